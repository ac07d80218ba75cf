import type { Field } from './field.js';

interface FieldCue {
  readonly field: Field;
  readonly signs: readonly RegExp[];
}

/** Checked in order: the narrow questions first, since「怎么」and「能…吗」occur in all of them. */
const fieldCues: readonly FieldCue[] = [
  { field: 'forms', signs: [/表.{0,10}(怎么|咋|如何).{0,3}(填|写)|(填|写).{0,4}表|填错|样表|样本|范本|模板|样例|(表|申请书|委托书).{0,6}(下载|打印|领|样)|下载.{0,6}表|申请书.{0,4}(怎么|咋|如何)写|(一栏|这栏|那栏)|怎么填/, /(fill|complet)\w* (in|out|the)|\bform\b.{0,15}(download|get|find|sample)|download.{0,12}form|sample form|template/] },
  { field: 'basis', signs: [/依据|哪(条|个|部|项)(法|规定|条例|文件|政策)|什么(法|法律|规定)|(依据|按|照|根据)什么文件|(哪份|按哪|照哪).{0,4}(文件|方案|规定)|(政策|红头)文件|第几条|凭什么(规定|收|要求)/, /legal basis|(which|what) (law|regulation|rule|statute|provision|decree)|based on what/] },
  { field: 'contact', signs: [/(?<!打了.{0,6}|分钟|个|接到.{0,6}|打不通)电话(?!没|打不|也?不通|费|卡|号码?(不变|不换|转)|.{0,3}没人接)|联系方式|(打|拨)(哪个|什么|几)(?!个?月|年|天|次|遍|张|份)|号码(是)?多少|(问|咨询)谁(?!家)|找谁(问|咨询)|热线|座机|怎么联系|电话$/, /phone number|what number|telephone|\bcall\b|contact|hotline|helpline|whom? (do|can|should) i (ask|call|phone|ring|dial)/] },
  { field: 'online', signs: [/网上|线上|手机(上|端|里|能|可以|办|申请)|小程序|12123|(?<![a-z])app(?![a-z])|艾屁屁|软件|公众号|网址|网站|(在|从)家(里)?(就)?(能|可以|办|弄|申请)|不(用|想)?(去|跑)(窗口|大厅|现场)|支付宝|微信/, /online|website|on (my|the|a) phone|\bapp\b|internet|from home|web ?site/] },
  { field: 'overview', signs: [/(领|发|给|拿|赔|退|补贴|补助|标准|贷).{0,4}(多少(?!天|年|时间|工作日|个)|几百|几千)|(每个?月|一个月|每人).{0,3}补.{0,3}(多少|几)|(一个?月|每月|每年|一年|能).{0,4}(领|发|给|补|拿).{0,3}(多少|几)|待遇标准|额度|(补贴|补助|低保|失业金|低保金|津贴).{0,6}(多少钱|标准|几百|几千)|每个?月.{0,3}(几|多少)(百|千|钱)?$/, /how much (do|can|will|would|money).{0,28}(get|receive|be paid|borrow)|at most|maximum|amount of the (benefit|subsidy|allowance)/] },
  { field: 'time_limit', signs: [/多久|几天|多少个?(天|工作日|星期|礼拜|月)|多长时间|几个?(工作日|星期|礼拜)|(什么时候|啥时候|几时|何时|几号|哪天).{0,6}(下来|拿|到账|到手|办好|办完|批|发|打|生效|能用|好|知道|领到|出|取)|(当场|当天|立马|马上|立刻|立等).{0,8}(拿|办|取|能|可以|好|出)|等多|要等|(多快|加急)|时限|(时间|期限)要?多长|(每年|往年|今年|一般)?.{0,3}(几月|啥月|什么月|几号|哪天).{0,6}(发|打(到|卡|钱)|到账|给钱|拨)|几个月$/, /how long|how many (working |business )?(days|weeks|months)|how soon|how fast|when (will|can|do|does).{0,40}(get|receive|ready|arrive|paid|land|issued|come|pick|collect|hear|begin|start)|same day|on the spot|processing time/] },
  { field: 'fee', signs: [/多少钱|收费|费用|收.{0,5}费|费(吗|么|不)|(是否|要不要)收|免费(?!坐|乘|公交|开放|培训|书法|舞蹈|上课)|押金|工本费|手续费|(要|收|花|用|掏|交)(不要|不收|不花)?.{0,4}钱(?!.{0,2}(卡|证|本))|(?<!退.{0,4})钱(吗|么|不)|不?花钱(?!.{0,2}(卡|证|本))|几(块|百块)|收.{0,2}钱|价格|贵不贵|租金|缴费标准|交多少/, /how much|cost|\bfees?\b|charge|\bfree\b(?! (public|bus|transit|transport|travel|ride|arts|class))|price|pay\b|deposit/] },
  { field: 'steps', signs: [/先(去|找|上|到|跟|给)?.{1,10}(还是|再|后).{0,3}先?(去|找|上|到)|头一道|哪几步|第一步|头一步/] },
  { field: 'place', signs: [/(?<!差)在哪(?!下|个?网|天|年|几)|几号窗口|去.{1,12}还是.{0,4}去|(交|递|送)(到|给)哪|哪里|去哪|哪儿|[哪那]个?(窗口|地方|部门|派出所|单位|营业厅|网点|街道|中心|家银行)|上哪|搁哪|到哪(?!一?步|天|日|年|号)|往哪|什么地方|啥地方|地址|几点|上班|开门|关门|下班|营业时间|(周末|周六|周日|礼拜[六天]|星期[六天]|节假日|中午).{0,6}(办|开|上|休|去|有)|找哪(个|家)|哪(办|领|补|交|报)|还是.{0,4}(街|社区|派出所|银行|区里|户口|村|镇|市里|现场)|哪个.{0,4}(局|行|站|厅|店|所)/, /\bwhere\b|which (office|counter|window|police)|(what|which|whose).{0,14}address|address of|opening (hours|times)|what time|open (on|at|until)|weekend/] },
  { field: 'materials', signs: [/材料(?!.{0,4}(交|递|送)(到|给)?(哪|谁))|(带|拿|准备|备|交|提供|出示|缴|补|出|捎|打)(点|些|上)?(什么|啥|哪些|嘛|别的|其他|其它)|(要|需要|需|得|用)(带|拿|交|准备)?(点|些)?(什么|啥|哪些|嘛)(?!条件|时候|资格|样的人)(手续|证|证件|东西|资料|证明|文件)?|证件|(什么|啥|哪些)手续(?!费)|原件|复印件|资料|(要|用|带|需要|拿).{0,6}(照片|户口本|户口簿|身份证|证明|合同|银行卡)(吗|么|不|嘛)?|委托书|照片|谁的银行卡/, /document|papers|paperwork|material|what (do|should|must|shall) i (bring|need|take|have)|bring|\bproof\b|photo|need to (show|bring|provide|submit)|what is needed|do i need (a|an|my)/] },
  { field: 'overview', signs: [/会(怎么样|咋样|怎么处理|怎样|有什么)|是(什么|啥)(?!时候)|什么意思|啥意思|做什么(用|的|使)|差(在|别)|有(什么|啥)不(同|一样)|什么(用|是)|有(什么|啥)(用|区别|不同|好处)|区别|一(样|回事)吗?|(介绍|讲讲|说说|了解).{0,4}(一下|下)?/, /what is (a |an |the )?|what's (a |an |the )|difference|what (does|do).{0,20}mean|tell me about|what .{0,20} for$/] },
  { field: 'conditions', signs: [/条件|资格|符合|什么(样的)?人|谁(能|可以)|(能|可以|可不可以|能不能|够|够不够|算|算不算|给|让|影响|准|得|行).{0,24}(吗|么|不|嘛|没|呗|行不行)(?=$|[ ,;?!。])|(能不能|可不可以|可以不可以|够不够|算不算|能否|是否).{0,3}|(多大|几)(岁|年龄|年纪)|多大岁数|(给不给|让不让|行不行|准不准).{0,4}|(要不要|用不用|需不需要|必须|非得).{0,10}|(什么时候|啥时候|几月).{0,4}(开始|交|缴|申请|办|报)|提前多久|行不$|不够|截止|最晚|(哪天|几号|几月|什么时候|啥时候).{0,3}(之前|以前|前|结束|开始)|到(哪天|几号|几月)/, /eligib|qualif|who can|\bcan (i|my|we|he|she|they|a|an|the|people|migrant|someone|anyone)\b|am i|condition|requirement|at what age|how old|allowed|do i have to|when (is|does) the/] },
  { field: 'steps', signs: [/怎么|咋|如何|流程|步骤|程序|怎样|第一步|头一步|头一道|哪几步|先(找|去).{1,10}(还是|再)|从哪(儿|里)?开始|先(去|找|办|干)|一步/, /how (do|can|to|should|would|does|could)|procedure|step|process|what happens/] },
];

/** The parts of a guide whose signs a normalised question shows, the narrowest first. */
export function fieldSigns(text: string): Field[] {
  const said = text.replaceAll(/[?？!！。.,，~]+$/g, '').trim();
  return fieldCues.filter((cue) => cue.signs.some((sign) => sign.test(said))).map((cue) => cue.field);
}

/** Which part of a guide a normalised question asks for by its signs alone; undefined when it shows none. */
export function fieldAsked(text: string): Field | undefined {
  return fieldSigns(text)[0];
}
