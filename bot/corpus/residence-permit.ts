import { lines } from './lines.js';

export const residencePermit = lines(`
  居住证怎么办理
  办居住证需要什么材料
  居住证多久能拿到
  居住证去哪办
  办居住证要钱吗
  住了半年可以办居住证吗
  居住证签注怎么签
  居住证到期了怎么续签
  居住证丢了怎么补
  居住证网上能申请吗
  暂住证现在叫什么
  没有租房合同能办居住证吗
  给老人代办居住证
  居住证申请条件
  居住证照片有什么要求
  居住证有什么用
  居住证邮寄吗
  居住证一年一签忘了怎么办
  孩子上学要居住证，怎么领
  外地户口办居住证要社保吗
  居住证的政策依据
  居住证问哪个电话
  居住证申领表怎么写
  领居住证要本人去吗
  办暂住证要房东去吗
  居住证什么时候能下来
  换了地址居住证要变更吗
  在这上班一年了想办个证好给孩子报学校
  How do I get a residence permit
  What documents are needed for a residence permit
  How long does the residence permit take
  How do I renew or endorse my residence permit
  Where do I pick up my residence permit
  Does a residence permit cost anything
  Can I apply for a residence permit after six months
`);
