import { itemCorpus } from './item-corpus.js';

export const housing = itemCorpus({
  'public-rental-housing': `
    N 公租房 | 廉租房 | 政府租的房 | 保障房 | 公共租赁房 | 公租房资格 | 公共租赁住房 | 政府的便宜房子 | 公租房申请
    V 申请公租房 | 租政府的房子 | 排公租房 | 住上廉租房 | 给单身的我哥申请公租房
    S 一家四口挤在二十平的平房里 | 没房子工资又低 | 刚毕业租不起房 | 离婚了没地方住 | 老两口没房跟儿子挤一块
    c 单身能申请公租房不 | 有车还能申请公租房吗 | 外地户口有居住证能申请公租房不 | 收入多少以内能申请公租房 | 名下有一套老房子还能排吗 | 离婚不到两年能申请公租房吗 | 公租房能不能转租
    m 申请公租房要收入证明吗 | 公租房资格审核交什么材料 | 没单位开不了收入证明公租房咋交材料
    f 公租房房租一个月多少 | 公租房租金怎么算 | 公租房押金要多少
    t 公租房轮候要等几年 | 公租房资格多久审下来
    p 公租房在街道还是房管局申请 | 廉租房去哪登记
    s 公租房怎么排号 | 公租房资格到期怎么续
    w 公租房能网上申请不 | 公租房轮候名次网上哪查
    o 公租房和廉租房有什么不同 | 公租房能住多少年
    x 公租房申请表收入那栏怎么填
    N public rental housing | public rental flat | social housing | government rental housing
    V apply for a public rental flat | get a government flat to rent
    c can single people apply for public rental housing | does owning a car rule me out of public housing
    t how long is the waiting list for public rental housing
    f how much is the rent of a public rental flat
    I 公租房怎么申请 | 申请公租房需要什么条件 | 公租房要哪些材料 | 公租房去哪里报名 | 外地人能申请公租房吗 | 公租房排队要多久 | 廉租房还有吗 | 单身可以申请公租房吗 | 公租房租金多少 | 保障房申请流程 | 名下有房能申请公租房吗 | 公租房申请表怎么填 | 公租房网上能申请吗 | 公租房资格审核要几天 | 收入多少能申请公租房 | 政府的便宜房子怎么租 | 离婚了没房住能报公租房不 | 刚毕业的大学生可以申请公共租赁住房吗 | 公租房押金怎么退 | 公租房摇号什么时候 | 公租房的依据是哪个文件 | 公租房咨询电话是多少 | 公租房和租房补贴能一起拿吗 | 公租房到期还能续吗 | 没房子的低收入家庭住哪有保障 | 政府出租的房子怎么轮 | 住公租房后买了房要退吗 | 公租房轮候查到第几位 | How do I apply for public rental housing | Who is eligible for public housing | What documents for public rental housing | How long is the waiting list for public rental housing | Where do I apply for a government flat | Can migrant workers rent public housing | How much is the rent and deposit for public rental housing`,
  'rent-subsidy': `
    N 租房补贴 | 租赁补贴 | 市场租房补贴 | 房租补贴 | 租补 | 住房租赁补贴 | 在外头租房的补贴 | 政府补的房租
    V 申请租房补贴 | 领房租补贴 | 让政府补点房租 | 办租补
    S 在外头租房住，房租占了一半工资 | 我们低收入家庭，租的私人房子 | 没排上公租房，自己租的房
    c 租私房能申请补贴不 | 领着公租房还能领租赁补贴吗 | 合租的给补不 | 外地户口租房有补贴吗 | 单身多大岁数能申请租补 | 低保户租房能补吗 | 直系亲属的房子租着能领租房补贴吗
    m 租补要租房合同备案不 | 申请房租补贴要收入证明吗 | 租赁补贴年审交什么
    t 租房补贴几号打卡上 | 租赁补贴多久批 | 租补按月发还是按季度发
    p 租赁补贴在哪申请 | 租房补贴到街道哪个窗口
    s 租房补贴怎么申请 | 换了房子租补怎么变更
    w 租房补贴网上能报不
    o 租房补贴每个月补多少 | 租补按人口算还是按面积算 | 租补和公租房二选一还是都能要
    N rent subsidy | housing rental subsidy | help with my rent
    V get a subsidy for my rent
    c can i get the rent subsidy if i already live in public housing
    o how much rent subsidy does a family of three get
    m does the rent subsidy need a registered lease`,
  'provident-fund-withdrawal': `
    N 公积金提取 | 提公积金 | 取公积金 | 租房提取公积金 | 公积金销户 | 离职提取公积金 | 退休提公积金 | 把公积金取出来 | 住房公积金提取
    V 把公积金取出来 | 租房提取公积金 | 离职把公积金全提了 | 用公积金付房租 | 退休取公积金 | 提公积金还房贷
    S 我辞职回老家了，公积金还在那 | 办退休了公积金想取 | 买了房想把公积金余额拿出来 | 租房压力大，公积金账户有几万 | 家里人得大病要用钱，公积金能不能动 | 老人去世了公积金账户里还有钱
    c 租房没合同能提公积金不 | 装修能取公积金吗 | 有公积金贷款还能提取不 | 外地买房能提这边公积金吗 | 一年能提几次公积金 | 不买房公积金能取吗
    m 租房提公积金要发票吗 | 离职提取要解除劳动合同证明不 | 退休取公积金带什么 | 公积金销户要哪些手续
    f 提公积金扣不扣手续费
    t 公积金提取几天到账 | 取公积金当天能到卡里吗
    p 取公积金去哪个管理部 | 公积金提取在银行能办吗
    s 公积金怎么取 | 离职公积金怎么转出来
    w 公积金手机上怎么提 | 公积金app上提取点哪
    o 租房每月能提多少公积金
    N provident fund withdrawal | taking out housing fund | withdraw housing fund for rent | closing my provident fund account
    V withdraw my housing provident fund | take my provident fund out after quitting
    c can i take out the housing fund when i leave my job
    t how fast does a provident fund withdrawal arrive
    w can i withdraw the housing fund in the app`,
  'provident-fund-loan': `
    N 公积金贷款 | 公积金买房 | 公贷 | 公积金房贷 | 组合贷 | 住房公积金贷款 | 公积金按揭 | 商转公 | 公积金购房贷款
    V 用公积金贷款买房 | 办公积金房贷 | 商贷转公积金 | 提前还公积金贷款 | 申请组合贷
    S 看上一套房想用公积金贷 | 两口子都有公积金，准备买首套 | 现在是商贷利息太高想换成公积金的 | 二手房定金交了，打算走公积金
    c 公积金交满几个月能贷款 | 二套房能用公积金贷不 | 外地缴的公积金能在这贷款吗 | 征信花了公积金贷款批不批 | 公积金断过两个月还能贷不 | 五十五了还能办公积金房贷吗 | 父母的公积金能帮我贷吗
    m 公积金贷款要购房合同吗 | 办公贷要收入证明和流水不 | 二手房公积金贷款交什么资料
    f 公积金贷款利率现在多少 | 公贷评估费谁出 | 提前还公积金贷款收违约金不
    t 公积金贷款多久放款 | 公贷审批要几个礼拜
    p 公积金贷款去管理部还是银行 | 公积金买房在哪面签
    s 公积金贷款流程怎么走 | 商转公怎么办
    w 公积金贷款能线上申请不 | 提前还款app能操作吗
    o 公积金最多能贷多少 | 公积金贷款额度怎么算 | 组合贷是什么意思 | 公贷最长能贷多少年
    N housing fund loan | provident fund mortgage | home loan from the provident fund
    V buy a flat with a provident fund loan
    c how many months of contributions before i can get a housing fund loan
    o what is the maximum provident fund loan
    f what is the interest rate of the provident fund mortgage`,
  'lease-filing': `
    N 租房备案 | 租赁备案 | 租房合同备案 | 房屋租赁登记 | 租赁合同登记 | 出租房备案 | 租房合同登记备案 | 租赁备案证明 | 住房租赁备案
    V 给租房合同备案 | 办租赁备案 | 把租的房子备个案 | 房东去登记出租房 | 注销租赁备案
    S 我把房子租出去了 | 公司让我交租赁备案证明 | 办居住证说要备案的合同 | 租了个房子签了合同
    c 房东不配合能自己备案吗 | 合租一间能备案不 | 没有房产证的房子能做租赁备案吗 | 商铺出租要备案不 | 不备案会罚款吗 | 转租的能备案吗
    m 租房合同备案要房产证原件吗 | 租赁备案要双方都到场带身份证不 | 房东在外地租赁备案要委托书吗
    f 租赁备案收不收税 | 租房备案交多少钱
    t 租房备案当场给证明吗 | 租赁备案几天办完
    p 租房备案去房管局还是街道 | 租赁登记在哪个窗口
    s 租房合同怎么备案 | 合同到期备案怎么注销
    w 租房备案网上办在哪 | 手机能给租房合同备案吗
    o 租房备案有什么用 | 备案后房东涨租怎么说 | 租赁备案和居住登记是一个事不
    x 租赁备案的合同用哪个范本
    N lease filing | rental contract registration | filing a tenancy agreement | lease record
    V register my rental contract | file the lease of my flat
    c can i file the lease without my landlord
    m does lease filing need the property certificate
    f do i pay tax when i file my lease`,
});
