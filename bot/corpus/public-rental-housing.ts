import { lines } from './lines.js';

export const publicRentalHousing = lines(`
  公租房怎么申请
  申请公租房需要什么条件
  公租房要哪些材料
  公租房去哪里报名
  外地人能申请公租房吗
  公租房排队要多久
  廉租房还有吗
  单身可以申请公租房吗
  公租房租金多少
  保障房申请流程
  名下有房能申请公租房吗
  公租房申请表怎么填
  公租房网上能申请吗
  公租房资格审核要几天
  收入多少能申请公租房
  政府的便宜房子怎么租
  离婚了没房住能报公租房不
  刚毕业的大学生可以申请公共租赁住房吗
  公租房押金怎么退
  公租房摇号什么时候
  公租房的依据是哪个文件
  公租房咨询电话是多少
  公租房和租房补贴能一起拿吗
  公租房到期还能续吗
  没房子的低收入家庭住哪有保障
  政府出租的房子怎么轮
  住公租房后买了房要退吗
  公租房轮候查到第几位
  How do I apply for public rental housing
  Who is eligible for public housing
  What documents for public rental housing
  How long is the waiting list for public rental housing
  Where do I apply for a government flat
  Can migrant workers rent public housing
  How much is the rent and deposit for public rental housing
`);
