import { lines } from './lines.js';

export const residentMedicalEnrolment = lines(`
  居民医保怎么交
  城乡居民医保什么时候开始缴费
  新生儿医保怎么办
  孩子刚出生多久内要上医保
  学生医保在学校交还是自己交
  居民医保过期了还能补缴吗
  居民医保今年交多少钱
  外地户口能参加这里的居民医保吗
  交医保带什么证件
  居民医保手机上能交吗
  没工作的人怎么上医保
  居民医保参保登记去哪
  断了居民医保还能接上吗
  城乡居民基本医疗保险参保条件
  家庭主妇想参加医保
  老人没有退休金，医保怎么交
  给宝宝上少儿医保需要什么材料
  居民医保什么时候生效
  从职工医保转居民医保怎么弄
  居民医保交费后多久能用
  居民医保参保依据
  医保参保电话问哪里
  参保登记表怎么填写
  农村合作医疗怎么交
  大学生参加居民医保流程
  错过集中参保期怎么办
  全家的医保想一起交了
  小孩医保一年交几回
  How do I join resident medical insurance
  When is the enrolment period for resident medical insurance
  How do I enrol my newborn in medical insurance
  What papers to enrol a child in resident medical insurance
  Can I pay resident medical insurance late
  How much does resident medical insurance cost
  Where do I sign up for resident health insurance
`);
