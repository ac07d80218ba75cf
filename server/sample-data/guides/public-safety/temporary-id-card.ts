import type { ServiceGuide } from '../../../desk/catalogue/guide.js';
import { clause, laws } from '../laws.js';
import { applicant, conditions, faq, material, officeHours, sampleNotice, say, step } from '../wording.js';
import { publicSafetyLaws } from './laws.js';

const urgent = clause(laws.identityCard, say('第十二条', 'Article 12'), say('申请领取、换领、补领居民身份证期间急需用证的，可以申请临时居民身份证。', 'Those waiting for an identity card who need one urgently may apply for a temporary card.'));
const who = clause(publicSafetyLaws.temporaryCard, say('第九条', 'Article 9'), say('向常住户口所在地派出所申请，未满十六周岁的由监护人代为申领。', 'Apply to the police station where you are registered; a guardian applies for those under 16.'));
const papers = clause(publicSafetyLaws.temporaryCard, say('第十一条', 'Article 11'), say('交验居民户口簿和近期一寸免冠黑白相片，并在申领登记表中注明。', 'Show the household register and a recent one-inch photograph, and note it in the form.'));
const time = clause(publicSafetyLaws.temporaryCard, say('第七条、第十二条', 'Articles 7 and 12'), say('有效期三个月，公安机关收到申请后三日内发放。', 'Valid for three months; issued within three days of the application.'));
const police = say('公安派出所', 'Police station');

export const temporaryIdCard: ServiceGuide = {
  itemCode: 'temporary-id-card',
  version: 2,
  effectiveFrom: '2026-01-01',
  notice: sampleNotice,
  name: say('临时居民身份证申领', 'Temporary identity card'),
  acceptingUnit: police,
  itemType: say('行政确认（承诺件）', 'Administrative confirmation (with a promised date)'),
  summary: say('正在换、补身份证又急着用的人，先办一张临时的，有效期 3 个月。它不能代替正式身份证，要和换领、补领一起申请。', 'For people whose identity card is being renewed or replaced and who need one now; valid for 3 months. It does not replace the real card and is applied for together with it.'),
  legalBases: [urgent, who, papers, time],
  audience: say('本市户籍、正在申领、换领、补领身份证的人', 'People registered in this city whose identity card is being issued, renewed or replaced'),
  conditions: [
    ...conditions(urgent, say('已经提出身份证申领、换领或者补领', 'An identity card has been applied for'), say('等证期间急需使用', 'You need one while you wait')),
    ...conditions(who, say('常住户口在本市；未满 16 周岁的由监护人代为申领', 'Registered in this city; a guardian applies for those under 16')),
  ],
  materials: [
    material({ name: say('户籍信息（查得到的不用带户口簿）', 'Household record (no register needed if found)'), source: say('公安系统', 'Police system'), basis: papers, form: 'electronic', obtainBy: 'data_sharing' }),
    material({ name: say('本人相片', 'Photograph'), source: say('窗口现场拍摄，或者用身份证申请时的相片', 'Taken at the counter, or the one taken for the identity card'), basis: papers, form: 'electronic', obtainBy: 'data_sharing' }),
    material({ name: say('身份证受理回执', 'Receipt of the identity card application'), source: say('受理身份证的派出所', 'The police station that accepted it'), basis: papers, when: say('先前已经申请了身份证的', 'When the identity card was applied for earlier') }),
    material({ name: say('监护人身份证', 'The guardian’s identity card'), source: say('监护人自备', 'Brought by the guardian'), basis: who, when: say('未满 16 周岁的', 'For children under 16') }),
  ],
  samples: [{ name: say('申领登记表样例', 'Completed sample of the form'), hint: say('多数窗口由系统打印，本人核对签字。', 'Most counters print it; you check and sign.') }],
  commonErrors: [say('只办临时证，没有申请换领或者补领', 'Asking for the temporary card without applying for the real one'), say('过了 3 个月还在用', 'Using it after 3 months'), say('领新证时没有交回临时证', 'Not handing it back when collecting the new card')],
  steps: [
    step(say('申请', 'Apply'), applicant, say('到派出所办身份证时一起提出，也可以补着来申请。', 'Ask when you apply for the identity card, or come back for it.')),
    step(say('核对', 'Check'), police, say('核对身份和相片。', 'Identity and photograph are checked.')),
    step(say('签发', 'Issue'), police, say('能当场制证的当场给，其他 3 日内给。', 'Given at once where the station can make it, otherwise within 3 days.')),
    step(say('交回', 'Hand back'), applicant, say('领正式身份证时交回临时证。', 'Hand it back when you collect the real card.')),
  ],
  fees: [{ free: false, standard: say('按国家公布的工本费标准收取，以窗口公布为准', 'The price of making it, as published by the state; see the counter'), basis: say('国家发布的居民身份证收费文件', 'National fee notices on identity cards') }],
  timeLimit: { instant: false, statutory: { n: 3, unit: 'natural_day' }, promised: { n: 1, unit: 'working_day' }, note: say('承诺 1 个工作日，多数派出所当场给；法定 3 日', 'Promised within 1 working day, mostly at once; 3 days by law') },
  consult: { phone: '022-0000-1604', hours: officeHours, note: say('急着用请先打电话问哪个派出所能当场制证', 'If it is urgent, ask which station makes it at once') },
  oversight: { unit: say('公安分局督察部门', 'Inspection section of the district police'), phone: '12345' },
  place: say('常住户口所在地的公安派出所户籍窗口。工作日 9:00–12:00、13:30–17:00。', 'The counter of the police station where you are registered. Working days 9:00–12:00 and 13:30–17:00.'),
  online: { depth: 'appoint', how: say('网上只能预约和查派出所电话，办证要本人到派出所一次。', 'Online you can book and find the phone number; come to the station in person once.') },
  bookable: true,
  homeVisit: false,
  proxy: false,
  cityWide: false,
  commitmentEligible: false,
  visits: { min: 1, max: 2 },
  faqs: [
    faq(say('外地户口能在这里办临时身份证吗？', 'Can I get one here if registered elsewhere?'), say('一般要到户籍地派出所。坐火车、飞机急用的，可以在铁路 12306 或者民航小程序开电子临时乘车、乘机证明。', 'Usually only where you are registered. For a train or flight, get an electronic travel certificate from 12306 or the civil aviation app.')),
    faq(say('临时身份证能坐高铁、住酒店吗？', 'Does it work for trains and hotels?'), say('能，它在有效期内和身份证一样证明身份；自助闸机刷不了，要走人工通道。', 'Yes, it proves who you are while valid; gates cannot read it, so use the staffed lane.')),
    faq(say('能用多久，能续吗？', 'How long is it valid, and can it be extended?'), say('有效期 3 个月，不续期。正式证还没下来的，到派出所重新申请。', '3 months, not extended. If the real card is still not out, apply again.')),
    faq(say('能让家人替我领吗？', 'Can family collect it?'), say('要本人到场核对；未满 16 周岁的由监护人办。', 'You must come yourself; a guardian acts for those under 16.')),
  ],
};
