import type { Matter } from './matter.js';

/** Work, insurance, hardship, shops and schools. */
export const livelihoods: readonly Matter[] = [
  { topic: 'employment', type: 'complaint', unitId: 'human-resources', what: '我在〔地点〕的餐馆干了三个月，老板拖欠两个月工资，一直说过几天给。', whom: '餐馆老板', handling: '下达限期支付通知，约谈经营者，工资已支付。', reply: '拖欠的工资已全部支付到账，如金额不对可申请劳动仲裁。' },
  { topic: 'employment', type: 'consultation', unitId: 'human-resources', what: '单位没有给我解除合同证明，失业登记办不了，应该找谁。', handling: '告知可由窗口调取用工备案。', reply: '没有证明也可以办，窗口能查到用工备案，带身份证到就近的服务中心即可。' },
  { topic: 'employment', type: 'assistance', unitId: 'human-resources', what: '孩子技校毕业半年没有工作，想问有没有免费的电工培训。', handling: '推荐区培训基地，登记报名。', reply: '电工班下月开课，名额已登记，培训学校会打电话通知时间。' },
  { topic: 'social_security', type: 'consultation', unitId: 'human-resources', what: '母亲的社保卡丢了，人在外地住院，家里人能不能代办补卡。', handling: '按办事指南答复代办要求。', reply: '可以代办，代办人带双方身份证到任一服务中心，材料以窗口公布为准。' },
  { topic: 'social_security', type: 'complaint', unitId: 'human-resources', what: '去窗口办养老保险转移，第一次说缺一张表，第二次又说缺一张，跑了三趟。', whom: '社保窗口', handling: '调取监控核实未一次性告知，责令整改并上门办结。', reply: '窗口没有一次说清，是我们不对。转移手续已办完，窗口人员已重新培训。' },
  { topic: 'poverty_relief', type: 'assistance', unitId: 'civil-affairs', what: '邻居老人一个人住在〔地点〕，腿摔伤了没有人做饭，能不能送餐。', handling: '社区上门评估，纳入助餐名单。', reply: '从明天起中午和晚上有人送餐，社区每周上门看一次。' },
  { topic: 'poverty_relief', type: 'consultation', unitId: 'civil-affairs', what: '低保家庭的孩子上大学，有没有临时救助，怎么申请。', handling: '告知临时救助条件和受理点。', reply: '可以申请临时救助，到街道民政窗口办理，材料以窗口公布为准。' },
  { topic: 'poverty_relief', type: 'complaint', unitId: 'civil-affairs', what: '残疾人补贴申请交上去两个月了，打电话问都说在审。', handling: '查明系统退件未通知，补正后当日审批。', reply: '材料退回后没有通知到您，是我们的疏漏。现已批准，从申请当月补发。' },
  { topic: 'finance', type: 'complaint', unitId: 'market-regulation', what: '〔地点〕的理发店办了年卡，店突然关门，电话打不通，余额退不了。', whom: '理发店', handling: '联系上经营者，组织调解，分三批退费。', reply: '经营者同意退还余额，第一批本周到账，凭卡登记领取。' },
  { topic: 'finance', type: 'report', unitId: 'market-regulation', what: '举报〔地点〕的小超市卖过期的牛奶和面包，日期被擦掉重新打。', handling: '现场查扣过期食品，立案调查。', reply: '查扣过期食品一批，已立案，结果会再告诉您。' },
  { topic: 'finance', type: 'report', unitId: 'market-regulation', what: '举报〔地点〕有一家培训班没有办学手续，收了家长一年的学费。', handling: '会同教育部门检查，责令停业退费。', reply: '该班没有资质，已责令停止招生并退费，登记处设在社区。' },
  { topic: 'finance', type: 'consultation', unitId: 'market-regulation', what: '想在〔地点〕开一家早点铺，营业执照和食品许可能不能一起办。', handling: '答复“一件事”联办流程。', reply: '可以一次申请两证联办，网上填一张表，窗口一次领取。' },
  { topic: 'education', type: 'consultation', unitId: 'xinhe', what: '我们家刚搬到〔地点〕，孩子明年上小学，要提前登记什么。', handling: '转告登记时间和材料清单。', reply: '每年春天登记，届时社区会通知，准备好户口和住房的证明。' },
  { topic: 'health', type: 'complaint', unitId: 'wanghai', what: '〔地点〕的社区医院打疫苗要排两个多小时，叫号屏坏了没有人修。', whom: '社区医院', handling: '督促更换叫号屏，分时预约。', reply: '叫号屏已换，改为分时段预约，预计等候不超过二十分钟。' },
  { topic: 'culture_sports', type: 'suggestion', unitId: 'xinhe', what: '〔地点〕的健身器材有两件坏了，希望修好，再加一张乒乓球台。', handling: '维修器材两件，球台列入计划。', reply: '坏的两件已修好，乒乓球台下季度安装。' },
  { topic: 'community', type: 'praise', unitId: 'xinhe', what: '感谢社区的网格员，下大雨那天帮我母亲把药送到家，一定要表扬。', handling: '已转告本人并记入考核。', reply: '您的话已转告本人和所在社区，谢谢您告诉我们。' },
];
