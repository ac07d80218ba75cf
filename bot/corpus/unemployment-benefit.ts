import { lines } from './lines.js';

export const unemploymentBenefit = lines(`
  失业金怎么领
  失业保险金申请需要什么材料
  公司把我辞退了能领失业金吗
  失业保险能领几个月
  自己辞职能领失业保险金不
  失业金多久到账
  失业金在手机上怎么申领
  每月失业金打到哪张卡
  领失业钱去哪办
  失业待遇的条件是什么
  交了三年失业保险能领多长时间
  领失业金期间医保怎么办
  失业金申领表在哪下载
  领失业补助要手续费吗
  单位没出证明失业金能领不
  失业金停发是怎么回事
  找到新工作失业金还能接着领吗
  失业保险金标准是多少
  失业金依据哪条法律
  失业金打哪个电话问
  断断续续交的失业保险怎么算月数
  被裁了想领那个失业保险的钱
  失业了国家每月给发的钱怎么要
  失业金上个月没发
  领失业金要先登记失业吗
  领着失业金能不能自己交社保
  去社保局领失业金带什么
  丢了工作每个月补多少生活费
  How do I claim unemployment benefit
  What documents are needed for unemployment insurance
  How many months of unemployment money can I get
  When will the unemployment benefit be paid
  Can I get unemployment pay if I quit
  Where do I apply for jobless benefits
  Can I claim unemployment insurance on my phone
`);
