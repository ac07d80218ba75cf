import type { ServiceGuide } from '../../../desk/catalogue/guide.js';
import { clause, laws } from '../laws.js';
import { applicant, conditions, counterForm, faq, fetched, freeOfCharge, identityCard, material, officeHours, sampleNotice, say, step } from '../wording.js';
import { communityLaws } from './laws.js';

const age = clause(laws.olderPeople, say('第二条', 'Article 2'), say('老年人是指年满六十周岁的公民。', 'An older person is a citizen of 60 or over.'));
const preference = clause(communityLaws.preferenceForOlderPeople, say('关于优待范围和证件的规定', 'Provisions on who is preferred and by which card'), say('常住本地的外埠老年人享受同等优待，可以凭身份证或者优待证享受。', 'Older people from elsewhere who live here are treated alike, on showing an identity or privilege card.'));
const counter = say('街镇民政窗口', 'Civil affairs counter');

export const seniorPrivilegeCard: ServiceGuide = {
  itemCode: 'senior-privilege-card',
  version: 2,
  effectiveFrom: '2026-01-01',
  notice: sampleNotice,
  name: say('老年人优待证办理', 'Senior citizen privilege card'),
  acceptingUnit: say('街镇政务服务中心民政窗口', 'Civil affairs counters of street and town service centres'),
  itemType: say('公共服务（即办件）', 'Public service (handled at once)'),
  summary: say('60 周岁以上老年人凭证逛公园、看展览、就医等享受优待。它不是乘车卡，坐公交免费另办老年人乘车卡。', 'From 60, the card brings preference in parks, museums, hospitals and the like. It is not a travel card; free buses need the transport card for older people.'),
  legalBases: [age, preference],
  audience: say('年满 60 周岁、住在本市的老年人，不分户籍', 'People of 60 or over who live in the city, wherever they are registered'),
  conditions: [
    ...conditions(age, say('年满 60 周岁', 'Aged 60 or over')),
    ...conditions(preference, say('有本市户籍，或者持有本市居住证', 'Registered in the city, or holding its residence permit')),
  ],
  materials: [
    identityCard(age),
    material({ name: say('近期一寸免冠照片', 'Recent one-inch photo'), source: say('申请人自备，窗口也可以现场拍', 'Brought by the applicant, or taken at the counter'), basis: preference, form: 'original_and_copy', required: false }),
    material({ name: say('老年人优待证申请表', 'Application form'), source: counterForm, basis: preference, obtainBy: 'commitment' }),
    fetched({ name: say('户籍信息', 'Household registration record'), source: say('公安机关', 'Police'), basis: age }),
    fetched({ name: say('居住证信息', 'Residence permit record'), source: say('公安机关', 'Police'), basis: preference, when: say('外地户籍的', 'For people registered elsewhere') }),
    material({ name: say('代办人身份证', 'Proxy’s identity card'), source: say('公安机关签发', 'Issued by the police'), basis: preference, when: say('由家属或者社区代办的', 'When family or the community applies') }),
  ],
  samples: [{ name: say('申请表填写样例', 'Completed sample of the form'), hint: say('住址写现在住的地方，不用和户口簿一致。', 'Give the address where you live now, even if registered elsewhere.') }],
  commonErrors: [say('还没满 60 周岁就来办，要等生日过后', 'Coming before the 60th birthday'), say('以为拿优待证能免费坐公交', 'Expecting free buses with this card'), say('照片太旧，和本人对不上', 'A photo too old to be recognised')],
  steps: [
    step(say('申请', 'Apply'), applicant, say('本人或者家属到任一街镇窗口，也可以请社区代办。', 'Come to any street or town counter, or send family or the community.')),
    step(say('核对', 'Check'), counter, say('联网核对年龄和户籍、居住证。', 'Age, registration or residence permit are checked online.')),
    step(say('制证领证', 'Issue'), counter, say('当场制证，当场领走；代办的由代办人领。', 'Printed and handed over on the spot, to the proxy if there is one.')),
  ],
  fees: freeOfCharge,
  timeLimit: { instant: true, note: say('窗口当场办结；网上申请的 5 个工作日内寄出', 'Done on the spot at the counter; online requests are posted within 5 working days') },
  consult: { phone: '022-0000-1801', hours: officeHours, note: say('哪些地方能用，也可以打这个电话问', 'Ask here too where the card is accepted') },
  oversight: { unit: say('区民政局', 'District Civil Affairs Bureau'), phone: '12345' },
  place: say('本区任意街镇政务服务中心民政窗口，社区可以代办。工作日 9:00–12:00、13:30–17:00。', 'The civil affairs counter of any street or town service centre in the district; the community can apply for you. Working days 9:00–12:00 and 13:30–17:00.'),
  online: { depth: 'full', how: say('可以在政务服务网手机端申请，子女可以帮着办，证件寄到家。', 'Apply on the government services app, with a child’s help if you like; the card is posted home.') },
  bookable: true,
  homeVisit: true,
  proxy: true,
  cityWide: true,
  commitmentEligible: true,
  visits: { min: 0, max: 1 },
  faqs: [
    faq(say('外地老人来津带孙子，能办吗？', 'I came to look after my grandchild. Can I have one?'), say('能，有本市居住证就行。还没有居住证的，先去派出所办居住登记。', 'Yes, with a residence permit of the city. Without one, register your residence with the police first.')),
    faq(say('拿着它坐公交地铁免费吗？', 'Are buses and the metro free with it?'), say('不是凭这个证，免费乘车要另办老年人乘车卡。', 'Not with this card; free travel needs the transport card for older people.')),
    faq(say('没办证，拿身份证行不行？', 'Will my identity card do instead?'), say('多数公园、博物馆看身份证也给优待，各处以门口公示为准。', 'Most parks and museums accept it too; see the notice at the door.')),
    faq(say('证丢了怎么补？', 'I lost mine. What now?'), say('带身份证到任一街镇窗口，当场补办。', 'Take your identity card to any counter; it is replaced on the spot.')),
  ],
};
