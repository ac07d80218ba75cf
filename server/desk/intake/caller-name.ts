import type { Find, Found } from './identity-find.js';

/** Family names, one character each, as a class of letters. */
export const surnames =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂焦向柳邢岳齐沿梅莫庄辛管祝左涂谷祁时舒耿牟卜路詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵欧强柴';
const doubleSurnames = '欧阳|上官|司马|诸葛|司徒|夏侯|东方|皇甫|尉迟|公孙|慕容|令狐|端木';
const titles = '先生|女士|小姐|师傅|大爷|大妈|阿姨|老师';

/** Letters a name does not end on: what follows belongs to the sentence. */
const afterName = '，,。．.、；;：:！!？?（()）\\s住在是的今年电手身男女岁联系人和与及同微单以来从去';
const ends = `(?=$|家[住在里]|[${afterName}])`;
/** After the weaker cues only a pause ends a name. */
const stop = '(?=$|[，,。；;！!（(\\s])';

/** Words that begin with the letter of a surname and name nobody. */
export const noNames =
  /^(高[一二三中校龄管空层级]|任[何课教职]|马[上路]|安[保全装置徽]|管[理道委]|单[位身亲元]|常[客住年常]|成[年人都]|路[过人口边]|方[便面]|万[一分]|白[领天]|金[融属]|文[员化件章]|施工|江[苏西边]|项目|向[你贵您]|何[时人况]|石[油家]|温[州度]|钱[被的]|费用|时[常间候]|周[边围末]|夏[天季]|黄[牛河]|武[汉警]|查[询一]|包[工车]|司机|游[客泳]|强[烈]|易[燃]|关[于心注]|宁[波夏]|田[里地]|林[业地]|龙[头]|阳[光台]|梅[雨]|柳[州]|左[右边]|申[请报]|许多|程序|康复|谢谢|曾经|应届|章程|童[年]|景区|卫生|位[于置]|席位|甘肃|盛[夏]|牛[肉]|叶[子]|汪汪|毛[病]|毕业|贵州|余额|季节|伍)|[镇村县市区乡街路局厂]$/;

const oneName = `(?:(?:${doubleSurnames})\\p{Script=Han}{1,2}?|[${surnames}]\\p{Script=Han}{1,2}?)`;
const strong = '我叫|我名叫|我的名字是|我的名字叫|本人叫|俺叫|姓名(?:是|为)?[:：]?|(?<!被)举报人(?:是|为)?[:：]?|(?<!被)投诉人(?:是|为)?[:：]?|(?<!被)反映人(?:是|为)?[:：]?|联系人(?:是|为)?[:：]?|落款[:：]|署名[:：]';
const weak = '我是|本人|我就是|俺是|这里是';

const patterns: readonly RegExp[] = [
  new RegExp(`(?:${strong}|${weak})\\s*(?<it>[${surnames}](?:${titles}))`, 'gu'),
  new RegExp(`我姓(?<it>[${surnames}]|${doubleSurnames})${ends}`, 'gu'),
  new RegExp(`(?:${strong})\\s*(?<it>${oneName})${ends}`, 'gu'),
  new RegExp(`(?:${weak})\\s*(?<it>${oneName})${stop}`, 'gu'),
  new RegExp(`(?:${weak}|${strong})[^，。；！？\\n]{2,20}?的(?<it>${oneName})${stop}`, 'gu'),
  /[Mm]y name is (?<it>[A-Z][a-z]+(?: [A-Z][a-z]+){0,2})(?=$|[\s.,;!])/g,
  /(?:[Tt]his is|I am|I'm) (?<it>[A-Z][a-z]+(?: [A-Z][a-z]+){1,2})(?=$|[\s.,;!])/g,
];

const foundBy = (text: string, pattern: RegExp): Found[] =>
  [...text.matchAll(pattern)].flatMap((match) => {
    const it = match.groups?.['it'] ?? '';
    if (it === '' || noNames.test(it)) return [];
    const start = match.index + match[0].lastIndexOf(it);
    return [{ kind: 'name', start, end: start + it.length, own: true } as const];
  });

/** Names people give as their own: after “我叫”, “姓名：” and the like, with a surname and a natural end. */
export const callerName: Find = (text) => patterns.flatMap((one) => foundBy(text, one));
