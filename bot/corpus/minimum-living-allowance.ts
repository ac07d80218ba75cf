import { lines } from './lines.js';

export const minimumLivingAllowance = lines(`
  低保怎么申请
  申请低保需要什么条件
  低保要什么材料
  低保去哪里办
  低保一个月多少钱
  低保多久能批下来
  有房子能吃低保吗
  低保网上能申请吗
  家里没收入能办低保吗
  低保户怎么认定
  低保申请书怎么写
  低保每年要复审吗
  外地户口能申请低保吗
  单亲妈妈能申请低保不
  低保停了为什么
  有存款能不能吃低保
  低保金什么时候发
  低保的政策依据
  低保咨询电话
  办低保收费吗
  最低生活保障办理流程
  生病干不了活能吃低保吗
  孩子上大学家里困难能申请低保吗
  低保要公示吗
  村里说我不够低保
  穷得揭不开锅，能不能给上个低保
  家里有车影响低保吗
  老两口没退休金能享受最低生活保障吗
  How do I apply for the minimum living allowance
  Who qualifies for dibao
  What documents for the minimum living allowance
  How long until the living allowance is approved
  Where do I apply for the subsistence allowance
  How much is the minimum living allowance
  My family has no income, can we get minimum living support
`);
