import type { ServiceGuide } from '../../../desk/catalogue/guide.js';
import { clause, laws } from '../laws.js';
import { applicant, conditions, counterForm, faq, identityCard, material, officeHours, sampleNotice, say, step } from '../wording.js';

const who = clause(laws.publicRental, say('第七条', 'Article 7'), say('在本地无住房或者住房面积低于规定标准，收入、财产低于规定标准；外来务工人员在本地稳定就业达到规定年限。', 'No home or a small one here, income and property below the limits; migrant workers need steady local work for the set time.'));
const papers = clause(laws.publicRental, say('第八条', 'Article 8'), say('申请人提交申请材料，对真实性负责，并书面同意核实。', 'The applicant hands in papers, answers for them and agrees to checks.'));
const queue = clause(laws.publicRental, say('第十条', 'Article 10'), say('审核公示无异议的，登记为轮候对象。', 'Applicants approved and published without objection join the waiting list.'));
const counter = say('住房保障窗口', 'Housing counter');

export const publicRentalHousing: ServiceGuide = {
  itemCode: 'public-rental-housing',
  version: 2,
  effectiveFrom: '2026-01-01',
  notice: sampleNotice,
  name: say('公共租赁住房保障资格申请', 'Application for public rental housing'),
  acceptingUnit: say('街镇政务服务中心住房保障窗口', 'Housing counters of street and town service centres'),
  itemType: say('行政确认（承诺件）', 'Administrative confirmation (with a promised date)'),
  summary: say('住房有困难的家庭申请租住政府提供的公租房。先认定资格，再排队轮候、选房。它和住房租赁补贴不能同时享受。', 'Families short of housing apply to rent a public home. You first qualify, then wait and choose. It cannot be combined with the rental subsidy.'),
  legalBases: [who, papers, queue],
  audience: say('中等偏下收入住房困难家庭、新就业无房职工、稳定就业的外来务工人员', 'Lower-income families short of housing, newly employed people without a home, migrant workers in steady jobs'),
  conditions: conditions(who, say('在本地没有住房，或者住房面积低于规定标准', 'No home here, or one below the set size'), say('家庭收入、财产低于规定标准，标准以当年公布为准', 'Income and property below the limits published for the year'), say('外来务工人员在本地稳定就业达到规定年限', 'Migrant workers: steady local work for the set time'), say('没有享受其他住房保障', 'No other housing support')),
  materials: [
    identityCard(papers),
    material({ name: say('公租房资格申请表（含核查授权书）', 'Application form with consent to checks'), source: counterForm, basis: papers }),
    material({ name: say('收入情况说明', 'Statement of income'), source: say('用人单位出具，或者本人承诺', 'From the employer, or a signed promise'), basis: papers, obtainBy: 'commitment' }),
    material({ name: say('劳动合同和社保缴费记录', 'Employment contract and insurance record'), source: say('用人单位、人社系统', 'Employer and human resources system'), basis: who, form: 'copy', when: say('新就业职工和外来务工人员', 'For newly employed people and migrant workers') }),
    material({ name: say('户口簿、结婚证、不动产登记信息', 'Household register, marriage and property records'), source: say('公安、民政、不动产登记部门', 'Police, civil affairs and land registry'), basis: papers, form: 'electronic', obtainBy: 'data_sharing' }),
  ],
  samples: [{ name: say('申请表填写样例', 'Completed sample of the form'), hint: say('共同生活的家庭成员都要填，也都要签字。', 'List every family member living together; each signs.') }],
  commonErrors: [say('漏填共同申请的家庭成员', 'A family member is left out'), say('家庭名下有房没有申报', 'A home in the family’s name is not declared'), say('授权书没有全员签字', 'Not everyone signed the consent')],
  steps: [
    step(say('申请', 'Apply'), applicant, say('到户籍地或者就业地街镇窗口提交材料。', 'Hand in the papers where you are registered or work.')),
    step(say('审核', 'Check'), counter, say('核对住房、收入和财产。', 'Home, income and property are checked.')),
    step(say('公示', 'Publish'), say('区住房保障部门', 'District housing office'), say('审核结果公示，接受监督。', 'The result is published for objections.')),
    step(say('轮候选房', 'Wait and choose'), say('区住房保障部门', 'District housing office'), say('登记轮候，按顺序摇号或者选房，签合同入住。', 'You join the list, choose in turn and sign the lease.')),
  ],
  fees: [{ free: true, standard: say('申请不收费；入住后的租金和押金按租赁合同和公布的标准', 'Applying is free; rent and deposit follow the lease and the published rates'), basis: say('《公共租赁住房管理办法》', 'Measures on Public Rental Housing') }],
  timeLimit: { instant: false, promised: { n: 30, unit: 'working_day' }, note: say('受理后 30 个工作日内完成资格审核；轮候时间看房源，一般不超过 5 年', 'Qualified within 30 working days; waiting depends on homes, usually no more than 5 years') },
  consult: { phone: '022-0000-1108', hours: officeHours, note: say('轮候次序也可以查', 'You can also ask for your place in the list') },
  oversight: { unit: say('区住房和建设委员会', 'District Housing and Construction Commission'), phone: '12345' },
  place: say('户籍地或者就业地的街镇政务服务中心住房保障窗口。工作日 9:00–12:00、13:30–17:00。', 'The housing counter where you are registered or work. Working days 9:00–12:00 and 13:30–17:00.'),
  online: { depth: 'prefill', how: say('可以在政务服务网预先填表，原件要到窗口核对一次。', 'Fill in the form online; originals are checked once at the counter.') },
  bookable: true,
  homeVisit: false,
  proxy: true,
  cityWide: false,
  commitmentEligible: true,
  visits: { min: 1, max: 2 },
  faqs: [
    faq(say('和租房补贴能一起拿吗？', 'Can I also draw the rental subsidy?'), say('不能，两种只能选一种。', 'No, you choose one of the two.')),
    faq(say('单身能申请吗？', 'Can a single person apply?'), say('能，符合收入和住房条件就行，单身年龄要求以当年公布为准。', 'Yes, if income and housing fit; any age limit is published each year.')),
    faq(say('要排队多久？', 'How long is the wait?'), say('看房源，轮候期一般不超过 5 年。', 'It depends on homes; usually no more than 5 years.')),
  ],
};
