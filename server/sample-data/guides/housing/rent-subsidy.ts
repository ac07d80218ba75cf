import type { ServiceGuide } from '../../../desk/catalogue/guide.js';
import { clause } from '../laws.js';
import { applicant, conditions, counterForm, faq, identityCard, material, officeHours, sampleNotice, say, step } from '../wording.js';
import { housingLaws } from './laws.js';

const who = clause(housingLaws.rentalSubsidy, say('关于准入条件的规定', 'Provisions on who qualifies'), say('面向符合条件的住房保障家庭，由当地定收入、住房和财产标准，重点是住房困难的低收入家庭、新就业职工和外来务工人员。', 'For families in housing support: income, home and property limits are set locally, mainly for low-income families, newly employed people and migrant workers.'));
const how = clause(housingLaws.rentalSubsidy, say('关于补贴发放的规定', 'Provisions on payment'), say('申请人租住市场住房，签合同，审核通过后按月或者按季发放，每年复核。', 'The family rents on the market under a contract; the subsidy is paid monthly or quarterly and reviewed each year.'));
const counter = say('住房保障窗口', 'Housing counter');
const office = say('区住房保障部门', 'District housing office');

export const rentSubsidy: ServiceGuide = {
  itemCode: 'rent-subsidy',
  version: 2,
  effectiveFrom: '2026-01-01',
  notice: sampleNotice,
  name: say('住房租赁补贴申请', 'Housing rental subsidy'),
  acceptingUnit: say('街镇政务服务中心住房保障窗口', 'Housing counters of street and town service centres'),
  itemType: say('行政给付（承诺件）', 'Public benefit (with a promised date)'),
  summary: say('住房困难的低收入家庭自己到市场上租房，政府按月补一部分租金。它补钱不给房，和公租房只能选一种；也不同于公积金的租房提取。', 'Low-income families short of housing rent on the market and the government pays part of the rent. It gives money, not a home, and you choose between it and public rental housing. It is not a provident fund withdrawal for rent.'),
  legalBases: [who, how],
  audience: say('住房有困难的低保、低收入等家庭，家庭以外的单身人员按当年规定', 'Families short of housing on allowance or low income; single people as the year’s rules say'),
  conditions: [
    ...conditions(who, say('本市户籍，家庭收入、财产低于当年公布的标准', 'Registered in this city, with income and property below the limits published for the year'), say('没有住房，或者人均住房面积低于规定标准', 'No home, or less floor space a person than the set standard'), say('没有租住公租房，也没有享受其他住房保障', 'Not in public rental housing or other housing support')),
    ...conditions(how, say('已经在本市租房，并办理租赁合同备案', 'Renting in this city under a filed lease')),
  ],
  materials: [
    identityCard(who),
    material({ name: say('租赁补贴申请表（含核查授权书，全家签字）', 'Application form with consent to checks, signed by the whole family'), source: counterForm, basis: who }),
    material({ name: say('低保、低收入家庭信息', 'Allowance or low-income record'), source: say('民政部门', 'Civil affairs department'), basis: who, form: 'electronic', obtainBy: 'data_sharing' }),
    material({ name: say('户籍、婚姻、不动产登记信息', 'Household, marriage and property records'), source: say('公安、民政、不动产登记部门', 'Police, civil affairs and land registry'), basis: who, form: 'electronic', obtainBy: 'data_sharing' }),
    material({ name: say('租赁合同备案信息', 'Record of the filed lease'), source: say('区住房和建设部门', 'District housing and construction department'), basis: how, form: 'electronic', obtainBy: 'data_sharing' }),
    material({ name: say('收入情况说明', 'Statement of income'), source: say('用人单位出具，或者本人承诺', 'From the employer, or a signed promise'), basis: who, obtainBy: 'commitment', when: say('没有认定为低保、低收入家庭的', 'For families not yet recognised as on allowance or low income') }),
  ],
  samples: [{ name: say('租赁补贴申请表填写样例', 'Completed sample of the form'), hint: say('共同生活的人都要写上，银行卡写申请人本人的。', 'List everyone living together; give the applicant’s own bank card.') }],
  commonErrors: [say('租房没有备案就来申请', 'Applying without a filed lease'), say('租直系亲属的房子', 'Renting from a parent or child'), say('家里收入、住房变了没有申报', 'Not reporting a change of income or home')],
  steps: [
    step(say('申请', 'Apply'), applicant, say('到户籍地街镇住房保障窗口交申请表。', 'Hand in the form at the housing counter where you are registered.')),
    step(say('核对', 'Check'), counter, say('核对收入、财产和住房，缺什么一次说清。', 'Income, property and home are checked; anything missing is named in one go.')),
    step(say('公示', 'Publish'), office, say('审核通过的公示，没有异议的认定资格。', 'Approved families are published and then qualify.')),
    step(say('发放', 'Pay'), office, say('从认定次月起发到银行卡，每年复核一次。', 'Paid to your card from the following month; reviewed once a year.')),
  ],
  fees: [{ free: true, standard: say('不收费', 'Free of charge'), basis: say('无收费依据，任何人不得收取', 'No document allows a charge; nobody may ask for one') }],
  timeLimit: { instant: false, promised: { n: 30, unit: 'working_day' }, note: say('受理后 30 个工作日内完成审核公示，认定次月起发放', 'Checked and published within 30 working days, paid from the month after') },
  consult: { phone: '022-0000-1502', hours: officeHours, note: say('补贴到没到账也可以查', 'You can also ask whether it has been paid') },
  oversight: { unit: say('区住房和建设委员会', 'District Housing and Construction Commission'), phone: '12345' },
  place: say('户籍地的街镇政务服务中心住房保障窗口。工作日 9:00–12:00、13:30–17:00。', 'The housing counter where you are registered. Working days 9:00–12:00 and 13:30–17:00.'),
  online: { depth: 'prefill', how: say('可以在政务服务网预先填表，全家签字的申请表到窗口交一次。', 'Fill in the form online; bring the form signed by the family to the counter once.') },
  bookable: true,
  homeVisit: true,
  proxy: true,
  cityWide: false,
  commitmentEligible: true,
  visits: { min: 1, max: 2 },
  faqs: [
    faq(say('租房补贴和公租房能一起拿吗？', 'Can I have both this and public rental housing?'), say('不能，两种只能选一种。住进公租房的，从入住次月停发补贴。', 'No, one of the two. The subsidy stops the month after you move into a public home.')),
    faq(say('一个月补多少钱？', 'How much a month?'), say('看家庭人口、收入和面积，标准每年公布，以窗口公布为准，这里不报金额。', 'It depends on family, income and floor space; rates are published each year at the counter and no figure is given here.')),
    faq(say('租亲戚的房子能补吗？', 'May I rent from a relative?'), say('父母、子女的房子不补；其他亲戚的，合同真实并备案的可以申请。', 'Not from parents or children; from other relatives, with a genuine filed lease.')),
    faq(say('换了房子补贴会停吗？', 'Does it stop when I move?'), say('新合同备案后到窗口变更，接着发；不变更会暂停。', 'File the new lease and tell the counter, and it goes on; otherwise it is paused.')),
  ],
};
