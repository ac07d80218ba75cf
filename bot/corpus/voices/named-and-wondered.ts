import { voices } from './voice-lines.js';

/** A service named and no more, heard of, mixed up with its neighbour, or its worth wondered at. */
export const namedAndWondered = voices(`
  school-enrolment o: 幼升小那套 | 片内登记跟调剂，给我掰扯掰扯
  student-aid o: 听老师提了一嘴国家助学金，啥名堂
  student-loan o: 国家给的学费贷款，一学年封顶一万几 | 生源地贷款
  unemployment-benefit o: 失业保险金 | 丢了工作以后国家每个月给几百
  unemployment-registration o: 失业登记这个东西登了图啥
  flexible-employment-subsidy o: 四零五零 | 灵活就业社保补贴按月算下来退给我几百块
  startup-loan o: 创业担保贷款 | 个人开店能批到二十万还是三十万
  personnel-archive o: 人事档案托管 | 档案不管它会有啥坏处
  social-security-card-replacement o: 三代社保卡比旧的多了啥
  pension-qualification-check o: 活人认证 | 为啥老让我们证明自己没死，图个啥
  resident-pension-enrolment o: 城乡居民养老保险 | 村里的养老划得来么，给算笔账 | 交最低档，到岁数每月到手能有两百不
  flexible-pension-enrolment o: 个体养老 | 自己交和单位交，退了休待遇差多远
  disability-subsidies o: 残疾人两项补贴 | 生活补和护理补，两样一个月加起来几张大票
  medical-e-voucher o: 医保电子凭证 | 那个码除了看病还有啥名堂
  resident-medical-enrolment o: 新农合跟城镇居民医保合并以后叫啥，报得多不多
  remote-medical-filing o: 异地就医 | 长期备案和临时备案，讲讲两者
  chronic-disease-registration o: 门诊特殊病 | 门特报百分之几
  birth-registration o: 生育服务登记 | 准生证取消了吧，现在这是个啥
  public-rental-housing o: 公租房 租 政府 | 公租房面积给多大，几口人住几间
  rent-subsidy o: 租房补贴 | 政府替我掏多少房租
  provident-fund-withdrawal o: 公积金提取 | 账户里的六万块，一回给支多少出来
  provident-fund-loan o: 公积金贷款 | 公积金贷跟商贷比合算在哪 | 单身缴存的最高批我几十个
  lease-filing o: 房屋租赁登记备案 | 备案完好处落在谁头上
  residence-permit o: 居住证 | 拿这绿卡片孩子上学医保能跟本地人一般齐么
  residence-registration o: 流动人口登记 | 啥是居住登记啊头回听说
  id-card-renewal o: 二代身份证换领 | 身份证有效期几种，我这岁数给长期不
  temporary-id-card o: 临时身份证 | 纸片那种身份证派啥用场
  newborn-hukou o: 新生儿落户 | 出生登记和户口申报是不是重复
  senior-transit-card o: 敬老卡 | 老年免费乘车卡坐哪些线不花钱
  city-transit-card o: 城市卡 | 公交卡打几折，换乘省几毛
  truck-city-pass o: 货车通行证 | 小货车进外环里头是怎么个规矩
  e-bike-registration o: 电动自行车登记 | 不挂牌骑出去啥后果
  vehicle-inspection-mark o: 检验合格标志 | 免检和年检到底有啥出入
  senior-privilege-card o: 老年人优待证 | 有优待证逛景点看病能沾啥光
  home-care-subsidy o: 居家养老护理补贴 | 失能老人政府月月贴多少
  elderly-meal-service o: 长者食堂 | 老人助餐点是不是谁都管饭，什么章程
  maintenance-fund-use o: 住宅专项维修资金 | 公维金里头有多少归我家，查得着吗
  disability-certificate o: 残疾人证 | 有了残疾本子能沾什么好处
  library-card o: 借阅证 | 一张读者证可以带走几本、留几天
  sports-venue-booking o: 惠民体育馆 | 周三免费那场包不包括乒乓球
  culture-centre-class o: 群艺馆公益课 | 文化馆都教些什么玩意
  intangible-heritage-inheritor o: 非遗传承人 | 代表性传承人跟项目保护单位，是两样吧
  archive-lookup o: 查档 | 开放档案跟控制档案咋分
  credit-report o: 征信 | 详版简版报告有啥出入
  small-business-interest-subsidy o: 小微贷款贴息 | 利息国家给咱垫几成
  damaged-banknote-exchange o: 残损人民币 | 一百块剩大半截，给换回来几十
  social-card-bank-activation o: 社保卡金融账户 | 社保卡那个银行功能不开碍事不
  personal-pension-account o: 个人养老金 | 一万二一年存着，能给我省下几百税
  result-mail-delivery o: 证照寄递 | 所谓“不见面取证”是咋回事
  mail-tracing o: 给据邮件 | 保过价的丢了赔多少
  number-portability o: 携转 | 带号走换一家，我老套餐和积分会咋样
  broadband-relocation o: 宽带移机 | 移机跟新装，哪个划算
  telecom-tariff-discount o: 敬老优惠资费 | 给残疾人的话费便宜几折
  water-account-transfer o: 用水过户 | 过户跟更名是俩事吧
  gas-connection o: 燃气开户 | 报装和点火各是哪一截
  heating-suspension o: 供热报停 | 停了暖气对我家管子要不要紧
  heating-refund o: 采暖退费 | 欠一度退百分之几，一季能回来几百
  multi-person-tariff o: 阶梯电价人口多优惠 | 人多那个电价能省下几十块
  homestead-application o: 宅基地审批 | 宅基地跟承包地有啥不同，让孩子继承么
  farm-machinery-subsidy o: 农机补贴 | 打药机植保机国家补几千
  grain-subsidy o: 种粮补贴 | 粮食直补跟地力补贴是同一笔不 | 一亩给我九十几块
  agricultural-insurance o: 政策性农险 | 大棚让风掀了一般赔几成
  land-contract-certificate o: 土地承包经营权证 | 地本子值啥，有它没它两样不
  minimum-living-allowance o: 最低生活保障 | 低保户一口人一月合几百元 | 吃上低保以后煤气水电减不减，都有啥待遇
  low-income-family o: 低边户 | 低收入困难家庭这帽子戴上有啥好处
  temporary-relief o: 临时救助 | 急难救济一回给一千还是几千
  extreme-poverty-support o: 特困供养 | 五保老人死了丧葬谁管，都包啥
  medical-assistance o: 医疗救助 | 大病花十万能救助回来几万
`);
