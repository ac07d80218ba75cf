import { voices } from './voice-lines.js';

/** What to bring and what stands in for it; which box to fill and how. */
export const papersAndBoxes = voices(`
  school-enrolment m: 孩子打预防针的小绿本入学那天瞧不瞧 | 房贷没还完房本在银行，拿抵押合同顶上成么
  school-enrolment x: 入学登记表监护人那格，离婚了写谁 | 小学报名的信息采集页，紧急联系人填奶奶对吗
  migrant-child-enrolment m: 给孩子登记念书，务工证明是盖公章还是人事章 | 两口子的居住证都得揣着吗，还是一方就够
  migrant-child-enrolment x: 随迁子女那张申请单，现住址写到门牌还是写到小区
  school-transfer m: 转走的时候，体检单子、成长手册用跟着吗 | 接收函加户口页，缺不缺啥
  school-transfer x: 转学原因那行字怎么写合适
  student-aid m: 困难认定还让村里盖戳吗，还是签个承诺就完 | 孩子爸住院的单子递上去有用没
  student-aid x: 助学金的困难情况说明，写几百字好，给个样儿
  student-loan m: 录取通知书还没寄到，拿啥证明考上了 | 生源地贷款，舅舅当共同借款人，户口本和我不是一本，咋证明
  student-loan x: 助学贷的申请单哪处要本人亲笔摁手印
  unemployment-registration m: 老板跑路没给解聘书，登失业拿工资条顶得了么
  unemployment-registration x: 登失业的表，失业原因几个选项打哪个勾
  unemployment-benefit m: 失业金申领，解除合同那张纸原件丢了，盖章复印顶用吗 | 领失业保险银行卡限制本人哪类卡
  unemployment-benefit x: 求职意愿承诺书往哪处签名
  flexible-employment-subsidy m: 灵活就业怎么证明我在干活，邻居签字算证据不 | 社保补贴要税务缴费凭据打出来吗
  flexible-employment-subsidy x: 就业岗位那栏我跑摩的该咋落笔
  startup-loan m: 反担保人得是公务员吗，他要出示哪些 | 创业担保贷要几个月的流水单
  startup-loan x: 创业计划书有没有现成格式抄
  personnel-archive m: 单位倒了，存档转出凭啥函 | 开无业证明式的存档单，本人身份证够了吗
  personnel-archive x: 商调函标准写法给一份
  social-security-card-replacement m: 卡面照片我自己传，底色限白色么 | 娃的社保卡遗失，监护人除了户口页还出啥
  social-security-card-replacement x: 补卡单的签名，老人不会写字，按指印可不可以
  pension-qualification-check m: 海外退休的，使馆出的在世证明要翻译不
  pension-qualification-check x: 健在证明那张纸的抬头写哪家单位
  resident-pension-enrolment m: 村里参保，要低保本享受代缴的话拿来登记吗
  resident-pension-enrolment x: 参保信息采集那张，缴费方式一格咋选
  flexible-pension-enrolment m: 个人续养老，原单位减员证明非要不可么
  flexible-pension-enrolment x: 委托扣款协议在哪签、怎么签才对
  disability-subsidies m: 申请残补，监护人代领的卡附上谁的户口页
  disability-subsidies x: 两补申请书让村干部代笔，签字页怎么处理
  medical-e-voucher m: 给宝宝开医保码，需要拍出生纸吗
  resident-medical-enrolment m: 外省户口小孩在这参居民医保，居住证谁的
  resident-medical-enrolment x: 参保登记单那个“人员类别”选啥
  remote-medical-filing m: 跟闺女长住外省，备案要出示房本还是居委条子
  remote-medical-filing x: 个人承诺书那段话必须手抄么
  chronic-disease-registration m: 心衰登记门特，近半年彩超单行不，还要出院小结么
  chronic-disease-registration x: 鉴定表上“既往史”那片是病人写还是大夫写
  birth-registration m: 孕检B超、双方身份证，生育登记还缺哪件
  birth-registration x: 生育登记单里婚姻状况那个框未婚怎么选
  public-rental-housing m: 干零活没单位，收入拿什么说明；离婚协议附不附 | 军属证交不交，能排前面不
  public-rental-housing x: 家庭成员房产申报那页，父母的房写不写进去
  rent-subsidy m: 领租补的租约，要房东身份证正反面不 | 房租转账截图作数么，还是得发票
  rent-subsidy x: 家庭收入承诺书签全家还是签一个
  provident-fund-withdrawal m: 大病提取，诊断书要盖哪级医院的章 | 结婚证丢了，配偶提公积金用啥顶
  provident-fund-withdrawal x: 提取申请单用途一行怎么勾
  provident-fund-loan m: 首付款收据、网签合同外，公贷还要我老婆出啥 | 流水不够，加一份社保清单成吗
  provident-fund-loan x: 借款合同里还款方式两种圈哪个，样本有没
  lease-filing m: 租约备案，房主委托别人签的，委托公证给不给看
  lease-filing x: 网签租约模板从哪扒一个
  residence-registration m: 暂住登记，房东水电单算住址凭证不
  residence-permit m: 办居住证的证明里，社保单、租约、学籍三选一还是都备 | 相片回执码可以提前在照相馆拍吗
  residence-permit x: 居住事由那框打零工的写什么
  id-card-renewal m: 过期的老身份证非得上交吗，落火车上了 | 满十六岁首领，户口页外要学生证么
  temporary-id-card m: 现场没有旧照片，采像代替行不行，户口页得带不
  newborn-hukou m: 出生医学证明副页和正页都交吗 | 父母两地户口，随妈落户爸爸那本用不用寄来
  newborn-hukou x: 新生儿入户申请，姓名栏带生僻字怎么写
  senior-transit-card m: 敬老卡用身份证复印一张还是当面刷就得 | 外埠老年人办乘车卡，居住证非原件不行么
  city-transit-card m: 学生公交优惠每学年要学校盖章的单子吗
  truck-city-pass m: 申进城证，送货单位的配送合同必备么
  e-bike-registration m: 网购的电动车，电子发票打出来可以使么 | 挂牌那天人车俩都到，合格证没了，厂家网页截屏算不算
  vehicle-inspection-mark m: 领免检标，交强险保单电子版出示即可？
  senior-privilege-card m: 彩照红底还是蓝底，优待证收几寸
  home-care-subsidy m: 失能护理那个补，病历、残疾本、银行折子要凑齐吗
  home-care-subsidy x: 评估申请里“照护人”填保姆还是填闺女
  elderly-meal-service m: 老年饭卡登记，低保本抵折扣得出示么
  maintenance-fund-use m: 动用维修金得有施工方三家报价单吗
  maintenance-fund-use x: 业主征求意见那页，租户代签作不作废
  disability-certificate m: 做残疾鉴定，CT片子和病案首页都背过去么
  disability-certificate x: 申请评残那张纸，致残原因怎么描述
  library-card m: 学生证能当押金凭据办借阅吗，还得家长身份证？
  sports-venue-booking m: 进泳池查不查皮肤病体检条
  culture-centre-class m: 报班要交身体状况说明么
  intangible-heritage-inheritor m: 申报传承人，拜师照片、谱系图、录像哪样必备
  intangible-heritage-inheritor x: 申报书里的传承谱系怎么画
  archive-lookup m: 替老父亲调他的知青材料，除我身份证，关系证明拿啥
  archive-lookup x: 查档登记单“查阅目的”填办退休行么
  credit-report m: 公司委托我打企业征信，介绍信公章齐了还差啥
  small-business-interest-subsidy m: 报贴息，付息回单要银行盖戳么，合同全本还是关键页
  small-business-interest-subsidy x: 资金申请报告提纲发一份
  damaged-banknote-exchange m: 换烧残的票，要不要本人身份证登记
  social-card-bank-activation m: 替植物人父亲开社保卡金融功能，监护材料都有啥
  personal-pension-account m: 线下开第三支柱户头，身份证之外带社保卡么
  result-mail-delivery x: 邮寄登记单的收件电话可否写座机
  mail-tracing m: 索赔要附发货清单和价格凭证么，寄件底联没了
  mail-tracing x: 查单上内件品名怎么落笔
  number-portability m: 过户没做，号是我爸名字，转网他要出场带证么
  broadband-relocation m: 租客办移机，房本拿不出，合同行不行
  telecom-tariff-discount m: 给低保户减话费，低保证年检页要有章么
  water-account-transfer m: 二手房水本过户，买卖合同、契税票还是新房本，哪个必需
  water-account-transfer x: 用水协议里人口数那行写常住的还是户口上的
  gas-connection m: 第一次通天然气，收房单行不行，灶具合格证要备么
  heating-suspension x: 停热申请书谁签字，物业那格空着行么
  heating-refund m: 投诉温度不达标，自家温度计拍照算凭据不
  heating-refund x: 测温记录那张单子三个时段怎么填写
  multi-person-tariff m: 五口人分属两本户口，电费加基数都要拿去么
  homestead-application m: 原址拆建，四邻签字的协议要几份 | 老宅没证，村里开的历史说明管用么
  homestead-application x: 农村宅基地那张申请，拟建层数一栏怎么落
  farm-machinery-subsidy m: 农机发票上的机号和铭牌不一致，要厂里出更正吗
  grain-subsidy m: 流转来的地申粮补，流转合同得村里鉴证么
  agricultural-insurance m: 定损要我拍视频吗，耳标、种苗票这些备不备
  land-contract-certificate m: 换户主，兄弟几个放弃的声明都得写么
  land-contract-certificate x: 变更那表的“共有人”框把出嫁女写进去吗
  minimum-living-allowance m: 没有工资单，低保拿村里的说明成不成，另外存折都要亮么 | 离异带娃，判决书复印交吗
  minimum-living-allowance x: 低保声明书上的赡养人收入怎么估着写
  low-income-family m: 认定低收入，车本房本都交，还是授权查就得
  temporary-relief m: 应急救助，火灾认定书没拿到，先交啥 | 医院欠费单能当困难凭据不
  temporary-relief x: 困难说明怎么落笔才像样，有格式没
  extreme-poverty-support m: 无儿无女怎么证，村里开的单子算不算数
  extreme-poverty-support x: 特困申请里“监护意愿”写谁
  medical-assistance m: 救助报销只有发票联，费用明细清单医院还没出，行吗
  medical-assistance x: 医疗救助的申请表，家庭年收入按去年还是今年写
`);
