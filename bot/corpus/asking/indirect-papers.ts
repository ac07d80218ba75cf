import { phrases } from '../lines.js';

/* Asked without the word for it: by what right, on which sheet, with what in hand. {n} a service's name, {v} a wish. */

export const basisFrames = phrases(`
  这{n}的规矩是谁定下来的|{n}限这限那，总得有个出处吧|{n}的门槛是哪一级出的文|说{n}得满年头，这话写在哪本条例里|{n}有没有国家层面的法|我要写复核意见，想引用{n}的条文，条号给我|{n}的那个办法全称叫什么|管{n}的是国务院的条例还是市里的办法
  {n}今年政策换了，新文件是哪一份|{n}的实施细则叫什么名字，哪年印的|窗口跟我说按规定不给，我想知道按的是哪个规定|{n}老说政策政策，政策原文叫啥名|我想自己查查{n}的法条，该查哪部|{n}这一条是法律里的还是你们自己定的土规矩|{n}到底有没有法律撑着|凭哪一条不给我{v}
  {v}要卡户口，是谁家的规定|单位法务问{n}的规范性文件文号|{n}的规定发布在哪一年，文号多少|{n}参照的是哪个规范哪个目录|写论文要引{n}的政策来源|{n}的上位法是哪部|咱市里对{n}发过红头没有，叫啥|{n}办法第几章讲的这个|口说无凭，{n}的文件名报给我
  把{n}的政策依据亮一亮|想看{n}的原文，文件标题是啥|{n}是根据哪部法办的|{n}收这个钱，有物价局的批文吗，哪号|{n}的审批权是哪条法给的|{n}这么算法，谁批准的，有没有公文|{n}的额度规定在哪一条里
  依着哪个通知来的|照的是哪份意见|规章名称说一下|这规定谁印发的|什么法条撑腰|有法可依吗，是哪部|条款编号给一个|哪年颁布的那部法|这一说法的来头是啥文|公示的那份办法叫什么|{v}必须满一年，哪个法这么讲|非让我{v}，法律上哪句话说了|不许代办{n}，这写进哪个规定了
  {n}的法律一句是什么|{n}一据哪条归定|{n}根具哪个文建|{n}有没有红头文建|{n}的政册文件叫啥|{n}按那条规定来的|{n}依椐的是什么法|是那个文件定的{n}|{n}哪个发规定的
  {n}介规矩谁定的啊，有文儿吗|{n}这个章程打哪出来的|{n}凭啥子这么搞，哪个文件上写起的|{n}这说法搁哪个文里写着哩|{n}系边份文件讲嘅|{n}是啥法儿管着的|{n}俺咋没听过，是上头哪个文
  what regulation covers {n}|which act or decree is {n} under|can you cite the rule behind {n}|what is the document number of the policy on {n}|on what legal grounds is {n} decided|who made the rule about {n}|which article says this about {n}|i want to read the law on {n}, what's its name|by what law they ask {n}|what authority is {n} based upon
  {n} is which law say|is {n} in national law or a city rule|name of the policy document for {n} please|under what rules do you decide {n}|show me the legal text for {n}|what provision makes me {v}|which statute requires me to {v}|on the basis of which notice must i {v}|according to which regulation can you refuse {n}
`);

export const formsFrames = phrases(`
  {n}那张表第三格往里写啥|{n}的表在哪领空白的|{n}申请单给个填好的看看|{n}的表最后那行签谁的名|{n}申请书要写多少字，给个样子|{n}表格能自己打出来吗，打几张|{n}的单子我写错一格，涂改行吗|{n}的空表发我邮箱行不|有没有{n}的填写说明|{n}表里与户主关系怎么填
  {n}填表那一栏申请理由怎么措辞|{n}那个声明怎么写才合格|{n}的申请表是手写还是打印|{n}表上日期写申请那天还是填表那天|{n}的委托书格式给一份|照着哪个样写{n}的申请|{n}的承诺书在哪下载|{n}那份情况说明有固定写法没|帮看看{n}的表，打勾的地方勾哪个|{n}表背面用不用填
  {n}表上的单位意见空着行吗|老人不识字，{n}的表谁替写|{n}表第几联自己留|{n}的表格用黑笔还是蓝笔|{n}空白表到哪儿拿|{n}给张样子我照抄|{n}申请落款怎么写|{n}的表抬头写谁|{n}哪格不能空|{n}的表填串了行咋办|{n}那个框里填数字还是打勾|{n}申请表电子版有没
  {n}的模板给一个|{n}范文给一篇|{n}的申请书头一句咋写|不会写{n}的申请，有现成的格式吗|{n}表上让写家庭成员，嫁出去的闺女写不写|{n}表上的电话填谁的|{n}表里现住址填身份证上的还是租的|{n}的证明有统一样式吗，发一张
  空白表到哪儿拿|给张样子我照抄|落款怎么写|抬头写谁|哪格不能空|填串了行咋办|那个框里填数字还是打勾|表上那行小字是让写啥|签名签在哪个位置|按手印还是签字|这页谁来填
  {n}的表革怎么添|{n}申请表怎么天|{n}有没有样标|{n}的模扳发一个|{n}那一兰写什么|{n}的申清书咋写|{n}填表样立|{n}的样板表哪儿下栽|{n}表歌里那格添啥
  {n}内表咋填啊介是|{n}那个表表儿啷个填嘛|{n}那张纸俺瞅不明白往哪写|{n}张表点填|{n}表上那格格写啥子|{n}的表哪疙瘩领|{n}那单子咋划拉
  blank form for {n}|filled-out example for {n}|what goes in the second box of the {n} form|how to write the {n} application letter|do you have a template for {n}|which boxes do i tick on the {n} form|is the {n} form handwritten or printed|i made a mistake on the {n} form, can i cross it out|who signs the {n} form|{n} form pdf link
  where get {n} form|how fill {n} form|what do i put under reason on the {n} form|sample letter for {n}|can i get the {n} sheet as a file|the {n} form asks for a code, what is it|which form is used to {v}|any example of the form to {v}|is there wording i can copy for the {n} statement
`);

export const materialsFrames = phrases(`
  {n}光有身份证够使不|{n}身上揣什么去|{n}要几张相|{n}得开证明不，谁开|{n}户口页复印几份|{n}房本没下来拿啥顶|{n}用不用单位盖章|{n}缺一样行不行，缺户口本|{n}都凭啥办|窗口老说缺东西，{n}齐活是哪几样|{n}去之前备齐些啥|{n}要交哪些纸|{n}要原件不|老人替办{n}还得多拿什么
  {n}手头该攒哪些单子|{n}让我补件，补啥|{n}拍照片的底色|{n}流水要打几个月|{n}发票丢了收据成吗|{n}病历用不用全套|{n}电子证照顶事不|{n}收不收复印的|{n}的证明是社区开还是单位开，开几张|{n}只有身份证的照片，认不认|{n}结婚证用得上不|{n}要不要打银行流水|{n}光凭户口本行不|{n}旧的那本要交回去吗
  {v}得备哪几样|{v}别落下啥|{v}包里装啥|{v}递上去的东西有哪些|{v}除了户口本还要别的不|{v}委托书要不要公证|{v}单子没了有啥能替的|{v}还差哪张纸|清单报一下|少了结婚证用啥补|只拿复印的行不|证明开几份|一共几样东西|要谁的身份证
  {n}身份正复印件要几分|{n}要带什么才料|{n}需要那些证件|{n}得准备什么财料|{n}要不要照骗|{n}带原件还是附印件|{n}用什么正明
  {n}得拿嘛去|{n}要带么子|{n}带乜嘢去|{n}拿啥玩意儿去|{n}要揣些啥子东西|{n}俺都得捎着啥|{n}弄啥手续哩|{n}要整几张纸|除了身份证{n}还叫拿嘛
  跑了三回都说我少东西，{n}一次说清要带啥|又让我回去拿，{n}到底要几样
  which docs for {n}|what do i carry for {n}|what papers they want for {n}|is passport enough for {n}|do photocopies work for {n}|how many photos for {n}|does {n} need a stamped letter|my lease is lost, what else proves it for {n}|list of things for {n}|bring what for {n}|what should be in my bag to {v}|do they want the originals to {v}|any certificate i must get before i {v}|which papers they check for {n}|what evidence is wanted for {n}|my id and what else for {n}
`);
