import type { ServiceGuide } from '../../../desk/catalogue/guide.js';
import { clause } from '../laws.js';
import { conditions, counterForm, faq, fetched, freeOfCharge, material, officeHours, sampleNotice, say, step } from '../wording.js';
import { financeLaws } from './laws.js';

const support = clause(financeLaws.smallBusiness, say('关于财税支持和融资促进的规定', 'Provisions on public money and finance'), say('县级以上地方政府根据实际安排中小企业发展专项资金，支持改善融资服务。', 'Local government sets aside funds for small firms as it can and supports their financing.'));
const fund = clause(financeLaws.smallBusinessFund, say('关于资金支持范围和管理的规定', 'Provisions on what the fund supports and how it is managed'), say('专项资金用于改善中小企业融资等发展环境，公开透明、绩效管理。', 'The fund betters financing and other conditions of small firms, openly and by results.'));
const sizes = clause(financeLaws.businessSizes, say('关于各行业划型标准的规定', 'Provisions on sizes by trade'), say('按行业以从业人员、营业收入、资产总额划分中型、小型、微型企业。', 'By trade, firms are medium, small or micro by staff, turnover and assets.'));
const company = say('申请企业', 'The firm');
const industry = say('区工业和信息化部门', 'District industry and information office');

export const smallBusinessInterestSubsidy: ServiceGuide = {
  itemCode: 'small-business-interest-subsidy',
  version: 2,
  effectiveFrom: '2026-04-01',
  notice: sampleNotice,
  name: say('小微企业贷款贴息申请', 'Loan interest subsidy for small and micro businesses'),
  acceptingUnit: say('区工业和信息化部门、区财政部门', 'District industry and information office and finance office'),
  itemType: say('行政给付（承诺件）', 'Public benefit (with a promised date)'),
  summary: say('小微企业已经还了的经营贷款利息，符合当年条件的由区里补一部分，先付后补。个人自主创业要贷款的，办创业担保贷款。', 'Part of the interest a small firm has paid on business loans is refunded if it meets the year’s terms. People starting up alone should ask for a start-up loan.'),
  legalBases: [support, fund, sizes],
  audience: say('在本区登记、正常经营的小型和微型企业', 'Small and micro firms registered and trading in the district'),
  conditions: [
    ...conditions(sizes, say('从业人员、营业收入等符合小型、微型企业标准', 'Staff, turnover and the like within the standard for small or micro firms')),
    ...conditions(support, say('在本区登记、正常经营，没有严重失信', 'Registered and trading in the district without grave breach of trust')),
    ...conditions(fund, say('贷款用于生产经营，利息已经付清，贷款期在当年通知范围内', 'The loan was for business, the interest is paid and its term is within the year’s notice'), say('同一笔贷款没有享受过其他财政贴息', 'The same loan has had no other public interest subsidy')),
  ],
  materials: [
    material({ name: say('贴息资金申请表', 'Application form'), source: counterForm, basis: fund }),
    material({ name: say('贷款合同和放款凭证', 'Loan contract and proof of payout'), source: say('贷款银行', 'Lending bank'), basis: fund, form: 'copy' }),
    material({ name: say('付息凭证', 'Proof of interest paid'), source: say('贷款银行', 'Lending bank'), basis: fund, form: 'copy' }),
    fetched({ name: say('营业执照和信用信息', 'Business licence and credit record'), source: say('市场监管部门', 'Market regulation office'), basis: support }),
    fetched({ name: say('纳税和参保人数信息', 'Records of tax and insured staff'), source: say('税务、人社部门', 'Tax and social security offices'), basis: sizes }),
    material({ name: say('小微企业声明和未重复享受承诺书', 'Statement of size and promise of no double subsidy'), source: counterForm, basis: fund, obtainBy: 'commitment' }),
  ],
  samples: [{ name: say('申请表填写样例', 'Completed sample of the form'), hint: say('付息金额按银行回单逐笔填，合计要对得上。', 'Enter interest payment by payment from the bank slips; the total must agree.') }],
  commonErrors: [say('法定代表人的个人消费贷拿来申请', 'Claiming for the owner’s personal loan'), say('把逾期罚息也算进去', 'Counting penalty interest'), say('贷款用途写的和合同不一致', 'A purpose other than the contract’s'), say('已享受别的贴息又报', 'Claiming where another subsidy was paid')],
  steps: [
    step(say('看通知', 'Read the notice'), company, say('区里每年发申报通知，先对照条件自查。', 'The district issues a notice each year; check yourself against it.')),
    step(say('申报', 'Apply'), company, say('申报期内在政务服务网传材料，窗口可以帮着传。', 'Upload the papers in season; the counter can help.')),
    step(say('审核', 'Check'), industry, say('20 个工作日内核对资格、合同和付息。', 'Standing, contract and interest are checked within 20 working days.')),
    step(say('公示', 'Publish'), industry, say('拟支持名单公示 5 个工作日。', 'The list is published for 5 working days.')),
    step(say('拨付', 'Pay'), say('区财政部门', 'District finance office'), say('15 个工作日内拨到企业账户。', 'Paid to the firm’s account within 15 working days.')),
  ],
  fees: freeOfCharge,
  timeLimit: { instant: false, promised: { n: 40, unit: 'working_day' }, note: say('申报截止后 40 个工作日内拨付：审核 20 个、公示 5 个、拨付 15 个', 'Paid within 40 working days of closing: 20 to check, 5 published, 15 to pay') },
  consult: { phone: '022-0000-3002', hours: officeHours, note: say('不确定算不算小微的，报行业和人数就能查', 'Name trade and staff to learn whether you count as small') },
  oversight: { unit: say('区审计部门、区财政局', 'District audit office and Finance Bureau'), phone: '12345' },
  place: say('区政务服务中心惠企窗口。工作日 9:00–12:00、13:30–17:00。', 'The business support counter of the District Service Centre. Working days 9:00–12:00 and 13:30–17:00.'),
  online: { depth: 'full', how: say('可以在政务服务网惠企专区申报，全程不用跑，结果短信告知。', 'Apply in the business section of the government site; no visit needed and you are told by text message.') },
  bookable: true,
  homeVisit: false,
  proxy: true,
  cityWide: false,
  commitmentEligible: true,
  visits: { min: 0, max: 1 },
  applyWindow: { from: '09-01', to: '10-31', note: say('一般每年 9 月至 10 月申报，以当年通知为准', 'Usually from September to October; see the year’s notice') },
  faqs: [
    faq(say('个体工商户能申请吗？', 'May a sole trader apply?'), say('看当年通知写没写；没写的，可以问创业担保贷款。', 'It depends on the year’s notice; if not, ask about start-up loans.')),
    faq(say('贴息多少？', 'How much is refunded?'), say('比例和上限看当年通知，这里不报。', 'The share and the ceiling are in the year’s notice; none is given here.')),
    faq(say('有中介说能包过，要不要找？', 'An agent promises success. Should I pay?'), say('不用，申报不收费，不会的窗口免费教；收钱包过的可以举报。', 'No. Applying is free and the counter helps; report anyone who charges for a promise.')),
    faq(say('贷款还没到期，已付的利息能先报吗？', 'The loan still runs. May I claim interest already paid?'), say('能，按通知的期间，已付多少报多少。', 'Yes, what you have paid within the dates of the notice.')),
  ],
};
