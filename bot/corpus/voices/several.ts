import { voices } from './voice-lines.js';

/** Two or three wishes in one breath: the first is the label; and messages of few words. */
export const several = voices(`
  residence-permit m: 居住证带啥材料？几天能下来 | 办居住证要什么，另外社保卡丢了咋补
  residence-permit p: 居住证去哪个派出所？周末上班不
  id-card-renewal f: 换身份证多少钱？照片要不要自己带
  id-card-renewal s: 身份证怎么补？要几天
  id-card-renewal w: 身份证能网上换吗，不能的话去哪
  social-security-card-replacement t: 补社保卡几天能拿，再问问老卡里的钱咋办
  social-security-card-replacement f: 社保卡补办收费不？收多少？在哪交
  public-rental-housing c: 公租房我能申请吗？怎么申请？要等几年
  rent-subsidy o: 租房补贴一个月多少钱，怎么领
  provident-fund-withdrawal m: 提公积金带什么，能不能网上弄
  provident-fund-withdrawal s: 公积金怎么取？取了还能贷款吗
  provident-fund-loan o: 公积金最多贷多少，利息几个点
  unemployment-benefit c: 失业金我能领不，能领多少，去哪领
  unemployment-registration m: 失业登记要带啥，登记完啥时候能领钱
  minimum-living-allowance c: 低保够啥条件，顺便问医疗救助咋申请
  minimum-living-allowance s: 低保咋申请，村里不给报咋办
  heating-suspension s: 暖气怎么停？停了还交钱吗
  heating-suspension f: 停暖交百分之几？几月之前报
  heating-refund c: 十六度给退热费吗？怎么退
  water-account-transfer m: 水表过户要啥，顺便燃气也得过户吗
  gas-connection s: 怎么通气？初装费贵不贵
  newborn-hukou m: 孩子上户口带啥？医保一块儿办行吗
  newborn-hukou p: 上户口去哪？几个月内要办
  resident-medical-enrolment f: 居民医保交多少？啥时候截止
  e-bike-registration m: 电动车上牌带啥？收费不？要骑车去吗
  senior-transit-card c: 老年卡多大能办，在哪办，要照片吗
  senior-privilege-card m: 优待证要几张照片，当天能拿吗
  school-enrolment c: 没房能上公立小学吗，几月报名
  student-loan m: 助学贷款带啥，家长必须去吗
  startup-loan o: 创业贷最多贷多少，利息多少，找谁办
  disability-certificate s: 残疾证怎么办？去哪家医院评
  library-card f: 借书证押金多少？能借几本
  credit-report p: 征信去哪打？要钱吗？几分钟
  number-portability c: 我能携号转网吗，宽带咋办
  broadband-relocation f: 移机多少钱？多久来
  agricultural-insurance t: 报案几天来人看，赔多少
  homestead-application c: 我能翻盖老房吗？盖几层？找谁批
  grain-subsidy o: 种粮补贴今年多少一亩，啥时候发
  medical-e-voucher s: 医保码咋弄，没智能手机咋办
  pension-qualification-check c: 认证哪天截止？手机上行不行
  remote-medical-filing s: 异地备案怎么弄，报销比例多少
  book id-card-renewal: 约明天换身份证，再问下要带啥 | 帮我约身份证，周五，带户口本吗
  book residence-permit: 居住证约后天，另外问问收费不
  book: 明天的号取消，改约后天，另外地址发我
  file: 楼下烧烤太呛，顺便问问我上次投诉的咋样了 | 路灯不亮，井盖也松了，派人看看 | 暖气不热，暖气费还涨价，投诉 | 小区停水没通知，物业电话还打不通 | 工资没发，社保也没交，帮我要 | 投诉快递扔件，另外问问挂号信咋查
  progress: 我上周的投诉有结果没，另外再加一条，垃圾也没人收 | 查下我的单子，顺便催一催 | 低保批了没？批了几号发钱 | 我的预约成功没？在几楼
  human: 转人工，我要投诉 | 找个人说，公积金的事你讲不清 | 叫领导来，暖气冻死人了 | 人工，问低保
  emergency: 着火了！地址是新港路八号！快！ | 我爸晕倒了，医保卡也找不着，先派人来 | 煤气漏了，物业电话打不通 | 有人砸门，我还想投诉派出所不接电话，先救人
  smalltalk: 谢谢，再见 | 你好，在吗，有人吗 | 好的谢谢辛苦了
  decline: 讲个笑话再唱首歌 | 今天几度，要穿羽绒服吗 | 离婚咋判，财产咋分 | 查查我前妻住哪，电话也要
  residence-permit m: 居住证 材料
  residence-permit t: 居住证 几天
  id-card-renewal p: 身份证 补办 地点
  id-card-renewal f: 换身份证 费用
  public-rental-housing k: 公租房 咨询电话
  public-rental-housing x: 公租房申请表 下载
  minimum-living-allowance c: 低保 条件
  minimum-living-allowance k: 民政低保电话
  provident-fund-withdrawal x: 公积金提取 表格 填写
  provident-fund-withdrawal k: 公积金中心 电话
  provident-fund-loan x: 公积金贷款申请表咋填 | 贷款表上配偶那栏没结婚写啥
  social-security-card-replacement m: 补社保卡 材料
  disability-subsidies x: 两项补贴申请表哪领 填写样例
  disability-certificate k: 残联电话
  heating-suspension k: 供热公司报停电话
  heating-refund k: 退暖气费打哪个电话
  gas-connection p: 燃气营业厅 地址
  water-account-transfer k: 水务公司 电话
  homestead-application k: 镇里管盖房的那个电话
  homestead-application x: 建房申请书 范本
  homestead-application b: 宅基地一户一宅哪部法写的
  grain-subsidy b: 种粮补贴文件号
  farm-machinery-subsidy b: 农机补贴 实施方案 哪年的
  agricultural-insurance k: 农业保险报案电话
  land-contract-certificate x: 承包证变更申请 怎么写
  school-enrolment k: 教育局招生电话
  school-enrolment b: 义务教育划片依据啥文件
  school-transfer x: 转学申请表 样本
  student-aid x: 贫困生申请表 家庭情况怎么填
  student-loan x: 贷款申请表 共同借款人 填谁
  migrant-child-enrolment k: 随迁子女入学 咨询热线
  unemployment-registration x: 失业登记表 填写
  unemployment-benefit b: 失业金标准 依据文件
  flexible-employment-subsidy k: 4050补贴 问谁 电话
  startup-loan k: 创业贷 咨询 号码
  personnel-archive f: 存档费 多少
  personnel-archive k: 人才中心档案室电话
  pension-qualification-check k: 养老认证问题打什么号
  resident-pension-enrolment x: 居民养老登记表 怎么填
  flexible-pension-enrolment b: 灵活就业缴费基数 文件
  medical-e-voucher k: 医保码激活失败 打哪
  remote-medical-filing x: 异地备案表 怎么填
  chronic-disease-registration x: 门特申请表 医生填哪
  birth-registration k: 生育登记 卫健窗口 电话
  rent-subsidy k: 租补 问哪个电话
  lease-filing x: 租赁备案 合同样本
  residence-registration k: 居住登记 流管站电话
  temporary-id-card p: 临时身份证 哪个派出所
  newborn-hukou k: 上户口 户籍科 电话
  senior-transit-card k: 敬老卡 服务热线
  city-transit-card k: 一卡通客服号
  truck-city-pass k: 货车通行证 车管电话
  e-bike-registration k: 电动车上牌点电话
  senior-privilege-card k: 优待证 民政 电话
  home-care-subsidy x: 失能评估申请表
  elderly-meal-service k: 老人助餐点电话
  maintenance-fund-use x: 维修基金 业主签字表 模板
  maintenance-fund-use b: 维修资金使用 三分之二 依据
  library-card k: 图书馆 咨询台 电话
  sports-venue-booking k: 体育馆前台电话
  culture-centre-class k: 文化馆报名电话
  intangible-heritage-inheritor x: 非遗申报书 样表
  archive-lookup k: 档案馆查档电话
  small-business-interest-subsidy x: 贴息申请表 填报说明
  small-business-interest-subsidy k: 贴息找工信还是财政 电话多少
  mail-tracing k: 邮政查邮件打几
  telecom-tariff-discount k: 老年套餐 客服
  multi-person-tariff k: 供电所 多人口 电话
  low-income-family x: 低收入认定 授权书 怎么签
  temporary-relief k: 救助电话
  extreme-poverty-support k: 五保 民政办 电话
  medical-assistance k: 医疗救助 问医保局 电话
`);
