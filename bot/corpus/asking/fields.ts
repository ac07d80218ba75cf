import type { Field } from '../../field.js';
import { phrases } from '../lines.js';

/** Ways to ask for one part of a guide that do not name the service: they follow its name, a wish or a story. */
export const fieldAskings: Readonly<Record<Field, readonly string[]>> = {
  overview: phrases(`
    是什么|是啥|是干什么的|是什么意思|是个啥东西|有什么用|有啥好处|是怎么回事|到底是个啥政策|给我介绍一下|给讲讲|给我说说呗|具体是个什么待遇|能享受到什么|有哪些待遇
    一个月给多少钱|每月能领多少|能领多少|能补多少|补多少钱|给多少钱|发多少|标准是多少|补贴标准是啥|待遇怎么算|一年给多少|最多能给多少|额度多少|最高额度是多少|最多能贷多少|能赔多少|赔偿标准是啥|一共能拿几个钱|能拿几千|能报多少|报销比例是多少|每人每月多少|一年能领几回多少钱|钱数是怎么定的
    跟别的有什么区别|和那个有啥不一样|是一回事吗|一样不一样|是不是同一个|分几种|有几档|管多少年|能享受几个月|能领几个月|不办会怎么样|不弄有什么后果|有什么影响|包括哪些内容|都包含啥|能干啥用|我不太懂这个|听人说过没弄明白|我想了解了解|想咨询一下这个政策|啥叫这个
    what is it|what is it for|what does it mean|what do i get|how much will i get|how much money do they give|how much is paid each month|what is the maximum amount|what is the difference|is it the same thing|what are the benefits|tell me about it|can you explain it|how much can i receive|what happens if i don't do it|how much does it cover|what level of benefit
  `),
  conditions: phrases(`
    有什么条件|要什么条件|需要什么资格|什么样的人能办|谁能申请|我能办吗|我能申请不|我够条件吗|够不够格|符不符合|我这样的行不行|我这情况给办不|像我们这种情况能申请吗|外地户口能办吗|外地人给不给办|不是本地人行吗|没有户口行不行|年龄有限制吗|多大岁数可以|几岁能办|有没有门槛|要求是啥|有啥要求|有收入限制吗|能不能代办|家里人能替我去吗|别人能代我办不|本人不去行不|孩子能替老人办吗|必须本人到场吗
    什么时候可以办|几月份能申请|什么时候开始|哪天截止|过期了还能办吗|现在还能申请不|错过了还能补吗|随时都能办吗|一年能办几次|还能再办一次不|算不算|让不让|还给不给|能不能享受|可不可以|还能领吗|会不会被取消|影响不影响|要不要先办别的|必须得办吗|用不用换|需要重新办吗|非得办不可吗|租房的行吗|没有房子能不能|有房有车还行吗|没社保行不行|能同时享受吗|退休了还能弄吗|上限是几岁|俺这样的中不中|够得上不
    can i apply|am i eligible|who can apply|who qualifies|do i qualify|what are the conditions|what are the requirements|is there an age limit|can foreigners apply|can someone else do it for me|do i have to go in person|when can i apply|is it too late to apply|can i still do it|am i allowed|does my case count|do i need local hukou|is there an income limit|can i do it more than once|do i have to renew it
  `),
  materials: phrases(`
    要什么材料|需要什么材料|要带什么|需要带啥|带啥东西|都要啥|要啥手续|要啥证件|得带哪些东西|要准备什么|得准备些啥|都准备点嘛|要嘛材料|带嘛去|需要提供什么|交什么材料|要交哪些资料|要提交啥|材料清单|都需要什么证明|要开什么证明|要哪些证|拿什么去|去的时候拿啥|光带身份证行吗|户口本要不要|要身份证吗|身份证复印件行不行|要原件还是复印件|要复印几份|照片要几张|要不要照片|几寸的照片|需要户口簿不|用不用结婚证|要房产证不|没有户口本用啥代替|缺一样能办吗用啥补|银行卡要谁的|要带银行卡吗|委托书要不要|代办要带什么|替别人办得拿啥|单位证明用不用开|村里要出证明吗|需要哪些资料|资料都有啥|手续都有哪些|需要嘛手续|都得带些个什么|要准备哪些个材料|带几样东西|拿哪几样|都要哪些个证件|证件带哪个
    what documents do i need|what do i need to bring|what should i bring|which papers are required|what paperwork is needed|what do i have to submit|do i need a photo|do i need my id card|is a copy enough or the original|what proof do i need|which documents|what certificates should i take|what papers|do i need to bring the household book
  `),
  fee: phrases(`
    多少钱|要多少钱|得花多少钱|要钱吗|收钱吗|收费吗|收不收费|要交钱不|花钱不|是不是免费的|免费吗|免费不|怎么收费|收费标准是啥|收多少|一共得多少钱|工本费多少|手续费多少|要手续费吗|押金多少|押金退不退|要押金吗|得掏多少|掏不掏钱|交多少|每年交多少|一个月交多少|最低交多少|缴费档次有哪些|利息多少|利率是多少|贵不贵|啥价|几块钱|得几十块|有没有费用|费用怎么算|要不要交费|白办还是收钱|能减免吗费用|钱怎么交|需要交啥钱不|还得另外掏钱不|邮费谁出
    how much does it cost|how much is it|is it free|is there a fee|do i have to pay|what is the fee|what does it cost|are there any charges|is there a deposit|how much do i have to pay|what is the price|do they charge anything|how much do i pay each year|what interest rate
  `),
  time_limit: phrases(`
    多久能办好|要多久|得多长时间|几天能下来|几天能办完|多少天能批|什么时候能拿到|啥时候能下来|多长时间能办下来|要等几天|等多久|等多长时间|得等几天呐|当天能拿吗|当场能办好吗|能立等可取吗|能不能加急|最快几天|几个工作日|审批要多久|审核多长时间|多少个工作日|什么时候到账|钱几号发|啥时候打钱|多久到账|几天到账|什么时候发|交上去多久有信儿|多久能有结果|什么时候出结果|多久生效|哪天生效|几时能用|一般要几个礼拜|大概要多少日子|来得及吗几天|快不快|慢不慢得几天|办下来要个把月吗|有效期多久|能管几年|马上就能用吗|一个月能下来不|多咱能下来|多会儿能办好|嘛时候能下来|得磨叽多久
    how long does it take|how many days|how many working days|when will i get it|when will it be ready|when do i get the money|how soon can i have it|is it done on the same day|how long do i have to wait|how fast is it|when will it be paid|how long until it is approved|how long is it valid|when does it start
  `),
  place: phrases(`
    去哪办|在哪办|去哪里办|上哪办去|到哪儿弄|哪里能办|在什么地方办|哪个窗口|去哪个窗口|去哪个部门|找哪个部门|归谁管|哪个单位管|找谁办|去街道还是社区|去派出所还是街道|哪个派出所|哪个银行能办|在哪个营业厅|附近哪里有|离我近的在哪|地址在哪|地址发我一下|地址是啥|具体位置|在几楼|怎么走|坐几路车到|几点上班|几点下班|几点开门|中午休息吗|周末上班吗|周六能去办吗|礼拜天开不开门|星期六上不上班|节假日办不办|午休办公吗|晚上还办公吗|营业时间是几点|工作时间|什么时间去合适几点关门|搁哪儿办|往哪儿去|到哪块儿去办|跑哪个地方|该奔哪儿|社区能办吗还是得去大厅|去滨海的哪个大厅|塘沽这边在哪|大港在哪办|汉沽有没有点|该去哪个单位|上哪儿报名|去哪交
    周六开门吗|周日开门吗|周末开门吗|星期天办公吗|礼拜六去有人吗|什么时间上班
    where do i go|where can i do it|which office|which counter|what is the address|where is the office|what are the opening hours|is it open on saturday|what time does it open|where do i apply|where should i hand it in|which department handles it|is there an office near me|are you open at weekends
  `),
  steps: phrases(`
    怎么办|怎么办理|怎么弄|咋办|咋弄|咋整|怎么申请|如何办理|如何申请|怎么操作|流程是什么|什么流程|走什么程序|步骤是啥|有哪些步骤|第一步干什么|先干嘛后干嘛|先去哪后去哪|从哪开始|从头怎么办|怎么个办法|咋个申请法|怎么报名|怎么报|要怎么搞|怎么搞|该怎么弄呢|该咋办|得怎么弄|手续怎么走|怎么补|怎么换|怎么转|怎么取消|怎么改|怎么恢复|要跑几趟|得跑几个地方|不会弄教教我|你教我怎么办|告诉我怎么走流程|接下来该做什么|下一步怎么办|整个过程是啥样|办理程序|怎么领|怎么取|咋领法|咋申请啊|给我说说怎么办|想办不知道怎么下手|不知道咋弄
    how do i apply|how do i do it|how can i get it|what are the steps|what is the procedure|how does it work|what should i do first|what is the process|how do i start|how to apply|how do i go about it|what do i do next|how can i change it|how do i cancel it
  `),
  online: phrases(`
    网上能办吗|能网上办吗|手机上能办吗|手机能弄吗|能不能在网上申请|可以线上办不|网上怎么办|网址是什么|哪个网站|在哪个app上办|小程序叫什么|哪个公众号|微信上能办不|支付宝能办吗|能不跑腿吗在家办|在家能弄不|不去现场行吗网上弄|不想跑窗口能手机弄吗|有没有网上渠道|电脑上能申请吗|手机上点哪里|从哪个平台进|线上办理入口在哪|网上提交行不|能全程网办吗|用手机怎么操作|下载哪个软件|app里找不到入口|网上提交不上去|网上办和窗口办一样吗|手机上咋申请|网上能预审吗|能上网弄不用跑吗|我在外地能网上办吗|扫码能办不
    can i do it online|can i apply online|is there a website|which app do i use|can i do it on my phone|what is the website|can i do it from home|is there an online form|do i have to go there or can i do it online|can i do it through wechat|where do i apply online
  `),
  basis: phrases(`
    依据是什么|有什么依据|依据哪条法律|根据哪个文件|是哪个法规定的|哪个文件规定的|按什么规定|什么政策规定的|法律依据是啥|哪条规定|凭什么这么规定|文号是多少|有红头文件吗|哪部法律|出自哪个条例|政策文件叫啥|依据的是哪年的文件|有没有明文规定|规定在哪写着
    what is the legal basis|which law says so|what law is it based on|which regulation applies|under which rule|what is the policy document|which regulation is that
  `),
  contact: phrases(`
    电话是多少|打什么电话|咨询电话多少|给我个电话|有没有电话|打哪个号码|联系谁|怎么联系|找谁问|联系电话|客服电话多少|窗口的电话有吗|座机号是多少|打电话问谁|号码发我|问哪个部门电话多少|我打电话问问，号码呢|热线是多少|有咨询电话吗|能给个联系方式不
    what is the phone number|what number do i call|who do i call|is there a phone number|who can i ask|what number should i ring|give me a contact number|how do i contact them
  `),
  forms: phrases(`
    表怎么填|申请表怎么填|表格在哪下载|哪里下载申请表|有样表吗|有没有范本|有模板吗|填表样例|表上这栏怎么写|填错了怎么改|申请书怎么写|委托书怎么写|委托书有格式吗|承诺书怎么签|承诺书样本|哪里领表|表去哪拿|表能打印不|申请表发我一份|怎么填才对|常见填错的是哪|容易写错的地方|表里那格填啥|签名能代签吗表上|表填日期写哪天|能用圆珠笔填吗|空着那栏填什么
    how do i fill in the form|where can i download the form|is there a sample form|where do i get the application form|what do i write in this box|is there a template|how should i complete the form|can you send me the form
  `),
};
