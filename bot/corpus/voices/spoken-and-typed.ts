import { voices } from './voice-lines.js';

/** Every service as recognisers hear it and as hasty thumbs type it: without stops, with words that only sound right. */
export const spokenAndTyped = voices(`
  school-enrolment c: 孩子九月一号以后生的今年能上一年纪吗 | 房子是奶奶的能在这划片入学不 | 小声初能不能跨片报名
  school-enrolment m: 小学保名都要那些证件 | 幼升小网上添完还要不要拿户口本去学校
  school-enrolment t: 一年级登几到哪天出结果
  school-enrolment s: 娃儿今年六岁怎么给他暴名上小学
  migrant-child-enrolment m: 外来物工子女上学要居住正和社保多长时间的证明呀要哪几样
  migrant-child-enrolment c: 我们没交社宝孩子能在滨海念书吗 | 随钱子女上初中跟本地孩子一样吗能报不
  migrant-child-enrolment s: 外地娃在这边上学第一步去那
  school-transfer m: 转血要开什么证明 | 孩子专学籍要拿成绩单不
  school-transfer t: 学籍转过来要几个理拜
  school-transfer c: 高三还让转学妈 | 休学的能转效不
  student-aid o: 贫困生一年给补多少钱啊国家住学金
  student-aid m: 申请助学斤要低保证复印几份
  student-aid c: 单亲家庭算不算家庭困难学声
  student-loan c: 研究生能带生源地助学带款吗 | 去年带过今年还要从新申请不能直接续代吗
  student-loan m: 主学贷款去签合同家长要带神么
  student-loan t: 助学贷款几月几号打到学校账上
  unemployment-registration p: 失业等记在街道哪个窗口
  unemployment-registration w: 登记失业能在收机上弄不
  unemployment-registration o: 办失业证有啥用出 | 失业登记和领失业金是一吗事不
  unemployment-benefit c: 自己辞的职能领失业今吗 | 交了八个月的失业保显能领不
  unemployment-benefit o: 失业进一个月发多少 能领几个月
  unemployment-benefit t: 失业金几号打卡里呀
  flexible-employment-subsidy c: 四五零人员补贴女的要到多大岁数 | 我四十九岁下岗自己交社保能领这个补帖吗
  flexible-employment-subsidy t: 灵活就业补贴一年发几次啥时候发
  flexible-employment-subsidy s: 领活就业社保补贴咋申请
  startup-loan o: 创业担宝贷款最高能带多少
  startup-loan m: 开个小店想带款要营业执照还有别的啥
  startup-loan f: 创业代款利息是不是政府出
  personnel-archive s: 档岸怎么从人才转到新单位 | 毕业生档按存哪儿了咋转过来
  personnel-archive m: 开掉档函要带啥
  personnel-archive f: 存当案一年要交多少钱
  social-security-card-replacement s: 社宝卡丢了怎么挂失在怎么补 | 社保卡消磁了刷不出来昨换
  social-security-card-replacement p: 补办社保咖去银行还是街到
  social-security-card-replacement f: 补社保卡要交攻本费吗
  pension-qualification-check s: 老年人刷脸人证老失败怎么弄 | 退休人员生存认正咋做
  pension-qualification-check t: 养老认证几月分之前必须做完
  pension-qualification-check w: 手机上哪个软件能做养老认真
  resident-pension-enrolment f: 农村养老保显一年交多少有几档
  resident-pension-enrolment c: 六十岁了没交过居名养老还能补交不
  resident-pension-enrolment o: 城乡居民养老到六十每月能领多钱
  flexible-pension-enrolment f: 自己叫社保一个月多少前
  flexible-pension-enrolment m: 灵活就业交养老保显要带什么证见
  flexible-pension-enrolment s: 从单位离职了社宝想自己接着交怎么接
  disability-subsidies o: 重度残级人护理补贴每个月多少
  disability-subsidies c: 三级残疾有没有互理补贴 | 有残疾人证就能领生活补帖吗
  disability-subsidies s: 残疾人两相补贴怎么申情
  medical-e-voucher s: 医保吗怎么激活 | 看病那个医宝二维码咋弄出来
  medical-e-voucher c: 小孩没手机能开一保电子凭证不
  medical-e-voucher o: 医保电子平证跟社保卡有啥区别
  resident-medical-enrolment f: 明年居民医宝交多少钱
  resident-medical-enrolment t: 新生儿一保交了多长时间能报销
  resident-medical-enrolment w: 城乡居民医保微心上能交吗
  remote-medical-filing s: 去北京看病一地备案怎么办
  remote-medical-filing c: 先看病后背案行不行
  remote-medical-filing t: 异地就依备案完多久管用
  chronic-disease-registration m: 办门特要唐尿病的什么检查单
  chronic-disease-registration p: 特病登及去哪个医院
  chronic-disease-registration t: 满病认定几天能批
  birth-registration m: 生育证登记要结昏证吗
  birth-registration w: 生孩子登记在手机上办不办得了
  birth-registration c: 没领证怀孕了能办生遇登记不
  public-rental-housing c: 公组房单身能申请吗要多少岁 | 月入四千能报供租房不
  public-rental-housing t: 公租房摇号要等几年
  public-rental-housing m: 申请公足房要收入正明吗
  rent-subsidy o: 租凭补贴一平米补多少
  rent-subsidy c: 住公租房还能在领租房补贴不
  rent-subsidy m: 领租补要租房和同备案号吗
  provident-fund-withdrawal c: 离职了公积斤能全提吗 | 外地买房能取公鸡金吗
  provident-fund-withdrawal w: 公积金租房题取在支付宝怎么点
  provident-fund-withdrawal m: 还房代提公积金要啥
  provident-fund-loan o: 公积金戴款夫妻俩最多能代多少
  provident-fund-loan c: 交了半年公积金能代款吗
  provident-fund-loan t: 公积金房带批下来得多少天
  lease-filing p: 租房背案去住建还是街道
  lease-filing c: 房东不来我自己能办租赁被案吗
  lease-filing m: 租赁合同登机要房产证原见不
  residence-registration s: 外地来的赞住登记怎么办
  residence-registration c: 住不到一个月的也要居住登几吗
  residence-registration w: 流动人口登及手机上能报吗
  residence-permit m: 居住整签注要租房合同吗
  residence-permit c: 登记满半年了能领居住政不
  residence-permit f: 办居住正收费嘛
  id-card-renewal s: 生份证到期了怎么换
  id-card-renewal t: 补办身份正几天能拿到
  id-card-renewal f: 身份证丢了补一张多少前
  id-card-renewal c: 外地的身份证在冰海能换吗
  temporary-id-card t: 临时深份证当天能出来不
  temporary-id-card f: 临时身分证多少块钱
  newborn-hukou m: 给宝宝上护口要出生证明还要什么
  newborn-hukou c: 没结婚生的孩子能上户扣吗
  newborn-hukou t: 小孩出生几个月内要报户囗
  senior-transit-card c: 外地老人在这能办面费公交卡吗
  senior-transit-card m: 老年城车卡要照片和身份正吧还要啥
  senior-transit-card s: 老年公交卡过期了怎么年审
  city-transit-card s: 一咖通丢了里面的钱怎么办能挂失吗
  city-transit-card f: 办公交咖押金多少
  truck-city-pass w: 货车同行证网上怎么申请
  truck-city-pass c: 黄牌大货能办入城证嘛
  e-bike-registration m: 电动车上排要发票和合格正吗
  e-bike-registration p: 电瓶车挂牌在那里办
  e-bike-registration c: 二手电动车没发漂能上牌不
  vehicle-inspection-mark c: 六年以内的车免检表还用领吗
  vehicle-inspection-mark w: 车检标至手机上咋申领
  senior-privilege-card c: 六十岁就能办优带证了吗
  senior-privilege-card o: 老年优待正逛公园不要钱吗有啥好处
  home-care-subsidy o: 失能老人每月能补几百块前
  home-care-subsidy s: 居家养老补帖评估找谁来评怎么申请
  elderly-meal-service c: 多大岁数能去老年食唐吃
  elderly-meal-service f: 长者食堂一顿多少前
  maintenance-fund-use c: 电体坏了能动大修几斤吗
  maintenance-fund-use s: 用维修基今要多少业主签字咋走流程
  disability-certificate m: 残急证换新要带几张照片
  disability-certificate s: 办残级证先去医院还是先去残连
  library-card f: 借书正要不要交压金
  library-card p: 图树馆办证在几楼
  sports-venue-booking f: 体育馆打羽毛求多少钱一小时
  sports-venue-booking s: 游泳管怎么约场
  culture-centre-class c: 六十五岁还能报文化管的舞蹈班吗
  culture-centre-class t: 公益课啥时候开抱名
  intangible-heritage-inheritor m: 申报飞遗传承人要哪些材疗
  intangible-heritage-inheritor c: 剪纸二十年了能报飞物质文化遗产不
  archive-lookup m: 查结婚当案要带什么
  archive-lookup p: 知亲档案在哪个馆查
  credit-report f: 打正信要钱吗
  credit-report p: 征性报告在哪个银行能打
  small-business-interest-subsidy c: 个体户能申请小微贴吸吗
  small-business-interest-subsidy t: 企业贴西几月份报
  damaged-banknote-exchange c: 烧了一半的前能换吗换多少
  damaged-banknote-exchange p: 换破前哪家银行都行不
  social-card-bank-activation s: 社保卡的银行功能怎么机活
  social-card-bank-activation c: 激活社宝卡能让孩子替我去吗
  personal-pension-account o: 个人养老斤一年最多存多少能省多少税
  personal-pension-account w: 个人养老金账户在手机银航怎么开
  result-mail-delivery f: 证办好了游寄要自己出钱吗
  result-mail-delivery s: 我想让他们把证寄家里怎么添地址
  mail-tracing o: 挂号心丢了赔多少
  mail-tracing s: 邮局包果一直不到怎么查
  number-portability c: 有套餐合约没到期能携号转往吗
  number-portability s: 号码不换转到联通怎么弄
  broadband-relocation f: 移积宽带收多少钱
  broadband-relocation t: 报装宽代几天来人安
  telecom-tariff-discount s: 老年人话非优惠怎么办
  telecom-tariff-discount m: 残疾人话费打则要带残疾证吗
  water-account-transfer m: 水表过护要房产证吗
  water-account-transfer w: 自来水更民手机上行不行
  gas-connection t: 燃器开户报了几天来点火
  gas-connection s: 新房通天燃气怎么约
  heating-suspension t: 停暧最晚几月几号报
  heating-suspension f: 报停暖气还教百分之多少
  heating-refund c: 屋里十七度能退采暖非不
  heating-refund t: 退热费多长时间打到咖里
  multi-person-tariff c: 家里五口人电费能不能加当
  multi-person-tariff m: 一户多人囗要户口本吗
  homestead-application c: 城里户口能翻改农村老房吗
  homestead-application t: 宅鸡地批下来要多久
  farm-machinery-subsidy o: 买脱拉机国家补多少
  farm-machinery-subsidy w: 农鸡补贴哪个艾屁屁报
  grain-subsidy o: 种梁补贴一亩地给多少
  grain-subsidy c: 包给别人种的地补贴该谁领
  agricultural-insurance m: 大棚塌了找保显要什么材料
  agricultural-insurance f: 麦子保险一亩地自己交几块前
  land-contract-certificate m: 承包政丢了补办带啥
  land-contract-certificate c: 父亲没了承包正能改儿子名吗
  minimum-living-allowance m: 申情低保要交什么财料
  minimum-living-allowance o: 低宝一个月发多少钱
  low-income-family c: 低收入家挺怎么算够条件
  low-income-family t: 低边认定多少个功作日
  temporary-relief o: 临时就助能给多少
  temporary-relief p: 急难救住上哪申请
  extreme-poverty-support c: 五宝户要多大年纪才行
  extreme-poverty-support o: 特困供养每个月给几百
  medical-assistance c: 不是低保户得了大病能申请一疗救助吗
  medical-assistance m: 大病就助要出院小节和发票吗
  file: 我要头素物业 | 逗音扰民 | 小区停水亮天了 | 垃级没人收 | 路灯怀了 | 下水到堵了臭死了 | 老版不发公资 | 楼上露水不管 | 举暴有人违建 | 健议加个红路灯 | 表洋一下民警 | 反应个情况我们村路太烂 | 井该翻了 | 暧气一点不热 | 广厂舞太吵
  progress: 查一下我的功单 | 上次头诉有接过吗 | 我那事有进站没 | 催一吹我那个单子 | 单浩忘了能查吗 | 上回保修的路灯休了没
  book: 我要玉约明天上五 | 帮我岳个号 | 取销预约 | 改岳到后天 | 约个身份正下周二
  clarify: 我想班个证 | 问个政测 | 那个补帖怎么领 | 养老保显的事 | 医宝 | 公鸡金 | 班事
  smalltalk: 泥好 | 谢谢尼 | 好得知道了 | 再间
  decline: 明天天汽怎么样 | 法远怎么立案 | 推介个股票 | 上害落户条件
`);
