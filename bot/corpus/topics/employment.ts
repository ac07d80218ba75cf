import type { TopicSayings } from './topic-sayings.js';
import { lines } from '../lines.js';

export const employment: TopicSayings = {
  terms: lines(`
    工资 欠薪 拖欠 老板 公司 单位 劳动合同 加班 加班费 辞退 裁员 失业 招聘 中介 试用期 农民工 包工头 工地 劳务 劳动仲裁 劳动监察 工伤 就业 求职
    创业 押金 离职 离职证明 人事档案 技能培训 最低工资 高温补贴 社保不交 实习 人社局 wages employer dismissed overtime job contract 薪水 工钱 底薪 提成 奖金 绩效 面试
    应聘 入职 劳务派遣 外包 临时工 用工 雇主 员工 职工 打工 岗位 调岗 降薪 休假 年假 产假 病假 加班工资 经济补偿 赔偿金 社会保险不缴 职业病 职业介绍 人才市场
    毕业生就业 零工 骑手 保安 保洁员 厂里 车间 血汗钱 讨薪 仲裁 技工 培训补贴 boss salary pay work wage worker factory unpaid leave hired fired agency
  `),
  sayings: lines(`
    在工地干了四个月，包工头一分钱没给就不见了
    公司压了我两个月工资，说资金紧张
    老板口头让我走人，没有任何补偿
    试用期过了三个月还不签劳动合同
    餐厅要求员工每天干十二个小时，没有加班费
    劳务公司收了五百块押金说安排进厂，到现在没有消息
    厂里停产放假，只发几百块生活费
    我离职了，单位拖着不给开离职证明
    保安公司不给我们上保险，也不签合同
    过年前要工资，项目部推来推去没人认账
    四五十岁的人找工作太难，能不能多办几场招聘会
    单位裁员，赔偿算得不对
    上班路上摔伤了，公司不给报工伤
    职业介绍所发的招聘信息是假的
    学了电工培训班，补贴一直没有发下来
    档案在人才市场查不到了
    快递站点扣工资，迟到一次扣三百
    想开个小店，创业贷款要找谁担保
    女职工怀孕后被调岗降薪
    高温天在室外干活，没有高温补贴
    公司注销了，我们十几个人的工资找谁要
    灵活就业的补贴今年还发吗
    退伍回来没有安排工作
    外卖平台的站长克扣跑单费
    超市给的工资比最低工资还低
    应届毕业生签了三方又被毁约
    被公司强制休年假抵加班
    劳动监察大队受理一个多月没有回音
    家政公司收了保洁阿姨的介绍费不退
    建筑队三十多个农民工的血汗钱没着落
    My employer has not paid me for three months
    I was dismissed without notice or compensation
    The agency took a deposit and never found me a job
    年底了，装修公司还差我们五个人的工钱
    面试时说有底薪，上班以后变成纯提成
    厂子搬到外省去了，不愿意去的没有补偿
    介绍工作的人收了身份证和三百元就联系不上了
    我在物流园开叉车受了伤，老板不认
    单位规定怀孕要自己辞职
    失业以后登记了，什么时候可以参加免费的技能班
    The boss makes us work twelve hours a day without overtime pay
    老板说效益不好，年终奖不发了
    产假回来岗位没有了
    工地上干活受伤，没有人出医药费
    介绍去外地打工，到了才知道是假的
    公司要求签自愿放弃社保的协议
    员工宿舍交了押金不退
    厂里扣我半个月工资当违约金
    面试收培训费五千，说上岗就返
    临时工干了八年，没有转正
    骑手送餐受伤，平台不承认是员工
    The factory owes forty workers their wages
    My boss took away my paid leave
  `),
};
