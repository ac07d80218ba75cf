import type { ServiceGuide } from '../../../desk/catalogue/guide.js';
import { clause, laws } from '../laws.js';
import { applicant, conditions, counterForm, faq, identityCard, material, officeHours, sampleNotice, say, step } from '../wording.js';

const freeService = clause(laws.employmentPromotion, say('第三十五条', 'Article 35'), say('公共就业服务机构免费为劳动者办理就业登记、失业登记等事务。', 'Public employment agencies handle employment and unemployment registration free of charge.'));
const whoRegisters = clause(laws.employmentServices, say('第六十三条', 'Article 63'), say('法定劳动年龄内、有劳动能力、有就业要求、处于无业状态的人员可以到常住地登记失业。', 'People of working age who can work, want work and have none may register where they live.'));
const counter = say('人社窗口', 'Human resources counter');

export const unemploymentRegistration: ServiceGuide = {
  itemCode: 'unemployment-registration',
  version: 3,
  effectiveFrom: '2026-01-01',
  notice: sampleNotice,
  name: say('失业登记', 'Unemployment registration'),
  acceptingUnit: say('各街镇政务服务中心人社窗口、社区代办点', 'Human resources counters of street and town service centres, community service points'),
  itemType: say('公共服务（即办件）', 'Public service (handled at once)'),
  summary: say('没有工作、正在找工作的人登记失业状态，以便享受免费的就业服务。它和失业保险金是两件事，领失业保险金要另行申领。', 'People out of work and looking for a job register so that they can use free employment services. It is not the unemployment benefit, which is claimed separately.'),
  legalBases: [freeService, whoRegisters],
  audience: say('自然人，本地和外地户籍都可以', 'Individuals, whatever their household registration'),
  conditions: conditions(whoRegisters, say('年满 16 周岁，还没有享受基本养老保险待遇', 'Aged 16 or over and not yet drawing a basic pension'), say('有劳动能力', 'Able to work'), say('有就业要求', 'Looking for work'), say('处于无业状态', 'Not in work')),
  materials: [
    identityCard(whoRegisters),
    material({ name: say('《失业人员登记表》', 'Unemployment registration form'), source: counterForm, basis: whoRegisters, obtainBy: 'commitment' }),
    material({ name: say('居住证', 'Residence permit'), source: say('公安机关', 'Police'), basis: whoRegisters, form: 'electronic', obtainBy: 'data_sharing', when: say('非本地户籍、在常住地登记的', 'For people registered elsewhere') }),
  ],
  samples: [{ name: say('《失业人员登记表》填写样例', 'Completed sample of the registration form'), hint: say('窗口和社区代办点都有张贴，“失业日期”填实际离职的日子。', 'Shown at every counter. Put the day you actually left work as the date of unemployment.') }],
  commonErrors: [
    say('“失业日期”填成了申请当天', 'The day of application is given as the date of unemployment'),
    say('原单位还没有办理社保减员', 'The former employer has not yet ended social insurance'),
    say('本人签名由他人代签', 'Somebody else signed for the applicant'),
  ],
  steps: [
    step(say('申请', 'Apply'), applicant, say('到窗口或在网上填写登记表。', 'Fill in the form at the counter or online.')),
    step(say('受理', 'Accept'), counter, say('核对身份和参保状态，材料不齐的一次说清。', 'Identity and insurance status are checked; anything missing is named in one go.')),
    step(say('审查', 'Check'), counter, say('核对是否处于无业状态。', 'The counter checks that you are out of work.')),
    step(say('告知', 'Tell'), counter, say('登记完成后发短信告知。', 'You are told by text message once registered.')),
  ],
  fees: [{ free: true, standard: say('不收费', 'Free of charge'), basis: say('《就业促进法》第三十五条', 'Employment Promotion Law, Article 35') }],
  timeLimit: { instant: true, promised: { n: 3, unit: 'working_day' }, note: say('窗口当场办结，网上申请 3 个工作日内办结', 'At once at the counter; within 3 working days online') },
  consult: { phone: '022-0000-1101', hours: officeHours, note: say('也可以在网上咨询', 'You can also ask online') },
  oversight: { unit: say('区行政审批局效能监督科', 'Performance supervision section of the district approval bureau'), phone: '12345' },
  place: say('常住地的街镇政务服务中心人社窗口，或者就近的社区代办点。工作日 9:00–12:00、13:30–17:00。', 'The human resources counter of the service centre where you live, or the nearest community service point. Working days 9:00–12:00 and 13:30–17:00.'),
  online: { depth: 'full', how: say('可以在政务服务网或手机端搜“失业登记”申请，全程网上办。', 'Search for unemployment registration on the government services site or app; everything can be done online.') },
  bookable: true,
  homeVisit: true,
  proxy: true,
  cityWide: true,
  commitmentEligible: true,
  visits: { min: 0, max: 1 },
  faqs: [
    faq(say('灵活就业算失业吗？', 'Does flexible employment count as unemployment?'), say('不算。先停灵活就业参保，再登记失业。', 'No. End your flexible-employment insurance first, then register.')),
    faq(say('外地户口能办吗？', 'Can I register without local household registration?'), say('能，可以在常住地登记。', 'Yes, you can register where you live.')),
    faq(say('登记后多久能领失业金？', 'How soon after registering do I get the benefit?'), say('失业保险金要另行申领，不是同一件事。', 'The benefit is claimed separately; it is a different matter.')),
  ],
};
