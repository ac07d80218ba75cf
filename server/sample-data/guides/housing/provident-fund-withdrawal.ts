import type { ServiceGuide } from '../../../desk/catalogue/guide.js';
import { clause } from '../laws.js';
import { applicant, conditions, faq, identityCard, material, officeHours, sampleNotice, say, step } from '../wording.js';
import { housingLaws } from './laws.js';

const reasons = clause(housingLaws.providentFund, say('第二十四条', 'Article 24'), say('购买、建造、翻建、大修自住住房，退休，完全丧失劳动能力并终止劳动关系，出境定居，偿还购房贷款本息，房租超出家庭收入规定比例的，可以提取。', 'Money may be withdrawn to buy, build or repair your own home, on retirement, disability, settling abroad, to repay a home loan, or for high rent.'));
const decision = clause(housingLaws.providentFund, say('第二十五条', 'Article 25'), say('公积金中心自受理申请之日起三日内决定准不准提取。', 'The fund decides within three days of acceptance.'));
const rent = clause(housingLaws.rentWithdrawal, say('关于租房提取条件的规定', 'Provisions on withdrawal for rent'), say('连续足额缴存满三个月，本人及配偶在缴存城市没有自有住房而租房的，可以提取。', 'After three months of full payment, if you and your spouse own no home in the city and rent.'));
const fund = say('市住房公积金管理中心管理部', 'Office of the city provident fund');

export const providentFundWithdrawal: ServiceGuide = {
  itemCode: 'provident-fund-withdrawal',
  version: 3,
  effectiveFrom: '2026-01-01',
  notice: sampleNotice,
  name: say('住房公积金提取', 'Housing provident fund withdrawal'),
  acceptingUnit: say('市住房公积金管理中心驻滨海各管理部', 'Binhai offices of the city housing provident fund'),
  itemType: say('公共服务（承诺件）', 'Public service (with a promised date)'),
  summary: say('把自己公积金账户里的钱取出来，用于买房、还贷、租房，或者退休、离职时取。它取的是自己的钱，要借钱买房的办公积金贷款。', 'Take money out of your own provident fund account to buy, repay or rent, or when you retire or leave. It is your own money; to borrow for a home, apply for a provident fund loan.'),
  legalBases: [reasons, decision, rent],
  audience: say('在本市缴存住房公积金的职工，和账户封存的离职人员', 'People paying into the fund in this city, and those who have left work'),
  conditions: [
    ...conditions(reasons, say('买房、建房、大修自住住房，或者偿还住房贷款', 'Buying, building or repairing your own home, or repaying a home loan'), say('退休、出境定居、完全丧失劳动能力并终止劳动关系的，可以全部提取并销户', 'Retired, settled abroad, or unable to work with employment ended: everything is paid out and the account closed'), say('离职后账户封存满规定时间、没有再就业的，可以销户提取', 'Left work, with the account dormant for the set time and no new job: it may be closed and paid out')),
    ...conditions(rent, say('租房：连续足额缴存满 3 个月，本人和配偶在本市没有住房', 'Renting: 3 months of full payment, and neither you nor your spouse owns a home in this city')),
  ],
  materials: [
    identityCard(decision),
    material({ name: say('本人一类银行储蓄卡', 'Your own full-service bank card'), source: say('申请人自备', 'Brought by the applicant'), basis: decision }),
    material({ name: say('购房合同和付款发票', 'Purchase contract and invoice'), source: say('售房人或者开发企业', 'Seller or developer'), basis: reasons, form: 'original_and_copy', when: say('买房提取的；能查到网签信息的免提交', 'When buying; not needed if the contract is registered online') }),
    material({ name: say('住房贷款还款信息', 'Record of loan payments'), source: say('贷款银行', 'The lending bank'), basis: reasons, form: 'electronic', obtainBy: 'data_sharing', when: say('还贷提取的', 'When repaying a loan') }),
    material({ name: say('婚姻、不动产登记信息', 'Marriage and property records'), source: say('民政、不动产登记部门', 'Civil affairs and land registry'), basis: rent, form: 'electronic', obtainBy: 'data_sharing', when: say('租房提取的', 'When renting') }),
    material({ name: say('退休、社保停缴信息', 'Retirement or insurance record'), source: say('人社部门', 'Human resources department'), basis: reasons, form: 'electronic', obtainBy: 'data_sharing', when: say('退休、离职提取的', 'On retirement or leaving work') }),
  ],
  samples: [{ name: say('网上提取操作样例', 'Sample of the steps online'), hint: say('先绑定本人银行卡，再选提取原因。', 'Link your own bank card first, then choose the reason.') }],
  commonErrors: [say('用配偶的卡收款', 'Giving the spouse’s card'), say('单位还没办封存就来办离职提取', 'Claiming after leaving before the employer has made the account dormant'), say('找中介代办套取，会被追回并影响贷款', 'Using an agent to cheat money out, which is claimed back and bars loans')],
  steps: [
    step(say('选原因', 'Choose'), applicant, say('确认自己属于哪种提取，一年能提几次看原因。', 'See which reason fits; it decides how often you may withdraw.')),
    step(say('申请', 'Apply'), applicant, say('在手机、网上或者到管理部申请。', 'Apply on the phone, online or at an office.')),
    step(say('审核', 'Check'), fund, say('系统比对信息，比对不上的人工核对。', 'Records are compared, or checked by hand.')),
    step(say('到账', 'Pay'), fund, say('准予提取的打到本人银行卡。', 'If allowed, the money goes to your card.')),
  ],
  fees: [{ free: true, standard: say('不收费', 'Free of charge'), basis: say('无收费依据，任何人不得收取', 'No document allows a charge; nobody may ask for one') }],
  timeLimit: { instant: false, statutory: { n: 3, unit: 'natural_day' }, promised: { n: 1, unit: 'working_day' }, note: say('信息能比对上的当场办结，要核对的 1 个工作日内决定（法定 3 日）', 'At once if records match; otherwise decided within 1 working day (3 days by law)') },
  consult: { phone: '022-0000-1503', hours: officeHours, note: say('余额自己在手机端查，电话里不报余额', 'See your balance in the app; it is not given by phone') },
  oversight: { unit: say('市住房公积金管理中心', 'City Housing Provident Fund Management Centre'), phone: '12345' },
  place: say('市住房公积金管理中心在滨海的任意管理部。工作日 9:00–12:00、13:30–17:00。', 'Any Binhai office of the city provident fund. Working days 9:00–12:00 and 13:30–17:00.'),
  online: { depth: 'full', how: say('可以在公积金手机端办租房、还贷、退休等提取，信息比对上的不用到场。', 'Withdraw for rent, a loan or retirement in the provident fund app; no visit if the records match.') },
  bookable: true,
  homeVisit: false,
  proxy: false,
  cityWide: true,
  commitmentEligible: false,
  visits: { min: 0, max: 1 },
  faqs: [
    faq(say('离职能全取吗？', 'Can I take everything out when I leave work?'), say('离职后账户封存满规定时间、没有再就业缴存的可以销户全取；找到新单位的办转移接着缴，不取。', 'Yes, if the account has been dormant for the set time and you have no new job. With a new employer it is transferred instead.')),
    faq(say('租房一年能提几次、提多少？', 'How often and how much for rent?'), say('租房一般每季可以提一次，额度以公积金中心公布为准。', 'Usually once a quarter, up to what the fund publishes.')),
    faq(say('提了还能贷款吗？', 'Can I still get a loan afterwards?'), say('能，但账户余额会影响可贷额度，要贷款买房的先问再提。', 'Yes, but the balance affects how much you can borrow; ask before withdrawing.')),
    faq(say('给爸妈买房能提吗？', 'May I withdraw for my parents’ home?'), say('以购房人本人和配偶为主，能不能为父母提取以公积金中心当年规定为准。', 'It is mainly for the buyer and spouse; whether for parents depends on the year’s rules.')),
  ],
};
