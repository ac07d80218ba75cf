import type { ServiceGuide } from '../../../desk/catalogue/guide.js';
import { clause, laws } from '../laws.js';
import { applicant, conditions, counterForm, faq, identityCard, material, officeHours, sampleNotice, say, step } from '../wording.js';

const entitlement = clause(laws.socialInsurance, say('第四十五条', 'Article 45'), say('失业前已缴费满一年、非因本人意愿中断就业、已登记失业并有求职要求的，可以领取失业保险金。', 'Those who paid for a full year, lost work against their will, registered and seek work may draw the benefit.'));
const duration = clause(laws.socialInsurance, say('第四十六条', 'Article 46'), say('按累计缴费年限，最长领取十二、十八或二十四个月。', 'The benefit runs up to 12, 18 or 24 months, by years of contribution.'));
const claiming = clause(laws.socialInsurance, say('第五十条', 'Article 50'), say('凭失业登记和身份证明到社会保险经办机构办理领取手续。', 'The benefit is claimed at the insurance agency with registration and proof of identity.'));
const regulation = clause(laws.unemploymentInsurance, say('第十四条', 'Article 14'), say('规定领取失业保险金的条件。', 'Sets out who may draw the benefit.'));
const agency = say('区社会保险经办机构', 'District social insurance agency');

export const unemploymentBenefit: ServiceGuide = {
  itemCode: 'unemployment-benefit',
  version: 4,
  effectiveFrom: '2026-01-01',
  notice: sampleNotice,
  name: say('失业保险金申领', 'Unemployment insurance benefit claim'),
  acceptingUnit: say('区社会保险经办机构、街镇政务服务中心人社窗口', 'District social insurance agency and human resources counters of street and town service centres'),
  itemType: say('公共服务（承诺件）', 'Public service (with a promised date)'),
  summary: say('参加过失业保险、非因本人意愿失业的人按月领取的生活保障。最长领取 12、18 或 24 个月，看累计缴费年限。发放标准随文件调整，以窗口公布为准。', 'A monthly benefit for insured people who lost their job against their will, for up to 12, 18 or 24 months by years of contribution. The rate changes by notice; ask the counter.'),
  legalBases: [entitlement, duration, claiming, regulation],
  audience: say('参加失业保险的失业人员', 'Insured people who have become unemployed'),
  conditions: conditions(entitlement, say('失业前用人单位和本人已缴纳失业保险费满一年', 'You and your employer paid unemployment insurance for a full year'), say('非因本人意愿中断就业', 'You did not leave work by your own choice'), say('已登记失业，并有求职要求', 'You are registered as unemployed and looking for work')),
  materials: [
    identityCard(claiming),
    material({ name: say('失业保险金申领表', 'Benefit claim form'), source: counterForm, basis: claiming }),
    material({ name: say('社会保障卡（用于发放）', 'Social security card (to be paid into)'), source: say('人社部门签发', 'Issued by the human resources department'), basis: claiming }),
    material({ name: say('终止或者解除劳动关系的证明', 'Proof that employment ended'), source: say('原用人单位报送', 'Reported by the former employer'), basis: claiming, form: 'electronic', obtainBy: 'data_sharing' }),
    material({ name: say('缴费记录和失业登记信息', 'Contribution and registration records'), source: say('人社系统', 'Human resources system'), basis: entitlement, form: 'electronic', obtainBy: 'data_sharing' }),
  ],
  samples: [{ name: say('申领表填写样例', 'Completed sample of the claim form'), hint: say('离职原因要和单位报送的一致。', 'The reason for leaving must match what the employer reported.') }],
  commonErrors: [say('本人主动辞职也来申领', 'Claiming after resigning of one’s own accord'), say('社会保障卡的金融功能没有激活', 'The bank account on the social security card is not active'), say('已经重新就业却没有停领', 'Going on drawing the benefit after starting a new job')],
  steps: [
    step(say('失业登记', 'Register'), applicant, say('还没登记失业的先登记，也可以在申领时一并办。', 'Register as unemployed first, or do both at the same time.')),
    step(say('申领', 'Claim'), applicant, say('到窗口或在网上提交申领表。', 'Hand in the claim at the counter or online.')),
    step(say('审核', 'Check'), agency, say('核对缴费年限、离职原因和登记状态。', 'Contributions, reason for leaving and registration are checked.')),
    step(say('发放', 'Pay'), agency, say('按月发到社会保障卡银行账户。', 'Paid monthly into the account on your social security card.')),
  ],
  fees: [{ free: true, standard: say('不收费', 'Free of charge'), basis: say('无收费依据，任何人不得收取', 'No document allows a charge; nobody may ask for one') }],
  timeLimit: { instant: false, promised: { n: 10, unit: 'working_day' }, note: say('受理后 10 个工作日内审核，通过后次月起按月发放', 'Checked within 10 working days, then paid monthly from the following month') },
  consult: { phone: '022-0000-1104', hours: officeHours, note: say('问缴费年限请报所在街镇', 'Name your street or town when asking about contributions') },
  oversight: { unit: say('区人力资源和社会保障局', 'District Human Resources and Social Security Bureau'), phone: '12345' },
  place: say('区社会保险经办机构，或者任意街镇政务服务中心人社窗口。工作日 9:00–12:00、13:30–17:00。', 'The district social insurance agency or any human resources counter. Working days 9:00–12:00 and 13:30–17:00.'),
  online: { depth: 'full', how: say('可以在国家社会保险公共服务平台或电子社保卡里申领，不用到窗口。', 'You can claim on the national social insurance platform or in the electronic social security card, without a visit.') },
  bookable: true,
  homeVisit: true,
  proxy: false,
  cityWide: true,
  commitmentEligible: false,
  visits: { min: 0, max: 1 },
  faqs: [
    faq(say('自己辞职能领吗？', 'Can I claim if I resigned?'), say('一般不能。要求是非因本人意愿中断就业，例如合同到期不续、被辞退。', 'Usually not. You must have lost work against your will, for example by dismissal or a contract not renewed.')),
    faq(say('最长能领几个月？', 'For how many months can I draw it?'), say('累计缴费满 1 年不足 5 年最长 12 个月，满 5 年不足 10 年最长 18 个月，10 年以上最长 24 个月。', 'Up to 12 months after 1–5 years of contribution, 18 after 5–10, 24 after 10 or more.')),
    faq(say('领的时候看病怎么办？', 'What about medical insurance meanwhile?'), say('领取期间参加职工基本医疗保险，应缴的费用从失业保险基金支付，个人不缴。', 'You stay in employee medical insurance; the fund pays the premium, not you.')),
  ],
};
