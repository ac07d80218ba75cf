import type { ServiceGuide } from '../../../desk/catalogue/guide.js';
import { clause, laws } from '../laws.js';
import { applicant, conditions, faq, identityCard, material, officeHours, sampleNotice, say, step } from '../wording.js';

const preference = clause(laws.olderPeople, say('第五十八条', 'Article 58'), say('城市公共交通等应当为老年人提供优待和照顾。', 'City transport gives preference and care to older people.'));
const branch = say('公交企业服务网点', 'Transport company branch');

export const seniorTransitCard: ServiceGuide = {
  itemCode: 'senior-transit-card',
  version: 1,
  effectiveFrom: '2026-01-01',
  notice: sampleNotice,
  name: say('老年人公共交通免费乘车卡办理', 'Free public transport card for older people'),
  acceptingUnit: say('公共交通企业服务网点、街镇受理点', 'Public transport company branches and street or town counters'),
  itemType: say('公共服务（承诺件）', 'Public service (with a promised date)'),
  summary: say('老年人凭卡免费坐公交。只限本人使用，和老年人优待证是两种证件。', 'Older people ride free with it. It is for the holder only and is not the senior privilege card.'),
  legalBases: [preference],
  audience: say('达到规定年龄的老年人，外地户籍的常住老人也可以', 'Older people of the set age, including residents registered elsewhere'),
  conditions: conditions(preference, say('达到规定年龄，年龄以当年公布为准', 'Of the age published for the year'), say('本地户籍，或者持有本市居住证', 'Local registration, or a residence permit of this city')),
  materials: [
    identityCard(preference),
    material({ name: say('一寸近照', 'Recent one-inch photograph'), source: say('申请人自备，网点也可以现场拍', 'Brought by the applicant or taken at the branch'), basis: preference }),
    material({ name: say('居住证信息', 'Residence permit record'), source: say('公安机关', 'Police'), basis: preference, form: 'electronic', obtainBy: 'data_sharing', when: say('外地户籍的', 'For people registered elsewhere') }),
    material({ name: say('代办人身份证', 'The proxy’s identity card'), source: say('代办人自备', 'Brought by the proxy'), basis: preference, when: say('由家人或者社区代办的', 'When family or the community applies') }),
  ],
  samples: [{ name: say('乘车卡申请表填写样例', 'Completed sample of the form'), hint: say('联系电话可以填子女的。', 'You may give a child’s phone number.') }],
  commonErrors: [say('拿老年人优待证当乘车卡', 'Taking the privilege card for the transport card'), say('把卡借给家人用，会被停用', 'Lending the card, which gets it stopped'), say('每年没有年审，刷卡失败', 'Missing the yearly check, so the card fails')],
  steps: [
    step(say('申请', 'Apply'), applicant, say('本人或者代办人到网点、街镇受理点填表。', 'Fill in the form at a branch or counter, in person or by proxy.')),
    step(say('核对', 'Check'), branch, say('核对年龄和居住地。', 'Age and residence are checked.')),
    step(say('制卡', 'Make'), branch, say('制卡后短信通知。', 'You get a text when it is ready.')),
    step(say('领取', 'Collect'), applicant, say('到受理的网点领取，以后每年年审一次。', 'Collect it where you applied; have it checked once a year.')),
  ],
  fees: [{ free: false, standard: say('坐车不收费；首次办卡是否收押金、补卡工本费按网点公布的标准', 'Riding is free; any deposit and the price of a replacement are shown at the branch'), basis: say('公共交通企业公布的收费标准', 'Price list of the transport company') }],
  timeLimit: { instant: false, promised: { n: 10, unit: 'working_day' }, note: say('受理后 10 个工作日内制卡', 'Made within 10 working days') },
  consult: { phone: '022-0000-1110', hours: officeHours, note: say('网点地址也可以问', 'Ask here for branch addresses too') },
  oversight: { unit: say('区交通运输局', 'District Transport Bureau'), phone: '12345' },
  place: say('公交企业各服务网点，或者居住地的街镇受理点。工作日 9:00–12:00、13:30–17:00。', 'Branches of the transport company, or the counter of the street or town you live in. Working days 9:00–12:00 and 13:30–17:00.'),
  online: { depth: 'info', how: say('网上只能查网点和办卡进度，申请要到网点或者由社区代办。', 'Online you can only look up branches and progress; apply at a branch or through the community.') },
  bookable: true,
  homeVisit: true,
  proxy: true,
  cityWide: true,
  commitmentEligible: false,
  visits: { min: 1, max: 2 },
  faqs: [
    faq(say('外地老人能办吗？', 'Can older people registered elsewhere get it?'), say('能，要有本市居住证。', 'Yes, with a residence permit of this city.')),
    faq(say('卡丢了怎么办？', 'What if the card is lost?'), say('带身份证到网点挂失补办，补卡工本费以网点公布为准。', 'Report it at a branch with your identity card; the price is shown there.')),
    faq(say('能坐地铁吗？', 'Does it work on the metro?'), say('能用的线路以公交企业公布为准，可以打咨询电话问。', 'The lines it covers are published by the company; ask by phone.')),
  ],
};
