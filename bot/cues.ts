import { otherCities } from './other-cities.js';

/** Words that speak for a wish when a normalised text has one of them. */
export interface Cue {
  readonly mark: string;
  readonly sign: RegExp;
}

const latin = /[a-z]/;

/** Latin words count whole:「man」is not in「permit」. */
function cue(mark: string, words: string): Cue {
  const signs = words.split('|').map((word) => (latin.test(word) ? `\\b${word}` : word));
  return { mark, sign: new RegExp(signs.join('|'), 'u') };
}

/** The thing itself is in another city, rather than who asks. */
const asksElsewhere: Cue = { mark: 'asks elsewhere', sign: new RegExp(`(^(在|我在)?|去|在|我们)(${otherCities})(?!.{0,3}(人|户|籍|来|口音|身份证))|(\\bin |^)(${otherCities}) `, 'u') };

/** Words that speak for one action; the classifier learns how far to trust each. */
const wishes: readonly Cue[] = [
  cue('file', '投诉|举报|反映|求助|没人管|管管|太吵|维修|报修|坏了|堵了|扰民|乱收费|不作为|处理一下|整改|查处|匿名|实名|complain|report|illegal|anonymous|please fix'),
  cue('praise', '表扬|夸|感谢信|锦旗|点赞|点名表扬|praise|compliment|commend'),
  cue('suggestion', '建议|希望|提个意见|意见|能不能给|多加|增设|suggest|it would be good'),
  cue('progress', '进度|进展|单号|工单|我的单|那个单|张单|单子|查询码|回话|回复|答复|下文|催|没动静|有结果|到哪|回音|有信儿|办结|处理了吗|处理了没|批了没|批下来|审核通过|受理了|回访|update|status|ticket|confirmed|handled|progress|any news|heard back'),
  cue('before', '上次|上回|上周|上礼拜|上个月|前两天|前几天|前天|昨天|之前|前阵子|说好|答应|交上去|反映过|打过电话|last week|last month|already|earlier|ago'),
  cue('book', '预约|约个|约一|约到|约周|改约|约满|占个|的号|挂个号|个号|排号|排个|上门|来家|家里来|到家|订一|订个|留个|约上|book |booking|appointment|reschedule|slot|home visit'),
  cue('time', '明天|后天|明儿|后儿|下周|这周|周一|周二|周三|周四|周五|周六|周日|礼拜|星期|上午|下午|头晌|晌午|点钟|月底|号上午|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|next week|morning|afternoon'),
  cue('change', '改到|改成|改期|换个时间|推迟|提前到|取消|退号|不去了|去不了|来不了|撤掉|cancel|change|move|postpone'),
  cue('thanks', '谢|再见|拜拜|你好|您好|回见|辛苦|thank|hello|bye|上好|午好|晚安|good morning|good evening'),
  cue('you', '你是谁|你叫|你会|你能|你们是|机器人|智能|你多大|你真|你还|are you|you are|your name'),
  cue('person', '人工|活人|真人|工作人员|值班|接线|客服|坐席|专员|领导|主任|经理|负责人|管事|当家的|同志|person|staff\\b|agent|human|operator|manager|supervisor|clerk'),
  cue('speak', '跟我说|和我说|跟人说|听我|给我打电话|打电话给我|回电|通话|接电话|来个人|找个人|叫个人|喊个人|换个人|换人|转给|转接|转到|talk|speak|call me|connect|transfer|put me|ring me|phone me'),
  cue('deaf to me', '听不懂|答非所问|说不清|说不明白|搞不明白|不识字|不认字|看不清|耳朵背|耳背|眼花|眼睛不好|不会打字|打字慢|don\'t understand|not understand|can\'t read|can\'t type|useless'),
  cue('abuse', '破玩意|废物|垃圾系统|垃圾机器|滚|傻|智障|狗屁|妈的|饭桶|放屁|有病|摆设|推来推去|踢皮球|敷衍|糊弄|耍我|欺负人|不要脸|良心|stupid|useless|ridiculous|joke'),
  cue('threat', '曝光|媒体|记者|电视台|上新闻|抖音|直播|微博|热搜|门口坐|堵门|堵大门|横幅|闹|不走了|豁出去|拼了|鱼死网破|完蛋|等着瞧|走着瞧|纪委|中央|市政府|区政府|跪|砸|点了|下岗|丢饭碗|media|newspaper|tv\\b|protest|expose|tiktok'),
  cue('court', '法院|仲裁|起诉|官司|信访|上访|复议|离婚|判决|律师|开庭|立案|拘留|派出所抓|判|上诉|执行|诉状|court|lawsuit|divorce|lawyer|sue|trial|arbitration'),
  cue('elsewhere', `老家|外省|那边的|${otherCities}`),
  cue('others', '别人|邻居|老公|老婆|前夫|前妻|同事|老板|隔壁|对象|租客|某人|举报人|谁举报|谁投诉|neighbour|husband|wife|boss|colleague'),
  cue('world', '天气|下雨|股票|基金|彩票|电影|电视剧|笑话|唱|歌|诗|作文|菜|好吃|饭馆|火锅|机票|火车票|酒店|减肥|药|病|猫|狗|手机|电脑|微信|游戏|星座|算命|汇率|油价|限号|weather|joke|poem|stock|movie|restaurant|recipe|flight|translate|medicine'),
  cue('trick', '假的|假证|伪造|走后门|红包|送礼|骗保|瞒报|系统提示|提示词|规则|指令|管理员|密码|导出|数据库|扮演|fake|bribe|hack|prompt|instructions|ignore|admin'),
];

/** What makes a situation dangerous, thing by thing. */
export const hazards: readonly Cue[] = [
  cue('gas', '煤气|燃气|天然气|液化气|漏气|煤烟|一氧化碳|坏鸡蛋|臭鸡蛋|罐子|阀门|smell gas|gas leak|carbon monoxide'),
  cue('fire', '着火|起火|失火|火苗|火星|烧起来|烧着|烧了|着了|着起来|冒烟|黑烟|浓烟|全是烟|火大|爆炸|炸了|引着|救火|on fire|fire!|a fire|smoke|burning|flames|explod'),
  cue('collapse', '晕|昏|没反应|没动静|不动弹|不动了|叫不醒|不答应|不应|抽过去|翻白眼|口吐|没气|喘不|喘气|憋|胸口|心口|心脏病|嘴歪|大舌头|冒虚汗|冷汗|脸煞白|紫了|faint|unconscious|not breathing|won\'t wake|chest|seizure|stroke|choking|breathe'),
  cue('wound', '血|骨头|砍|捅|割|刺|撞|砸|压|夹|烫|烧伤|咬|摔|跌|栽|滚下|掉下|扎|断了|bleeding|blood|fell|crash|hit by|cut'),
  cue('water', '溺水|落水|淹|河里|井里|水里|水库|冰窟窿|洪水|drown|river|flood|water is rising'),
  cue('poison', '农药|安眠药|喝药|吃了一瓶|一把药|吞|误喝|误吃|毒|敌敌畏|中毒|swallow|pills|poison|overdose|pesticide'),
  cue('trapped', '困|卡在|卡住|夹住|埋|出不来|出不去|爬不上|起不来|动不了|锁在|反锁|关在|锁车|被关|trapped|stuck|locked|can\'t get out|can\'t move|can\'t get up'),
  cue('electric', '触电|高压线|电线掉|漏电|电打|冒火花|live wire|electrocut'),
  cue('fall down', '塌|倒了|要倒|滑坡|掉冰|collaps|falling down'),
  cue('violence', '打我|打人|打老婆|打孩子|拿刀|菜刀|持刀|棍|斧|追|掐|杀|弄死|打死|砍死|抢|绑|劫|强奸|摸我|骚扰|硫酸|汽油|knife|gun|beating|attack|robb|kill|rape|stab'),
  cue('intruder', '撬|踹门|砸门|闯|进贼|小偷|家里进人|跟踪|尾随|一直跟|堵在|躲|藏|burglar|break in|breaking in|following me|kicking the door'),
  cue('missing', '走丢|走失|丢了孩子|孩子不见|没影|找不着|找遍|没回来|抱走|拉走|拐|missing|can\'t find my|lost my child|grabbed'),
  cue('fraud', '骗|转账|汇款|打钱|验证码|共享屏幕|安全账户|冒充|自称|解冻|刷单|涉嫌|洗钱|卡号|拉黑|赎金|诈|scam|verification|bank code|transfer (my|the|money)'),
  cue('death wish', '不想活|想死|活着|活够|自杀|轻生|寻短见|跳楼|跳下去|遗书|一了百了|了断|结束|累赘|解脱|没意思|不想过|撑不|熬不|永别|再见了|拜托|suicid|to die|end it|end my life|kill myself|no reason to live|roof|bridge'),
  cue('height', '楼顶|天台|窗台|桥上|栏杆|塔吊|阳台外|rooftop|window ledge'),
];

/** What goes with danger, and what speaks against it. */
const circumstances: readonly Cue[] = [
  cue('alarm', '救命|救救|快来|来人啊|快点|120|119|110|救护车|报警|出人命|出事|要死|危险|help|ambulance|hurry|urgent|emergency|dying'),
  cue('victim', '老人|老头|老太|老伴|爷爷|奶奶|我妈|我爸|爹|娘|孩子|娃|小孩|婴儿|宝宝|孕妇|媳妇|工友|有人|一个人|邻居|baby|child|kid\\b|son\\b|daughter|mother|father|dad\\b|mum\\b'),
  cue('now', '正在|现在|刚|突然|一直|还在|马上|快要|right now|just now|help now'),
  cue('if', '要是|万一|怕|担心|容易|差点|险些|隐患|迟早|可能|如果|真着|what if|might|could|nearly|almost'),
  cue('aftermath', '以后|之后|后来|去年|上个月|赔|补助|救助|保险|证明|鉴定|理赔|评残|门特|报销|after|insurance|relief|subsidy|certificate'),
];

/** Every word that hints at a wish. */
export const cues: readonly Cue[] = [asksElsewhere, ...wishes, ...hazards, ...circumstances];
