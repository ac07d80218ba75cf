import type { ServiceGuide } from '../../../desk/catalogue/guide.js';
import { clause } from '../laws.js';
import { applicant, conditions, faq, material, officeHours, sampleNotice, say, step } from '../wording.js';
import { transportLaws } from './laws.js';

const service = clause(transportLaws.transitCards, say('关于发行、使用和退卡服务的规定', 'Provisions on issue, use and return'), say('运营机构提供充值、查询、延期、退卡等服务，押金和卡内余额按规定赎回，并公布服务规则。', 'The operator tops up, looks up, extends and takes back cards, returns deposit and balance under the rules, and publishes them.'));
const pupils = clause(transportLaws.minors, say('第四十五条', 'Article 45'), say('城市公共交通按规定对未成年人实行免费或者优惠票价。', 'City transport is free or cheaper for minors, under the rules.'));
const branch = say('一卡通服务网点', 'Transit card branch');

export const cityTransitCard: ServiceGuide = {
  itemCode: 'city-transit-card',
  version: 2,
  effectiveFrom: '2026-01-01',
  notice: sampleNotice,
  name: say('城市一卡通（公交IC卡）办理、挂失与退卡', 'City transit card issue, loss report and refund'),
  acceptingUnit: say('城市一卡通运营企业服务网点', 'Branches of the city transit card company'),
  itemType: say('公共服务（即办件）', 'Public service (handled at once)'),
  summary: say('坐公交、地铁刷的储值卡，普通卡不记名，学生卡记名有优惠。老年人免费坐车用的是老年人免费乘车卡，另外办。', 'A stored-value card for bus and metro: the ordinary one carries no name, the pupil’s card has a name and a discount. Older people ride free with a different card.'),
  legalBases: [service, pupils],
  audience: say('所有乘客；学生卡给本市在校中小学生', 'All passengers; pupil’s cards for pupils of schools in this city'),
  conditions: [
    ...conditions(service, say('普通卡：谁都能办，不用证件', 'Ordinary card: anyone, without papers'), say('挂失：只有记名卡能挂失，不记名卡丢了不能挂', 'Loss report: only for cards with a name'), say('退卡：卡片能读出，或者损坏但卡号清楚', 'Return: the card can be read, or is damaged but its number is clear')),
    ...conditions(pupils, say('学生卡：本市中小学在校学生', 'Pupil’s card: a pupil of a school in this city')),
  ],
  materials: [
    material({ name: say('身份证或者户口簿', 'Identity card or household register'), source: say('公安机关签发', 'Issued by the police'), basis: service, when: say('办学生卡、记名卡，或者挂失的', 'For pupil’s and named cards and loss reports') }),
    material({ name: say('学籍信息', 'Pupil record'), source: say('教育部门', 'Education department'), basis: pupils, form: 'electronic', obtainBy: 'data_sharing', when: say('办学生卡的', 'For a pupil’s card') }),
    material({ name: say('一寸近照', 'Recent one-inch photograph'), source: say('申请人自备，网点也可以现场拍', 'Brought by the applicant or taken at the branch'), basis: pupils, when: say('办学生卡的', 'For a pupil’s card') }),
    material({ name: say('要退或者要换的卡', 'The card to return or exchange'), source: say('申请人持有', 'Held by the applicant'), basis: service, when: say('退卡、换卡的', 'To return or exchange it') }),
  ],
  samples: [{ name: say('学生卡申请表填写样例', 'Completed sample of the form for a pupil’s card'), hint: say('学校写全称，年级照当前填。', 'Give the school’s full name and the present grade.') }],
  commonErrors: [say('不记名卡丢了来挂失', 'Reporting the loss of a card without a name'), say('学生毕业后没有停用学生卡', 'Using a pupil’s card after leaving school'), say('弯折、打孔、贴东西，卡读不出来', 'Bending, punching or gluing things to the card, so that it cannot be read')],
  steps: [
    step(say('办理', 'Ask'), applicant, say('到网点说清办卡、挂失还是退卡。', 'Say at the branch whether you want a card, report a loss or return one.')),
    step(say('核对', 'Check'), branch, say('记名卡核对身份，退卡当场读余额。', 'Identity is checked for named cards; the balance of a returned card is read.')),
    step(say('办结', 'Finish'), branch, say('当场给卡，或者当场退余额；读不出的卡登记后核算。', 'You get the card or the balance at once; an unreadable card is noted and worked out.')),
  ],
  fees: [{ free: false, standard: say('卡押金或者工本费、退卡规则按企业公布的标准，以网点公布为准', 'Deposit, card price and return rules are published by the company and shown at the branch'), basis: say('运营企业公布的收费标准', 'Price list of the company') }],
  timeLimit: { instant: true, promised: { n: 7, unit: 'working_day' }, note: say('办普通卡和退好卡当场办结；学生卡和读不出的坏卡 7 个工作日内办结', 'Ordinary cards and returns at once; pupil’s cards and unreadable cards within 7 working days') },
  consult: { phone: '022-0000-1702', hours: officeHours, note: say('记名卡丢了先打这个电话挂失', 'Report a lost named card here first') },
  oversight: { unit: say('区交通运输局', 'District Transport Bureau'), phone: '12345' },
  place: say('城市一卡通各服务网点，退卡到网点公布的退卡点。工作日 9:00–12:00、13:30–17:00。', 'Branches of the transit card company; cards are returned at those it names. Working days 9:00–12:00 and 13:30–17:00.'),
  online: { depth: 'prefill', how: say('可以在一卡通手机端开手机卡、充值、挂失记名卡；退实体卡要到网点。', 'Open a phone card, top up or report a named card lost in the app; plastic cards are returned at a branch.') },
  bookable: false,
  homeVisit: false,
  proxy: true,
  cityWide: true,
  commitmentEligible: false,
  visits: { min: 0, max: 1 },
  faqs: [
    faq(say('卡丢了钱还能找回来吗？', 'The card is lost. Is the money gone?'), say('记名卡挂失后余额可以补到新卡；不记名卡等于现金，找不回来。', 'On a named card the balance moves to a new one after the report; on an unnamed card it is like cash.')),
    faq(say('学生坐车怎么优惠？', 'What is the discount for pupils?'), say('按公交企业公布的学生优惠执行，折扣以网点公布为准。', 'As the transport company publishes; see the branch.')),
    faq(say('在外地能刷吗？', 'Does it work in other cities?'), say('有“交通联合”标志的能在互联互通城市刷。', 'Yes, in connected cities if it shows the China T-Union mark.')),
  ],
};
