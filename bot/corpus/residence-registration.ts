import { lines } from './lines.js';

export const residenceRegistration = lines(`
  居住登记怎么办
  刚来天津租房要登记吗
  流动人口登记去哪里
  暂住登记需要什么材料
  租房子没合同能做居住登记吗
  居住登记要钱吗
  居住登记手机上能弄吗
  登记住址找派出所还是社区
  搬家了居住登记要改吗
  房东能替我登记吗
  居住登记多久办好
  外地来打工的要登记什么
  住亲戚家要办居住登记吗
  居住登记和居住证有什么区别
  居住登记的凭证长什么样
  民警说要登记租客信息
  我来三天了还没登记会怎么样
  给老家来的父母登记住址
  孩子跟我来，居住登记要一起做吗
  住单位宿舍怎么居住登记
  居住登记满半年是从哪天算
  暂住人口登记表填写
  流动人口登记条件
  居住登记的法律依据
  居住登记打什么电话问
  租客登记去哪个地方办
  新搬来的外地住户报到登记
  住址登记要带身份证吗
  How do I register my residence as a newcomer
  Do I need to register after moving here
  What do I need for residence registration
  Where do I register my new address
  Is residence registration free
  Can my landlord register me
`);
