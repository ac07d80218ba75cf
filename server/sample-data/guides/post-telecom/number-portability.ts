import type { ServiceGuide } from '../../../desk/catalogue/guide.js';
import { clause } from '../laws.js';
import { applicant, conditions, faq, fetched, freeOfCharge, identityCard, material, sampleNotice, say, step } from '../wording.js';
import { postLaws } from './laws.js';

const rule = clause(postLaws.numberPortability, say('关于办理条件的规定', 'Provisions on conditions'), say('号码实名且正常使用、费用结清、没有未到期的在网约定，距上次入网或者转网满 120 日。', 'The number is registered and in use, paid up, free of a running contract, and 120 days past joining or the last move.'));
const conduct = clause(postLaws.numberPortability, say('关于电信企业行为的规定', 'Provisions on conduct of operators'), say('电信企业不得无正当理由拒绝、阻止、拖延，不得降低转网用户的服务质量。', 'Operators may not refuse, hinder or delay without cause, nor serve moved users worse.'));
const choice = clause(postLaws.telecoms, say('关于用户权益和服务的规定', 'Provisions on users’ rights and service'), say('用户有权自主选择电信业务，企业不得强迫或者限定。', 'Users choose freely; operators may not force or restrict them.'));
const outgoing = say('原运营商（携出方）', 'Present operator');
const incoming = say('新运营商（携入方）', 'New operator');

export const numberPortability: ServiceGuide = {
  itemCode: 'number-portability',
  version: 2,
  effectiveFrom: '2026-01-01',
  notice: sampleNotice,
  name: say('携号转网办理', 'Mobile number portability'),
  acceptingUnit: say('基础电信企业营业厅', 'Service halls of the telecom operators'),
  itemType: say('公共服务（即办件）', 'Public service (handled at once)'),
  summary: say('手机号不变，换到另一家运营商。先查资格、领授权码，再到新运营商办；只换套餐不换公司的，找原运营商就行。', 'Keep your number and change operator: check, get a code, then go to the new one. To change only your plan, ask your own operator.'),
  legalBases: [rule, conduct, choice],
  audience: say('本市归属的手机号用户，个人和单位都可以', 'Users of mobile numbers of this city, persons and organisations'),
  conditions: [
    ...conditions(rule, say('号码是本人实名，正常使用，没有停机、挂失', 'The number is in your name and in use, not stopped or reported lost')),
    ...conditions(rule, say('话费结清，包括还没出账的', 'All charges are paid, also those not yet billed'), say('没有没到期的合约，或者已经解约', 'No contract is running, or it has been ended'), say('入网或者上次转网满 120 日', '120 days since you joined or last moved'), say('在号码归属的城市办理', 'Done in the city the number belongs to')),
    ...conditions(choice, say('本人自愿转，哪一方都不能强迫', 'You move of your own will; neither operator may press you')),
  ],
  materials: [
    identityCard(rule),
    fetched({ name: say('号码实名登记信息', 'Registration of the number'), source: say('电信企业系统', 'Operators’ systems'), basis: rule }),
    material({ name: say('携转授权码短信', 'Text message with the transfer code'), source: say('向原运营商发短信获取', 'Got by text message from the present operator'), basis: rule, form: 'electronic' }),
    material({ name: say('风险告知确认', 'Acknowledgement of the risks'), source: say('办理时签字或者勾选', 'Signed or ticked when applying'), basis: conduct, form: 'electronic', obtainBy: 'commitment' }),
    material({ name: say('单位介绍信和营业执照', 'Letter of the organisation and its licence'), source: say('号码所属单位', 'The organisation that owns the number'), basis: rule, form: 'original_and_copy', when: say('单位名下号码', 'For numbers of an organisation') }),
  ],
  samples: [{ name: say('资格查询和授权码短信样例', 'Samples of the messages'), hint: say('查询和申请授权码是两条短信，都用要转的号码发。', 'Checking and asking for the code are two messages, sent from the number itself.') }],
  commonErrors: [say('授权码过了有效期才到新运营商', 'Arriving after the code has lapsed'), say('绑了宽带、副卡、靓号协议没有先解', 'A tied broadband, second card or special-number contract not ended first'), say('转网前没把钱包余额、积分用掉', 'Leaving wallet balance or points unused'), say('不是本市的号码', 'A number of another city')],
  steps: [
    step(say('查资格', 'Check'), applicant, say('用要转的号给原运营商发短信查，不合条件的会告诉您原因。', 'Text your operator from the number; it names the reason if you cannot.')),
    step(say('解约结清', 'End and settle'), outgoing, say('有合约的解约，话费结清。', 'Contracts are ended and charges paid.')),
    step(say('领授权码', 'Get the code'), outgoing, say('短信申请，马上发；授权码在有效期内用。', 'Asked for by text and sent at once; use it before it lapses.')),
    step(say('入网', 'Join'), incoming, say('带身份证和授权码到新运营商营业厅，选套餐、换卡。', 'Take card and code to the new operator’s hall, choose a plan and change the SIM.')),
    step(say('生效', 'Take effect'), incoming, say('收到短信就生效，换卡期间短时没有信号。', 'In force on the message; a short while without signal.')),
  ],
  fees: freeOfCharge,
  timeLimit: { instant: true, note: say('资格和授权码当场答复；到新运营商办理后 1 小时左右生效，最长不超过 1 个工作日', 'Check and code are answered at once; in force about an hour after joining and at most 1 working day') },
  consult: { phone: '022-0000-3103', hours: say('24 小时', 'Day and night'), note: say('不给转、说不清原因的，也打这个电话', 'Call here too if you are refused without a clear reason') },
  oversight: { unit: say('市通信管理部门', 'City communications administration'), phone: '12345' },
  place: say('要转去的那家运营商的自有营业厅。每天 9:00–17:30，以厅内公布为准。', 'A hall run by the operator you are moving to. Daily 9:00–17:30, as posted there.'),
  online: { depth: 'appoint', how: say('资格查询和授权码发短信就行，入网换卡要到营业厅，可以网上预约。', 'Check and get the code by text; join at a hall, which can be booked online.') },
  bookable: true,
  homeVisit: false,
  proxy: false,
  cityWide: true,
  commitmentEligible: false,
  visits: { min: 1, max: 2 },
  faqs: [
    faq(say('说我有合约不让转，怎么办？', 'They say a contract stops me. What can I do?'), say('让原运营商列清是哪份合约、哪天到期、怎么解；拦着不办可以投诉。', 'Have it say which contract, when it ends and how to end it; complain if it hinders you.')),
    faq(say('转了以后银行短信收得到吗？', 'Will messages from my bank still arrive?'), say('一般收得到，少数平台可能收不到验证码，转之前先看风险告知。', 'As a rule yes; a few services may miss, so read the notice first.')),
    faq(say('转过去后悔了能转回来吗？', 'May I go back if I regret it?'), say('能，要等满 120 日。', 'Yes, after 120 days.')),
    faq(say('外地的号能在这转吗？', 'Can I move a number of another city here?'), say('不能，要在号码归属地办。', 'No, in the city it belongs to.')),
  ],
};
