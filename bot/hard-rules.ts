import type { AlarmKind } from './alarms.js';
import { alarms } from './alarms.js';
import { bare, normalise } from './normalise.js';

export type HandoverReason = 'asked_for_person' | 'angry' | 'threat';

export type HardRule = { readonly kind: 'emergency'; readonly alarm: AlarmKind; readonly number: string } | { readonly kind: 'handover'; readonly reason: HandoverReason };

const anger: readonly RegExp[] = [
  /(破|烂|傻|笨|死|什么)机器人|机器人.{0,4}(废话|滚|没用|闭嘴|垃圾)|(你们?|热线|机器|客服|电话)(都|就)?(是|当).{0,3}摆设|废物|你.{0,3}(有病|傻|蠢|滚)|滚(开|蛋|一边)|打了.{1,5}(遍|次|回)(了|电话).{0,12}(摆设|干什么|干嘛|有个?屁?用)|吃(干饭|闲饭)|踢皮球(?!.{0,6}投诉)|(我|老百姓)(真是|真的|可)?受够了|气死(我|人)了?$|智障|人工智障|垃圾(系统|机器|客服|热线)|没完$/,
  /stupid (bot|robot|machine)|useless (bot|robot|machine|service)|shut up|this is (ridiculous|a joke)/,
];

const threats: readonly RegExp[] = [
  /(去|上|到).{0,8}(政府|区委|市委|信访局|大厅|北京).{0,4}(门口)?(坐|闹|静坐|跪|堵|躺)|(网上|抖音|微博|媒体|电视台).{0,4}(曝光|发视频)|曝光(?!不曝光)|(找|叫)(记者|媒体|电视台)|拉(个|条)?横幅|举牌子?|豁出去|(?<!别|没)堵(门|路|大门|政府)(?!的车)|别(再)?逼(我|人)|逼急了|拼命|(跟|和)(他|他们|你|你们|它)拼|砸了?(你们|大厅|窗口|政府)|去北京(告|上)|跪(在|到)|(发|传)(到|上)?(抖音|快手|微博|朋友圈|网上|头条)|抖音.{0,4}(见|曝|发)|谁也别想好过|大家都别好过|什么(事|都)(都)?干得出来|同归于尽|鱼死网破|别怪我(不客气|翻脸)/,
  /go(ing)? to (the )?(press|media|papers|tv)|expose you|protest (at|in|outside)|post (this|it) (everywhere|online)|call (the )?(journalists|reporters)|sit (down )?in front of the (city|government)/,
];

const people: readonly RegExp[] = [
  /(?<!爱|不用|无需|不要|上回|上次|之前|昨天|前天)人工(?!智能|林|湖|费|受孕|流产|授精|草|牙|降雨|增雨|耳蜗|骨|关节|岛|繁殖|呼吸|客服.{0,3}(态度|记|骂|说))|(?<!生)活人|(?<!(你|是|比))真人(?!秀|版|教|cs|不用|必须|到场|出镜|到不到)|(?<!那个|上个|上次|你们的|你们)接线员(?!.{0,6}(态度|骂|挂|敷衍|说|答应))|话务员(?!.{0,6}(态度|骂|挂|说))|坐席|(?<!学籍|关系|档案)转接(?!发票|学籍)|(?<!能|不能|爱|户名|户主|车主|业主|法人)换(一?个)?人(?!口|名|工|民|家|去|替|代)|值班(的)?人/,
  /(找|转|要|接|叫|联系|呼叫|有没有)(一?个|下)?.{0,2}(客服|工作人员|服务人员)$|^客服$|客服(在吗|在不在|呢)|客服[^,，。]{0,5}(在吗|在不|在么|在没|出来|有人)|有喘气儿?的(?!.{0,3}(没了|病))/,
  /(让|叫|找|喊|请)(你们)?(的)?(经理|主任|领导|负责人|管事的|头儿|班长)(来|接|说|听|出来|跟我)|^(还)?有(没有)?人(没有|吗|在吗|么|没)?$|^零$|^zhuan ?ren ?gong$|不要(自动|机器)(回复|应答)|别(再)?(自动|机器)(回|答)/,
  /(喊|叫|找|派|来|要|让)(一?个)?(会|能|懂|别的)?[^,，。]{0,6}(人)(来)?(接|跟我|和我|听我|讲|说话|聊|慢慢|给我说)|(喊|叫|换)个?人来(?!.{0,4}(修|看|瞅|瞧|通|弄|处理|清|锯|拆|挪|搬|管|家|检|查|收|扫|装|换|拉|上门))/,
  /(不|别|懒得)(想|要|愿|愿意|爱)?(再)?(跟|和|同|用|让)(你们?)?(这个?)?(机器|机器人)(人)?(说|聊|讲|答|回答|打交道)?|(跟|和)人(说|聊|讲)/,
  /\b(real|live|actual|human) (person|human|being|agent|operator)\b|^(a )?(human|agent|operator|person|representative)( please)?$|^(agent|human|operator|representative)\b/,
  /\b(speak|talk|connect|transfer|put|pass)\b.{0,24}\b(an? |the |your |some )?(agent|human(?! resources)|person|operator|representative|staff( member)?|someone|somebody)\b/,
  /\b(get|give) me (an? |some |the )?(agent|human|person|operator|representative|someone)|\bi (need|want) (an? |the )?(agent|human|operator|representative|person)$/,
];

function asksForPerson(text: string): boolean {
  return bare(text) === '0' || people.some((phrase) => phrase.test(text));
}

/** Danger that is over, feared, asked about or told of: the classifier decides there, which weighs the whole text. */
const calm = /建议|表扬|感谢|锦旗|预防|防(溺水|诈骗|火)|梦见|电影|判几年|急救的?知识|去年|前年|上个?月|案子|立了?案|报案.{0,8}(没|天)|救助|评残|残疾(标准|证)|评(得上)?几级|门特|农险|理赔|怎么赔|保险(?!柜)|要退|退款|追回|表扬|改约|报警器坏|要是|万一|生怕|怕(起火|着火|摔|掉|出事)|险些|差点|隐患|消防(栓|通道|车道)|以后(怎么|能|的)|真着|挂(什么|哪)个?科|管用[不吗]|片子|新闻|取证|民事|追诉|互殴|罪|有(啥|什么)(不同|区别)|救济|保不保|给补|压根没|没(着火|起火)|误报|救急(药|款|钱)|乱收费|胶味|补一?张|补办|给不给换|办结|起诉|打官司|住院费|报销[多吗不]|能报[多吗不]|医保报|离婚|锁匠|开锁|前天|上周|上礼拜|当年|那年|nearly|almost|\bago\b|\b(insurance|relief|subsidy|certificate|last (year|month)|what movie|in general)\b/;
const present = /正在|现在|快(来|点|派|救|报|不行|没气|要生)|救(人|命|我)|马上|right now|help/;

function alarmIn(text: string): HardRule | undefined {
  if (calm.test(text) && !present.test(text)) return undefined;
  const alarm = alarms.find((one) => one.signs.some((sign) => sign.test(text)));
  return alarm === undefined ? undefined : { kind: 'emergency', alarm: alarm.kind, number: alarm.number };
}

/** What must not wait for the model: danger first, then a wish for a person, threats and anger. Takes raw text. */
export function hardRule(raw: string): HardRule | undefined {
  const text = normalise(raw);
  const alarm = alarmIn(text);
  if (alarm !== undefined) return alarm;
  if (threats.some((sign) => sign.test(text))) return { kind: 'handover', reason: 'threat' };
  if (anger.some((sign) => sign.test(text))) return { kind: 'handover', reason: 'angry' };
  return asksForPerson(text) ? { kind: 'handover', reason: 'asked_for_person' } : undefined;
}
