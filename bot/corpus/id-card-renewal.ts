import { lines } from './lines.js';

export const idCardRenewal = lines(`
  身份证到期怎么换
  身份证丢了去哪补
  补身份证要带什么
  换身份证多少钱
  身份证多久能下来
  异地能换身份证吗
  给孩子办身份证要什么材料
  第一次办身份证流程
  身份证可以网上换吗
  身份证照片可以自己带吗
  老人卧床身份证到期怎么办
  身份证消磁了能换吗
  改名字后身份证怎么换
  派出所周末能办身份证吗
  身份证快过期提前多久换
  身份证让别人代领行吗
  小孩几岁能办身份证
  身份证换证收费依据
  身份证办理电话
  二代身份证补领
  身份证被偷了怎么补
  户口不在这能补身份证不
  新身份证做好了怎么取
  办身份证要户口本吗
  身份证加急能多快
  办理身份证登记表怎么填
  身份证掰断了
  身份证地址变了要换新的吗
  How do I renew my ID card
  I lost my ID card, how do I replace it
  What do I bring to renew an identity card
  How much does a new ID card cost
  How long does it take to get the new ID card
  Where can my child get a first ID card
  Can I renew my ID card if my household is in another province
`);
