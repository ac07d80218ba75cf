import { sound } from '../sounds.js';
import { occasionIn } from './occasions.js';

/** Names of towns and parts of the district people give as a place by themselves. */
const areaNames = '塘沽 汉沽 大港 泰达 开发区 保税区 生态城 高新区 东疆 临港 中塘 北塘 新北街 杭州道 新港 大沽 胡家园 古林 太平镇 小王庄 茶淀 寨上 杨家泊 于家堡 响螺湾 新河街 望海街 幸福里 海滨里'.split(' ');
const areas = areaNames.join('|');
const kinds = '街道办|街道|大街|大道|公路|胡同|小区|社区|花园|家园|公寓|新村|广场|公园|市场|商场|超市|医院|学校|小学|中学|幼儿园|派出所|营业厅|图书馆|体育馆|体育场|文化馆|档案馆|代办点|大厅|服务中心|中心|车站|地铁站|公交站|码头|工业区|园区|工地|油田|庄园|苑|街|路(?!灯|边|上|面|口)|巷|村(?!民)|镇|庄|大桥|桥|河(?!北|南|边)|(?<![楼跑知频通管渠赛味报难])道(?!理|歉)|里(?=[0-9一二三四五六七八九十]{1,3}(?:号|栋|单元))';
/** Letters a name may have; the others end what comes before it. */
const letter = '(?:(?![在到去点约办是了的和把上给我您你他她您从号房])\\p{Script=Han}|[A-Za-z0-9])';
const numbers = '(?: ?[0-9一二三四五六七八九十]{1,4}(?:号(?=楼[下道])|号楼|号院|号|院|栋|幢|单元|楼|层|室|门|弄))*';
const nearby = '(?:楼下|楼道|门口|旁边|附近|对面|东门|西门|南门|北门|路口|交口|边上|底下|地下室|大门口|院里|里面|门前|站口)?';
const named = new RegExp(`(?:(?:${areas})(?:区|街道|街|镇)?|${letter}{1,8}?(?:${kinds}))(?:${letter}{0,8}?(?:${kinds}))*${numbers}${nearby}`, 'u');
const numbered = /(?:(?![在到去点约办是了的])[\p{Script=Han}A-Za-z]){0,8}[0-9一二三四五六七八九十]{1,4}(?:号楼|号院|栋|幢|单元)(?: ?[0-9一二三四五六七八九十]{1,4}(?:号楼|号|单元|楼|层|室|门))*(?:楼下|楼道|门口|旁边|附近)?/u;
const englishAreaNames = 'tanggu|hangu|dagang|teda|beitang|xinhe|wanghai|binhai';
const english = /(?:\b(?:no\.? ?)?\d{1,4}[a-z]? )?\b(?:[A-Za-z][\w']* ){0,4}(?:street|road|avenue|lane|park|estate|community|garden|building|square|station|hospital|school|market|village|hall|bridge|subdistrict|district|block|gate|entrance|crossing|centre|center)\b(?: \d{1,4}[a-z]?)?(?:,? (?:block|building|unit|gate|no\.?) ?\d{1,4})?/i;

const lead = /^(?:哦|好的?|行|嗯|那|就|换成|换到|改成|改到|改在|继续|接着|预约|约|房子|事发|你好|您好|请问|麻烦|我要|我想|要|想|投诉|举报|反映|表扬|建议|一下|有人|我们家|我们|我家|咱们|咱|我|这儿|这里|就是|就|住在|在|住|到|去|是|那个|这个|有个|家住|从|把|的|地点|地址|位置|：|:|，|,|\s|it is|it's|at|in|on|near|outside|opposite|by|from|the )+/i;
const tail = /(?:[。.!！,，\s]|吧|呢|啊|呀|这儿|这里|那儿|那里|那边|这边)+$/;

/** Said of a matter that has no place. */
const nowhere = /(?:不是|没有|没|不算).{0,6}(?:地点|地方|地址|位置)|说不(?:清|准|上)|到处都|好多地方|全区都|不方便说|不知道在哪|no (?:particular|specific|fixed) place|not (?:a|one) place|everywhere|nowhere in particular/i;
const sign = new RegExp(`${areas}|${kinds}|[0-9一二三四五六七八九十](?:号|栋|幢|单元|楼|层|室)|楼下|楼道|门口|旁边|附近|对面|路口|我家|家里|楼上|院(?:里|子)|店`);
const asking = /[?？]|吗|怎么|什么|多少|哪|几点|呢$/;
/** So many letters may surround a place in a reply that is no more than a place. */
const most = 4;
const englishArea = new RegExp(`\\b(?:${englishAreaNames})\\b(?: district| subdistrict)?`, 'i');
const englishPlace = new RegExp(`(?:${english.source})(?:, ?(?:${englishAreaNames}))?`, 'i');

const clean = (text: string): string => text.trim().replace(lead, '').replace(tail, '');

const soundsOf = (text: string): string => Array.from(text, sound).join(' ');
const areaSounds = areaNames.map((name) => ({ name, heard: soundsOf(name) }));

/** A known name misheard or mistyped for its sound, put right. */
function heardRight(raw: string): string {
  const letters = Array.from(raw);
  for (const { name, heard } of areaSounds) {
    for (let at = 0; at + name.length <= letters.length; at += 1) {
      if (soundsOf(letters.slice(at, at + name.length).join('')) === heard) letters.splice(at, name.length, ...Array.from(name));
    }
  }
  return letters.join('');
}

function placeWithin(text: string): string | undefined {
  const found = (named.exec(text) ?? numbered.exec(text) ?? englishPlace.exec(text) ?? englishArea.exec(text))?.[0];
  const place = found === undefined ? '' : clean(found);
  // 小区 or 医院 alone is no place.
  return place.length > 2 || areaNames.includes(place) ? place : undefined;
}

/** A place named anywhere in a text, as said. */
export function placeIn(raw: string): string | undefined {
  return placeWithin(heardRight(raw));
}

/** What stands for「no particular place」in a form. */
export const noPlace = 'none';

const isPlace = (text: string): boolean => [sign, english, englishArea].some((known) => known.test(text));

/** The part of a reply that is the place; the rest of it may be anything. */
function placePart(raw: string): string | undefined {
  const separators = /\p{Script=Han}/u.test(raw) ? /[，,。；;]/ : /;/;
  const parts = heardRight(raw).split(separators).map(clean).filter((part) => part.length > 1 && !asking.test(part));
  return parts.find(isPlace);
}

/** A reply to「在哪里」: a place, or that there is none; undefined when it is neither. */
export function placeAnswered(raw: string): string | undefined {
  if (nowhere.test(raw)) return noPlace;
  const part = isPlace(raw.replace(occasionIn(raw) ?? '', '')) ? placePart(raw) : undefined;
  if (part === undefined) return undefined;
  const within = placeWithin(part);
  return part.length - (within?.length ?? part.length) <= most ? part : within;
}

const digits = '[0-9一二三四五六七八九十]{1,4}';
const justNumber = new RegExp(`^(${digits})(号楼|号院|号|栋|幢|单元|楼|层|室)$`);

/** A place put right: a number alone replaces the number of the place that was given before. */
export function placePutRight(before: string | undefined, now: string): string {
  const [, number, kind] = justNumber.exec(now) ?? [];
  if (before === undefined || number === undefined || kind === undefined) return now;
  const same = new RegExp(`${digits}(?=${kind})`);
  return same.test(before) ? before.replace(same, number) : now;
}
