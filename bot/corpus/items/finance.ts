import { itemCorpus } from './item-corpus.js';

export const finance = itemCorpus({
  'credit-report': `
    N 征信报告 | 打征信 | 查征信 | 信用报告 | 征信查询 | 个人征信 | 个人信用报告 | 征信记录 | 详版征信
    V 打一份征信报告 | 查自己的征信 | 拉征信 | 给我老婆打征信 | 看看信用有没有逾期
    S 银行说我征信花了 | 要办房贷得交征信 | 怕有人冒名贷款 | 信用卡忘还了，怕上黑名单
    c 能替家里人查征信吗 | 一年能免费查几次 | 征信查多了有影响不 | 外地人能在这儿打征信不 | 逾期记录能删吗
    m 打征信带身份证就行吗 | 替别人打信用报告要公证委托不
    f 打征信报告要钱吗 | 一年第三次打征信收多少
    t 征信报告当场能出吗 | 网上查征信几小时能看 | 逾期记录几年才消
    p 打征信去人民银行还是哪个银行都行 | 哪里有自助查征信的机器
    s 征信报告怎么打 | 征信有错怎么提异议
    w 征信能手机上查吗 | 云闪付能打征信不
    o 简版和详版征信有什么区别 | 征信报告上都有什么
    N credit report | personal credit record | credit history printout
    V print my credit report | check my personal credit
    f is the credit report free of charge
    p where can i print my credit report
    w can i see my credit report online`,
  'small-business-interest-subsidy': `
    N 企业贷款贴息 | 小微贴息 | 贴息 | 企业贴息 | 小企业贷款补贴 | 小微企业贷款贴息 | 公司贷款利息补贴 | 贷款贴息
    V 给公司申请贷款贴息 | 让政府补贷款利息 | 报小微企业贴息 | 申请利息补助
    S 我开个二十人的加工厂，贷了两百万 | 公司贷款利息压得喘气难 | 我们是小微企业，刚从银行贷了款 | 听说小厂贷款利息政府给贴一块
    c 个体户能申请贴息吗 | 逾期过的企业能拿贴息不 | 贷款用来买房的给贴吗 | 成立不到一年的公司能申报贴息吗 | 享受过创业贷的还能申请企业贴息不 | 注册地不在本区能报吗 | 贴息什么时候开放申报
    m 贷款贴息要借款合同吗 | 企业贴息要交付息凭证不 | 申请贴息要财务报表不
    t 贴息钱多久到公司账上 | 企业贴息审核要多久
    p 企业贴息找工信局还是财政局 | 小微贴息在哪申报
    s 小企业贷款贴息咋申请 | 贴息先付利息后补还是直接减，怎么操作
    w 贷款贴息网上申报入口在哪
    o 贴息能贴几个点 | 一家企业最多贴多少万
    b 小微贴息是哪份文件定的
    k 贴息政策打哪个电话问
    x 贴息申报书怎么填
    N interest subsidy for small business | small company loan subsidy | loan interest support for SMEs
    V get part of my company's loan interest paid by the government
    c can a sole trader get the interest subsidy
    m do we need bank receipts for the interest subsidy
    o what share of the interest does the small business subsidy cover`,
  'damaged-banknote-exchange': `
    N 残币兑换 | 换破钱 | 烂钱换新 | 残损币 | 破币兑换 | 坏钱换新钱 | 残缺人民币 | 破损的钞票 | 烧坏的钱
    V 换破钱 | 把烂了的钱换成新的 | 兑残币 | 换烧坏的钱 | 换发霉的钱
    S 老鼠把钱啃了 | 洗衣机把一百块洗烂了 | 我奶奶把钱埋地里都霉了 | 一百的票子撕掉一个角 | 着过火剩下些烧焦的钞票
    c 剩一半的钱能换多少 | 钱少了一角还能全换吗 | 破得就剩三分之一能换不 | 硬币坏了能换吗 | 外国钱破了能换不 | 银行不给换破钱合不合规
    m 换残币要带身份证不
    f 换烂钱收手续费吗
    t 换破钱当场给吗 | 残币鉴定要几天
    p 换破钱去哪个银行 | 信用社能兑残损币吗，哪儿能换
    s 发霉粘一块的钱怎么换 | 烧坏的钱咋兑
    o 破钱怎么算全额半额 | 残币能换回多少钱
    b 残币兑换是哪个办法规定的
    N damaged banknotes | torn money exchange | burnt notes exchange | mutilated cash
    V exchange torn banknotes | swap ruined cash for new notes
    c will the bank take half a note
    f is there a charge for changing damaged money
    p which bank exchanges torn notes`,
  'social-card-bank-activation': `
    N 社保卡激活 | 激活金融功能 | 社保卡银行功能 | 社保卡储蓄账户 | 社保卡金融账户 | 社保卡开通银行卡 | 社保卡当银行卡用 | 社保卡的银行账户
    V 激活社保卡的银行功能 | 让社保卡能取钱 | 开通社保卡金融账户 | 给我妈的社保卡激活 | 重置社保卡的银行密码
    S 社保卡拿回来一直没激活 | 退休金要打到社保卡上 | 社保卡取不了钱 | 补贴说打到社保卡的账户里，不知道开没开
    c 别人能替我激活社保卡不 | 不激活影响看病吗 | 异地银行能激活社保卡不 | 孩子的社保卡能激活银行功能吗 | 卧床老人激活社保卡银行能上门吗
    m 激活社保卡要本人去吗带什么 | 给老人代激活金融账户要什么证件
    f 社保卡当银行卡收年费不 | 激活社保卡收费吗
    t 社保卡激活后马上能用吗
    p 社保卡激活去哪个银行 | 激活金融功能在发卡行网点吗
    s 社保卡怎么激活银行账户 | 社保卡密码忘了怎么重置
    w 社保卡激活能手机上弄吗
    o 社保卡激活有什么用 | 社保卡的社保功能和银行功能有啥不同
    N activating the bank account on my social security card | social card banking function | financial account of the social security card
    V activate the bank side of my social security card | withdraw cash with my social security card
    c can someone else activate the bank account on my social card
    f does the bank account on the social security card have yearly fees
    p which bank activates the social security card`,
  'personal-pension-account': `
    N 个人养老金 | 养老金账户 | 第三支柱 | 养老储蓄账户 | 个人养老账户 | 个人养老金账户 | 一年一万二的养老金 | 抵税的养老金
    V 开个人养老金账户 | 往个人养老金里存钱 | 办第三支柱养老 | 取个人养老金 | 把养老金账户换个银行
    S 想给自己存点养老的钱还能抵税 | 单位同事都在银行开那个养老账户 | 银行推销我开养老金账户 | 听说个人养老金能少交税
    c 没交社保能开个人养老金吗 | 没退休能取个人养老金不 | 外国人能开个人养老金账户吗 | 一个人能开两家银行的养老金账户不 | 领了养老金的还能开吗
    m 开个人养老金要什么证件
    f 个人养老金一年最多存多少 | 领的时候要交税吗交多少 | 开养老金账户收手续费不
    t 个人养老金开户马上能存吗 | 换银行几天转完
    p 个人养老金去哪家银行开
    s 个人养老金怎么抵税 | 个人养老金怎么开户
    w 个人养老金手机银行能开不 | 国家社保平台上怎么开养老金账户
    o 个人养老金和交的养老保险有什么区别 | 个人养老金能买啥 | 第三支柱是啥意思 | 存个人养老金能退多少税
    N personal pension account | private pension savings | third pillar pension
    V open a personal pension account | pay into a personal pension
    f how much can i pay into the personal pension each year
    c can i take money out of the personal pension early
    o what is the personal pension account for`,
});
