/** Who to call; numbers are national emergency lines. */
export type AlarmKind = 'gas' | 'fire' | 'medical' | 'crime' | 'fraud' | 'self_harm';

export interface Alarm {
  readonly kind: AlarmKind;
  readonly number: string;
  readonly signs: readonly RegExp[];
}

/** Signs of present danger, checked before anything else; the first match wins. They err on the side of alarm. */
export const alarms: readonly Alarm[] = [
  {
    kind: 'self_harm',
    number: '12356、110',
    signs: [
      /不想活|活着(真|太)?(没|没有)(什么)?(意思|劲|意义)|活不下去|活够了|自杀|轻生|寻短见|割腕|上吊|(要|想|去)跳(楼|河|桥)|(结束|了结)(自己|我)(的)?(生命|命)?|想死(?!你|他|她|了你)|不如死了/,
      /suicid|kill(ing)? (myself|himself|herself)|end (my|his|her) (own )?life|want(s)? to die|don'?t want to live|self[- ]harm/,
    ],
  },
  {
    kind: 'gas',
    number: '119',
    signs: [
      /(煤气|燃气|天然气|液化气).{0,6}(味|泄漏|泄露|漏(?!交|缴|登|报)|报警|爆炸|中毒)|(闻|有股|一股|漏).{0,5}(煤气|燃气|天然气|液化气)|一氧化碳/,
      /smell(s|ing)? (of |like )?gas|gas (is )?(leak|smell)|leaking gas|carbon monoxide/,
    ],
  },
  {
    kind: 'fire',
    number: '119',
    signs: [/着火|起火|失火|着起来了|烧起来|冒火|(?<!没|没有|无)火苗|火灾(?!保险|认定|证明|隐患|责任)|冒(着)?(大|黑|浓)?烟(?!机|囱)|浓烟|(?<!大)爆炸/, /(is|'s|caught|are) on fire|house fire|there('s| is) a fire|flames|smoke (is )?coming|explosion/],
  },
  {
    kind: 'medical',
    number: '120',
    signs: [
      /晕倒|晕过去|昏倒|昏迷|昏过去|不省人事|没(有)?呼吸|没气了|不喘气|喘不上气|呼吸困难|心梗|心脏病(犯|发)|抽搐|大出血|血流不止|血淋淋|触电|溺水|服毒|喝.{0,3}农药|吞.{0,4}(药|电池)|救命(?!钱|药|稻草)|(快|马上|就)要生了(?!.{0,14}(登记|医保|户口|证|办))|羊水破/,
      /摔.{0,10}(起不来|动不了|站不起|动弹不得)|(腿|骨头|胳膊)(好像|可能)?(摔)?断了|掉(进|到|下).{0,5}(河|水|井|坑)里?/,
      /unconscious|not breathing|can'?t breathe|heart attack|bleeding (badly|heavily|a lot)|won'?t stop bleeding|overdos|won'?t wake|(has |just )collapsed|having a stroke|swallowed .{0,20}(pill|poison|batter)|drowning|can'?t get up/,
    ],
  },
  {
    kind: 'crime',
    number: '110',
    signs: [
      /杀人|砍人|捅人|(拿|持|举|提)着?.{0,4}(刀|棍|棒|斧).{0,8}(打|砍|追|捅|杀|威胁)|持刀|抢劫|绑架|劫持|强奸|猥亵|正在(打人|打架|行凶|打我|抢)|(撬|砸)(我家|我|别人)?.{0,2}门|闯进(我|别人)?.{0,2}家|(老公|丈夫|男人|他)(正在|又在|正)打(我|人|孩子)|家暴|孩子(走丢|被抱走|不见了|丢了(?!.{0,3}(卡|证|户口|本)))|老人走丢/,
      /(with|has|holding) a (knife|gun)|being (attacked|robbed|beaten|followed|kidnapped)|break(ing)? into (my|the)|kidnap|\brape|(is|keeps) (hitting|beating) (me|my|her|him)|child is missing/,
    ],
  },
  {
    kind: 'fraud',
    number: '96110',
    signs: [
      /(自称|冒充|说是|说我|让我|要我|叫我|骗我|找我要|跟我要|问我要|向我要).{0,16}(验证码|转账|汇款|安全账户|共享屏幕|刷流水|银行卡密码)|(验证码|转账|汇款).{0,10}(自称|冒充|说是(社保|医保|公安|银行))|被骗|遇到骗子|(正在|是不是|遇到|碰到)(电信)?诈骗|骗(走|了)我?.{0,6}(钱|万|块|元)/,
      /(ask(s|ed|ing)?|want(s|ed)?|told) .{0,25}(verification code|transfer (the )?money|bank password|safe account)|been scammed|is (this|it) a scam|scammer/,
    ],
  },
];
