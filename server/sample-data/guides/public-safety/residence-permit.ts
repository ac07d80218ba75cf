import type { ServiceGuide } from '../../../desk/catalogue/guide.js';
import { clause, laws } from '../laws.js';
import { applicant, conditions, faq, identityCard, material, officeHours, sampleNotice, say, step } from '../wording.js';

const who = clause(laws.residencePermit, say('第二条', 'Article 2'), say('离开常住户口所在地到其他城市居住半年以上，符合稳定就业、稳定住所、连续就读条件之一的，可以申领居住证。', 'People living in another city for half a year with steady work, a steady home or schooling may apply.'));
const papers = clause(laws.residencePermit, say('第九条', 'Article 9'), say('提交身份证、相片和居住地住址、就业、就读等证明；自受理之日起 15 日内制作发放。', 'Hand in an identity card, a photograph and proof of address, work or schooling; issued within 15 days of acceptance.'));
const charge = clause(laws.residencePermit, say('第十九条', 'Article 19'), say('首次申领免收工本费，换领、补领收取工本费，签注不收费。', 'The first permit is free, replacement has a cost price, endorsement is free.'));
const police = say('公安派出所', 'Police station');

export const residencePermit: ServiceGuide = {
  itemCode: 'residence-permit',
  version: 2,
  effectiveFrom: '2026-01-01',
  notice: sampleNotice,
  name: say('居住证申领与签注', 'Residence permit application and endorsement'),
  acceptingUnit: say('公安派出所、区公安人口服务管理机构、受委托的流动人口服务管理站', 'Police stations, the district population service office and entrusted service stations'),
  itemType: say('公共服务（承诺件）', 'Public service (with a promised date)'),
  summary: say('外省市户籍的人在本市住满半年后申领的证件，凭它享受子女入学、就医等公共服务，每年签注一次。刚来的先办居住登记，登记不等于居住证。', 'A permit for people from other provinces after half a year here; it opens schooling, health care and other services and is endorsed once a year. Newcomers register their residence first.'),
  legalBases: [who, papers, charge],
  audience: say('外省市户籍、在本市居住的人员', 'People registered in other provinces who live here'),
  conditions: conditions(who, say('已经办理居住登记满 6 个月', 'Residence registered for 6 months'), say('有合法稳定就业、合法稳定住所或者连续就读，三项有一项就行', 'Steady work, a steady home, or continuous schooling: one of the three is enough'), say('打算继续在本市居住', 'Intending to go on living here')),
  materials: [
    identityCard(papers),
    material({ name: say('合法居所证明（不动产权证书、购房合同、备案的租赁合同或者单位住宿证明，任选一种）', 'Proof of a lawful home (title, purchase contract, filed lease or employer’s note, any one)'), source: say('房产管理部门、出租人或者用人单位', 'Housing authority, landlord or employer'), basis: papers, form: 'original_and_copy' }),
    material({ name: say('358×441 电子照片', 'Digital photograph, 358×441'), source: say('自拍或者照相馆', 'Taken yourself or at a studio'), basis: papers, form: 'electronic', when: say('网上申请的；到窗口由现场拍摄', 'For online applications; the counter takes one for you') }),
    material({ name: say('居住登记信息', 'Residence registration record'), source: say('公安系统', 'Police system'), basis: who, form: 'electronic', obtainBy: 'data_sharing' }),
    material({ name: say('委托书和代办人身份证', 'Letter of authority and the proxy’s identity card'), source: say('申请人自备', 'Brought by the applicant'), basis: papers, when: say('未满 16 周岁的人、行动不便的老人、残疾人由人代办的', 'When someone applies for a child under 16, a frail older person or a person with a disability') }),
  ],
  samples: [{ name: say('居住证申领表填写样例', 'Completed sample of the application form'), hint: say('住址要写到门牌号，并和租赁合同一致。', 'Give the address down to the door number, as on the lease.') }],
  commonErrors: [say('租赁合同的租期已经到期', 'The lease has run out'), say('租赁地址和登记的地址不一致', 'The lease and the registered address differ'), say('照片穿了制式服装', 'A uniform is worn in the photograph')],
  steps: [
    step(say('居住登记', 'Register'), applicant, say('来了先办居住登记，从登记日开始算 6 个月。', 'Register your residence first; the 6 months run from that day.')),
    step(say('申请', 'Apply'), applicant, say('到居住地派出所或者网上申请。', 'Apply at the police station where you live, or online.')),
    step(say('审核制证', 'Check and make'), police, say('核对材料，符合条件的制证。', 'Papers are checked and the permit is made.')),
    step(say('领取', 'Collect'), police, say('到窗口领取或者邮寄。满一年前一个月内来签注。', 'Collect it or have it posted. Come for endorsement in the month before each anniversary.')),
  ],
  fees: [{ free: false, standard: say('首次申领和签注不收费；换领、补领按公布的工本费标准收取', 'First permit and endorsement are free; replacement costs the published price of making it'), basis: say('《居住证暂行条例》第十九条', 'Provisional Regulation on Residence Permits, Article 19') }],
  timeLimit: { instant: false, statutory: { n: 15, unit: 'natural_day' }, promised: { n: 15, unit: 'natural_day' }, note: say('自受理之日起 15 日内发证', 'Issued within 15 days of acceptance') },
  consult: { phone: '022-0000-1102', hours: officeHours, note: say('派出所户籍窗口也能问', 'Any police registration counter can answer') },
  oversight: { unit: say('公安分局督察部门', 'Inspection section of the district police'), phone: '12345' },
  place: say('居住地的公安派出所，或者受委托的流动人口服务管理站。工作日 9:00–12:00、13:30–17:00。', 'The police station where you live, or an entrusted service station. Working days 9:00–12:00 and 13:30–17:00.'),
  online: { depth: 'prefill', how: say('可以在公安民生服务平台网上申请和签注，证件可以邮寄。', 'Apply and endorse on the police services platform; the permit can be posted.') },
  bookable: true,
  homeVisit: false,
  proxy: true,
  cityWide: false,
  commitmentEligible: false,
  visits: { min: 0, max: 1 },
  faqs: [
    faq(say('刚来 3 个月能申领吗？', 'I came 3 months ago. Can I apply?'), say('还不能。先办居住登记，满 6 个月再申领。', 'Not yet. Register your residence now and apply after 6 months.')),
    faq(say('父母不识字怎么办？', 'My parents cannot read. What then?'), say('社区代办员可以帮忙填写。', 'The community proxy can fill in the form.')),
    faq(say('居住证丢了怎么办？', 'What if I lose the permit?'), say('到派出所挂失，再补领。', 'Report the loss at the police station and apply for a replacement.')),
  ],
};
