import type { ServiceGuide } from '../../../desk/catalogue/guide.js';
import { clause, laws } from '../laws.js';
import { applicant, conditions, counterForm, faq, fetched, identityCard, material, sampleNotice, say, step } from '../wording.js';
import { utilityLaws } from './laws.js';

const safety = clause(utilityLaws.gas, say('第十七条', 'Article 17'), say('燃气经营者应当安全供气，指导用户安全用气，定期检查燃气设施。', 'The supplier provides gas safely, guides users and inspects the fittings.'));
const user = clause(utilityLaws.gas, say('第二十七条', 'Article 27'), say('用户应当遵守安全用气规则，使用合格的燃气器具和连接管，按约定交费。', 'Users follow the safety rules, use approved appliances and hoses, and pay as agreed.'));
const contract = clause(laws.civilCode, say('第六百四十八条、第六百五十六条', 'Articles 648 and 656'), say('供气合同参照供电合同，供气企业不得拒绝用户合理的订约要求。', 'Gas contracts follow those for power; the supplier may not refuse a reasonable request to contract.'));
const company = say('燃气企业', 'Gas company');

export const gasConnection: ServiceGuide = {
  itemCode: 'gas-connection',
  version: 2,
  effectiveFrom: '2026-01-01',
  notice: sampleNotice,
  name: say('居民燃气开户通气', 'Gas account opening and first ignition'),
  acceptingUnit: say('燃气企业营业厅', 'Service halls of the gas companies'),
  itemType: say('公共服务（承诺件）', 'Public service (with a promised date)'),
  summary: say('新房开通天然气账户，师傅上门安检、通气点火。闻到煤气味不是办这个，先关阀开窗、到屋外打抢修电话。', 'Open a gas account for a new home; a fitter comes to check, connect and light it. A smell of gas is not this matter: shut the valve, open windows and call repairs from outside.'),
  legalBases: [safety, user, contract],
  audience: say('楼里已经通管道天然气、还没有开户的居民', 'Households in buildings with piped gas who have no account yet'),
  conditions: [
    ...conditions(contract, say('对房屋有所有权，或者经业主同意使用', 'You own the home or use it with the owner’s consent'), say('房屋已装好燃气管道和燃气表，工程已经验收', 'Pipes and meter are in place and accepted')),
    ...conditions(user, say('灶具、热水器装好，是带熄火保护的合格产品，在使用年限内', 'Hob and water heater are fitted, approved, with flame failure protection and within their service life'), say('厨房和卧室、客厅有门隔开，管道没有私自改动', 'The kitchen has a door to the other rooms and the pipes are unaltered')),
  ],
  materials: [
    identityCard(contract),
    material({ name: say('燃气开户申请表和供用气合同', 'Application form and gas contract'), source: counterForm, basis: contract, copies: 2 }),
    fetched({ name: say('不动产权证信息', 'Property ownership record'), source: say('规划资源部门', 'Planning and natural resources office'), basis: contract }),
    fetched({ name: say('小区燃气工程验收信息', 'Record that the estate’s gas works were accepted'), source: say('燃气企业系统', 'Gas company’s system'), basis: safety }),
    material({ name: say('购房合同或者交房手续', 'Purchase contract or handover papers'), source: say('开发企业', 'Developer'), basis: contract, form: 'copy', when: say('还没有办下不动产权证的', 'For a home without a certificate yet') }),
    material({ name: say('安全用气承诺书', 'Promise to use gas safely'), source: counterForm, basis: user, obtainBy: 'commitment' }),
    material({ name: say('业主同意书', 'Owner’s consent'), source: say('业主签署', 'Signed by the owner'), basis: contract, when: say('由租户开户的', 'When a tenant opens the account') }),
  ],
  samples: [{ name: say('申请表填写样例', 'Completed sample of the form'), hint: say('灶具、热水器的品牌型号照铭牌填。', 'Copy make and model from the plates of hob and heater.') }],
  commonErrors: [say('灶具没有熄火保护，通不了气', 'The hob has no flame failure protection, so gas cannot be connected'), say('开放式厨房没有装门', 'An open kitchen without a door'), say('自己找人改了管道', 'Pipes altered by someone you hired'), say('约好上门，家里没有成年人', 'No adult at home at the time booked')],
  steps: [
    step(say('开户', 'Open'), applicant, say('到营业厅或者网上开户，约上门时间。', 'Open the account at a hall or online and book a visit.')),
    step(say('上门安检', 'Inspect'), company, say('检查管道、表、灶具、热水器和通风。', 'Pipes, meter, hob, heater and ventilation are inspected.')),
    step(say('通气点火', 'Connect and light'), company, say('合格的当场通气点火，教怎么用；不合格的开整改单。', 'If all is well gas is lit and explained; if not you get a list of what to put right.')),
    step(say('复检', 'Inspect again'), company, say('整改后再约，2 个工作日内复检。', 'After repairs, checked again within 2 working days of your call.')),
  ],
  fees: [{ free: true, standard: say('开户、首次上门安检点火不收费；燃气费按表另交，改管、加装材料的收费以营业厅公布为准', 'Account, first inspection and ignition are free; gas is billed by meter, and charges for altered pipes or parts are posted in the hall'), basis: say('供用气合同和公布的收费项目', 'Gas contract and the posted charges') }],
  timeLimit: { instant: false, promised: { n: 3, unit: 'working_day' }, note: say('开户当场办完，3 个工作日内上门通气；要整改的，整改后 2 个工作日内复检', 'The account is opened on the spot and gas connected within 3 working days; after repairs, checked again within 2') },
  consult: { phone: '022-0000-3202', hours: say('24 小时', 'Day and night'), note: say('燃气泄漏抢修也打这个电话，到屋外再打', 'Report leaks here too, from outside the home') },
  oversight: { unit: say('区城市管理委员会燃气管理部门', 'Gas section of the District City Management Commission'), phone: '12345' },
  place: say('本小区燃气企业的营业厅，区政务服务中心公用事业窗口可以代收。每天 8:30–17:00。', 'The service hall of your gas company; the utilities counter of the District Service Centre passes papers on. Daily 8:30–17:00.'),
  online: { depth: 'prefill', how: say('可以在燃气企业公众号开户、约时间，通气点火必须师傅上门，家里要有成年人。', 'Open the account and book on the company’s public account; a fitter must come, with an adult at home.') },
  bookable: true,
  homeVisit: true,
  proxy: true,
  cityWide: false,
  commitmentEligible: true,
  visits: { min: 0, max: 1 },
  faqs: [
    faq(say('新房交了钥匙就能点火吗？', 'Can gas be lit as soon as I have the keys?'), say('小区工程验收通气后就行，先装好合格的灶具、热水器。', 'Once the estate is accepted and supplied, and approved hob and heater are fitted.')),
    faq(say('灶具要买燃气公司的吗？', 'Must I buy the hob from the gas company?'), say('不用，合格、带熄火保护、适合天然气就行，谁都不能指定。', 'No. Any approved one for natural gas with flame failure protection; nobody may prescribe it.')),
    faq(say('闻到煤气味怎么办？', 'I smell gas. What should I do?'), say('关阀、开窗，别动电器开关，到屋外打抢修电话。', 'Shut the valve, open windows, touch no switch and call repairs from outside.')),
    faq(say('二手房燃气怎么过户？', 'How do I put the gas of a second-hand home in my name?'), say('办房产过户时勾选联动，或者带身份证到营业厅，不用重新点火。', 'Tick it when registering the home, or bring your identity card to the hall; no new ignition.')),
  ],
};
