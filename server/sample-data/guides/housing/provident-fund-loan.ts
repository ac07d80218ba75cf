import type { ServiceGuide } from '../../../desk/catalogue/guide.js';
import { clause } from '../laws.js';
import { applicant, conditions, faq, identityCard, material, officeHours, sampleNotice, say, step } from '../wording.js';
import { housingLaws } from './laws.js';

const right = clause(housingLaws.providentFund, say('第二十六条', 'Article 26'), say('缴存职工买、建、翻建、大修自住住房可以申请贷款，公积金中心自受理之日起十五日内决定。', 'Contributors may borrow to buy, build or repair their own home; the fund decides within 15 days.'));
const security = clause(housingLaws.providentFund, say('第二十七条', 'Article 27'), say('申请住房公积金贷款应当提供担保。', 'A provident fund loan needs security.'));
const paid = clause(housingLaws.providentLoans, say('关于贷款条件的规定', 'Provisions on who may borrow'), say('连续足额缴存六个月以上，可以申请公积金贷款；异地缴存互认。', 'Six months of full payment are needed; payment in other cities counts.'));
const fund = say('市住房公积金管理中心管理部', 'Office of the city provident fund');
const bank = say('受托银行', 'The bank');

export const providentFundLoan: ServiceGuide = {
  itemCode: 'provident-fund-loan',
  version: 2,
  effectiveFrom: '2026-01-01',
  notice: sampleNotice,
  name: say('住房公积金个人住房贷款申请', 'Housing provident fund loan'),
  acceptingUnit: say('市住房公积金管理中心驻滨海各管理部、受托银行', 'Binhai offices of the city housing provident fund and the banks it uses'),
  itemType: say('公共服务（承诺件）', 'Public service (with a promised date)'),
  summary: say('缴存公积金的职工买自住房时申请的贷款，利率由国家公布，不够的部分可以组合商业贷款。它是借钱要还，取自己账户里的钱办公积金提取。', 'A loan for contributors buying their own home, at the rate the state publishes; a bank loan can cover the rest. It is borrowed and repaid; to take out your own money, use withdrawal.'),
  legalBases: [right, security, paid],
  audience: say('连续缴存住房公积金、购买自住住房的职工', 'Contributors buying a home to live in'),
  conditions: [
    ...conditions(paid, say('申请前连续足额缴存满 6 个月', '6 months of full payment before applying'), say('异地缴存的，由缴存地出具或者系统核对缴存情况', 'If you pay in another city, the record from there')),
    ...conditions(right, say('购买自住住房，已签购房合同并付首付款', 'Buying a home to live in, contract signed and down payment made'), say('家庭住房套数、贷款次数符合当年规定', 'Homes owned and earlier loans within the year’s rules'), say('信用良好，有还款能力', 'Good credit and able to repay')),
    ...conditions(security, say('以所购住房抵押，或者提供认可的其他担保', 'A mortgage on the home, or other accepted security')),
  ],
  materials: [
    identityCard(right),
    material({ name: say('购房合同和首付款凭证', 'Purchase contract and proof of down payment'), source: say('售房人或者开发企业', 'Seller or developer'), basis: right, form: 'original_and_copy' }),
    material({ name: say('贷款申请表（借款人和共有人签字）', 'Loan form signed by borrower and co-owners'), source: say('受托银行或者管理部', 'Bank or fund office'), basis: right }),
    material({ name: say('缴存、婚姻、不动产登记信息', 'Payment, marriage and property records'), source: say('公积金系统，民政、不动产登记部门', 'Provident fund system, civil affairs and land registry'), basis: right, form: 'electronic', obtainBy: 'data_sharing' }),
    material({ name: say('征信查询授权书', 'Consent to a credit check'), source: say('受托银行', 'The bank'), basis: right }),
    material({ name: say('异地缴存证明', 'Record of payment in another city'), source: say('缴存地公积金中心', 'The fund of that city'), basis: paid, form: 'electronic', obtainBy: 'data_sharing', when: say('在外地缴存的', 'When you pay in another city') }),
  ],
  samples: [{ name: say('贷款申请表填写样例', 'Completed sample of the loan form'), hint: say('“共有人”要和购房合同一致，都要到场签字。', 'Co-owners must be as in the contract, and all come to sign.') }],
  commonErrors: [say('买房前提空了账户，影响贷款额度', 'Emptying the account before buying, which lowers the loan'), say('中间断缴，不满连续 6 个月', 'A gap in the 6 months of payment'), say('以为先办商业贷款以后一定能转公积金贷款', 'Counting on changing a bank loan into a fund loan later')],
  steps: [
    step(say('问清额度', 'Ask'), applicant, say('先在手机端测算能贷多少、几年。', 'Work out amount and term in the app.')),
    step(say('申请', 'Apply'), applicant, say('和共有人一起到管理部或者受托银行签字申请。', 'Come to the office or bank with co-owners and sign.')),
    step(say('审批', 'Decide'), fund, say('核对缴存、住房和信用，准不准都书面告知。', 'Payments, homes and credit are checked; you are told in writing either way.')),
    step(say('抵押', 'Mortgage'), say('受托银行、不动产登记部门', 'Bank and land registry'), say('签借款合同，办抵押登记。', 'The contract is signed and the mortgage registered.')),
    step(say('放款', 'Pay'), bank, say('打给售房人，从次月起还款。', 'The seller is paid; repayment starts the next month.')),
  ],
  fees: [{ free: true, standard: say('申请不收费；贷款利息按国家公布的公积金贷款利率，以受托银行公布为准', 'Applying is free; interest is at the state’s provident fund rate, as published by the bank'), basis: say('《住房公积金管理条例》', 'Regulation on the Housing Provident Fund') }],
  timeLimit: { instant: false, statutory: { n: 15, unit: 'natural_day' }, promised: { n: 10, unit: 'natural_day' }, note: say('受理后 10 日内审批（法定 15 日）；抵押登记办完以后放款', 'Decided within 10 days (15 by law); paid once the mortgage is registered') },
  consult: { phone: '022-0000-1504', hours: officeHours, note: say('受托银行名单也可以问', 'Ask here for the list of banks too') },
  oversight: { unit: say('市住房公积金管理中心', 'City Housing Provident Fund Management Centre'), phone: '12345' },
  place: say('市住房公积金管理中心在滨海的任意管理部，或者受托银行网点。工作日 9:00–12:00、13:30–17:00。', 'Any Binhai office of the city provident fund, or a branch of its banks. Working days 9:00–12:00 and 13:30–17:00.'),
  online: { depth: 'prefill', how: say('可以在公积金手机端测算额度、预填申请，签合同要到场一次。', 'Work out the amount and fill in the form in the app; the contract is signed in person once.') },
  bookable: true,
  homeVisit: false,
  proxy: false,
  cityWide: true,
  commitmentEligible: false,
  visits: { min: 1, max: 2 },
  faqs: [
    faq(say('能贷多少？', 'How much can I borrow?'), say('看账户余额、缴存年限、首付和当年最高额度，手机端能测算，这里不报金额。', 'It depends on balance, years, down payment and the year’s ceiling; the app works it out and no figure is given here.')),
    faq(say('在北京缴的公积金，能在天津贷吗？', 'I pay in Beijing. Can I borrow in Tianjin?'), say('异地缴存互认，符合本市条件的可以申请，先问管理部要核对什么。', 'Payment elsewhere counts; if you meet the rules here you may apply. Ask the office what it will check.')),
    faq(say('公积金贷款不够怎么办？', 'What if the loan is not enough?'), say('可以申请组合贷，不够的部分由受托银行发商业贷款，一次申请。', 'Apply for a combined loan: the bank lends the rest, in one application.')),
    faq(say('能提前还吗？', 'Can I repay early?'), say('能，可以部分提前还，也可以全部还清，到受托银行或者手机端办。', 'Yes, in part or in full, at the bank or in the app.')),
  ],
};
