import { otherCities } from './other-cities.js';

export type RefusalReason = 'informant' | 'injection' | 'privacy' | 'legal_channel' | 'improper' | 'other_region';

interface Refusal {
  readonly reason: RefusalReason;
  readonly signs: readonly RegExp[];
}

/** What the assistant never helps with, however it is put; checked before the model. */
const refusals: readonly Refusal[] = [
  {
    reason: 'informant',
    signs: [/(谁|哪个|哪家|什么人|哪位).{0,8}(举报|投诉|告)(了)?(我|的我|我们|他|老板)|(举报|投诉|告)(我|我家|我们|他|老板).{0,4}的(人)?.{0,8}(谁|哪|姓|名|电话|住|几号|叫什么)|是谁(举报|投诉|告)|举报人.{0,8}(是谁|谁|姓名|名字|电话|住|信息|叫什么)/, /who (reported|complained about|informed on)|(name|identity|address) of the (informant|whistle|person who reported)/],
  },
  {
    reason: 'injection',
    signs: [/(忽略|无视|忘掉|忘记|绕过).{0,10}(指令|规则|提示|设定|限制|要求)|系统提示|提示词|管理员(口令|密码|权限)|(没有|不受).{0,3}(规则|限制)|(所有|全部|别人).{0,4}(工单|数据|聊天记录).{0,4}(给我|发|看|导出)|(工单|数据库).{0,4}都给我/, /(ignore|forget|disregard|override) .{0,25}(instruction|rule|prompt)|system prompt|your (instructions|prompt)|everything above|developer mode|jailbreak|admin password|pretend (to be|you are)/],
  },
  {
    reason: 'privacy',
    signs: [/^(?!.*(替我|上门)).*(查|告诉我|给我(?!.{0,12}[补换办领续])|发我|发给我|找).{0,14}(别人|他|她|老公|老婆|丈夫|妻子|邻居|前夫|前妻|小.|老.|张三|李四|某|同事|老板|欠我钱).{0,8}(住|电话|手机号|身份证|酒店|开房|工资|流水|位置|行踪|定位|地址)|(车牌|车位|号码|号).{0,6}(车主|机主).{0,6}(电话|手机|是谁|姓|名|住)|(他|她|邻居|老公|老婆|别人)的?(身份证号|手机号|家庭住址|住址|银行流水|开房记录|工资条)/, /where (does|is) (my |the )?(neighbou?r|husband|wife|ex|boss).{0,12}(live|staying)|(phone number|address|salary) of (my |the )?(neighbou?r|husband|wife|ex|colleague)/],
  },
  {
    reason: 'legal_channel',
    signs: [/法院|起诉|打官司|诉讼|劳动仲裁|仲裁(委|结果|申请)|行政复议|信访(件|局|事项|条例)|上访|判决|离婚(?!.{0,6}(证|档案|户口|公积金|房|低保|补贴)).{0,8}(财产|判|分|立案|孩子归)/, /\b((?<!(badminton|tennis|basketball|squash|volleyball|sports|reserve a|book a|rent a) )court(?!s? (free|time|booking|hire|reserv))|lawsuit|sue|arbitration|petition office|verdict)\b/],
  },
  {
    reason: 'improper',
    signs: [/(假|伪造|做个假).{0,4}(证明|材料|报告|证件|发票|离婚|流水|合同)(?!举报)|走后门|插个?队(先|办)|(给你|塞).{0,3}红包|骗(保|补贴|低保)|(黑进|入侵|破解).{0,6}(系统|账号|密码)|有(没有|啥|什么)?门路.{0,16}(花|钱|办|弄)|花点?钱.{0,10}(办下来|弄下来|办成)/, /fake (a |an |the |my )?(document|certificate|report|invoice|lease|contract|diploma)|\bforg(e|ed|ing)\b|bribe|hack (into )?/],
  },
];

const elsewhere = /(北京|上海|重庆|广州|深圳|杭州|南京|苏州|成都|武汉|西安|郑州|济南|青岛|沈阳|大连|长春|哈尔滨|石家庄|太原|合肥|南昌|福州|厦门|长沙|南宁|海口|昆明|贵阳|兰州|西宁|银川|拉萨|呼和浩特|乌鲁木齐|香港|澳门)(市|那边)?的?(医保|社保|公积金|落户|户口政策|积分|居住证|低保|公租房|身份证|政策|养老金|失业金)/;
/** What nobody asks of another city who means to do it here. */
const theirs = new RegExp(`(${otherCities})(市|省|老家|农村|那边|那里|那头){0,2}的?(低保|公租房|廉租房|小客车|摇号|限购|人才补贴|新农合|小升初|公交卡)|^(how|what|where|when|does|do|is|can)\\b.{0,70} in (${otherCities})$`, 'u');
const alsoHere = /天津|滨海|塘沽|汉沽|大港|tianjin|binhai|hukou|\bfrom\b|这(里|边|儿|办|补|领|换|报|转|能|续)|本地|咱|转(来|过来|到|回)|异地|备案/;

const accusation = /举报|投诉|匿名|有人|我们(老板|单位|公司)|report(ing)?\b|someone/;

/** Why a normalised text must be refused, if it must. A report about somebody's wrongdoing is never refused as improper help. */
export function refusalFor(text: string): RefusalReason | undefined {
  const found = refusals.find((one) => one.signs.some((sign) => sign.test(text)));
  if (found?.reason === 'improper' && accusation.test(text)) return undefined;
  if (found !== undefined) return found.reason;
  return (elsewhere.test(text) || theirs.test(text.replace(/[?？。!]+$/u, ''))) && !alsoHere.test(text) ? 'other_region' : undefined;
}
