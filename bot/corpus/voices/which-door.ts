import { voices } from './voice-lines.js';

/** Which door to go to: an office, a bank, a hospital, a desk in the village; its hours and the way there. */
export const whichDoor = voices(`
  school-enrolment p: 小学报名现场核验安排在哪个校区 | 滨旅的孩子该到哪所学校门口递材料
  migrant-child-enrolment p: 外来务工的孩子登记是居委会收还是镇教委收 | 随迁材料交厂里统一递还是自个儿跑街道
  school-transfer p: 转学证明盖章，是原来学校盖还是区教体局盖 | 初中转进来在哪一科受理
  student-aid p: 助学金申请书给班主任就行还是给资助中心 | 高中贫困补助归学校哪个办公室收
  student-loan p: 生源地助学贷款今年滨海在几个点受理，大港有没有 | 续贷是回高中母校还是去资助中心
  unemployment-registration p: 户口在汉沽人住塘沽，登失业回哪头登 | 党群服务中心给不给登失业，还是必须人社大厅
  unemployment-benefit p: 失业金窗口设在开发区还是塘沽老政务大厅 | 领失业保险找参保的那个区还是户口那个区
  flexible-employment-subsidy p: 四五十岁失业的社保补贴表递给社区劳动保障站还是镇里 | 灵活就业补贴归人社哪层楼管
  startup-loan p: 创业贷款担保中心挪到什么路去了 | 管创业担保贷的那位客户经理在哪个支行坐班
  personnel-archive p: 毕业生的档案会被派到塘沽人才还是北方人才 | 档案查阅室几层，中午那会儿留人不
  social-security-card-replacement p: 家门口的农行柜台给不给做新社保卡 | 社保卡即时制卡网点在中部新城有吗 | 天碱附近挑个能换社保卡的银行
  pension-qualification-check p: 不会玩手机的老人到哪儿当面认证，居委会行吗 | 退休认证有没有摆摊现场刷脸的地方
  resident-pension-enrolment p: 交居民养老是村里协管员收还是农商行交 | 小王庄这边居民养老在哪交钱
  flexible-pension-enrolment p: 自己参保的柜台是社保中心一楼还是税务那边 | 灵活就业养老登记，寨上能登吗还是得去区里
  disability-subsidies p: 残疾人两补是残联受理还是民政受理 | 护理补贴的表往村委会一放就成，还是得送镇上
  medical-e-voucher p: 老人没智能机，医院大厅哪个柜子能帮激活医保码 | 药店给不给开通医保电子凭证
  resident-medical-enrolment p: 小区底商那个税务所能缴居民医保吗，还是去农行 | 新生儿参医保奔社保分中心还是医保分中心
  remote-medical-filing p: 异地就医备案除了窗口，医院医保科代不代办，在几楼 | 备案去参保地还是看病那地方
  chronic-disease-registration p: 类风湿办门特到五中心还是港口医院评 | 社区卫生站有鉴定门特的资质么 | 癌症放化疗登门特哪几家三甲收
  birth-registration p: 男方女方不在一个镇，生育登记归谁那头 | 计生办现在改叫啥科了，屋在哪
  public-rental-housing p: 公租房申请表交居住地街道还是户籍地街道 | 选房现场设在哪儿，坐地铁哪站下
  rent-subsidy p: 租补年审跑住建委还是街道住保窗口 | 泰达街上班的，租房补贴朝哪边报
  provident-fund-withdrawal p: 塘沽管理部搬没搬家，现在大门朝哪条街 | 公积金提取必须到缴存的管理部吗，别的部收不收 | 建行能代提公积金不，还是只认中心柜台
  provident-fund-loan p: 公贷面签约在银行还是管理部 | 二手房公积金贷款的评估和签字分别在啥地儿
  lease-filing p: 租赁备案登在镇上综合服务中心有口子吗 | 租的商铺备案归房管还是住建
  residence-registration p: 住工地宿舍，登暂住找辖区派出所还是流管站 | 楼长给登记居住信息还是非得所里登
  residence-permit p: 居住证在生态城派出所能受理不，还是全区就一个点 | 换了住址，签注回原来所还是新地方的所
  id-card-renewal p: 北塘派出所管不管异地换身份证 | 政务大厅那台自助机能拍照办身份证吗，在哪个角 | 礼拜日派出所户籍内勤值班给照身份证不
  temporary-id-card p: 机场有临时乘机证明，临时身份证也在那儿开吗 | 临时身份证户口不在本地，哪个所给出
  newborn-hukou p: 孩子随爷爷落户，去爷爷的派出所还是爸妈的 | 上户口在医院一楼那个联办窗口行不行
  senior-transit-card p: 敬老卡在邮政还是公交公司收表 | 杨北公路这一带哪有给老人弄免费坐车卡的点
  city-transit-card p: 一卡通充不进去，附近哪家便利店能修卡 | 学生公交卡在总站办还是客服厅办
  truck-city-pass p: 货车禁行证交警哪个大队给审 | 入城证纸质的到哪个岗亭领
  e-bike-registration p: 于家堡周边哪个修车铺能给电动车挂牌 | 挂牌站是不是在交警支队院里
  vehicle-inspection-mark p: 免检贴在邮局还是检测站取 | 车管所大厅几号台子发检验标志
  senior-privilege-card p: 优待证去老干部局还是社区居委会 | 外埠老人的优待证在哪条街的服务站办
  home-care-subsidy p: 失能评估是医院评还是来家评，要是去，去哪 | 养老护理补贴归街道的民生办吧，门牌几号
  elderly-meal-service p: 我爸住胡家园，离得最近的助餐点开在哪个小区 | 老年灶几点开饭几点收摊 | 社区食堂搬走了，挪到什么位置了
  maintenance-fund-use p: 动公共维修金的材料递给业委会还是房管局物业科 | 大修基金管理中心在哪座楼
  disability-certificate p: 听力残疾去哪家定点医院做电测听 | 残联服务厅在二道街还是三道街
  library-card p: 滨海图书馆那个网红楼里几层能办读者证 | 大港图书馆礼拜一闭馆不
  sports-venue-booking p: 大学城附近有政府的游泳馆没，门开哪边 | 晚上九点以后羽毛球馆还亮灯吗
  culture-centre-class p: 少儿美术班在老文化宫上还是新馆上 | 汉沽文化馆还在原址不
  intangible-heritage-inheritor p: 申报传承人的本子给镇文化站还是给区文旅 | 非遗保护中心挂在哪栋楼里
  archive-lookup p: 塘沽区老档案并到滨海档案馆哪个库 | 查学籍卡是档案馆还是教育局
  credit-report p: 人民银行那个自助打征信的机器在几大街 | 农行智能柜员机打个人信用吗，于家堡支行有吗
  small-business-interest-subsidy p: 贴息材料递给工信局还是财政局企业科 | 企业服务中心哪个台子受理小微贴息
  damaged-banknote-exchange p: 信用社给不给换发霉的钱，还是得人行 | 硬币多了一袋子，哪个网点点得动
  social-card-bank-activation p: 社保卡上印着工行，激活必须跑工行吗，农行不行 | 汉沽这边哪个支行能开社保卡金融功能
  personal-pension-account p: 个人养老金开户十几家银行都行吗，还是指定哪几家 | 券商营业部能开个人养老金账户么，在哪条道
  result-mail-delivery p: 邮寄登记在出件窗口还是咨询台 | 地址写错，快件退回哪个部门取
  mail-tracing p: 平信丢了找投递班还是找支局 | 索赔单递到寄出的邮局行吗，还是收件这边
  number-portability p: 携号转网去转出那家的厅还是转入那家的厅 | 老家的号在滨海哪个厅能转
  broadband-relocation p: 移机是老地址的营业厅接单还是新地址的接 | 附近有没有联通的自办厅，不要代理点
  telecom-tariff-discount p: 残疾证打折话费，代理小店给办不，还是得大厅 | 电信敬老套餐在哪个厅改
  water-account-transfer p: 水费过户归泰达水务还是塘沽自来水管 | 自来水收费大厅周日留不留窗口
  gas-connection p: 新小区通气在售楼处登记还是燃气集团营业所 | 中新生态城的燃气归哪家公司，厅在哪
  heating-suspension p: 停热找物业写单子，还是供热站 | 供热服务厅在哪条路，中午锁不锁门
  heating-refund p: 热费退款领支票去哪个柜 | 温度不够，退费单给哪个换热站开
  multi-person-tariff p: 六口人电费基数加档是供电营业厅认，还是物业电工就能报 | 咱这片归哪个供电所
  homestead-application p: 翻房申请递村委会，下一站交到镇里哪个口 | 城郊的农房审批，镇规建办还是区规划局
  farm-machinery-subsidy p: 买完播种机，去农委还是镇农服中心登记核机 | 农机监理站在哪条街
  grain-subsidy p: 粮补没着落，查折子去信用社还是问镇财政所 | 种粮面积往谁那儿报，村会计还是农办
  agricultural-insurance p: 虾塘保险哪家公司承保，滨海有办公点吗 | 庄稼淹了，报损单送镇农业办还是保险公司
  land-contract-certificate p: 承包证换户主往村经管站还是区农经中心 | 地本补发镇里哪间屋子收照片
  minimum-living-allowance p: 户口在生态城、人在中塘镇，低保归哪头受理 | 低保申请居委会代收不，还是必须民政大厅
  low-income-family p: 低收入家庭认定往户口街道还是常住街道跑 | 认定低边，社区那小屋能交表吧
  temporary-relief p: 打工遇上急难，是找务工地的街道还是回老家镇上 | 救助站和临时救助是一处地方吗，门在哪
  extreme-poverty-support p: 老光棍想进养老院当特困，村委会收材料还是敬老院收 | 特困供养审批窗口在镇便民中心几号
  medical-assistance p: 医疗救助单子送医保局还是民政局 | 住院花费大，救助在医院一站结还是回镇里办
`);
