import type { ServiceGuide } from '../../../desk/catalogue/guide.js';
import { clause } from '../laws.js';
import { applicant, conditions, faq, fetched, identityCard, material, sampleNotice, say, step } from '../wording.js';
import { cultureLaws } from './laws.js';

const reduced = clause(cultureLaws.sport, say('第八十四条', 'Article 84'), say('公共体育场地设施公开开放办法，对未成年人、老年人、残疾人等实行优惠。', 'Public venues publish how they open and give reductions to minors, older people and people with disabilities.'));
const notice = clause(cultureLaws.culturalSites, say('关于开放时间和公示的规定', 'Provisions on opening hours and notices'), say('开放时间与公众工作、学习时间错开，服务内容和时间向公众公示。', 'Hours suit people’s work and school and are posted with the services.'));
const safety = clause(cultureLaws.fitness, say('关于公共体育设施使用和安全的规定', 'Provisions on use and safety'), say('管理单位保证设施安全，公众遵守设施使用规定。', 'The venue keeps its facilities safe and users keep the rules.'));
const venue = say('体育场馆', 'Venue');

export const sportsVenueBooking: ServiceGuide = {
  itemCode: 'sports-venue-booking',
  version: 2,
  effectiveFrom: '2026-03-01',
  notice: sampleNotice,
  name: say('公共体育场馆免费低收费开放服务', 'Free and low-fee opening of public sports venues'),
  acceptingUnit: say('区教育体育局、公共体育场馆', 'District Education and Sports Bureau and public venues'),
  itemType: say('公共服务（即办件）', 'Public service (handled at once)'),
  summary: say('公家的体育馆、游泳馆按公示的时段免费或者低收费开放，网上约场地。商业健身房的会员、退卡纠纷不归这里。', 'Public halls and pools open free or at a low fee at posted hours; courts are booked online. Disputes with private gyms are not dealt with here.'),
  legalBases: [reduced, notice, safety],
  audience: say('所有想锻炼的人，单位和社区也可以集体约', 'Anyone who wants to exercise; groups and communities may book together'),
  conditions: [
    ...conditions(notice, say('在公示的开放时段，通过实名预约或者现场登记', 'Within posted hours, booked under your own name or signed in at the door')),
    ...conditions(safety, say('身体适合运动，未成年人由成人陪同；游泳按馆方规定', 'You are fit for the sport; minors come with an adult; pools have their own rules')),
    ...conditions(reduced, say('享受优惠的，属于未成年人、学生、老年人、残疾人、军人等', 'For reductions: minors, students, older people, people with disabilities, service members and others named')),
  ],
  materials: [
    identityCard(notice),
    fetched({ name: say('残疾人证信息', 'Disability certificate record'), source: say('残联', 'Disabled Persons’ Federation'), basis: reduced, when: say('残疾人享受优惠的', 'For the reduction for people with disabilities') }),
    fetched({ name: say('年龄信息', 'Record of age'), source: say('公安机关', 'Police'), basis: reduced, when: say('老年人、未成年人享受优惠的', 'For the reduction for older people and minors') }),
    material({ name: say('学生证、军人证件', 'Student or service card'), source: say('学校、部队', 'School or forces'), basis: reduced, when: say('学生、军人享受优惠的', 'For the reduction for students and service members') }),
    material({ name: say('安全健身承诺', 'Promise to exercise safely'), source: say('预约时屏幕上勾选', 'Ticked on screen when booking'), basis: safety, form: 'electronic', obtainBy: 'commitment' }),
    material({ name: say('集体用场申请', 'Group booking request'), source: say('单位或者社区出具', 'From the group or community'), basis: notice, when: say('单位、社区集体约场的', 'For group bookings') }),
  ],
  samples: [{ name: say('预约填写样例', 'Completed sample of a booking'), hint: say('写清项目、时段和人数，一人一个身份证号。', 'Give sport, time and number, with an identity number each.') }],
  commonErrors: [say('约了不来又不取消', 'Booking without coming or cancelling'), say('帮别人约，到场身份对不上', 'Booking for another whose identity does not match'), say('比赛、培训占用的日子没看公告', 'Missing the notice of match or training days')],
  steps: [
    step(say('查时段', 'See the hours'), applicant, say('在公众号或者门口公示牌看免费、低收费时段。', 'See free and low-fee hours on the public account or at the door.')),
    step(say('预约', 'Book'), applicant, say('提前 1 至 7 天网上约；老年人可以打电话或者直接到现场登记。', 'Book online 1 to 7 days ahead; older people may call or sign in at the door.')),
    step(say('入场', 'Come in'), venue, say('刷身份证或者预约码，优惠身份联网核对。', 'Show your card or code; reductions are checked online.')),
    step(say('取消', 'Cancel'), applicant, say('来不了的，开始前 2 小时取消，把场地让给别人。', 'If you cannot come, cancel 2 hours before so others may use it.')),
  ],
  fees: [{ free: false, standard: say('免费时段不收费；低收费项目的价格和优惠以场馆公示为准', 'Free hours cost nothing; prices and reductions for other hours are posted at the venue'), basis: say('《体育法》第八十四条和场馆公示价格', 'Sports Law, Article 84, and the posted prices') }],
  timeLimit: { instant: true, note: say('网上预约当场确认；集体约场 3 个工作日内答复', 'Online bookings are confirmed at once; group requests are answered within 3 working days') },
  consult: { phone: '022-0000-1902', hours: say('每天 8:00–21:00', 'Daily 8:00–21:00'), note: say('临时闭馆、比赛占用也可以问', 'Ask here about closures and match days') },
  oversight: { unit: say('区教育体育局', 'District Education and Sports Bureau'), phone: '12345' },
  place: say('区体育中心、各街镇健身中心的服务台。每天 8:00–21:00，具体时段以门口公示为准。', 'The desks of the district sports centre and fitness centres of streets and towns. Daily 8:00–21:00; the hours are posted at the door.'),
  online: { depth: 'full', how: say('可以在场馆公众号或者政务服务网手机端约场，到了刷码进。', 'Book on the venue’s public account or the government app and scan in.') },
  bookable: false,
  homeVisit: false,
  proxy: true,
  cityWide: true,
  commitmentEligible: true,
  visits: { min: 1, max: 1 },
  faqs: [
    faq(say('哪天免费？', 'Which days are free?'), say('全民健身日 8 月 8 日全天免费，平时的免费时段看场馆公示。', 'National Fitness Day, 8 August, is free all day; other free hours are posted at the venue.')),
    faq(say('老人不会用手机，怎么约？', 'I do not use a smartphone. How do I book?'), say('打咨询电话，或者带身份证直接到前台登记。', 'Call, or come to the desk with your identity card.')),
    faq(say('羽毛球馆老是约满，怎么办？', 'The badminton hall is always full. What can I do?'), say('可以排候补，有人取消会短信通知；现场也留了一部分。', 'Join the waiting list for a text message; some courts are kept for those who walk in.')),
    faq(say('外地人能约吗？', 'May people from elsewhere book?'), say('能，凭身份证，和本地人一样。', 'Yes, with an identity card, like anyone else.')),
  ],
};
