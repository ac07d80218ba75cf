import type { ServiceGuide } from '../../../desk/catalogue/guide.js';
import { clause } from '../laws.js';
import { applicant, conditions, counterForm, faq, identityCard, material, officeHours, sampleNotice, say, step } from '../wording.js';
import { healthLaws } from './laws.js';

const children = clause(healthLaws.population, say('第十八条', 'Article 18'), say('国家提倡适龄婚育、优生优育，一对夫妻可以生育三个子女。', 'The state favours timely and healthy parenthood; a couple may have three children.'));
const registration = clause(healthLaws.birthRegistration, say('关于生育登记的规定', 'Provisions on registration'), say('生育子女实行登记，在户籍地或者现居住地办理，可以网上办、承诺办。', 'Births are registered, where the couple is registered or lives, online or on a signed promise.'));
const counter = say('卫健窗口', 'Health counter');

export const birthRegistration: ServiceGuide = {
  itemCode: 'birth-registration',
  version: 2,
  effectiveFrom: '2026-01-01',
  notice: sampleNotice,
  name: say('生育登记', 'Maternity (birth service) registration'),
  acceptingUnit: say('街镇政务服务中心卫健窗口', 'Health counters of street and town service centres'),
  itemType: say('公共服务（即办件）', 'Public service (handled at once)'),
  summary: say('怀孕前后登记一下，方便享受孕产妇保健服务，现在只登记、不审批（过去叫“准生证”）。它不是给孩子上户口，上户口在孩子出生后到派出所办。', 'Register before or during pregnancy for maternity care; it is no longer a permit. It is not the child’s household registration, which the police do after the birth.'),
  legalBases: [children, registration],
  audience: say('户籍或者现居住地在本区、准备生育或者已经生育的人', 'People registered or living in this district who expect or have had a child'),
  conditions: conditions(registration, say('一方户籍在本区，或者现居住在本区', 'One parent is registered in, or lives in, this district'), say('准备怀孕、已经怀孕或者孩子已出生、还没有登记', 'Planning a child, pregnant, or the child is born and not yet registered here')),
  materials: [
    identityCard(registration),
    material({ name: say('生育登记表（婚育情况由本人承诺）', 'Registration form with a signed promise on family details'), source: counterForm, basis: registration, obtainBy: 'commitment' }),
    material({ name: say('户籍、婚姻登记信息', 'Household and marriage records'), source: say('公安、民政部门', 'Police and civil affairs department'), basis: registration, form: 'electronic', obtainBy: 'data_sharing' }),
    material({ name: say('委托书和代办人身份证', 'Letter of authority and the proxy’s identity card'), source: say('申请人自备', 'Brought by the applicant'), basis: registration, when: say('由家人以外的人代办的', 'When someone outside the family applies') }),
  ],
  samples: [{ name: say('生育登记表填写样例', 'Completed sample of the form'), hint: say('“预产期”照产检单填，没有的可以空着。', 'Copy the due date from the check-up; leave it blank if unknown.') }],
  commonErrors: [say('以为不登记就不能上户口', 'Thinking the child cannot be registered without it'), say('联系电话写错，社区联系不上', 'A wrong phone number, so that nobody can reach you'), say('登记后搬家，没有告诉新住处的社区', 'Moving without telling the new community')],
  steps: [
    step(say('登记', 'Register'), applicant, say('到窗口或者在手机上填写登记表。', 'Fill in the form at the counter or on the phone.')),
    step(say('核对', 'Check'), counter, say('系统比对户籍和婚姻信息，不要求跑证明。', 'Records are compared; no certificates are asked for.')),
    step(say('出凭证', 'Confirm'), counter, say('当场出登记凭证，电子的也有效。', 'You get proof at once; the electronic one is just as good.')),
    step(say('随访', 'Follow up'), say('社区卫生服务中心', 'Community health centre'), say('联系建册，安排孕产妇保健。', 'The health centre gets in touch and arranges maternity care.')),
  ],
  fees: [{ free: true, standard: say('不收费', 'Free of charge'), basis: say('无收费依据，任何人不得收取', 'No document allows a charge; nobody may ask for one') }],
  timeLimit: { instant: true, promised: { n: 3, unit: 'working_day' }, note: say('窗口当场登记，网上 3 个工作日内办结', 'At once at the counter; within 3 working days online') },
  consult: { phone: '022-0000-1405', hours: officeHours, note: say('建册、产检的事问社区卫生服务中心', 'The community health centre answers about check-ups') },
  oversight: { unit: say('区卫生健康委员会', 'District Health Commission'), phone: '12345' },
  place: say('任意一方户籍地或者现居住地的街镇政务服务中心卫健窗口。工作日 9:00–12:00、13:30–17:00。', 'The health counter where either parent is registered or lives. Working days 9:00–12:00 and 13:30–17:00.'),
  online: { depth: 'full', how: say('可以在政务服务网搜“生育登记”，全程网上办，电子凭证自己下载。', 'Search for birth registration on the government services site; all online, with a proof to download.') },
  bookable: true,
  homeVisit: true,
  proxy: true,
  cityWide: true,
  commitmentEligible: true,
  visits: { min: 0, max: 1 },
  faqs: [
    faq(say('孩子都生了还能补登吗？', 'The child is born. Can I still register?'), say('能，出生后可以补登。', 'Yes, you can register after the birth.')),
    faq(say('没办生育登记能给孩子上户口吗？', 'Can the child’s household registration be done without it?'), say('能，上户口看出生医学证明，不要求生育登记。', 'Yes. The police look at the birth certificate, not at this registration.')),
    faq(say('生三胎要审批吗？', 'Does a third child need a permit?'), say('不用审批，登记就行。', 'No permit; just register.')),
  ],
};
