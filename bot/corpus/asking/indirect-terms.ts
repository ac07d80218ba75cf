import { phrases } from '../lines.js';

/* What it is, for whom, for how much and by when. {n} a service's name, {b} one that pays, {y} one that is paid into, {v} a wish. */

export const overviewFrames = phrases(`
  {n}到底是个啥，我妈老念叨|{n}图个什么|{n}办了有啥甜头|{n}不办罚不罚|{n}和隔壁那个是不是两码事|头回听{n}，给科普一下|{n}有啥用处|{n}里头都包括哪些|{n}有几种，分别啥样|{n}跟去年的有啥变化|光听人说{n}，不知道讲的啥|{n}值不值得办|{n}办了能享受些啥|{n}算哪一类的|你给我唠唠{n}是咋回事|{n}对我有啥好处
  {n}有没有坏处|弄了{n}跟没弄有啥两样|{n}的意思我没弄懂|电视上说的{n}是啥|{n}是做什么使的|啥叫{n}啊|{n}具体指哪些|{n}跟以前那个老的比哪个好|{n}上头都有哪些内容|{n}是不是以前叫别的名|{n}断了会怎么样|{n}一直不弄要紧不|{n}耽误看病上学不
  {b}一月能到手几个钱|{b}每人每年多少|{b}顶格多少|{b}今年涨到多少了|{b}钱数咋算|{b}分档给还是统一数，多少|{b}比例是几成|{b}封顶线是多少|{b}都按啥标准发|我家三口{b}能给多少|{b}能领几年|{b}最长给几个月|{b}给的钱够干啥的，多少|{b}一亩一户的算下来多少|{b}每个月是多少钱一个人|{b}给补几成
  {n}系乜嘢来嘎|{n}是啥玩意儿|{n}是个么子东西|{n}是嘛玩意儿介是|{n}啥意思哩俺不懂|{n}是撒子政策哦|{n}咋回事儿给俺念叨念叨|{b}能给俺几个钱|{b}发好多钱嘛|{b}有几多钱攞
  {n}是什么证策|{n}有什么用触|{n}和别的有啥区比|{b}一个月多少前|{b}布贴标准多少
  what's {n} all about|explain {n} in plain words|why would anyone want {n}|any point in {n}|what's good about {n}|never heard of {n}, what's that|how's {n} different from the other one|what are the perks of {n}|how much does {b} pay|what amount is {b}|{b} monthly how much|what's the top amount of {b}|is {n} worth it|what happens if i skip {n}|which kinds of {n} are there|what is inside {n}|{n} what mean
`);

export const conditionsFrames = phrases(`
  {n}像我这种外来的给办吗|{n}收不收外地户口|我六十了，{n}晚不晚|{n}有没有卡年纪|{n}离了婚的算单身不|名下有车，{n}碍不碍|没工作的能弄{n}吗|一个人能办两份{n}吗|{n}轮得上我吗|{n}门槛高不高|{n}都是啥人能享受|{n}要交满几年|上个月到期了，{n}还能续上不|老人自己去不了，{n}让我去行不|{n}让亲戚代替中不中
  没结婚的能申请{n}吗|有案底影响{n}不|外国人能不能弄{n}|家里有房{n}还给不给|{n}今年还能报上吗|{n}啥时候开始受理|{n}几月截止|{n}错过了明年还有吗|{n}要先办居住证才行吗|已经领着别的补贴，{n}还能再领吗|{n}对收入有啥要求|我侄子能享受{n}不|会不会因为欠费不给{n}|停了半年{n}还接得上吗|{n}是强制的吗|换了地址{n}要重新办吗
  {v}有啥讲究没，啥人让办|{v}有资格限制不|像我这号人{v}够线不|刚来俩月让{v}吗|我弟弟也想{v}，他三十二，行吗|打零工的{v}算数吗|我爸不在了，我能替他{v}吗|现在{v}还赶趟不|{v}最晚哪天|{v}几月份开口子|中途{v}让不让
  像我家这样的够得上不|住院期间能弄不|两口子都能领不|超了一点点就不给了吗|这把年纪还收不|没领证的能办吗|还有名额没
  {n}我够调件吗|{n}外地人能半不|{n}有什么挑件|{n}我能伸请吗|{n}几月分开始报名
  {n}俺这样的中不|{n}我屋头够不够格嘛|{n}我得唔得|{n}咱这号人给不给整|{n}俺能沾上不|{n}介我够格嘛
  could someone like me {v}|do outsiders get to {v}|is {n} open to foreigners|must i be a resident for {n}|am i too old for {n}|who is {n} for|do they turn people down for {n}|i have a car, am i out for {n}|will they accept {n} from a renter|is there any limit for {n}|my hukou is elsewhere, {n} possible?|is it ok if my son does {n} for me|does being divorced matter for {n}|i can do {n} or not|when does {n} open this year|last date for {n}
`);

export const feeFrames = phrases(`
  {n}用掏腰包不|{n}完了还得补钱吗|{n}有没有乱七八糟的费|{n}办下来一共破费多少|{n}是公家白给办还是个人出|听说{n}要交一百多，真的假的|窗口找我要工本费，{n}该收吗|{n}这笔钱谁出|{n}刷卡还是现金，交几块|{n}加急是不是另外给钱|补一回{n}收一回钱吗|第二次{n}还收吗|{n}拍照那个钱算谁的|{n}代办收多少服务费
  {n}的钱交给谁，交多少|{n}交完还退吗|{n}一分不要吧|{n}全免还是免一半|{n}低保户给免不|七十岁以上{n}给减免吗|{n}要交税吗|{n}的手续费按几个点|{n}办一趟得几个钱|{n}贵的话我就不办了|{n}有收费单子吗|{n}这里头有没有收费的环节|{n}押的钱啥时候能退我
  {v}破财不|{v}用交啥费|{v}要不要另掏|{v}是白给弄吗|{v}材料费算谁头上|{v}多少钱一次|{v}打印复印收几毛|要花钱的话我得先取点，{v}备多少|收我三十合规吗|是一次性交还是按月交|多退少补吗|报价多少|花销大不|有无费用|需不需要付款|扣我多少
  {y}缴费档次从几百到几千|{y}最少得缴多少|{y}一年能存进去的上限|{y}自己那份掏多少|{y}一个月要缴几百|{y}基数选低的一年缴下来多少|{y}去年涨到一个人交多少了|{y}交最高的那档多少|{y}最便宜那档一年是几百
  {n}要收前吗|{n}收非标准|{n}要不要叫钱|{n}得花多少前|{n}工本非多少|{n}手续非收不收|{n}免非吗|{n}要不要交保正金
  {n}几多钿|{n}要俾几多钱|{n}收好多钱|{n}介玩意儿收费不|{n}得多少银子|{n}得掏几个子儿|{n}要不要票子哦|{n}多钱整一个|{n}收费嘛您
  is there a charge to {v}|do they take money for {n}|does {n} cost me anything|any hidden charges with {n}|what will {n} set me back|who covers the cost of {n}|{n} how much money|need pay for {n}?|is {n} at no cost|do pensioners pay less for {n}|is the {n} charge refundable|how do i pay for {n}, and how much|{n} free or not|what do they bill for {n}|lowest yearly payment into {y}|the most i can put into {y} a year
`);

export const timeFrames = phrases(`
  {n}三五天够不|{n}几天见着东西|{n}要不要等上俩礼拜|{n}办完得等几时|{n}交了料啥时有音儿|{n}有没有个准日子|{n}下周能下来不|我月底要用{n}，赶得出来吗|{n}去一趟就能拿走还是过几天再来|{n}卡在审批上一般多少天|{n}催一催能快点不，快的话几天|{n}法定几个工作日|{n}批下来得猴年马月|{n}今天递上去明天能出吗
  {n}一般啥时候打卡里|{n}月初发还是月底发|{n}补发的一起到账吗啥时候|{n}办好以后从哪天算起|{n}公示得几天|{n}评审要排多久|{n}排队的多不多，得几个月轮到|{n}快的几天慢的几天|{n}要是顺利，前后几天|{n}核完以后隔几天给钱|{n}是不是得等到年底才下来
  {v}前后得折腾多少天|{v}要耗多长|{v}半天够吗|{v}是立等就能拿还是得等信|{v}得等仨月吗|{v}得住几天才见结果|明天就得用，{v}当天能完吗|交完了，{v}多少天有回信|十天半拉月能成吗|是不是明天就生效|过多少天能查到|需要排多久|能赶在开学前吗|慢的话得几天|多会儿给准信|几日可取|最迟哪天给答复
  {n}几天能批夏来|{n}要几个工做日|{n}多旧能好|{n}神么时候到帐|{n}几天能下莱|{n}当天能去走吗
  {n}多咱给信儿|{n}得好久嘛|{n}要几耐|{n}几时攞得|{n}多会儿得啊您|{n}得磨蹭几天哩|{n}啥前儿下来|{n}得好多天才整得完
  材料交了一个月了还说等，{n}规定是几天
  turnaround time for {n}|will {n} be finished this week|is {n} instant|how quick is {n}|how much time does {n} need|by which date will {n} be decided|how many days i wait for {n}|does {n} take more than a month|can {n} be rushed, in how many days|processing period of {n}|if i hand it in today, when is {n} done|am i looking at days or weeks for {n}|when will {b} hit my account|is {n} done while i wait
`);

/** What people say before they ask: it tells of a door, a screen or a rule, and asks for none of them. */
export const leadIns = phrases(`
  跑了两趟都没办成|问了三个人三个说法|电话打了一上午占线|网上说的乱七八糟|我儿子不在家，我自己弄不明白|社区说不归他们管|我这人岁数大了记性差|上班请不下假|同事说很麻烦|昨儿去晚了人家下班了|窗口的小姑娘说得太快没听清|单位人事推给我自己弄|上回材料没带齐白跑一趟|手机不会使|排了一上午队|表填了两遍都给退回来了|听广播里说的
  我爸腿脚不好|孩子马上开学了|刚从外地搬过来俩月|厂里催着要|老家那边办法不一样|我妈让我问的|前年办过一回，忘了|我一个人带俩孩子|钱紧，得算计着来|人工那头一直没人接|窗口的人态度倒是挺好，就是没说明白|墙上贴的告示我看不懂|邻居上月刚办完|我是聋人，只能打字|去年政策好像变了|来回折腾好几天了|气得我够呛，可事还得办
`);
