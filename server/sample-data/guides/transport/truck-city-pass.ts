import type { ServiceGuide } from '../../../desk/catalogue/guide.js';
import { clause } from '../laws.js';
import { applicant, conditions, faq, material, officeHours, sampleNotice, say, step } from '../wording.js';
import { transportLaws } from './laws.js';

const restriction = clause(transportLaws.roadSafety, say('第三十九条', 'Article 39'), say('公安交管部门可以对机动车采取疏导、限制通行、禁止通行等措施，并提前公告。', 'Traffic police may guide, restrict or forbid vehicles, with notice given beforehand.'));
const load = clause(transportLaws.roadSafety, say('第四十八条', 'Article 48'), say('机动车载物不得超过核定的载质量；运载危险物品要经公安机关批准，按指定的时间、路线行驶。', 'Loads keep to the approved weight; dangerous goods need police approval and follow set times and routes.'));
const delivery = clause(transportLaws.logistics, say('关于城市配送车辆通行的规定', 'Provisions on delivery vehicles in cities'), say('完善城市配送车辆通行管理，给城市配送车辆通行便利，简化通行证办理。', 'Delivery vehicles get easier access to cities and simpler passes.'));
const police = say('公安交警支队', 'Traffic police');

export const truckCityPass: ServiceGuide = {
  itemCode: 'truck-city-pass',
  version: 2,
  effectiveFrom: '2026-01-01',
  notice: sampleNotice,
  name: say('货运车辆城区通行证办理', 'Downtown pass for goods vehicles'),
  acceptingUnit: say('公安交警支队车驾管窗口', 'Vehicle counters of the traffic police'),
  itemType: say('行政许可（承诺件）', 'Administrative permit (with a promised date)'),
  summary: say('货车、清障车等要在限行的时段和路段进城，先申请通行证（多为电子通行码）。拉危险品的不走这里，要另外申请危险品运输许可。', 'Goods and recovery vehicles that must enter restricted streets or hours get a pass first, mostly an electronic code. Dangerous goods need a separate approval.'),
  legalBases: [restriction, load, delivery],
  audience: say('需要在限行时段、路段行驶的货运车辆所有人、运输企业', 'Owners of goods vehicles and firms that must use restricted streets or hours'),
  conditions: [
    ...conditions(restriction, say('确需在限行时段、路段通行，路线和时间合理', 'A real need to use restricted streets or hours, with a sensible route'), say('车辆检验、交强险在有效期内，没有逾期未处理的违法', 'Inspection and compulsory insurance in date, no overdue offences')),
    ...conditions(load, say('没有非法改装，不超载', 'No unlawful alterations, no overloading')),
    ...conditions(delivery, say('保民生、城市配送、新能源货车优先', 'Daily supplies, city deliveries and new-energy vehicles come first')),
  ],
  materials: [
    material({ name: say('车主或者经办人身份证', 'Identity card of owner or agent'), source: say('公安机关签发', 'Issued by the police'), basis: restriction }),
    material({ name: say('通行证申请表（写明时间、路线、货物）', 'Pass form with times, route and goods'), source: say('网上填写，或者窗口领取', 'Filled in online or taken at the counter'), basis: restriction }),
    material({ name: say('行驶证、检验、交强险信息', 'Vehicle licence, inspection and insurance records'), source: say('公安交管系统、保险信息平台', 'Traffic police system and insurance platform'), basis: restriction, form: 'electronic', obtainBy: 'data_sharing' }),
    material({ name: say('运输合同、送货单或者工地用料证明', 'Transport contract, delivery note or proof from the building site'), source: say('货主或者用货单位', 'Owner or receiver of the goods'), basis: delivery, form: 'copy', when: say('申请超过一天的通行证的', 'For a pass of more than one day') }),
    material({ name: say('单位委托书', 'The firm’s letter of authority'), source: say('车辆所属单位', 'The firm that owns the vehicle'), basis: restriction, when: say('车辆属于单位的', 'When a firm owns the vehicle') }),
  ],
  samples: [{ name: say('通行证申请表填写样例', 'Completed sample of the pass form'), hint: say('路线写到每条路名，时间写到几点到几点。', 'Name every street and give hours from and to.') }],
  commonErrors: [say('有违法没处理就申请', 'Applying with offences outstanding'), say('路线只写起点和终点', 'Giving only start and end of the route'), say('把通行证转给别的车用', 'Passing it on to another vehicle')],
  steps: [
    step(say('申请', 'Apply'), applicant, say('在交管手机端或者窗口填车辆、时间、路线。', 'Enter vehicle, times and route in the traffic app or at the counter.')),
    step(say('核对', 'Check'), police, say('核对车况、违法和路线，缺什么一次说清。', 'Vehicle, offences and route are checked; anything missing is named in one go.')),
    step(say('审批', 'Decide'), police, say('能走的批准，路线不合适的给出替代路线。', 'Approved, or another route is offered.')),
    step(say('出证', 'Issue'), police, say('发电子通行码，要纸质的到窗口取。', 'You get an electronic code; collect a paper pass if you want one.')),
  ],
  fees: [{ free: true, standard: say('不收费', 'Free of charge'), basis: say('无收费依据，任何人不得收取', 'No document allows a charge; nobody may ask for one') }],
  timeLimit: { instant: false, promised: { n: 3, unit: 'working_day' }, note: say('受理后 3 个工作日内审批；保民生、抢险的当天办', 'Decided within 3 working days; supplies and emergencies the same day') },
  consult: { phone: '022-0000-1703', hours: officeHours, note: say('限行时段和路段也可以问', 'Ask here for restricted streets and hours') },
  oversight: { unit: say('公安分局督察部门', 'Inspection section of the district police'), phone: '12345' },
  place: say('公安交警支队车驾管窗口。工作日 9:00–12:00、13:30–17:00。', 'The vehicle counter of the traffic police. Working days 9:00–12:00 and 13:30–17:00.'),
  online: { depth: 'full', how: say('可以在“交管12123”手机端申请电子通行码，全程网上办。', 'Apply for the electronic code in the 12123 traffic app; everything is online.') },
  bookable: true,
  homeVisit: false,
  proxy: true,
  cityWide: true,
  commitmentEligible: false,
  visits: { min: 0, max: 1 },
  faqs: [
    faq(say('清障车进中心城区的通行证咋弄？', 'How do I get a pass for a recovery truck?'), say('在“交管12123”选货车通行码，填车辆、时间、路线，3 个工作日内审批；抢险的当天办。', 'Choose the goods vehicle code in the 12123 app and enter vehicle, times and route; decided within 3 working days, emergencies the same day.')),
    faq(say('外地牌照的货车能办吗？', 'Can a vehicle with plates from elsewhere get one?'), say('能，材料一样，网上申请。', 'Yes, with the same papers, online.')),
    faq(say('搬家就用一天，也要办吗？', 'I am moving house for one day. Do I need it?'), say('限行时段、路段才要，办当天的就行；不限行的时候不用办。', 'Only for restricted streets or hours; a one-day code is enough.')),
    faq(say('有了通行证还会被拍吗？', 'Can I still be fined with a pass?'), say('按证上的时间、路线走不会；超出的照样处罚。', 'Not within its times and route; outside them, yes.')),
  ],
};
