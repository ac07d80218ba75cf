import type { ServiceGuide } from '../../../desk/catalogue/guide.js';
import { clause } from '../laws.js';
import { applicant, conditions, counterForm, faq, fetched, freeOfCharge, identityCard, material, sampleNotice, say, step } from '../wording.js';
import { utilityLaws } from './laws.js';

const tiers = clause(utilityLaws.tieredPower, say('关于分档电量和配套措施的规定', 'Provisions on tiers and accompanying measures'), say('居民用电分档计价，对家庭人口较多的等情况，各地可以制定具体办法。', 'Household power is priced in tiers; each place may make rules for families of many members.'));
const supply = clause(utilityLaws.powerSupply, say('关于电价和用电计量的规定', 'Provisions on price and metering'), say('供电企业按国家核准的电价和用电计量装置的记录计收电费。', 'The power company charges by the approved price and the meter.'));
const company = say('供电企业', 'Power company');

export const multiPersonTariff: ServiceGuide = {
  itemCode: 'multi-person-tariff',
  version: 3,
  effectiveFrom: '2026-01-01',
  notice: sampleNotice,
  name: say('一户多人口用电基数申请', 'Extra electricity allowance for large households'),
  acceptingUnit: say('供电企业营业厅', 'Service halls of the power company'),
  itemType: say('公共服务（承诺件）', 'Public service (with a promised date)'),
  summary: say('一个电表下住 5 人及以上的家庭，申请后阶梯电价每档的电量加宽，不容易跳到高档。它不改电表户名，过户另办。', 'Homes of five or more on one meter may have each tier of the tariff widened, so they reach the dearer tiers later. It does not change the name on the account.'),
  legalBases: [tiers, supply],
  audience: say('一户一表、共同居住 5 人及以上的居民家庭', 'Households of five or more sharing one meter of their own'),
  conditions: [
    ...conditions(tiers, say('同一住址共同居住 5 人及以上，户籍和居住证人口都算', 'Five or more living at one address, counted by household register or residence permit'), say('人口只能在一处住房计算，不能两头用', 'Each person is counted at one home only')),
    ...conditions(supply, say('执行居民阶梯电价的一户一表用户，没有欠费', 'On the tiered household tariff with a meter of your own and no arrears')),
  ],
  materials: [
    identityCard(tiers),
    material({ name: say('一户多人口用电申请表', 'Application form'), source: counterForm, basis: tiers }),
    fetched({ name: say('户口簿信息', 'Household register'), source: say('公安机关', 'Police'), basis: tiers }),
    fetched({ name: say('居住证信息', 'Residence permit records'), source: say('公安机关', 'Police'), basis: tiers, when: say('有外地户籍家人的', 'For members registered elsewhere') }),
    fetched({ name: say('用电户号和缴费情况', 'Account number and payments'), source: say('供电企业系统', 'Power company’s system'), basis: supply }),
    material({ name: say('共同居住承诺书', 'Promise that all live together'), source: counterForm, basis: tiers, obtainBy: 'commitment', when: say('几个户口本住在一起的', 'When several household registers share the home') }),
  ],
  samples: [{ name: say('申请表填写样例', 'Completed sample of the form'), hint: say('家人逐个写姓名和身份证号，户号照电费单填。', 'List each member’s name and number; copy the account number from the bill.') }],
  commonErrors: [say('家里人的户口不在用电地址，也没有办居住证', 'Members neither registered nor holding a permit at the address'), say('同一个老人在两处子女家都算了', 'Counting one grandparent at two homes'), say('合租户、合表户来申请', 'Applying from a shared let or a shared meter')],
  steps: [
    step(say('申请', 'Apply'), applicant, say('在手机端或者营业厅申请，报用电户号和家人信息。', 'Apply on the app or at a hall with the account number and members.')),
    step(say('核对', 'Check'), company, say('联网核对户籍、居住证和用电情况。', 'Registers, permits and the account are checked online.')),
    step(say('生效', 'Take effect'), company, say('办结后从下一个抄表周期按新基数计，短信告知。', 'The new tiers run from the next reading; you are told by text message.')),
    step(say('续办', 'Renew'), applicant, say('到期前或者人口有变化，要重新确认。', 'Confirm again before it lapses or when members change.')),
  ],
  fees: freeOfCharge,
  timeLimit: { instant: false, promised: { n: 5, unit: 'working_day' }, note: say('受理后 5 个工作日内办结，从下一个抄表周期起生效，以前的电费不追退', 'Done within 5 working days, from the next meter reading; past bills are not recalculated') },
  consult: { phone: '022-0000-3204', hours: say('24 小时', 'Day and night'), note: say('查自己用到第几档也可以问，停电报修也打这个电话', 'Ask which tier you have reached; report power cuts here too') },
  oversight: { unit: say('区发展和改革委员会价格管理部门', 'Price section of the District Development and Reform Commission'), phone: '12345' },
  place: say('本区任意供电营业厅，也可以在区政务服务中心公用事业窗口办。每天 8:30–17:00。', 'Any power service hall in the district, or the utilities counter of the District Service Centre. Daily 8:30–17:00.'),
  online: { depth: 'full', how: say('可以在供电企业手机端申请，全程不用跑。', 'Apply on the power company’s app; no visit needed.') },
  bookable: true,
  homeVisit: false,
  proxy: true,
  cityWide: true,
  commitmentEligible: true,
  visits: { min: 0, max: 1 },
  faqs: [
    faq(say('我家七口人，有别的选择吗？', 'We are seven. Have we another choice?'), say('7 人及以上的，也可以选合表电价，不分档，哪个合算窗口可以帮着算。', 'With seven or more you may choose the shared-meter price, which has no tiers; the hall can compare.')),
    faq(say('外地户口的父母算人口吗？', 'Do my parents, registered elsewhere, count?'), say('在这个地址办了居住证的算。', 'Yes, if they hold a residence permit at this address.')),
    faq(say('一次申请管几年？', 'How long does it last?'), say('有效期以供电企业公布为准，快到期会发短信提醒续办。', 'As the power company publishes; a text message reminds you to renew.')),
    faq(say('电表不是我的名字，能申请吗？', 'The meter is not in my name. Can I apply?'), say('能，报户号并写承诺就行；想改户名另办过户。', 'Yes, with the account number and a signed promise; changing the name is a separate matter.')),
  ],
};
