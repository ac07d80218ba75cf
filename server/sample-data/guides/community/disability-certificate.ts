import type { ServiceGuide } from '../../../desk/catalogue/guide.js';
import { clause } from '../laws.js';
import { applicant, conditions, counterForm, faq, fetched, identityCard, material, officeHours, sampleNotice, say, step } from '../wording.js';
import { communityLaws } from './laws.js';

const who = clause(communityLaws.disabledPersons, say('第二条', 'Article 2'), say('残疾人包括视力、听力、言语、肢体、智力、精神、多重残疾等的人。', 'Disabilities of sight, hearing, speech, body, intellect or mind, more than one of these, and others.'));
const procedure = clause(communityLaws.disabilityCertificate, say('关于申请、评定、公示和发证的规定', 'Provisions on application, assessment, publication and issue'), say('自愿申请，由指定医院评定，公示后由残联发证，有效期十年。', 'Applied for freely, assessed at a named hospital, published and issued by the federation for ten years.'));
const federation = say('区残联', 'District Disabled Persons’ Federation');

export const disabilityCertificate: ServiceGuide = {
  itemCode: 'disability-certificate',
  version: 3,
  effectiveFrom: '2026-01-01',
  notice: sampleNotice,
  name: say('残疾人证申领、换领与注销', 'Disability certificate'),
  acceptingUnit: say('区残疾人联合会、街镇残联窗口', 'District Disabled Persons’ Federation and its street and town counters'),
  itemType: say('公共服务（承诺件）', 'Public service (with a promised date)'),
  summary: say('认定残疾类别和等级的证件，到指定医院评定后发证；到期换证、遗失补证、注销也在这里办。它是领两项补贴的前提，补贴要另外申请。', 'The certificate of kind and grade of disability, issued after assessment at a named hospital; renewals, losses and cancellations too. It comes before the two subsidies, which are applied for separately.'),
  legalBases: [who, procedure],
  audience: say('符合残疾标准、自愿申请的人', 'Anyone meeting the disability standard who wishes to apply'),
  conditions: [
    ...conditions(who, say('有视力、听力、言语、肢体、智力、精神残疾或者多重残疾', 'A disability of sight, hearing, speech, body, intellect or mind, or more than one')),
    ...conditions(procedure, say('经指定医院评定，符合国家残疾标准', 'Assessed at a named hospital as meeting the national standard'), say('本人或者监护人自愿申请；可以异地申请，由户籍地残联审核', 'Applied for freely by the person or guardian; from elsewhere too, with the federation of registration deciding')),
  ],
  materials: [
    identityCard(procedure),
    material({ name: say('残疾人证申请表', 'Application form'), source: counterForm, basis: procedure }),
    material({ name: say('近期两寸白底照片', 'Recent two-inch photos on white'), source: say('申请人自备，窗口也可以拍', 'Brought by the applicant, or taken at the counter'), basis: procedure, copies: 2, when: say('首次申领、换证的', 'For a first certificate or renewal') }),
    material({ name: say('病历、检查报告', 'Medical records and test reports'), source: say('就诊医院', 'Treating hospital'), basis: procedure, form: 'original_and_copy', when: say('去医院评定时带', 'Taken to the assessment') }),
    fetched({ name: say('户籍信息', 'Household registration record'), source: say('公安机关', 'Police'), basis: procedure }),
    fetched({ name: say('残疾评定结果', 'Result of the assessment'), source: say('指定评定医院', 'Named assessment hospital'), basis: procedure }),
    material({ name: say('监护人身份证和监护关系材料', 'Guardian’s identity card and proof of guardianship'), source: say('公安机关或者社区', 'Police or community'), basis: procedure, form: 'original_and_copy', when: say('未成年人，智力、精神残疾人', 'For minors and people with intellectual or mental disability') }),
    material({ name: say('原残疾人证', 'The old certificate'), source: say('残联发放', 'Issued by the federation'), basis: procedure, when: say('换证、注销的', 'For renewal or cancellation') }),
  ],
  samples: [{ name: say('申请表填写样例', 'Completed sample of the form'), hint: say('残疾类别先不填，以医院评定为准。', 'Leave the kind of disability open; the hospital decides it.') }],
  commonErrors: [say('自己先去别的医院评，不是指定医院', 'Assessed at a hospital that is not on the list'), say('还在治疗期，病情没稳定就申请', 'Applying before treatment ends and the condition is stable'), say('证快到期才想起换证', 'Remembering to renew only when it is about to run out')],
  steps: [
    step(say('申请', 'Apply'), applicant, say('到街镇残联窗口或者网上申请，领评定通知。', 'Apply at a street or town counter or online and receive the notice of assessment.')),
    step(say('评定', 'Assess'), say('指定医院', 'Named hospital'), say('按约好的时间去评；卧床的可以约医生上门。医院 10 个工作日内出结果。', 'Attend at the time booked; doctors visit those confined to bed. The result comes within 10 working days.')),
    step(say('公示审核', 'Publish and decide'), federation, say('在社区公示 5 个工作日，再用 5 个工作日审核，不公开隐私。', 'Published in the community for 5 working days, then decided within 5; private details are withheld.')),
    step(say('发证', 'Issue'), federation, say('制证后通知领取，也可以邮寄。', 'You are told when it is ready; it can be posted.')),
  ],
  fees: [{ free: true, standard: say('办证不收费；医院评定、检查的费用怎么承担，以窗口公布为准', 'The certificate is free; the counter tells who bears the cost of assessment and tests'), basis: say('《中华人民共和国残疾人证管理办法》', 'Measures on Disability Certificates') }],
  timeLimit: { instant: false, promised: { n: 20, unit: 'working_day' }, note: say('从到医院评定算起 20 个工作日：出评定结果 10 个、公示 5 个、审核发证 5 个；换证和补证不用重评的 10 个工作日', '20 working days from the assessment: 10 for the result, 5 published, 5 to decide and issue; 10 for renewals and losses without a new assessment') },
  consult: { phone: '022-0000-1805', hours: officeHours, note: say('指定医院名单和评定日期也可以问', 'Ask here for the list of hospitals and the dates') },
  oversight: { unit: say('区残疾人联合会', 'District Disabled Persons’ Federation'), phone: '12345' },
  place: say('任意街镇残联窗口受理，区残联审核发证；评定在指定医院做。工作日 9:00–12:00、13:30–17:00。', 'Any street or town counter of the federation accepts it and the district federation issues it; assessment is at a named hospital. Working days 9:00–12:00 and 13:30–17:00.'),
  online: { depth: 'prefill', how: say('可以在全国残联网上办事大厅申请和查进度，评定要本人到医院。', 'Apply and follow progress on the federation’s national service site; the assessment needs you in person.') },
  bookable: true,
  homeVisit: true,
  proxy: true,
  cityWide: true,
  commitmentEligible: false,
  visits: { min: 1, max: 2 },
  faqs: [
    faq(say('户口在外地，能在这办吗？', 'I am registered elsewhere. Can I apply here?'), say('能，跨省通办，窗口收件后由户籍地残联审核。', 'Yes, across provinces; the federation where you are registered decides.')),
    faq(say('评了级不服怎么办？', 'What if I disagree with the grade?'), say('可以向区残联申请重新评定。', 'Ask the district federation for a new assessment.')),
    faq(say('证到期了要重新去医院吗？', 'Must I be assessed again when it runs out?'), say('残疾情况不会变的一般不用，窗口会告诉您。', 'Usually not when the condition cannot change; the counter tells you.')),
    faq(say('有证就能领补贴吗？', 'Does the certificate bring the subsidies?'), say('不会自动领，要另外申请困难残疾人生活补贴或者重度残疾人护理补贴。', 'Not by itself; apply separately for the living or nursing subsidy.')),
  ],
};
