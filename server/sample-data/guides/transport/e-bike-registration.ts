import type { ServiceGuide } from '../../../desk/catalogue/guide.js';
import { clause } from '../laws.js';
import { applicant, conditions, faq, identityCard, material, officeHours, sampleNotice, say, step } from '../wording.js';
import { transportLaws } from './laws.js';

const register = clause(transportLaws.roadSafety, say('第十八条', 'Article 18'), say('依法应当登记的非机动车，登记后方可上道路行驶。', 'Non-motor vehicles that must be registered may use the road only once they are.'));
const standard = clause(transportLaws.eBikeStandard, say('全文', 'Whole standard'), say('规定电动自行车的车速、重量、电池、防火和防篡改要求，不合要求的不能作为电动自行车。', 'Sets speed, weight, battery, fire and tampering rules; a vehicle that fails them is not an electric bicycle.'));
const riding = clause(transportLaws.roadSafetyRules, say('第七十二条', 'Article 72'), say('驾驶电动自行车应当年满十六周岁。', 'Riders of electric bicycles must be 16.'));
const station = say('交警登记点', 'Traffic police registration point');

export const eBikeRegistration: ServiceGuide = {
  itemCode: 'e-bike-registration',
  version: 2,
  effectiveFrom: '2026-01-01',
  notice: sampleNotice,
  name: say('电动自行车登记上牌', 'Electric bicycle registration and plate'),
  acceptingUnit: say('公安交警支队登记点、社区带牌销售点', 'Traffic police registration points and shops that hand over the plate'),
  itemType: say('行政确认（即办件）', 'Administrative confirmation (handled at once)'),
  summary: say('有脚踏、符合国家标准的电动自行车登记上牌后才能上路，过户、补牌也在这里办。电动摩托车属于机动车，要到车管所上牌并考驾照。', 'Pedal electric bicycles that meet the national standard are registered before they use the road; change of owner and lost plates are handled here too. Electric motorcycles are motor vehicles and need the vehicle office and a licence.'),
  legalBases: [register, standard, riding],
  audience: say('住在本市的电动自行车所有人', 'Owners of electric bicycles who live in this city'),
  conditions: [
    ...conditions(standard, say('车辆符合国家标准，有强制性产品认证（3C）', 'The vehicle meets the national standard and has CCC certification'), say('没有加装、改装电池、电机和限速器', 'Battery, motor and speed limiter have not been altered')),
    ...conditions(register, say('车辆来源合法，还没有登记', 'Lawfully bought and not yet registered')),
    ...conditions(riding, say('驾驶人年满 16 周岁；孩子名下的车由监护人登记', 'Riders are 16 or over; a guardian registers a child’s vehicle')),
  ],
  materials: [
    identityCard(register),
    material({ name: say('购车发票或者其他来历证明', 'Invoice or other proof of purchase'), source: say('销售商', 'The shop'), basis: register, form: 'original_and_copy' }),
    material({ name: say('整车合格证', 'Certificate of conformity'), source: say('生产企业随车配发', 'Supplied with the vehicle'), basis: standard }),
    material({ name: say('3C 认证信息', 'CCC certification record'), source: say('国家认证信息平台', 'National certification platform'), basis: standard, form: 'electronic', obtainBy: 'data_sharing' }),
    material({ name: say('来历承诺书', 'Signed promise on where the vehicle came from'), source: say('登记点领取', 'Taken at the registration point'), basis: register, obtainBy: 'commitment', when: say('发票丢失，或者二手车没有发票的', 'When the invoice is lost or the vehicle is second-hand') }),
    material({ name: say('转让协议和双方身份证', 'Transfer agreement and both identity cards'), source: say('买卖双方', 'Seller and buyer'), basis: register, when: say('过户的', 'For a change of owner') }),
  ],
  samples: [{ name: say('登记申请表填写样例', 'Completed sample of the form'), hint: say('车架号、电机号照车上钢印抄，一位不能错。', 'Copy frame and motor numbers exactly as stamped.') }],
  commonErrors: [say('合格证和车架号对不上', 'The certificate and the frame number differ'), say('买了电动摩托车当成电动自行车', 'Buying an electric motorcycle by mistake'), say('上牌后改电池、拆限速', 'Changing the battery or limiter after registering')],
  steps: [
    step(say('预约', 'Book'), applicant, say('在交管手机端填信息、约登记点，买新车的可以在店里带牌。', 'Enter the details and book in the traffic app, or get the plate in the shop with a new vehicle.')),
    step(say('验车', 'Look'), station, say('核对实车、合格证和车架号。', 'Vehicle, certificate and frame number are compared.')),
    step(say('登记', 'Register'), station, say('录入信息，给号牌和行驶证（电子证也行）。', 'You get plate and licence; an electronic licence is fine.')),
    step(say('安装', 'Fit'), applicant, say('号牌装在车尾，不遮挡。', 'Fit the plate at the back, uncovered.')),
  ],
  fees: [{ free: true, standard: say('登记和首次号牌不收费；补牌是否收工本费以登记点公布为准', 'Registration and the first plate are free; whether a replacement costs anything is shown at the point'), basis: say('无收费依据，任何人不得收取登记费', 'No document allows a charge for registering') }],
  timeLimit: { instant: true, promised: { n: 1, unit: 'working_day' }, note: say('带车到登记点当场上牌；要核实来历的 1 个工作日内办结', 'At once when you bring the vehicle; within 1 working day if its origin must be checked') },
  consult: { phone: '022-0000-1704', hours: officeHours, note: say('问能不能上牌请报品牌型号', 'Name make and model when asking') },
  oversight: { unit: say('公安分局督察部门', 'Inspection section of the district police'), phone: '12345' },
  place: say('任意公安交警登记点，或者公布的社区带牌销售点。工作日 9:00–12:00、13:30–17:00。', 'Any traffic police registration point, or a named shop that hands over plates. Working days 9:00–12:00 and 13:30–17:00.'),
  online: { depth: 'prefill', how: say('可以在“交管12123”手机端预约、填信息，车要骑来验一次。', 'Book and enter the details in the 12123 traffic app; the vehicle is looked at once.') },
  bookable: true,
  homeVisit: false,
  proxy: true,
  cityWide: true,
  commitmentEligible: true,
  visits: { min: 1, max: 1 },
  faqs: [
    faq(say('发票丢了能上牌吗？', 'I lost the invoice. Can I register?'), say('能，签来历承诺书，合格证和车架号对得上就行。', 'Yes: sign the promise; certificate and frame number must agree.')),
    faq(say('外地户口能上牌吗？', 'Can I register if registered elsewhere?'), say('能，带身份证，住在本市就行。', 'Yes, with your identity card, if you live here.')),
    faq(say('二手电动车怎么过户？', 'How do I take over a second-hand one?'), say('买卖双方带身份证、转让协议和车，到登记点换登记，号牌可以不换。', 'Both bring identity cards, the agreement and the vehicle; the plate can stay.')),
    faq(say('牌子丢了怎么补？', 'What if the plate is lost?'), say('带身份证和车到登记点补，或者在“交管12123”申请。', 'Come with identity card and vehicle, or apply in the 12123 app.')),
  ],
};
