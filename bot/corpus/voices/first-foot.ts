import { voices } from './voice-lines.js';

/** How to go about it: where to begin, what comes after, how often to run, what to do when it is stuck. */
export const firstFoot = voices(`
  school-enrolment s: 小孩幼儿园大班毕业了，接下来登记小学是怎么一套章法 | 报一年级在哪步要选学校，选错了咋撤
  migrant-child-enrolment s: 我在饭店洗碗，闺女要来念书，头等大事先张罗哪样 | 外来娃上学，从街道到学校这一路怎么走通
  school-transfer s: 转学的单子两头都要盖章，先盖东家先盖西家 | 学籍系统点了转出，老学校那头得配合做啥
  student-aid s: 想给孩子要助学金，给老师张嘴以后还得干些啥
  student-loan s: 贷学费这事儿，网上填罢、签字、回执，前后次序给理一理 | 助学贷款毕业咋还，教教
  unemployment-registration s: 被裁当天起，登记失业要按啥顺序往下走
  unemployment-benefit s: 领失业救济，离职证明拿到手以后还有几道坎 | 搬到外地了，失业保险关系怎么挪过去接着领
  flexible-employment-subsidy s: 自己交社保想要回那部分补贴，一共经几道手
  startup-loan s: 开早点铺想借政府那笔钱，打哪儿起头，中间见谁 | 创业担保贷到期了怎么展期
  personnel-archive s: 从单位往人才市场存档，谁给谁发函，给说个先后
  social-security-card-replacement s: 社保卡密码忘了锁死，重置咋操作 | 名字带生僻字，社保卡老是打错，重做怎么个流程
  pension-qualification-check s: 老爸在床上，让我隔空给他刷脸，一步一步教我 | 我姑在国外，每年养老资格怎么证明她还在世
  resident-pension-enrolment s: 光棍四十了没入过保，打头一回交农村养老，咋个来法 | 居民养老改缴费档次怎么改
  flexible-pension-enrolment s: 厂子倒闭，养老断了，自己往上续，先停谁后开谁
  disability-subsidies s: 娃评了重残，护理那份钱怎样才能落到卡里 | 换了户口所在地，两补咋迁移
  medical-e-voucher s: 点开医保码老转圈，怎么让它亮出来 | 帮我九十岁婆婆把码绑过来，咋下手
  resident-medical-enrolment s: 多交重了一份居民医保，退款怎么走
  remote-medical-filing s: 备案备错城市了，怎么撤了重来 | 转院去上海，大夫开了转诊单，后头怎么衔接
  chronic-disease-registration s: 查出尿毒症，大夫叫认定门特，从挂号到能报，几道工序 | 门特换定点医院怎样变更
  birth-registration s: 试管怀上了，登记这块怎么着手
  public-rental-housing s: 公租房先审啥后审啥，末了怎么选到房 | 公租房住着想换大一居，如何提
  rent-subsidy s: 租补资格下来了，合同、备案、打款怎么衔接 | 搬去别的小区，租补接着领要办啥动作
  provident-fund-withdrawal s: 第一回提公积金交房租，从登录到钱落袋咋个点法 | 两口子都想提公积金付首付，谁先谁后怎么分
  provident-fund-loan s: 看好房、签定金以后，公积金贷款接下去一环扣一环是怎样 | 提前把公贷还一半，手续咋跑
  lease-filing s: 租约到期换房东，备案注销再重登怎么弄
  residence-registration s: 初来乍到租了屋，落脚登记怎么登起来 | 退租走人，居住登记如何销
  residence-permit s: 居住证卡丢了，人在工地请不了假，怎么补一张 | 从登记到拿卡，居住证前后要跑几回
  id-card-renewal s: 打小没办过身份证的老太太，头一张怎么给她办 | 证在外地被偷，异地挂失加补领，按什么次序
  temporary-id-card s: 急着登机，临时证件怎么个取得法
  newborn-hukou s: 在家接生没出生证，孩子户口如何入 | 娃满月啦，户口从准备到入册，挨个说一遍
  senior-transit-card s: 免费老年车卡折了芯子，换新怎么来
  city-transit-card s: 公交卡里钱数对不上，怎么核怎么退 | 手机里的交通卡换新手机，咋迁过去
  truck-city-pass s: 头回拉货进主城，从注册平台起怎么把通行码申下来
  e-bike-registration s: 电动车卖给别人，牌子过户怎么弄 | 车牌掉了补一块，咋走
  vehicle-inspection-mark s: 车免检，想在手机里把那个标弄下来，怎么个点法
  senior-privilege-card s: 优待证磨花了，要换张新的，程序讲讲
  home-care-subsidy s: 老人评上失能以后，护理补贴怎么落实到账上 | 对评估等级有意见，申请重评怎么来
  elderly-meal-service s: 给独居的舅舅订老年饭，先上哪登、后怎么刷卡
  maintenance-fund-use s: 电梯停运两礼拜，物业让大伙签字，从签字到动钱怎么一条龙 | 楼道声控灯换一批，用公共基金咋启动
  disability-certificate s: 想评残，残联给张表，医院给个章，谁在前 | 残疾证丢了怎么补本
  library-card s: 借书证丢了里头还有未还的，怎么挂失补证 | 到图书馆想头一次借书，咋来
  sports-venue-booking s: 惠民游泳票抢不到，正经的预约路数是什么样 | 订了篮球场临时有事，咋退
  culture-centre-class s: 妈想学古筝，公益班从公布到报上，是怎么个名堂
  intangible-heritage-inheritor s: 家传风筝手艺，评区级到市级，一级一级怎么报
  archive-lookup s: 要复印六十年代的招工介绍信，进了档案馆怎么个查法
  credit-report s: 征信上有笔不是我借的，异议咋提 | 在自助机上怎么操作能打出报告来
  small-business-interest-subsidy s: 贷款下来了，想要财政贴利息，从报名到兑付讲一讲
  damaged-banknote-exchange s: 一沓钱被水泡粘成砖，咋处理才能换到好票子
  social-card-bank-activation s: 新领社保卡，拿到银行怎么把存钱那块弄通
  personal-pension-account s: 想把个人养老金挪到另一家银行，怎么转
  result-mail-delivery s: 申请时忘勾邮寄，现在想改成寄，如何补
  mail-tracing s: 同城挂号信走了二十天，怎么催着查 | 包裹里东西碎了，索赔咋个走法
  number-portability s: 移动的号想去电信，短信发给谁、拿码、办卡，次序给捋一捋
  broadband-relocation s: 退宽带顺便交光猫，咋操作
  telecom-tariff-discount s: 帮聋哑舅舅把话费降下来，怎么个办法
  water-account-transfer s: 老人过世，水费本还是他名，换成我咋走
  gas-connection s: 拿到新房钥匙，想用上天然气，前前后后怎么安排 | 改燃气表位置，走啥门路
  heating-suspension s: 常年在海南猫冬，家里热要断掉，从申请到铅封咋进行 | 停过一年再开栓，怎么个恢复
  heating-refund s: 家里凉飕飕，测温、签字、退钱，谁来牵头怎么进行
  multi-person-tariff s: 四世同堂电费高，想多给点低价电，咋张罗
  homestead-application s: 墙裂了想原地翻新，村里镇里那一串手续怎样串起来 | 分户建房，先分户口本还是先递申请
  farm-machinery-subsidy s: 买好微耕机，接下来拿补贴，先喷号还是先录系统
  grain-subsidy s: 包来的地想把粮补落我卡上，跟村里怎么个说法怎么改
  agricultural-insurance s: 秋粮投保，收割前遭了涝，报案以后该做点啥 | 养鸭子想上险，怎么投
  land-contract-certificate s: 土地本上少写一块地，更正怎么弄
  minimum-living-allowance s: 下岗又查出病，揭不开锅，吃低保从哪句话开口 | 低保停了不服，想让再核一遍，咋提
  low-income-family s: 街道说我家属于低边，认定这趟路怎么走下来
  temporary-relief s: 房塌了人没事，没着落，临时那个救助怎么伸手
  extreme-poverty-support s: 村里有个孤老，想替他报特困，我这旁人怎么起头
  medical-assistance s: 出院结了八万多，想申领医疗救助，后续怎么推进
  temporary-relief s: 孩子住ICU一天一万，借遍了，社区让我写个东西，怎么弄才能拿到那份急难钱
`);
