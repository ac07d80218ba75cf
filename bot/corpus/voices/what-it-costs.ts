import { voices } from './voice-lines.js';

/** What it costs and who pays: charges, deposits, shares, instalments, interest, levels. */
export const whatItCosts = voices(`
  school-enrolment f: 公办小学登记有没有赞助费借读费一说 | 上小学书本作业本钱出不出
  migrant-child-enrolment f: 没本地户口念初中，学费另加价不
  school-transfer f: 转学学校管我要五百块手续钱，合理收的吗
  student-aid f: 申请助学金要先垫啥钱不
  student-loan f: 上学那几年的贷款利息归国家付，毕业以后我付几厘 | 助学贷提前还清罚息吗
  unemployment-registration f: 登失业发的那本证，本钱多少
  unemployment-benefit f: 领失业金期间医保那份钱还从我这儿扣不
  flexible-employment-subsidy f: 中介说代跑社保补贴抽两成，政府办要不要钱
  startup-loan f: 担保公司抽担保费不抽 | 创业贷一年利息合几个点，个人承担哪部分
  personnel-archive f: 以前欠了八年保管费，调档要补齐不 | 开政审证明白开么
  social-security-card-replacement f: 三代卡换发头一回免不免工本 | 第三次补社保卡，是不是开始收钱了
  pension-qualification-check f: 找人上门认证，跑腿的要钱不
  resident-pension-enrolment f: 居民养老一百块那档取消没，现在起步交几百 | 重残的居民养老，国家替缴还是自己掏
  flexible-pension-enrolment f: 按六成基数自己交，一年下来一万几 | 社保断的那几个月补上，滞纳金算多少
  medical-e-voucher f: 激活医保码扣不扣流量以外的钱
  resident-medical-enrolment f: 高档低档居民医保分别掏几百 | 低保户的娃参医保，自个儿那份免去多少 | 晚缴了，个人那份加不加价
  remote-medical-filing f: 外地看病先押多少，回来找补么，备案本身收费不
  chronic-disease-registration f: 门特鉴定抽血拍片的钱自理吗
  birth-registration f: 登记生育服务单，跟你们交几毛工本
  public-rental-housing f: 公租房押仨月付仨月吗，物业取暖归谁掏 | 低保家庭住廉租，房租打几折
  rent-subsidy f: 备案的税钱，领租补的人自己出不
  provident-fund-withdrawal f: 找中介提公积金抽百分之几，自己去一分没有吧
  provident-fund-loan f: 公贷首套现在年息几点几 | 担保费、评估费谁来付，几个钱 | 逾期一天罚多少
  lease-filing f: 租赁登记完，房东会被收税吗，收几个点
  residence-registration f: 报暂住人口，派出所要一百块对吗
  residence-permit f: 居住证头一张不收，补第二张掏几块
  id-card-renewal f: 到期换四十还是二十，丢了呢 | 照相的钱含不含在办证里头
  temporary-id-card f: 急用那张临时的，十块还是免费
  newborn-hukou f: 给小娃入户，户口本换页要交钱么
  senior-transit-card f: 老人卡要不要充押金，年审花钱不
  city-transit-card f: 退卡退不退那二十块，折旧扣几成
  truck-city-pass f: 中介说办进城证八百，官方价到底几何
  e-bike-registration f: 挂牌站卖我头盔捆绑保险，光牌子该交多少 | 牌照丢补一副，几块
  vehicle-inspection-mark f: 免检标网上领，邮费外还有别的花销没
  senior-privilege-card f: 优待证封皮钱要交吗
  home-care-subsidy f: 失能评估上门一趟，谁付评估钱 | 请护理员，补贴之外自己还贴多少
  elderly-meal-service f: 助餐点午饭一份，七十岁往上自付几块 | 送饭上楼，配送另算钱么
  maintenance-fund-use f: 维修金见底了，业主再凑多少一平方 | 动用公维金，物业抽管理费合理不
  disability-certificate f: 残评检查费给报销不，得自己先掏吧
  library-card f: 少儿读者证的押金啥时候退
  sports-venue-booking f: 周末晚场羽毛球比白天贵几块 | 学生证游泳打折后多少
  culture-centre-class f: 公益舞蹈课，服装材料费自理吗
  intangible-heritage-inheritor f: 申报传承人，专家评审费轮到我出么
  archive-lookup f: 复印一页档案收几角
  credit-report f: 一年头两回白打，第三回十块对么
  small-business-interest-subsidy f: 报贴息找代理一万，政府受理收费没有
  damaged-banknote-exchange f: 换破钱银行扣折损吗，手续要几元
  social-card-bank-activation f: 社保卡开通储蓄，年费小额账户管理费免不免
  personal-pension-account f: 开这个第三支柱账户，银行收年费没 | 个人养老金到期取出交几个点的税
  result-mail-delivery f: 到付还是政府包邮，往新疆寄多少运费
  mail-tracing f: 查一封挂号要交查询费么
  number-portability f: 合约没满就转走，违约金算多少 | 转网换张卡二十块谁出
  broadband-relocation f: 移机费老客户免吗，光猫押金退几成 | 一楼到六楼拉线，加不加料钱
  telecom-tariff-discount f: 老人改便宜套餐，改套餐本身扣费不
  water-account-transfer f: 更水表户名，工本几元，押表钱呢
  gas-connection f: 报警器到期换新的，住户自掏还是公司承担 | 点火上门费多少，软管另卖吗 | 老房改造，初装一户收两千八是真的么
  heating-suspension f: 停热还得留百分之三十基础费？| 恢复供热收开栓费吗
  heating-refund f: 请第三方测室温，测的钱谁垫
  multi-person-tariff f: 电费加人口基数要缴手续费不
  homestead-application f: 宅基地批地交不交有偿使用的钱 | 测绘图纸钱镇里出还是自家拿
  farm-machinery-subsidy f: 农机挂牌照要花多少，补贴扣不扣税
  grain-subsidy f: 粮补银行折子短信费被扣两块，该收吗
  agricultural-insurance f: 一亩小麦险农户交几块几 | 养殖险财政补八成，剩下的我交多少
  land-contract-certificate f: 补个地本子，登报钱谁拿，证免费吗
  minimum-living-allowance f: 入户调查员要吃饭钱，低保申请收费吗
  low-income-family f: 核对家庭经济状况要交核查费么
  temporary-relief f: 领救助得先交保证金？真要交吗
  extreme-poverty-support f: 特困老人进敬老院，伙食床位自己掏不
  medical-assistance f: 起付线以下的那截得自己垫吗，垫多少
`);
