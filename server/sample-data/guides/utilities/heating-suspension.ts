import type { ServiceGuide } from '../../../desk/catalogue/guide.js';
import { clause, laws } from '../laws.js';
import { applicant, conditions, counterForm, faq, fetched, identityCard, material, sampleNotice, say, step } from '../wording.js';
import { utilityLaws } from './laws.js';

const season = clause(utilityLaws.heatingSuspension, say('第三条', 'Article 3'), say('要暂停或者恢复的，当年 9 月 30 日前申请；最短一个供热期、范围是合同约定的全部区域，保修期内不能停。', 'Apply by 30 September; for at least one season and all of the contract area; not while under warranty.'));
const papers = clause(utilityLaws.heatingSuspension, say('第四条', 'Article 4'), say('书面申请，带房屋权属证明和身份证件；委托办理的带授权委托书。', 'Apply in writing with proof of ownership and identity; a proxy brings a letter of authority.'));
const heat = clause(laws.civilCode, say('第六百五十六条', 'Article 656'), say('供用热力合同参照适用供用电合同的有关规定。', 'The rules on electricity contracts apply to heating.'));
const company = say('供热企业', 'Heating company');

export const heatingSuspension: ServiceGuide = {
  itemCode: 'heating-suspension',
  version: 2,
  effectiveFrom: '2026-04-01',
  notice: sampleNotice,
  name: say('居民供热停用与恢复', 'Suspension and resumption of home heating'),
  acceptingUnit: say('供热企业营业厅', 'Service halls of the heating companies'),
  itemType: say('公共服务（承诺件）', 'Public service (with a promised date)'),
  summary: say('冬天不住的房子，9 月 30 日前申请停一个供热期的暖气；以后要用再申请恢复。住着不热要退费的，走测温退费。', 'Have the heating of a home you will not live in stopped for a season, by 30 September, and resumed later. If the rooms are merely cold, ask for a measurement and refund.'),
  legalBases: [season, papers, heat],
  audience: say('集中供热的居民用户', 'Households on district heating'),
  conditions: [
    ...conditions(season, say('当年 9 月 30 日前申请，停或者恢复至少一个供热期', 'Applied for by 30 September, for one season at least'), say('整户停，不能只停一间', 'The whole home, not one room'), say('供热设施已过保修期', 'The heating system is out of warranty')),
    ...conditions(heat, say('已经分户控制，能单独关断，以前的采暖费已经结清', 'Your home can be shut off by itself and past fees are paid')),
  ],
  materials: [
    identityCard(papers),
    material({ name: say('暂停（恢复）用热申请单', 'Application to suspend or resume'), source: counterForm, basis: papers, copies: 2 }),
    fetched({ name: say('不动产权证信息', 'Property ownership record'), source: say('规划资源部门', 'Planning and natural resources office'), basis: papers }),
    fetched({ name: say('采暖费缴费记录', 'Record of heating fees'), source: say('供热企业系统', 'Heating company’s system'), basis: heat }),
    material({ name: say('房屋权属证明', 'Proof of ownership'), source: say('申请人自备', 'Brought by the applicant'), basis: papers, form: 'copy', when: say('公产房、未办产权证等联网查不到的', 'For public homes or others that cannot be looked up') }),
    material({ name: say('授权委托书和双方身份证', 'Letter of authority and both identity cards'), source: say('产权人签署', 'Signed by the owner'), basis: papers, form: 'original_and_copy', when: say('委托别人办的', 'When someone applies for you') }),
  ],
  samples: [{ name: say('申请单填写样例', 'Completed sample of the application'), hint: say('勾选“暂停”或者“恢复”，写清从哪个供热期起。', 'Tick suspend or resume and name the season it begins with.') }],
  commonErrors: [say('过了 9 月 30 日才来', 'Coming after 30 September'), say('新房还在保修期就申请停暖', 'Asking for a home still under warranty'), say('自己关了阀门，没有办手续，采暖费照算', 'Shutting the valve without applying, so the fee runs on'), say('停了以后想用，没有提前申请恢复', 'Wanting heat again without applying in time')],
  steps: [
    step(say('申请', 'Apply'), applicant, say('9 月 30 日前到营业厅或者网上申请，签申请单。', 'Apply at the hall or online by 30 September and sign the form.')),
    step(say('核查', 'Check'), company, say('看能不能分户关断、有没有欠费和漏水隐患。', 'Whether the home can be shut off, fees are paid and there is no risk of leaks.')),
    step(say('关断或者开通', 'Shut off or open'), company, say('约时间上门操作，双方签字。', 'Done at home at the time booked and signed by both.')),
    step(say('调整收费', 'Adjust the fee'), company, say('供热前按停用或者恢复调整账户。', 'The account is adjusted before the season.')),
  ],
  fees: [{ free: false, standard: say('申请不收费；停用期间是否收基础热费、怎么收，以供热合同和供热企业公布为准', 'Applying is free; whether a basic fee is due while suspended follows the contract and the company’s notice'), basis: say('供用热合同和《天津市集中供热暂停和恢复用热管理办法》', 'Heating contract and Tianjin Measures on Suspending and Resuming District Heating') }],
  timeLimit: { instant: false, promised: { n: 10, unit: 'working_day' }, note: say('受理后 10 个工作日内上门关断或者开通，赶在供热开始之前', 'Shut off or opened within 10 working days of acceptance, before the season begins') },
  consult: { phone: '022-0000-3203', hours: say('工作日 8:30–17:00，9 月周末也接', 'Working days 8:30–17:00, weekends too in September'), note: say('不知道哪家供热的，报小区名就能查', 'Name your estate to learn which company heats it') },
  oversight: { unit: say('区城市管理委员会供热管理部门', 'Heating section of the District City Management Commission'), phone: '12345' },
  place: say('本小区供热企业的营业厅。工作日 9:00–12:00、13:30–17:00，9 月周末也开。', 'The service hall of your heating company. Working days 9:00–12:00 and 13:30–17:00, weekends too in September.'),
  online: { depth: 'prefill', how: say('可以在供热企业公众号申请、传照片，关断和开通要上门。', 'Apply and send photos on the company’s public account; shutting off and opening are done at home.') },
  bookable: true,
  homeVisit: true,
  proxy: true,
  cityWide: false,
  commitmentEligible: false,
  visits: { min: 0, max: 1 },
  applyWindow: { from: '04-01', to: '09-30', note: say('供热期结束后到当年 9 月 30 日前申请，停用和恢复都一样；过期的下一个供热期再办', 'After the season until 30 September, to suspend or to resume; later requests wait for the next season') },
  faqs: [
    faq(say('10 月才想起来，还能停吗？', 'It is October. Can I still stop it?'), say('当年停不了，下一年 9 月 30 日前再申请。', 'Not this season; apply by 30 September next year.')),
    faq(say('停暖后一点钱都不用交了？', 'Do I pay nothing while suspended?'), say('要看合同，有的要交基础热费，以供热企业公布为准，这里不报金额。', 'It depends on the contract; some charge a basic fee. Ask the company, as no figure is given here.')),
    faq(say('停了暖气，水管冻裂算谁的？', 'If pipes freeze and burst while suspended, who pays?'), say('关断时要排空、检查并签字，之后家里管道由自己看护。', 'The system is drained, checked and signed off; after that your own pipes are your care.')),
    faq(say('租客能来办停暖吗？', 'May a tenant apply?'), say('要产权人申请，租客办的带产权人的授权委托书。', 'The owner applies; a tenant brings the owner’s letter of authority.')),
  ],
};
