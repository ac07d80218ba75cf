import { lines } from './lines.js';

export const seniorTransitCard = lines(`
  老年卡在哪办
  老人坐公交不花钱的卡怎么办
  办老年乘车卡要照片吗
  多大岁数能办免费乘车卡
  老年公交卡多久拿到
  敬老卡要钱吗
  外地老人能办公交老年卡吗
  老年卡丢了怎么补
  老年乘车卡带什么证件
  老年卡年审在哪审
  替父母办老人公交卡
  老年卡可以网上办吗
  坐车老年卡刷不了了
  我七十了坐公交能免费不
  老年卡能坐地铁吗
  老人公交卡申请表
  办老年乘车免费卡流程
  老人乘车卡的政策依据
  老年卡服务网点电话
  六十五岁免费坐公交办什么卡
  老年卡押金退吗
  爷爷的公交卡过期了
  敬老卡能不能借家人用
  社区能代办老人坐车卡吗
  老头坐车不花钱那个卡
  公交免费卡怎么申领
  老年卡去公交公司还是街道
  岁数大了坐公交那张免票的卡
  How do I get a free bus card for seniors
  At what age can I ride the bus free
  What do I need for the senior transit card
  Where do older people get the transit card
  Is there a fee for the senior transit card
  My father lost his senior bus card
`);
