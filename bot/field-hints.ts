import type { Field } from './field.js';

/** Loose words that lean to a part of a guide without settling it: the classifier learns how far to trust each. */
interface FieldHint {
  readonly field: Field;
  readonly mark: string;
  readonly sign: RegExp;
}

const when = '(什么时候|啥时候|么时候|嘛时候|多咱|多会儿|几时|何时|哪阵子|哪一?(天|日|年)|哪个?月|几月份?|几号|猴年马月)';
const soon = '(当场|当天|当日|当面|当时|即时|立时|立马|立刻|马上|即刻|次日|隔[天日夜]|第二天|今天|今儿|今晚|明天|明早|明儿|下个?(月|礼拜|周|星期)|下账期|次月|当月|月底|月初|年底|年前|年后|过年|春节|年内|[月旬天日]之?(前|以前|里|内)|上午|下午|一会儿|(半|两|俩|仨|几|[一二三四五六十])(个)?(多)?(天|分钟|小时|钟头|月|礼拜|周|星期))';
const comes = '(下来|下得来|下得?到|到手|到账|进账|到卡|拿|领到|领着|取|给(我|卡|证|牌|号|结果)?|发|批|打|生效|算数|算起|开始|能用|好$|办(好|完|妥)|出|返|退|兑|划|拨|公布|揭晓|通知|收到|见|看见|看到|查着|消|显示|轮|选上|装|有信|准|亮|续上|揣|完|刷|寄)';

const money = '(多少|几(百|千|万|十|块|成|折|倍|个钱|张|个点|多)|一万几|多(少)?[钱前])';
const paper = '(证|本|本子|单|单子|书|票|发票|发漂|合同|回执|流水|病历|化验单|凭[证据]|收据|照片|相片|章|戳|证明|介绍信|公证|报告|小结|清单|原件|复印件|协议|声明|委托|身份证|户口[本页簿]|房本|存折|银行卡|影|片子|保单|备案号|截图|公函|函)';
const office = '(局|银行|[农工建中]行|邮局|邮政|邮储|信用社|街道|社区|居委会?|村委会?|村里|镇上|镇里|区里|市里|派出所|医院|药店|营业厅|网点|窗口|柜台|大厅|中心|残联|民政|人社|医保[局科]|住建|房管|工信|财政|教育|税务|物业|公司|学校|供电所|供热站|换热站|检测站|车管|交警|图书馆|档案馆|文化[站馆]|村|镇|厅|所|科|院|楼|馆|站|口|屋|部)';
const payer = '(谁|哪[头方]|自己|自个儿?|自家|我|住户|用户|个人|业主|房东|老人|政府|公司|国家|镇里)';

const hint = (field: Field, mark: string, sign: string): FieldHint => ({ field, mark, sign: new RegExp(sign, 'u') });

const hints: readonly FieldHint[] = [
  hint('time_limit', 'when it comes', `${when}(?!.{0,6}(之?前|以前|截止|申请|报名)).{0,12}${comes}`),
  hint('time_limit', 'so soon', `${soon}.{0,8}${comes}.{0,6}([吗不么没]$|[吗不么没]\\P{L}|还是)|能不能.{0,4}${soon}`),
  hint('time_limit', 'how much time', '几(十|多)?(天|日|宿|分钟|周|个?(工作日|功作日|星期|礼拜|理拜|钟头|小时|月))(?!.{0,4}(社保|化验|流水|就算))|多少(天|日子|工夫|功夫|个?(工作日|功作日|月)|分钟|小时)|多长(时间|工夫|功夫)|(等|熬|耽搁|耽误|拖|排|隔|走|办)(上|到|个|得)?.{0,4}(几|多|啥时候|哪年|半年)|猴年马月|是个头|准(日子|信|话)'),
  hint('time_limit', 'this or next', '(当天|当场|当月|即刻|立即|马上|今天|这个月|月底|季头|按[月季年]|一年|个月|一两天|一会儿|秒到|从.{0,8}[天月日]).{0,10}还是.{0,14}([天月日年季周]|礼拜|星期|凌晨|账期|等|后)'),
  hint('time_limit', 'in time', '赶得?上|赶趟|赶不赶|来得及|快不快|慢不慢|快慢|秒[到过批]|立等|周期|有效期|几个?月有效|作废|晚了没|时限|时效'),
  hint('time_limit', 'within the day', '(今|当|同)(天|儿个?|日).{0,10}(今|当|同)(天|儿个?|日)|(等|用|耗|花|得).{0,6}([半一两俩仨三几]个?)+(多)?(小时|钟头|钟|分钟|星期|礼拜|月|天)|(今|明|后)(天|儿个?).{0,8}(拿走|取走|拿到|用上|弄完|办完|生效|完)'),
  hint('time_limit', 'when in english', "\\bwhen\\b.{0,45}(told|paid|granted|land|reach|credited|start|ready|out|issued|valid|arrive|come|show|count)|(in |on |by |from )?(what|which) (month|day|date|bill|week)|\\bwhen$|(ready|done|valid|paid|arrives?|granted|approved|finished|out|payout|here) .{0,18}(by|before|in time|right away|at once|overnight|tomorrow|from)\\b|right away|at once|straight away|overnight|days (until|till|on)|how many (hours|minutes|weeks|days|months)(?! of)|\\buntil\\b|effective|(this|next) (month|bill)|months or years|days or"),

  hint('place', 'which door', '在那里|[在去到](么|啥|嘛)|几楼|[几哪]层|几号?(台子|柜台|大街)|哪.{0,5}(医院|银行|支行|网点|机构|柜子|台子|厅|楼|街|路|道$|屋|门|大队|科|股|办公室|校区|学校|铺|场馆|食堂|馆|站|岗亭|小区|邮局|三甲|保险公司|点|单位|库|角|头|边|口)|归(谁|哪|啥)|[往朝奔向回](哪|谁)|(开|设|搬|挪|挪到|安排)(在|到).{0,2}(哪|什么|啥)'),
  hint('place', 'this door or that', `(去|找|到|往|回|跑|归|给|送|交|递|在|投|拿|奔|是).{0,14}还是(?!.{0,12}(掏|承担|免费|月|天)).{0,12}${office}|还是.{0,4}(去|找|回|到|往|奔)`),
  hint('place', 'can this door', `(${office}|自助机|那台).{0,8}(能|可以|给不给|受理|代不代|管不管|也能|行|收).{0,14}[吗不么没行]$|[去在到找].{0,8}${office}.{0,4}[吗么不对]$`),
  hint('place', 'near', '附近|周边|最近的|离.{0,4}近|这一带|地点|门牌|位置|怎么走|几路|哪站|原址|大门|地儿|指个地方'),
  hint('place', 'open', '(周[一二三四五六日天]|礼拜|星期|节假日|中午|晚上|午休|几点).{0,8}(开|闭|关|营业|上班|亮灯|留|锁|有人|休|值班|办公|收摊)'),
  hint('place', 'where in english', "which (bank|hospital|branch|school|building|desk|floor|station|place)|at which|(whom?|who) (in|at|do i go|do we see)|whose (window|desk|counter)|nearest|near (me|us|here|to)|\\bor\\b.{0,30}(office|hall|bureau|desk|station|company|centre|hospital|finance|subdistrict|management|mine|only the)|kept (in|at)|any other bank|on the map"),

  hint('fee', 'who pays', `(费|税|利息|押金|邮费|钱|工本|险).{0,8}${payer}.{0,4}(出|掏|付|交|承担|拿|垫|来)|${payer}.{0,4}(掏|出钱|承担|垫|付|买单|贴)|自理|掏腰包|出不出|谁[出掏付垫]`),
  hint('fee', 'what charge', `(费|税|利息|利率|年息|租金|月租|房租|押金|工本|滞纳金|违约金|运费|邮费|成本|价|罚)[^,]{0,8}(${money}|怎么算|[收免退要出扣交]不|多少|贵|有没有)|${money}.{0,3}(工本|费|押金|利息|税)`),
  hint('fee', 'what sum', `(交|缴|掏|收|押|凑|花|付|要|叫社保)(不)?.{0,4}${money}(?!.{0,2}(天|年|个?月|份|样|张|材料|社保))|一(小时|个钟|顿|节|次|份|回|页|亩|张).{0,4}${money}|${money}[钱前块元角毛]|几[毛角元块厘]|多少块|还是(免费|[一二三四五十]+块?$)`),
  hint('fee', 'what one pays in', `(往里|存|缴|交|投|搭).{0,4}(进去)?.{0,4}${money}|(最低|最高|最少|最便宜|起步|哪|几)(的)?(那)?一?档|票价|门票|半价|学生价|白给|破费|花费|报价`),
  hint('fee', 'charged or not', '收(不收|.{0,6}钱|税|费)|免(不免|费|掉|去)|白[办打开给送]|(要|用|得|先)(交|掏|付|缴)|另(算|加|收|卖|外?掏)|加不加|扣(不扣)?.{0,6}(税|钱|费|折|几|不)|折旧|包邮|到付|花销|滞纳金|违约金|罚息|保证金|赞助费|手续费|利息|档次|几档|起步|工本'),
  hint('fee', 'cost in english', "who pays|postage|deposit|penalty|contribution levels|payment levels|interest (rate|on)|pays? (the|each)|total bill|tax due|my share|a (cut|share)|the price|price (of|for)|takes? .{0,8}yuan|out of my pocket|charged?\\b"),

  hint('materials', 'this paper', `(要|需要|用|得|交|带|拿|出示|附|备|揣|凭|开|看|查|递|加|留).{0,16}${paper}.{0,8}([吗么嘛不没呗妈]$|[吗么不]\\P{L}|行|够|成|可以|必备)|${paper}.{0,6}(带不带|要不要|用不用|交不交|都?(得|要)?带|必备|还是)`),
  hint('materials', 'what paper', '(几|多少)(张|寸|份|样)|红底|蓝底|底色|[一二两]寸|原件|复印|盖.{0,3}(章|戳|公章)|(缺|差|还缺|还差|还要|另外要?)(不缺|啥|什么|哪|别的)|哪(几)?样|必备|凭(啥|什么)函?|拿(啥|什么|哪)|(啥|什么|神么|哪些|哪种|谁的|几年的|多长时间的)(单|证|本|材|资|函|流|病|银行卡|文|指标|检查)|出示|齐(了|吗|不)'),
  hint('materials', 'stand in', '(顶|替|代).{0,3}(得了|用|上|得住|行|成)|(能|可以)?(当|作|算).{0,3}(凭[据证]|证据|证明|数)|管用[么吗]?$|打印?出来(可以|行|能)|证明.{0,8}(行|够|成)'),
  hint('materials', 'papers in english', "what (must|should|do|does|has to|have to|would|will).{0,24}(show|bring|sign|hand in|submit|submitted|see|present)|required (to|for)|which .{0,24}(records|results|certificates|documents)|do (i|we) need the|needs? the|certificate\\?|enough$|anything (more|else)|what else|or more than that|receipt|invoice|paperwork|both$|original"),

  hint('steps', 'which first', '先.{1,14}(还是|再|后).{0,3}先|先.{1,4}谁|谁(在)?(先|前)|先后|次序|顺序|往下|接下(来|去)|下一步|后(头|续)(怎|咋|还|该)|[打从](哪|啥).{0,3}(开始|起|入手|下手|着手|办起)|起头|头一?(步|脚|道|件|桩)|着手|下手|入手|伸手|开口'),
  hint('steps', 'what way', '捋|理一理|一条龙|一遍|路数|门路|程序|工序|手续.{0,4}(走|跑|串|弄)|步骤|[弄办走查来取搞跑报办申学]法|个办法|什么办法|(要|该|得|能|还得)[干做](些|点)?(啥|什么)|几(关|道|步|回|趟)|几个地方|杂[弄办整]|昨[弄办换整补]|教(教|我)|指点|指条'),
  hint('steps', 'order in english', "walk (me|us) through|guide (me|us)|step by step|in order|order of things|what comes|what (do|should) (i|we) do|what next|next$|another way|how (is|are|was) .{0,30}(assessed|done|shared)|, how\\b|\\bhow$|go about|first steps?|one thing after|getting (a|an|my|her|his)"),

  hint('overview', 'what sum given', `(贷|带|代|补|给|发|领|拿|赔|返|换|救助?|得|贴|省|报销?|减|退回|能退|到手)(到|得|回来?|我|咱|个人)*.{0,6}${money}|(顶[格天多头]|封顶|上限|最高|最多|顶头|比例|额度|标准|百分之)|几[档折成]|一个?月.{0,6}(到手|合|有)|每月.{0,6}(到手|合|补)|(补贴|补助|低保|五保|特困|救助|津贴|失业金|助学金|粮补|租补|护理费?).{0,8}(多少|几[百千块])`),
  hint('overview', 'how it differs', '差多少|差(在|别|距)|出入|分别|区别|不同|异同|是不是[一同]|[不是同][一两][回码张个笔样套]|[同两一俩][回码]?事|两样|二选一|哪个.{0,3}(划算|合算|好|顶用|多)|比.{0,8}(多|强|差|好)|(跟|和|与).{2,14}(啥|什么|哪).{0,4}(不|区|差|关系)'),
  hint('overview', 'what good', '划[算得]来?|合算|值[不啥得]|图(啥|个啥|什么)|派(啥|什么)|[干做](啥|什么)(用|的|子|使)|有(啥|什么|哪些|没有?)?.{0,6}(甜头|实惠|坏处|好处|隐患|讲究|说道|名堂|后果|影响|待遇|优惠|福利|下场|用场)|(享受|沾).{0,4}(啥|什么|哪些|光)|会(怎么|咋|被).{0,4}(罚|扣|样)|干什么的|碍事'),
  hint('overview', 'what is in it', '包(括|含|不包).{0,3}|都?(含|有|存|教|保|开|管|带|包)(着|了|些|哪些)?(啥|什么|哪些|哪几|些啥)|分几|几种|啥叫|叫啥$|啥(名堂|玩意|意思|概念|章程|规矩|东西)|掰扯|(听|听人|听老师)(说|提).{0,10}|头回听|能买啥'),
  hint('overview', 'what in english', "difference|worth|benefits?\\b|perks|upside|why (bother|should)|what even|(monthly|yearly) amount|cap on|how much.{0,30}(subsidy|allowance|benefit|grant|compensation|relief|dibao|refund|insurance pay|pension pay|cover|support|unemployment)|what (help|discounts|compensation|share|do .{0,20} get)|same as|covered|compared"),

  hint('online', 'on a screen', '[收手]里?机(上|里|端|能|怎么|咋|银[行航]|扫码|操作|充|弄|拍|下单|传|展示|点)|掌(上|厅)|云端|电脑|网[页址申签络]|链接|入口|平台|端口|扫.{0,3}码|程序(里|给|上)|软件|公众号|菜单|栏目|图标|按钮|页面|点不动|登不上|远程|在线|隔(着)?.{0,2}[空屏]|电子(的|表决|版|渠道)|邮件申请|(传|拍)(照片|照|材料|票据)|自助申请|微[信心]上|支付宝|系统(里|上)|哪个(软件|程序|app|网|平台|端|号)'),
  hint('online', 'no running', '不(用|想|必|便)?(去|跑|出门|进厅|露面|到场|进城)|省得(请假|跑|我飞)|躺着|坐家|在家|(在)?外地.{0,6}(弄|办|操作)'),
  hint('online', 'site in english', 'portal|\\blink\\b|digital|electronic|on the site|remotely|\\bapps?\\b|download|from (my|the) (phone|computer|laptop|home)|scan'),

  hint('basis', 'which rule', '(几|多少|什么|哪)号?(文(件)?号?|令|公告)|哪.{0,6}(文|令|公告|法|条例|规定|通知|意见|方案|细则|政策|办法)|第几|哪年的|文[件号]|出自|出处|写在?哪|白纸黑字|红头|谁(定|发)的|[哪谁].{0,3}(定|出|规定|让.{0,2})的|依(的)?(哪|啥|什么)|(条例|法|办法|规定|细则|通知|公告|方案|标准)[^,]{0,10}(几条|哪条|哪年|哪份|编号|原话|原文|咋规定)|修订|实施方案|明文'),
  hint('basis', 'which rule in english', '(what|which|whose|by|under|of|behind|legal) .{0,12}(law|regulation|rule|decree|statute|provision|notice|ordinance|policy document|legal text|grounds)s?\\b|\\b(cite|article|clause|legally|document number)\\b'),
  hint('basis', 'whose standard', '(哪|什么|啥)一?(个|部|项|份)?(国家|行业|地方|市里)?(标准|规范|目录)(?!.{0,3}(多少|发|给|领))|上位法|法条|条文|原文|条款|章程|文号|发文|印发|颁布|法律(?!援助)|政策(依据|原文|文件|来源)|规矩.{0,4}(谁|哪|打哪)'),
  hint('contact', 'number in english', '\\b(ring|phone|dial|helpline|hotline|landline|extension|telephone|phone number)\\b(?! (bill|plan|camera|bank))|(what|which|whose|the|a) number'),
  hint('contact', 'which number', '号码|客服|热线|座机|直线|[啥什哪]么?个?号(?!.{0,3}(文|令|线|窗口|台))|(打|拨)(过去|给)?.{0,3}(哪|几[^折成回]|9|谁)|往哪拨|哪根线|能打通|联络|咨询$|接电话|电话'),
  hint('forms', 'which box', '(表|单|申请|书|协议|页|报告|说明|声明).{0,12}(填|写|勾|签|落笔|选[啥哪什谁]|抬头|手印|描述)|(填|写|勾|选|签)(谁|啥|什么|哪|成|几|到|全)|[栏框格]|行字|那[页行]|抬头|落笔|模板|样[本表儿张]|格式|范[本文]|提纲|手抄|手印|代[签笔]|签名|签字'),

  hint('forms', 'sheet in english', '\\b(forms?|template|sample|blank|wording|example of|fill(ed)?|boxes|box|sheet)\\b'),
  hint('forms', 'blank sheet', '模[版板扳]|空白|空表|样[表本张式立]|填[写表好错串]|写错|涂改|范[文例]|措辞|落款|勾(选|哪)|照(着)?抄|表(格|里|上|背)'),
  hint('conditions', 'yes or no', '(\\p{Script=Han})不\\1|能否|可否|[吗么不没嘛呗咧]$|不中$|得行|[吗么不没](?=[,?？])|(?:^|[,.:;] ?)(is|are|may|am|would|will|does|do|must|could|can|should|shall|has|have)\\b'),
  hint('conditions', 'is it for me', '轮(得|不)?.{0,2}[着上到]|[我他她它咱俺们]的?份|有(戏|资格|名额|份)|够(格|不够|得[上着]|条件|线|杠|级)|沾|资格|条件|算(不算|作|是|几|数)?|属于|属不|在(不在|里头)|(许|准|让|允许|容许|答应|批).{0,12}[吗不么没]|享(受|不享)|归(我|他|谁)|该(我|他|她|谁|归)|谁(领|得|能|该)'),
  hint('conditions', 'what stops it', '卡不|会.{0,10}(影响|取消|停|断|拒|刷|收回|卡|失灵)|晚[不没]晚|过期[没了]|断(过|了|交|缴)|重(头|新).{0,3}来|必须|非.{0,8}(不可|不成|要)|限制|破例|例外|通融|照顾|超(了|过)|几岁|岁数|多大|几次|几本|(交|缴|住)满|截止|最晚|最迟|哪天.{0,4}前|开始(报|申请|办)'),
  hint('conditions', 'may i in english', "allowed|possible|compulsory|let (me|us|them|in|him|her)|refuse|off limits|eligible|exempt|insurable|lost the right|or (not|none)$|who (gets|can|may)|what age|old enough|defined|last day|deadline|cut-?off|too late|qualif|must (i|we|she|he)|are (kids|children|plates|people)|entitled|people like me|count as|locked out"),
];

/** The hints a normalised question shows. */
export function fieldHints(text: string): string[] {
  return hints.filter(({ sign }) => sign.test(text)).map(({ field, mark }) => `${field}: ${mark}`);
}
