import type { ServiceGuide } from '../../../desk/catalogue/guide.js';
import { clause } from '../laws.js';
import { applicant, conditions, faq, material, officeHours, sampleNotice, say, step } from '../wording.js';
import { transportLaws } from './laws.js';

const duty = clause(transportLaws.roadSafety, say('第十三条', 'Article 13'), say('机动车定期检验，合格的由公安交管部门发给检验合格标志。', 'Motor vehicles are inspected at intervals and the police issue the mark to those that pass.'));
const exempt = clause(transportLaws.inspectionReform, say('关于优化检验周期的规定', 'Provisions on the intervals'), say('非营运小微型载客汽车（面包车除外）、摩托车十年内第六年、第十年上线检验，其余每两年申领标志；超过十年每年检验。', 'Private small cars (not minivans) and motorcycles are tested in years 6 and 10; in between the mark is applied for every two years, after 10 years the test is yearly.'));
const apply = clause(transportLaws.vehicleRegistration, say('关于检验合格标志的规定', 'Provisions on the inspection mark'), say('检验有效期满前三个月内申请；申请前处理完违法和事故。', 'Apply within three months before expiry, after settling offences and accidents.'));
const insurance = clause(transportLaws.compulsoryInsurance, say('第四条', 'Article 4'), say('没有投保交强险的机动车，不予登记、检验。', 'A vehicle without compulsory insurance is neither registered nor inspected.'));
const police = say('公安交警支队', 'Traffic police');

export const vehicleInspectionMark: ServiceGuide = {
  itemCode: 'vehicle-inspection-mark',
  version: 3,
  effectiveFrom: '2026-01-01',
  notice: sampleNotice,
  name: say('机动车检验合格标志申领（免检车辆）', 'Vehicle inspection mark for exempt cars'),
  acceptingUnit: say('公安交警支队车驾管窗口', 'Vehicle counters of the traffic police'),
  itemType: say('公共服务（即办件）', 'Public service (handled at once)'),
  summary: say('10 年内的私家小客车、摩托车，第 2、4、8 年不用上线检测，每两年申领一次标志就行。第 6 年、第 10 年和超过 10 年的，要先到检验机构检车。', 'Private cars and motorcycles up to 10 years old need no test in years 2, 4 and 8, only the mark every two years. In years 6 and 10 and after that, go to a testing station first.'),
  legalBases: [duty, exempt, apply, insurance],
  audience: say('免检的非营运小微型载客汽车和摩托车的所有人', 'Owners of exempt private small cars and motorcycles'),
  conditions: [
    ...conditions(exempt, say('非营运 9 座以下小微型载客汽车（面包车除外）或者摩托车', 'A private car of up to 9 seats (not a minivan) or a motorcycle'), say('注册登记不满 10 年，本次不是第 6 年', 'Registered less than 10 years ago, and this is not year 6'), say('没有发生过致人伤亡的事故，没有非法改装', 'No accident with injury or death, no unlawful alterations')),
    ...conditions(apply, say('在检验有效期满前 3 个月内申请', 'Within 3 months before the mark runs out'), say('违法和事故已经处理完', 'Offences and accidents settled')),
    ...conditions(insurance, say('交强险在有效期内，已缴车船税或者免税', 'Compulsory insurance in date, vehicle tax paid or exempt')),
  ],
  materials: [
    material({ name: say('行驶证', 'Vehicle licence'), source: say('公安交管部门签发，电子证也行', 'Issued by the traffic police; electronic is fine'), basis: apply, when: say('到窗口办的', 'At the counter') }),
    material({ name: say('交强险和车船税信息', 'Compulsory insurance and vehicle tax records'), source: say('保险信息平台、税务部门', 'Insurance platform and tax office'), basis: insurance, form: 'electronic', obtainBy: 'data_sharing' }),
    material({ name: say('违法和事故处理记录', 'Records of offences and accidents'), source: say('公安交管系统', 'Traffic police system'), basis: apply, form: 'electronic', obtainBy: 'data_sharing' }),
    material({ name: say('代办人身份证', 'The proxy’s identity card'), source: say('代办人自备', 'Brought by the proxy'), basis: apply, when: say('到窗口由他人代办的', 'When someone else comes to the counter') }),
  ],
  samples: [{ name: say('网上申领步骤样例', 'Sample of the steps online'), hint: say('先在“交管12123”绑定本人的车，再点“免检车申领检验标志”。', 'Link your car in the 12123 app, then choose the mark for exempt cars.') }],
  commonErrors: [say('第 6 年要上线检测，还在网上申领', 'Applying online in year 6, when a test is due'), say('有违法没处理', 'Offences outstanding'), say('交强险没续就来申领', 'Compulsory insurance not renewed')],
  steps: [
    step(say('查期限', 'Look up'), applicant, say('在“交管12123”或者行驶证副页看检验有效期。', 'See the date in the 12123 app or on the licence.')),
    step(say('处理违法', 'Settle'), applicant, say('先把违法、事故处理完。', 'Settle offences and accidents first.')),
    step(say('申领', 'Apply'), applicant, say('在网上或者窗口申请，不用开车来。', 'Apply online or at the counter; no need to bring the car.')),
    step(say('发标志', 'Issue'), police, say('系统核对后发电子标志，不用再贴纸质的。', 'After a check you get the electronic mark; nothing is stuck on the windscreen.')),
  ],
  fees: [{ free: true, standard: say('不收费', 'Free of charge'), basis: say('无收费依据，任何人不得收取', 'No document allows a charge; nobody may ask for one') }],
  timeLimit: { instant: true, promised: { n: 1, unit: 'working_day' }, note: say('窗口当场办结，网上 1 个工作日内发电子标志', 'At once at the counter; the electronic mark within 1 working day online') },
  consult: { phone: '022-0000-1705', hours: officeHours, note: say('问要不要检车，请报注册登记日期', 'Give the date of registration to ask whether a test is due') },
  oversight: { unit: say('公安分局督察部门', 'Inspection section of the district police'), phone: '12345' },
  place: say('在手机上就能办；也可以到公安交警支队车驾管窗口。工作日 9:00–12:00、13:30–17:00。', 'On the phone, or at the vehicle counter of the traffic police. Working days 9:00–12:00 and 13:30–17:00.'),
  online: { depth: 'full', how: say('可以在“交管12123”手机端申领，全程网上办，自动发电子标志。', 'Apply in the 12123 traffic app; all online, and the electronic mark comes by itself.') },
  bookable: true,
  homeVisit: false,
  proxy: true,
  cityWide: true,
  commitmentEligible: false,
  visits: { min: 0, max: 1 },
  faqs: [
    faq(say('六年免检是不是六年都不用管？', 'Does six years’ exemption mean I do nothing for six years?'), say('不是。每两年要申领一次标志，第 6 年要上线检测。', 'No. Apply for the mark every two years, and have the test in year 6.')),
    faq(say('过期了怎么办？', 'What if it has run out?'), say('没有标志不能上路，尽快补申领；符合免检条件的照样在网上办。', 'Do not drive; apply as soon as you can, online if still exempt.')),
    faq(say('前挡风还要贴标吗？', 'Must I still stick the mark on the windscreen?'), say('有电子标志的不用贴纸质的。', 'No, not with the electronic mark.')),
    faq(say('外地牌照的车能在这里办吗？', 'Can a car with plates from elsewhere do it here?'), say('能，网上不分地方，窗口也可以异地申领。', 'Yes: online from anywhere, and at the counter here too.')),
  ],
};
