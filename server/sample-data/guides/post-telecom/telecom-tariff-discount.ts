import type { ServiceGuide } from '../../../desk/catalogue/guide.js';
import { communityLaws } from '../community/laws.js';
import { clause } from '../laws.js';
import { applicant, conditions, faq, fetched, freeOfCharge, identityCard, material, sampleNotice, say, step } from '../wording.js';
import { postLaws } from './laws.js';

const disabled = clause(communityLaws.disabledPersons, say('第五十条', 'Article 50'), say('国家鼓励和支持提供电信、广播电视服务的单位对盲人、听力残疾人、言语残疾人给予优惠。', 'The state encourages telecom and broadcasting services to give reductions to people with disabilities of sight, hearing or speech.'));
const older = clause(postLaws.olderUsers, say('关于老年人电信服务的规定', 'Provisions on telecom service for older people'), say('为老年人保留人工服务，推出适合老年人的优惠资费。', 'Human service is kept for older people and plans to suit them are offered.'));
const access = clause(postLaws.barrierFree, say('关于电信无障碍服务的规定', 'Provisions on accessible telecom service'), say('电信企业为残疾人、老年人提供必要的语音、大字信息服务或者人工服务。', 'Operators offer people with disabilities and older people voice, large print or human service as needed.'));
const hall = say('营业厅', 'Service hall');

export const telecomTariffDiscount: ServiceGuide = {
  itemCode: 'telecom-tariff-discount',
  version: 2,
  effectiveFrom: '2026-02-01',
  notice: sampleNotice,
  name: say('老年人和残疾人等特殊群体电信资费优惠办理', 'Telecom tariff discount for older and disabled people'),
  acceptingUnit: say('基础电信企业营业厅', 'Service halls of the telecom operators'),
  itemType: say('公共服务（即办件）', 'Public service (handled at once)'),
  summary: say('老年人、残疾人、困难群众把手机、宽带换成优惠套餐，号码不变。换到别家运营商不是这个，那是携号转网。', 'Older people, people with disabilities and those in hardship move to a cheaper plan, keeping their number. Changing operator is another matter: number portability.'),
  legalBases: [disabled, older, access],
  audience: say('60 周岁以上老年人、持证残疾人、低保等困难群众', 'People of 60 or over, holders of a disability certificate and people in hardship'),
  conditions: [
    ...conditions(older, say('年满 60 周岁的，可以办老年优惠套餐', 'Aged 60 or over, for the plans for older people')),
    ...conditions(disabled, say('持有效残疾人证的，可以办残疾人优惠；各家对残疾类别的要求以公布为准', 'Holding a valid disability certificate, for the plans for people with disabilities; each operator publishes for which kinds')),
    ...conditions(access, say('号码是本人实名，没有欠费，一人一号享受', 'The number is in your name without arrears; one number each')),
  ],
  materials: [
    identityCard(older),
    fetched({ name: say('残疾人证信息', 'Disability certificate record'), source: say('残联', 'Disabled Persons’ Federation'), basis: disabled, when: say('办残疾人优惠的', 'For plans for people with disabilities') }),
    fetched({ name: say('低保、特困认定结果', 'Record of hardship status'), source: say('民政部门', 'Civil affairs'), basis: access, when: say('困难群众优惠', 'For plans for people in hardship') }),
    fetched({ name: say('号码实名登记信息', 'Registration of the number'), source: say('电信企业系统', 'Operator’s system'), basis: access }),
    material({ name: say('代办人身份证和委托书', 'Proxy’s identity card and letter of authority'), source: say('本人签署', 'Signed by the user'), basis: older, form: 'original_and_copy', when: say('子女或者社区代办的', 'When a child or the community applies') }),
    material({ name: say('套餐变更确认单', 'Confirmation of the change of plan'), source: say('营业厅打印，念给本人听后签', 'Printed in the hall and read out before signing'), basis: older, obtainBy: 'commitment' }),
  ],
  samples: [{ name: say('套餐变更单样例', 'Sample of the change of plan'), hint: say('看清生效日、有没有合约期、原来的增值业务关没关。', 'See the start, any term, and whether old extras were closed.') }],
  commonErrors: [say('号码是子女的实名，老人办不了', 'The number is registered to a child'), say('原套餐有合约，没解就来换', 'Changing while the old plan’s contract runs'), say('残疾人证过期', 'The disability certificate has expired'), say('换了套餐，没关不用的增值业务', 'Changing the plan but leaving unused extras on')],
  steps: [
    step(say('咨询', 'Ask'), applicant, say('打电话说“老年”或者“残疾人优惠”，直接转人工。', 'Call and say “older person” or “disability discount” to reach a person at once.')),
    step(say('申请', 'Apply'), applicant, say('到营业厅，或者由子女、社区代办，行动不便的约上门。', 'Come to a hall, send a child or the community, or book a visit.')),
    step(say('核对', 'Check'), hall, say('联网核年龄、残疾人证等，不用带证明。', 'Age, certificate and the like are checked online; bring no proof.')),
    step(say('变更', 'Change'), hall, say('说清新旧套餐差别，签字后办好，一般下月 1 日生效。', 'The difference is explained, you sign, and it starts as a rule on the 1st of next month.')),
  ],
  fees: freeOfCharge,
  timeLimit: { instant: true, note: say('当场办结，一般下月 1 日起按新套餐计费；上门办的 3 个工作日内约好', 'Done at once, billed as a rule from the 1st of next month; home visits arranged within 3 working days') },
  consult: { phone: '022-0000-3105', hours: say('24 小时', 'Day and night'), note: say('老年人来电直接转人工', 'Older callers reach a person at once') },
  oversight: { unit: say('市通信管理部门', 'City communications administration'), phone: '12345' },
  place: say('本人所用运营商的任意营业厅，设有爱心通道，不用排队。每天 9:00–17:30，以厅内公布为准。', 'Any hall of your operator, with a priority counter, so no queueing. Daily 9:00–17:30, as posted there.'),
  online: { depth: 'full', how: say('可以在运营商手机端长辈版办，也可以由子女远程帮着办。', 'On the operator’s app for older users, with a child’s help from afar if you like.') },
  bookable: true,
  homeVisit: true,
  proxy: true,
  cityWide: true,
  commitmentEligible: true,
  visits: { min: 0, max: 1 },
  faqs: [
    faq(say('换套餐要换号码、换卡吗？', 'Must I change number or SIM?'), say('不用，号码和卡都不变。', 'No, both stay.')),
    faq(say('营业员说老用户不能换便宜的，对吗？', 'They say old customers may not take a cheaper plan. Is that right?'), say('不对，没有合约限制就能换，拦着不办可以打 12345 投诉。', 'No, without a contract you may; complain on 12345 if hindered.')),
    faq(say('能便宜多少？', 'How much cheaper is it?'), say('各家套餐不同，以营业厅公布为准，这里不报金额。', 'Plans differ and are posted in the hall; no figure is given here.')),
    faq(say('老人的号是我的身份证办的，怎么办？', 'My mother’s number is in my name. What now?'), say('先免费过户到老人名下，再办优惠，两件事一次办。', 'Transfer it to her free of charge, then take the plan; both in one visit.')),
  ],
};
