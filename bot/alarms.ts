import { crimeScenes, dangerScenes, fireScenes, fraudScenes, gasScenes, medicalScenes, selfHarmScenes } from './danger-scenes.js';

/** Who to call; numbers are national emergency lines. */
export type AlarmKind = 'gas' | 'fire' | 'medical' | 'crime' | 'fraud' | 'self_harm' | 'danger';

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
      /不想活|活着(真|太)?(没|没有)(什么)?(意思|劲|意义)|活不下去|活够了|自杀|轻生|寻短见|割腕|上吊|(要|想|去)跳(楼|河|桥)|(结束|了结)(自己|我)(的)?(生命|命)?|(?<!得)想死(?!你|他|她|了你|的心都有(?!.{0,8}(药|刀|楼|桥)))|不如死了|一死了之|死了(算了|干净|清静|得了)|(走|去|死)了算了|(喝|吃)(药|农药)(走|死|自|了断)|遗书|了断|活着(还)?有(什么|啥)(意思|意义|劲)|不想(再)?(撑|熬)|(站|坐|爬)(在|到|上)?.{0,4}(楼顶|天台|桥栏|窗台)|没(有)?活路|孩子(就)?(拜托|托付)(给)?你们/,
      /suicid|kill(ing)? (myself|himself|herself)|end (my|his|her) (own )?life|want(s)? to die|don'?t want to live|self[- ]harm/,
      selfHarmScenes,
    ],
  },
  {
    kind: 'gas',
    number: '119',
    signs: [
      /(煤气|燃气|天然气|液化气).{0,6}(味|泄漏|泄露|泄|漏(?!交|缴|登|报)|报警(?!器)|爆炸|中毒)|(化工|氯气|氨气|毒气).{0,5}(泄漏|泄露|漏)|(管道|管子).{0,6}(挖断|断了|破了).{0,6}(冒气|喷|呲)|屋里.{0,4}(都|全)是(煤气|燃气|天然气)|臭鸡蛋味|(闻|有股|一股|漏).{0,5}(煤气|燃气|天然气|液化气)|一氧化碳/,
      /smell(s|ing)? (of |like )?gas|gas (is )?(leak|smell)|leaking gas|carbon monoxide/,
      gasScenes,
    ],
  },
  {
    kind: 'fire',
    number: '119',
    signs: [/(?<!打不|点不)(着火|起火|失火)(?!.{0,4}(烧光|烧没|以后|之后|后来))(?!.{0,30}(救助|补助|赔偿|证明|认定))|着起来了|烧起来|冒火|(?<!没|没有|无)火苗|火灾(?!把|保险|认定|证明|隐患|责任|后|怎么申请|.{0,12}(救助|补助))|(火|烟)(越来越)?(很|特别|好)大|火势|烧着了|有火光|电(瓶|池|动车).{0,6}(炸|烧|着)了?|(?<!烟囱.{0,4}|烧柴火?|天天)冒(着)?(大|黑|浓)?烟(?!机|囱)|浓烟|(?<!大)爆炸/, /(is|'s|caught|are) on fire|(?<!after (a|the) )house fire(?! (aid|relief|help))|there('s| is) a fire|flames|smoke (is )?coming|explosion/, fireScenes],
  },
  {
    kind: 'medical',
    number: '120',
    signs: [
      /晕倒|晕过去|昏倒|昏迷|昏过去|不省人事|没(有)?呼吸|没气了|不喘气|喘不上气|呼吸困难|心梗|心脏病(犯|发)|(心口|胸口|胸).{0,3}(疼|痛|闷).{0,10}(厉害|要命|冷汗|不行|受不了)|口吐白沫|抽过去|半边身子|脸都?(紫|青|白)了|噎(住|着)|卡(住|着)(喉咙|嗓子|气管)|叫不醒|没(了)?(知觉|意识)|快不行了|奄奄一息|中风了|脑溢血|(被|让).{0,6}(车|货车|汽车|电动车).{0,3}(撞|压|碾)(了|倒|伤|飞)?|烫伤|烧伤(?!.{0,6}鉴定)|(?<!差点|险些|差一点|没|没有|未)砸(到|伤|中|着)(了)?(人|头)|压(着|住|到)(了)?人|(?<!老|三天两头|总|经常|常|时常)(困|埋|夹)(在|住|着).{0,12}(出不来|里面|里头|电梯|栏杆|房顶|车里|火|水)|(电梯|车|屋)(?!老|总|经常|常|时常|三天两头|隔三差五).{0,4}(困|关|锁|夹)(住|着|了)?.{0,4}(人|孩子|老人|我)|卡(在|住).{0,4}(栏杆|缝|门|窗|洞|井)|反锁.{0,8}(孩子|老人|火)|(墙|房|楼|架子|脚手架|桥)(子|屋|顶)?.{0,2}(倒|塌)了?.{0,6}(人|埋|压)|(掉|跌|落)(水|井|下水道|沟)|电线.{0,6}(掉|断).{0,8}(地|通电|漏电|冒火)|抽搐|大出血|血流不止|血淋淋|触电|溺水|服毒|喝.{0,3}农药|吞.{0,4}(药|电池|硬币|钉)|(吃|喝)了?(一|半|整)?(大)?(瓶|把|堆).{0,3}(药|安眠)|安眠药|救命(?!钱|药|稻草|恩|.{0,30}(怎么|咋|如何|该)(.{0,4})(填|写|勾|签|选|办|申请|交|领|弄(?!出)|查))|(快|马上|就)要生了(?!.{0,14}(登记|医保|户口|证|办))|羊水破/,
      /摔.{0,10}(起不来|动不了|站不起|动弹不得)|(腿|骨头|胳膊)(好像|可能)?(摔)?断了|掉(进|到|下).{0,5}(河|水|井|坑)里?/,
      /unconscious|not breathing|can'?t breathe|heart attack|bleeding (badly|heavily|a lot)|won'?t stop bleeding|overdos|took (a lot of|too many|all (the|my)) pills|chok(e|ing)|seizure|trapped|hit by a (car|truck|bus)|fell .{0,20}(can'?t|cannot) (get up|move)|won'?t wake|(has |just )collapsed|having a stroke|swallowed .{0,20}(pill|poison|batter)|drowning|can'?t get up/,
      medicalScenes,
    ],
  },
  {
    kind: 'crime',
    number: '110',
    signs: [
      /杀人|砍人|捅人|(拿|持|举|提)着?.{0,4}(刀|棍|棒|斧).{0,8}(打|砍|追|捅|杀|威胁)|持刀(?!具)|抢劫|绑架|劫持|强奸|猥亵|正在(打人|打架|行凶|打我|抢)|(撬|砸)(我家|我|别人)?.{0,2}门|闯进(我|别人)?.{0,2}家|要打死(我|人|他|她|孩子)|(正|还在|又)(在)?打(我|老婆|孩子|人)(?!电话|工|针)|(家里|屋里|楼里)?进(了)?(贼|小偷)|(被|把我)(关|锁|困|扣)(在|起来|住).{0,10}(出不|不让|传销|屋)|传销(窝点|关|不让走|扣)|不让我(走|出去|离开)|(债主|讨债|要债).{0,6}(堵|打|砸)|跟踪(我|孩子)|(老公|丈夫|男人|他)(正在|又在|正)打(我|人|孩子)|家暴|孩子(走丢|被抱走|不见了|丢了(?!.{0,3}(卡|证|户口|本)))|老人走丢/,
      /(with|has|holding) a (knife|gun)|being (attacked|robbed|beaten|followed|kidnapped)|break(ing)? into (my|the)|kidnap|\brape|(is|keeps) (hitting|beating) (me|my|her|him)|child is missing/,
      crimeScenes,
    ],
  },
  {
    kind: 'fraud',
    number: '96110',
    signs: [
      /(自称|冒充|说是|说我|让我|要我|叫我|骗我|找我要|跟我要|问我要|向我要).{0,16}(验证码|转账|转钱|汇款|打钱|安全账户|赎金|共享屏幕|刷流水|银行卡密码)|(验证码|转账|汇款).{0,10}(自称|冒充|说是(社保|医保|公安|银行))|(正在|刚|刚刚|已经)(给|跟|被|往)?.{0,6}(转账|汇款|转钱).{0,12}(骗|不对劲)|(自称|冒充|对方).{0,20}下(载)?(个|一个)?(软件|app)|给骗子(转|汇|打)|被骗(?!办|买|去|签|入|走|的|了[能想])|遇到骗子|骗子(让|叫|要|说)|(正在|是不是|遇到|碰到)(电信)?诈骗|骗(走|了)我?.{0,6}(钱|万|块|元)/,
      /(ask(s|ed|ing)?|want(s|ed)?|told) .{0,25}(verification code|transfer (the )?money|bank password|safe account)|been scammed|is (this|it) a scam|scammer/,
      fraudScenes,
    ],
  },
  { kind: 'danger', number: '110、119、120', signs: [dangerScenes] },
];
