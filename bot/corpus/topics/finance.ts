import type { TopicSayings } from './topic-sayings.js';
import { lines } from '../lines.js';

export const finance: TopicSayings = {
  terms: lines(`
    银行 贷款 利息 信用卡 征信 存款 理财 保险 保险公司 理赔 退保 网贷 高利贷 套路贷 暴力催收 催收 逾期 担保 非法集资 投资 基金 股票 期货 支付宝
    转账 冻结 银行卡 取款机 假币 残币 贴息 小微企业 融资 养老金账户 手续费 年费 bank loan insurance credit deposit interest 存钱 取钱 定期 活期 存折 存单
    柜台 柜员 网点 客户经理 基金亏损 理财产品 兑付 爆雷 跑路 集资 高息 年化 借钱 借款 还款 分期 车贷 房贷 利率 首付贷 征信报告 黑名单 风控 限额
    盗刷 短信扣费 信托 券商 交易所 炒股 保单 保费 退保金 车险 意外险 重疾险 业务员 赔付 拒赔 讨债 爆通讯录 第三方支付 收款码 贷款中介 经营贷 抵押 担保人 破产
    破损钞票 假钱 数字人民币 debt collector savings account payment lender
  `),
  sayings: lines(`
    银行把我的存款办成了保险，到期取不出来
    网贷公司天天打电话给我同事催债
    车险理赔拖了两个月，一直说在核损
    信用卡没有激活却扣了年费
    投资公司说年息百分之二十，现在人跑了
    征信上有一笔不是我贷的款
    银行柜台只开一个窗口，老人排了两个小时
    保险业务员说随时能退，退的时候只给一半
    小微企业的贴息贷款申请了没有下文
    取款机吞了我的卡，客服让等七天
    贷款合同里多了一笔服务费，签的时候没说
    借了三万，滚到十二万，还上门泼油漆
    缺了角的钱银行不给换
    银行卡突然被冻结，去网点说查不了原因
    理财到期了不兑付
    养老理财骗了我们院里十几个老人
    房贷利率下调了，银行不给我调
    买了基金亏了一半，当时说是保本
    商户的收款码被风控，钱提不出来
    农商行要存五万才给办卡
    意外险拒赔，说条款里有
    贷款中介收了五千手续费，钱没有批下来
    工资卡每个月莫名扣三块钱短信费
    个人养老金账户怎么开，能抵税吗
    想给店里办个经营贷，哪家银行利率低
    典当行不还我的首饰
    手机上点了一下就开通了分期借款
    有人用我的身份证办了贷款
    村里搞合作社集资，利息停了半年
    外币兑换去哪个网点
    The bank sold my mother an insurance policy as a deposit
    A loan app keeps calling my colleagues about my debt
    The insurance company refuses to pay my claim
    存款到期银行说变成了基金
    小额贷款平台的利息比法律规定的高
    保险公司说我隐瞒病史不赔
    信用报告里有一条逾期是别人的
    做生意想贷款，银行要求先存钱
    理财公司关门，几百个老人的钱拿不回来
    收到一张一百元假币，银行不管
    A debt collector threatens my family over a loan I never took
    存折上的钱少了两万
    车贷还清了，绿本不给我
    保单是业务员代签的
    信用卡被盗刷，银行让我自己还
    炒股群里的老师让我充钱
    给朋友担保，现在银行找我还
    数字人民币怎么开通
    手机银行限额太低，交不了住院费
    利率说好四个点，实际十二个点
    重疾险交了八年，查出病来不赔
    The lender charges far more interest than agreed
    Money disappeared from my savings account
  `),
};
