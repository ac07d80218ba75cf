import { lines } from './lines.js';

export const socialSecurityCardReplacement = lines(`
  社保卡丢了怎么办
  补办社保卡去哪里
  社保卡挂失打什么电话
  社保卡坏了刷不出来，能换一张吗
  换社保卡要带什么
  补一张社保卡多少钱
  社保卡多久能补好
  社会保障卡过期了怎么换
  社保卡能在网上补吗
  能帮我妈补社保卡吗
  改了名字社保卡要换吗
  社保卡消磁了怎么弄
  去银行能补社保卡吗
  社保卡补办可以当场拿吗
  社保卡找不着了，看病怎么刷
  想把社保卡换成别的银行的
  三代社保卡在哪换
  社保卡照片太旧了能换不
  社保卡挂失以后怎么解挂
  补领社会保障卡的流程
  社保卡折了
  孩子的社保卡丢了怎么补
  社保卡换领需要什么条件
  外地社保卡能在这补吗
  社保卡补办的表怎么填
  老人社保卡没了，人走不动咋补
  新的社保卡能寄到家吗
  社保卡芯片读不出来
  I lost my social security card
  How to replace a social security card
  How much is a new social security card
  Where can I report a lost social security card
  What do I bring to replace my social security card
  How long does a replacement social security card take
`);
