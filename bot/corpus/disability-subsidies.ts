import { lines } from './lines.js';

export const disabilitySubsidies = lines(`
  残疾人补贴怎么申请
  残疾人两项补贴要什么材料
  重度残疾人护理补贴条件
  一级残疾每月补多少钱
  残疾人生活补贴去哪个窗口办
  困难残疾人能领什么补贴
  两项补贴多久批下来
  残疾补贴网上能申请吗
  我爸二级残疾能领护理补贴吗
  残补要收费吗
  外地残疾人能在这里申请两项补贴吗
  残疾人补贴可以上门办吗
  两项补贴能一块领吗
  护理补贴和生活补贴有什么区别
  残疾人补贴停发了怎么恢复
  领残疾补贴用谁的银行卡
  听力残疾三级有补贴吗
  我弟弟精神残疾，有钱补没有
  残疾人补贴申请表怎么填
  残疾补贴的政策文件是哪个
  残疾人补贴找谁咨询
  有残疾证没低保能领生活补贴吗
  代替残疾人申请补贴要委托书吗
  瘫痪的老人有残疾证能申请护理的钱吗
  残疾人每个月那个补助咋办
  重残补贴什么时候到账
  领了老年护理补贴还能领残疾护理补贴吗
  How do I apply for the disability subsidy
  What documents for the disabled nursing subsidy
  Who qualifies for the living subsidy for disabled people
  How long until the disability subsidies are approved
  Where can my disabled brother apply for the subsidy
  Can someone come to our home for the disability subsidy
`);
