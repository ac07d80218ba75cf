import { itemCorpus } from './item-corpus.js';

export const povertyRelief = itemCorpus({
  'minimum-living-allowance': `
    N 低保 | 吃低保 | 低保申请 | 最低生活保障 | 低保金 | 低保户 | 低保待遇 | 低保证 | 困难户的低保
    V 申请低保 | 吃低保 | 给我妈办低保 | 上低保 | 把低保续上 | 把孩子加进低保
    S 一家三口就我一个挣钱，还有病 | 老公残疾没收入，孩子上学 | 我失业又得病，没饭吃 | 家里一个月不到两千块 | 儿子瘫在床上我得伺候，没法上班
    c 有辆旧车能吃低保吗 | 有房子能申请低保不 | 儿女有工作老人能吃低保吗 | 外地户口能在这申请低保不 | 残疾人单独能申请低保吗 | 打零工影响低保不 | 大病花光了积蓄够不够低保 | 离婚带孩子能申请低保吗
    m 申请低保要收入证明吗 | 低保要交银行流水不 | 办低保带啥
    t 低保几天批下来 | 低保金每月几号发 | 低保多久复核一回
    p 低保找居委会还是街道 | 低保去哪申请
    s 低保怎么申请 | 低保被取消了怎么重新申请 | 民政入户调查查什么，怎么走
    w 低保能网上申请不
    o 低保一个月多少钱 | 三口之家低保能领多少 | 吃低保还有什么优惠
    x 低保申请书怎么写
    f 申请低保收费吗
    N minimum living allowance | dibao | subsistence allowance | basic living allowance
    V apply for the minimum living allowance | get dibao for my family
    c can i get dibao if i own a car | would our income qualify for the minimum living allowance
    o how much is dibao per person
    p where do i apply for dibao
    I 低保怎么申请 | 申请低保需要什么条件 | 低保要什么材料 | 低保去哪里办 | 低保一个月多少钱 | 低保多久能批下来 | 有房子能吃低保吗 | 低保网上能申请吗 | 家里没收入能办低保吗 | 低保户怎么认定 | 低保申请书怎么写 | 低保每年要复审吗 | 外地户口能申请低保吗 | 单亲妈妈能申请低保不 | 低保停了为什么 | 有存款能不能吃低保 | 低保金什么时候发 | 低保的政策依据 | 低保咨询电话 | 办低保收费吗 | 最低生活保障办理流程 | 生病干不了活能吃低保吗 | 孩子上大学家里困难能申请低保吗 | 低保要公示吗 | 村里说我不够低保 | 穷得揭不开锅，能不能给上个低保 | 家里有车影响低保吗 | 老两口没退休金能享受最低生活保障吗 | How do I apply for the minimum living allowance | Who qualifies for dibao | What documents for the minimum living allowance | How long until the living allowance is approved | Where do I apply for the subsistence allowance | How much is the minimum living allowance | My family has no income, can we get minimum living support`,
  'low-income-family': `
    N 低收入家庭 | 低收入 | 低边 | 低保边缘户 | 低收入证明 | 低收入认定 | 低保边缘家庭 | 低收入户 | 边缘户
    V 认定低收入家庭 | 办低收入 | 开低收入证明 | 申请低保边缘户
    S 收入比低保线高一点，够不上低保 | 低保没批，说可以试试低收入 | 家里有病人，收入刚过低保的线 | 孩子上大学想用低收入证明减学费
    c 收入超一点能算低收入不 | 有存款五万能认定低边吗 | 名下有车能办低收入不 | 单身大龄能认定低收入家庭吗
    m 低收入认定交什么 | 开低收入证明要流水吗
    f 低收入认定要钱不
    t 低收入家庭认定几天 | 低边证管几年，多久到期
    p 低收入家庭在街道哪办 | 低收入证明去哪开
    s 低收入家庭怎么认定 | 低边怎么转低保
    w 低收入认定网上能报不
    o 低收入家庭有什么好处 | 低收入线是低保的几倍 | 低边户和低保户待遇差多少
    x 低收入家庭申请授权书怎么签
    N low-income family recognition | low income certificate | near-poverty household | low income status
    V be recognised as a low-income family | get a low income certificate
    c our income is just above dibao, can we count as low-income
    o what help do low-income families get
    m what proof of income for low-income recognition`,
  'temporary-relief': `
    N 临时救助 | 临时困难补助 | 急难救助 | 应急救助 | 困难救济 | 临时救济金 | 救急的钱 | 一次性救助 | 突发困难补助
    V 申请临时救助 | 申请急难救助 | 要点救急的钱 | 领一次性困难补助
    S 家里着火烧光了，现在没地方住也没钱 | 丈夫出车祸，家里一下没钱了 | 突然得大病，生活过不下去 | 钱被偷光了吃饭都成问题 | 孩子住院欠了一屁股债，这个月揭不开锅
    c 外地人遇到困难能申请临时救助吗 | 低保户还能申请临时救助不 | 一年能申请几次临时救助 | 欠网贷能申请救急吗 | 没户口的流浪人员给救助不 | 车祸肇事方没钱赔能申请急难救助吗
    m 临时救助要医院单据吗 | 急难救助要居委会证明不
    t 临时救助多久能拿到钱 | 急难救助能当天给吗 | 救急的钱最快几天
    p 临时救助找民政还是社区 | 急难救助去哪申请
    s 临时救助怎么申请 | 遭了火灾怎么申请救助
    w 临时救助能网上申请不
    o 临时救助能给多少 | 急难救助一次几千 | 临时救助和低保是两回事吧
    k 救助热线是多少
    x 临时救助申请书咋写
    N temporary relief | emergency hardship aid | one-off relief payment
    V get emergency relief after a house fire | ask for temporary hardship money
    c can non-locals get temporary relief
    t how fast is emergency relief paid
    o how much can temporary relief be`,
  'extreme-poverty-support': `
    N 特困供养 | 五保户 | 特困户 | 孤寡老人供养 | 五保供养 | 特困人员救助 | 五保 | 特困人员 | 敬老院集中供养
    V 给孤寡老人办五保 | 申请特困供养 | 办五保户 | 送五保老人去敬老院
    S 村里有个老头无儿无女 | 我叔七十了没结过婚，没人养 | 邻居老太太儿子死了就剩她一个人，没劳动能力 | 残疾的侄子爹妈都没了
    c 有侄子的老人能算五保不 | 闺女嫁出去了老人能办特困吗 | 有残疾的孤儿能申请特困供养不 | 五保户能有自己的房子吗 | 吃低保的能转特困不 | 多大岁数能办五保
    m 办五保要村里证明不 | 特困供养要什么材料
    t 特困多久批下来 | 五保钱按月发吗，几号
    p 五保户找村里还是民政所 | 特困供养在哪申请
    s 五保户怎么申请 | 特困人员怎么去敬老院
    w 特困供养能网上申请吗
    o 五保户一个月多少钱 | 五保户看病怎么报给多少
    f 五保户去敬老院要交钱吗
    N support for people in extreme hardship | wubao | care for childless elderly people
    V get support for an old man with no children
    c can an orphan with a disability get extreme hardship support
    o how much do people in extreme poverty get
    s how does a childless old person apply for wubao`,
  'medical-assistance': `
    N 医疗救助 | 大病救助 | 看病救助 | 大病补助 | 因病救助 | 困难群众医疗救助 | 住院医疗救助 | 因病致贫救助 | 民政看病补助
    V 申请医疗救助 | 给我爸申请大病救助 | 让政府补点看病的钱 | 报医疗救助
    S 得癌症花了二十万，医保报完还剩不少 | 低保户住院自己那部分拿不起 | 孩子白血病，家底掏空了 | 我爸透析把家里拖垮了
    c 不是低保户能申请医疗救助不 | 门诊看病给大病救助吗 | 外地住院能申请医疗救助吗 | 花多少钱才能申请因病救助 | 自费药能救助不 | 去年住院的今年能申请吗
    m 大病救助要发票原件吗 | 医疗救助要诊断书不 | 申请看病救助交啥
    t 医疗救助多久到账 | 大病救助几天批
    p 医疗救助找医保局还是民政 | 大病救助去哪报
    s 大病救助怎么申请 | 医疗救助出院后怎么办
    w 医疗救助网上能申请不
    o 医疗救助能报多少 | 大病救助一年最多给多少 | 医疗救助和大病保险有啥区别
    x 因病致贫认定表怎么填
    k 医疗救助咨询电话
    N medical assistance | help with hospital bills for poor families | serious illness aid
    V get help paying my father's hospital bills | apply for medical assistance
    c can we get medical aid if we are not on dibao
    o how much of the bill does medical assistance cover
    m do i need original invoices for medical assistance`,
});
