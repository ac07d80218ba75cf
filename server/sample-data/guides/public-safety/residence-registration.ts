import type { ServiceGuide } from '../../../desk/catalogue/guide.js';
import { clause, laws } from '../laws.js';
import { applicant, conditions, faq, identityCard, material, officeHours, sampleNotice, say, step } from '../wording.js';

const duty = clause(laws.householdRegistration, say('第十五条', 'Article 15'), say('在常住地市、县以外的城市暂住三日以上的，由户主或者本人申报暂住登记。', 'Anyone staying over three days in another city reports it, personally or through the householder.'));
const towardsPermit = clause(laws.residencePermit, say('第二条', 'Article 2'), say('居住满半年是申领居住证的前提。', 'Half a year of residence is the ground for a residence permit.'));
const station = say('流动人口服务站', 'Newcomer service station');

export const residenceRegistration: ServiceGuide = {
  itemCode: 'residence-registration',
  version: 1,
  effectiveFrom: '2026-01-01',
  notice: sampleNotice,
  name: say('流动人口居住登记', 'Residence registration for newcomers'),
  acceptingUnit: say('公安派出所、社区流动人口服务站', 'Police stations and community newcomer service stations'),
  itemType: say('公共服务（即办件）', 'Public service (handled at once)'),
  summary: say('从外地来的人登记现在的住址。登记不发证件，满 6 个月后可以申领居住证。', 'Newcomers register where they now live. No card is issued; after 6 months you can apply for a residence permit.'),
  legalBases: [duty, towardsPermit],
  audience: say('外省市户籍、来本市居住的人员', 'People registered elsewhere who have come to live here'),
  conditions: conditions(duty, say('户口不在本市', 'Your household registration is not in this city'), say('在本市有实际住处，住三日以上', 'You have a place to stay here, for over three days')),
  materials: [
    identityCard(duty),
    material({ name: say('住处证明（租赁合同、房主的证明或者单位住宿证明，任选一种）', 'Proof of where you stay (lease, owner’s note or employer’s note, any one)'), source: say('出租人、房主或者用人单位', 'Landlord, owner or employer'), basis: duty, form: 'copy', obtainBy: 'commitment' }),
    material({ name: say('户籍信息', 'Household registration record'), source: say('公安系统', 'Police system'), basis: duty, form: 'electronic', obtainBy: 'data_sharing' }),
  ],
  samples: [{ name: say('居住登记表填写样例', 'Completed sample of the registration form'), hint: say('“来本市日期”填实际到达的日子。', 'Give the day you actually arrived.') }],
  commonErrors: [say('住址没写楼门号', 'The address lacks building and door number'), say('搬家后没有变更登记，6 个月重新计算', 'Moving without changing the registration, so that the 6 months start again'), say('把登记回执当成居住证', 'Taking the receipt for a residence permit')],
  steps: [
    step(say('申报', 'Report'), applicant, say('到社区服务站、派出所或者在网上申报住址。', 'Report the address at a station or online.')),
    step(say('核对', 'Check'), station, say('核对身份和住处。', 'Identity and address are checked.')),
    step(say('登记', 'Register'), station, say('当场登记，给登记回执。', 'You are registered on the spot and given a receipt.')),
  ],
  fees: [{ free: true, standard: say('不收费', 'Free of charge'), basis: say('无收费依据，任何人不得收取', 'No document allows a charge; nobody may ask for one') }],
  timeLimit: { instant: true, promised: { n: 1, unit: 'working_day' }, note: say('窗口当场登记，网上申报 1 个工作日内核对', 'At once at the counter; checked within 1 working day online') },
  consult: { phone: '022-0000-1105', hours: officeHours, note: say('社区民警也能帮忙', 'The community police officer can also help') },
  oversight: { unit: say('公安分局督察部门', 'Inspection section of the district police'), phone: '12345' },
  place: say('住处所在的社区流动人口服务站或者公安派出所。工作日 9:00–12:00、13:30–17:00。', 'The newcomer station or police station of the area you live in. Working days 9:00–12:00 and 13:30–17:00.'),
  online: { depth: 'full', how: say('可以在公安民生服务平台手机端自己申报，也可以由房东代报。', 'Report it yourself on the police services app, or let the landlord report it.') },
  bookable: false,
  homeVisit: true,
  proxy: true,
  cityWide: false,
  commitmentEligible: true,
  visits: { min: 0, max: 1 },
  faqs: [
    faq(say('租房没有合同能登记吗？', 'Can I register without a lease?'), say('能。房主出具证明，或者本人签承诺书。', 'Yes. A note from the owner or a signed promise is enough.')),
    faq(say('搬家要重新登记吗？', 'Do I register again after moving?'), say('要，搬到新住处后变更登记。', 'Yes, change the registration once you have moved.')),
    faq(say('登记了就有居住证吗？', 'Does registering give me a permit?'), say('没有。满 6 个月后另行申领居住证。', 'No. You apply for the permit separately after 6 months.')),
  ],
};
