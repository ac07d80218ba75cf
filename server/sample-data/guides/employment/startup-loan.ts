import type { ServiceGuide } from '../../../desk/catalogue/guide.js';
import { clause, laws } from '../laws.js';
import { applicant, conditions, counterForm, faq, identityCard, material, officeHours, sampleNotice, say, step } from '../wording.js';
import { employmentLaws } from './laws.js';

const credit = clause(laws.employmentPromotion, say('第十九条', 'Article 19'), say('国家实行有利于促进就业的金融政策，对自主创业人员在一定期限内给予小额信贷等扶持。', 'Financial policy favours employment; people starting a business get small loans for a time.'));
const interest = clause(employmentLaws.inclusiveFinance, say('关于创业担保贷款贴息的规定', 'Provisions on interest subsidies for start-up loans'), say('规定创业担保贷款的对象、条件、期限和贴息办法。', 'Says who may have a start-up loan, on what terms, and how interest is subsidised.'));
const bureau = say('区人力资源和社会保障局', 'District Human Resources and Social Security Bureau');
const bank = say('经办银行', 'The bank');

export const startupLoan: ServiceGuide = {
  itemCode: 'startup-loan',
  version: 3,
  effectiveFrom: '2026-04-01',
  notice: sampleNotice,
  name: say('创业担保贷款申请', 'Government-guaranteed start-up loan'),
  acceptingUnit: say('区人力资源和社会保障局、经办银行', 'District Human Resources and Social Security Bureau and the lending banks'),
  itemType: say('公共服务（承诺件）', 'Public service (with a promised date)'),
  summary: say('给失业人员、退役军人、毕业生等开店办厂的贷款，由担保基金担保，财政贴一部分利息。是贷款，到期要还；已有企业的贴息另走小微企业贷款贴息。', 'A loan for jobless people, veterans, graduates and others starting a business, backed by a fund and with part of the interest paid by the state. It is repaid; other firms use the small business interest subsidy.'),
  legalBases: [credit, interest],
  audience: say('自主创业的重点人群，和吸纳他们就业的小微企业', 'People of the named groups who start a business, and small firms that employ them'),
  conditions: [
    ...conditions(interest, say('属于登记失业人员、就业困难人员、退役军人、高校毕业生、返乡创业农民工等重点人群', 'One of the named groups: registered jobless, hard to place, veterans, graduates, returning migrant workers and the like'), say('没有影响贷款的不良信用记录，其他贷款符合规定', 'No credit record that bars a loan, and other loans within the rules'), say('小微企业：新招重点人群达到规定比例，没有拖欠工资、欠缴社保', 'Small firms: enough newly hired people of these groups, no wages or insurance owed')),
    ...conditions(credit, say('在本区创业，有营业执照或者实际经营', 'The business is in this district, with a licence or in actual operation')),
  ],
  materials: [
    identityCard(interest),
    material({ name: say('创业担保贷款申请表', 'Loan form'), source: counterForm, basis: interest }),
    material({ name: say('人员身份信息（失业登记、退役、学历、残疾等）', 'Record of the group you belong to (unemployment, service, degree, disability)'), source: say('人社、退役军人、教育部门和残联', 'Human resources, veterans, education and disability bodies'), basis: interest, form: 'electronic', obtainBy: 'data_sharing' }),
    material({ name: say('营业执照信息', 'Business licence record'), source: say('市场监管部门', 'Market regulation department'), basis: credit, form: 'electronic', obtainBy: 'data_sharing' }),
    material({ name: say('经营场所证明（租赁合同或者房产证明）', 'Proof of premises (lease or title)'), source: say('出租人或者本人', 'Landlord or yourself'), basis: interest, form: 'copy' }),
    material({ name: say('新招员工名单和劳动合同', 'List of new employees and their contracts'), source: say('企业', 'The firm'), basis: interest, form: 'copy', when: say('小微企业申请的', 'When a small firm applies') }),
  ],
  samples: [{ name: say('贷款申请表填写样例', 'Completed sample of the loan form'), hint: say('“贷款用途”写清买什么、开什么店，不能写还债。', 'Say what the money buys or opens; repaying debts is not a purpose.') }],
  commonErrors: [say('还没办失业登记就按失业人员申请', 'Applying as jobless without being registered'), say('拿贷款买房、买车、还债', 'Using the loan for a home, a car or debts'), say('把贷款当补贴，到期不还', 'Taking the loan for a grant and not repaying')],
  steps: [
    step(say('申请', 'Apply'), applicant, say('到区人社局窗口或者在网上交申请表。', 'Hand in the form at the bureau’s counter or online.')),
    step(say('资格审核', 'Check'), bureau, say('核对人员类别和经营情况。', 'Your group and the business are checked.')),
    step(say('贷款调查', 'Look into'), bank, say('和担保机构一起上门看经营场所，查信用。', 'Bank and guarantor visit the premises and check credit.')),
    step(say('签约放款', 'Sign and pay'), bank, say('通过的签合同放款，没通过的说明理由。', 'If approved, the contract is signed and paid; if not, reasons are given.')),
    step(say('还款贴息', 'Repay'), say('申请人、区财政部门', 'Applicant and district finance office'), say('按时还本付息，符合条件的由财政贴息。', 'Repay on time; interest is subsidised where the rules allow.')),
  ],
  fees: [{ free: true, standard: say('申请不收费；贷款利息按合同，财政贴息比例以当年公布为准', 'Applying is free; interest is by contract and the subsidised share as published for the year'), basis: say('《普惠金融发展专项资金管理办法》', 'Measures on the Fund for Inclusive Finance') }],
  timeLimit: { instant: false, promised: { n: 15, unit: 'working_day' }, note: say('人社部门 5 个工作日内完成资格审核，银行 10 个工作日内调查审批，合计 15 个工作日', 'The bureau checks within 5 working days and the bank decides within 10, 15 in all') },
  consult: { phone: '022-0000-1204', hours: officeHours, note: say('经办银行名单也可以问', 'Ask here for the list of banks too') },
  oversight: { unit: bureau, phone: '12345' },
  place: say('区人力资源和社会保障局创业服务窗口，或者经办银行网点。工作日 9:00–12:00、13:30–17:00。', 'The start-up counter of the bureau, or a branch of a lending bank. Working days 9:00–12:00 and 13:30–17:00.'),
  online: { depth: 'prefill', how: say('可以在政务服务网填申请、传材料，签贷款合同要到银行一次。', 'Fill in and upload online; the contract is signed once at the bank.') },
  bookable: true,
  homeVisit: false,
  proxy: false,
  cityWide: false,
  commitmentEligible: false,
  visits: { min: 1, max: 2 },
  faqs: [
    faq(say('想开个小店，有没有创业贷款？', 'I want to open a small shop. Is there a loan?'), say('属于登记失业、退役军人、毕业生等重点人群的可以申请创业担保贷款，先到区人社局窗口核对身份。', 'Yes, if you belong to one of the groups; have that checked at the bureau first.')),
    faq(say('要找人担保、抵押房子吗？', 'Do I need a guarantor or security?'), say('由创业担保基金担保，一般不用；额度高的可能要反担保，以银行答复为准。', 'The fund guarantees it, so usually not; a large loan may need counter-security. Ask the bank.')),
    faq(say('能贷多少、几年？', 'How much and for how long?'), say('个人一般最长 3 年，小微企业最长 2 年；额度以当年公布和银行审批为准。', 'Usually up to 3 years for people and 2 for small firms; the amount is set by the year’s notice and the bank.')),
  ],
};
