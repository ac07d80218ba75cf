import type { ServiceGuide } from '../../../desk/catalogue/guide.js';
import { clause, laws } from '../laws.js';
import { applicant, conditions, counterForm, faq, identityCard, material, officeHours, sampleNotice, say, step } from '../wording.js';

const scope = clause(laws.residentMedical, say('二、整合基本制度政策（一）统一覆盖范围', 'Part 2 (1), who is covered'), say('覆盖除职工基本医疗保险应参保人员以外的其他所有城乡居民。', 'Covers all residents who are not to be in employee insurance.'));
const funding = clause(laws.socialInsurance, say('第二十五条', 'Article 25'), say('城镇居民基本医疗保险实行个人缴费和政府补贴相结合。', 'Resident insurance is paid partly by the person and partly by government.'));
const counter = say('医保窗口', 'Medical insurance counter');

export const residentMedicalEnrolment: ServiceGuide = {
  itemCode: 'resident-medical-enrolment',
  version: 5,
  effectiveFrom: '2026-01-01',
  notice: sampleNotice,
  name: say('城乡居民基本医疗保险参保登记', 'Enrolment in resident medical insurance'),
  acceptingUnit: say('街镇政务服务中心医保窗口', 'Medical insurance counters of street and town service centres'),
  itemType: say('公共服务（即办件）', 'Public service (handled at once)'),
  summary: say('没有参加职工医保的居民、学生和孩子参加的医疗保险，一年一缴，每年有集中参保期。缴费标准每年公布一次，以窗口公布为准。', 'Medical insurance for residents, pupils and children outside employee insurance, paid yearly in an enrolment season. The contribution is published each year; ask the counter.'),
  legalBases: [scope, funding],
  audience: say('没有参加职工基本医疗保险的城乡居民，包括学生和新生儿', 'Residents outside employee insurance, including pupils and newborn children'),
  conditions: conditions(scope, say('没有参加职工基本医疗保险', 'Not in employee medical insurance'), say('本地户籍，或者持有本市居住证，或者在本地学校就读', 'Local registration, a residence permit of this city, or a pupil of a local school'), say('在集中参保期内办理；新生儿出生一年内随时可以办', 'Within the enrolment season; newborn children at any time in their first year')),
  materials: [
    identityCard(scope),
    material({ name: say('参保登记表', 'Enrolment form'), source: counterForm, basis: scope, obtainBy: 'commitment' }),
    material({ name: say('户口簿', 'Household register'), source: say('公安机关', 'Police'), basis: scope, form: 'electronic', obtainBy: 'data_sharing' }),
    material({ name: say('居住证', 'Residence permit'), source: say('公安机关', 'Police'), basis: scope, form: 'electronic', obtainBy: 'data_sharing', when: say('外地户籍的', 'For people registered elsewhere') }),
    material({ name: say('出生医学证明', 'Birth certificate'), source: say('医院', 'Hospital'), basis: scope, form: 'copy', when: say('新生儿还没有上户口的', 'For a newborn child not yet registered') }),
  ],
  samples: [{ name: say('参保登记表填写样例', 'Completed sample of the enrolment form'), hint: say('新生儿没有起名的，先填“某某之子（女）”。', 'For a child without a name yet, put “child of” and the parent’s name.') }],
  commonErrors: [say('登记了没有缴费，待遇没有生效', 'Enrolled without paying, so cover has not begun'), say('职工医保还没停就参加居民医保', 'Enrolling before employee insurance has ended'), say('错过集中参保期才来', 'Coming after the season')],
  steps: [
    step(say('登记', 'Enrol'), applicant, say('到窗口、社区或者在手机上登记，学生由学校统一登记。', 'Enrol at the counter, the community or on the phone; schools enrol their pupils.')),
    step(say('核对', 'Check'), counter, say('核对身份，查有没有重复参保。', 'Identity is checked and double cover ruled out.')),
    step(say('缴费', 'Pay'), applicant, say('在税务部门公布的渠道缴费。', 'Pay through the channels published by the tax office.')),
    step(say('生效', 'Begin'), counter, say('集中期缴费的次年 1 月 1 日起享受待遇。', 'Cover begins on 1 January for those who pay in season.')),
  ],
  fees: [{ free: false, standard: say('登记不收费；保险费个人缴一部分、政府补一部分，个人缴费标准每年公布，以窗口公布为准', 'Enrolling is free. The premium is shared with government; the personal share is published each year at the counter'), basis: say('《社会保险法》第二十五条和当年缴费通知', 'Social Insurance Law, Article 25, and the year’s notice') }],
  timeLimit: { instant: true, promised: { n: 1, unit: 'working_day' }, note: say('窗口当场登记，缴费后次日能查到', 'Enrolled at once; visible the day after payment') },
  consult: { phone: '022-0000-1107', hours: officeHours, note: say('缴费的事也可以问税务窗口', 'The tax counter answers about payment') },
  oversight: { unit: say('区医疗保障局', 'District Healthcare Security Bureau'), phone: '12345' },
  place: say('户籍地或者居住地的街镇政务服务中心医保窗口，学生在学校。工作日 9:00–12:00、13:30–17:00。', 'The medical insurance counter where you are registered or live; pupils at school. Working days 9:00–12:00 and 13:30–17:00.'),
  online: { depth: 'full', how: say('可以在医保服务平台手机端登记，在税务小程序缴费。', 'Enrol on the medical insurance app and pay in the tax app.') },
  bookable: true,
  homeVisit: true,
  proxy: true,
  cityWide: true,
  commitmentEligible: true,
  visits: { min: 0, max: 1 },
  applyWindow: { from: '09-01', to: '12-31', note: say('每年 9 月至 12 月集中参保，次年 6 月 30 日前可以补缴；新生儿出生一年内随时办', 'Enrolment runs from September to December, late payment until 30 June; newborn children at any time in their first year') },
  faqs: [
    faq(say('错过集中参保期还能补缴吗？', 'Can I still pay after the season?'), say('次年 6 月 30 日前可以补缴，待遇有等待期，以窗口答复为准。', 'Until 30 June of the next year, with a waiting period; the counter will tell you.')),
    faq(say('新生儿什么时候办？', 'When do I enrol a newborn child?'), say('出生一年内随时可以办，越早越好。', 'At any time in the first year; the sooner the better.')),
    faq(say('断缴一年还能接上吗？', 'I missed a year. Can I come back?'), say('能重新参保缴费，断缴期间的医疗费不能报销。', 'Yes, enrol and pay again; costs of the gap are not covered.')),
  ],
};
