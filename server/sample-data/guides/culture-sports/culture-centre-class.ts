import type { ServiceGuide } from '../../../desk/catalogue/guide.js';
import { clause } from '../laws.js';
import { applicant, conditions, faq, fetched, freeOfCharge, identityCard, material, sampleNotice, say, step } from '../wording.js';
import { cultureLaws } from './laws.js';

const open = clause(cultureLaws.publicCulture, say('第三十一条', 'Article 31'), say('公共文化设施按功能特点向公众免费或者优惠开放，收费的对未成年人、老年人等优惠。', 'Public cultural facilities open free or at reduced fees, with reductions for minors, older people and others.'));
const basic = clause(cultureLaws.freeCulture, say('关于免费开放基本内容的规定', 'Provisions on what is free'), say('文化馆的公共空间和基本公共文化服务项目免费，包括普及性的文化艺术辅导培训。', 'Public rooms and basic services of cultural centres are free, including introductory arts classes.'));
const centre = say('区文化馆', 'District cultural centre');

export const cultureCentreClass: ServiceGuide = {
  itemCode: 'culture-centre-class',
  version: 2,
  effectiveFrom: '2026-02-01',
  notice: sampleNotice,
  name: say('文化馆公益艺术培训报名', 'Free arts classes at the cultural centre'),
  acceptingUnit: say('区文化馆及各分馆', 'District cultural centre and its branches'),
  itemType: say('公共服务（即办件）', 'Public service (handled at once)'),
  summary: say('文化馆的舞蹈、书法、合唱等公益班，春秋两季招生，免费学。老年大学和校外培训机构的课不在这里报。', 'Free classes in dance, calligraphy, singing and more, with places each spring and autumn. Courses of the university for older people and private schools are not booked here.'),
  legalBases: [open, basic],
  audience: say('在本区居住、工作、上学的人，成人班、老年班、少儿班分开招', 'People living, working or studying in the district; adults, older people and children have their own classes'),
  conditions: [
    ...conditions(open, say('符合班次的年龄要求', 'You are of the age the class is for'), say('在春季或者秋季报名期内报，额满为止', 'You apply in the spring or autumn season while places last')),
    ...conditions(basic, say('每人每季限报两个班，没有上一季无故缺课过多的记录', 'Two classes a season at most, and not often absent without cause the season before')),
  ],
  materials: [
    identityCard(open),
    fetched({ name: say('居住证信息', 'Residence permit record'), source: say('公安机关', 'Police'), basis: open, when: say('外地户籍的', 'For people registered elsewhere') }),
    fetched({ name: say('户籍信息', 'Household registration record'), source: say('公安机关', 'Police'), basis: open, when: say('少儿班核对年龄和监护人', 'For children’s classes, to check age and guardian') }),
    material({ name: say('监护人身份证', 'Guardian’s identity card'), source: say('公安机关签发', 'Issued by the police'), basis: open, when: say('给孩子报名的', 'For children') }),
    material({ name: say('安全和到课承诺', 'Promise on safety and attendance'), source: say('报名时屏幕上勾选或者现场签', 'Ticked on screen or signed on the spot'), basis: basic, obtainBy: 'commitment' }),
  ],
  samples: [{ name: say('报名表填写样例', 'Completed sample of the form'), hint: say('“有无基础”如实选，好分到合适的班。', 'Say honestly whether you are a beginner, so the class fits.') }],
  commonErrors: [say('同一时段报了两个班', 'Two classes at the same hour'), say('报名成功没有在 3 天内确认，名额放给别人', 'Not confirming within 3 days, so the place goes to another'), say('少儿班用家长的身份证报', 'Entering a parent’s number for a child’s class')],
  steps: [
    step(say('看简章', 'Read the list'), applicant, say('开班前两周公布班次、地点、人数和报名时间。', 'Classes, places and dates are published two weeks before.')),
    step(say('报名', 'Apply'), applicant, say('网上报名，给老年班留了现场名额，可以到馆报。', 'Apply online; some places for older people are kept for those who come.')),
    step(say('录取', 'Give places'), centre, say('人数超了的公开抽签，短信告知。', 'Drawn by lot in public when too many apply; you get a text message.')),
    step(say('确认上课', 'Confirm and attend'), applicant, say('3 天内确认，按时到课。', 'Confirm within 3 days and attend.')),
  ],
  fees: freeOfCharge,
  timeLimit: { instant: true, note: say('报名当场受理；要抽签的，报名结束后 3 个工作日内短信告知录取', 'Accepted at once; where lots are drawn you are told by text message within 3 working days of closing') },
  consult: { phone: '022-0000-1903', hours: say('周二至周日 9:00–17:00', 'Tuesday to Sunday 9:00–17:00'), note: say('候补名额也可以问', 'Ask here about the waiting list') },
  oversight: { unit: say('区文化和旅游局', 'District Culture and Tourism Bureau'), phone: '12345' },
  place: say('区文化馆一层服务台和各街镇分馆。周二至周日 9:00–17:00，周一闭馆。', 'The ground-floor desk of the district cultural centre and its branches. Tuesday to Sunday 9:00–17:00, closed on Mondays.'),
  online: { depth: 'full', how: say('可以在文化馆公众号报名、候补、请假，不用到馆。', 'Apply, join the waiting list and excuse yourself on the centre’s public account.') },
  bookable: false,
  homeVisit: false,
  proxy: true,
  cityWide: false,
  commitmentEligible: true,
  visits: { min: 0, max: 1 },
  faqs: [
    faq(say('什么时候报名？', 'When can I apply?'), say('春季班一般 2 月下旬，秋季班一般 8 月下旬，以当季简章为准。', 'Usually late February for spring and late August for autumn; see the season’s list.')),
    faq(say('零基础能学吗？', 'Can beginners join?'), say('能，简章上写着“初级”的就是零基础班。', 'Yes, the classes marked elementary are for beginners.')),
    faq(say('没抽中还有机会吗？', 'I was not drawn. Is there another chance?'), say('自动进候补，有人放弃就按顺序通知。', 'You are on the waiting list and told in turn when someone gives up.')),
    faq(say('材料费、服装费要交吗？', 'Do I pay for materials or costumes?'), say('上课不收费，纸笔、练功服自己备，谁都不能指定购买。', 'Classes are free; bring your own paper or dress, which nobody may make you buy from them.')),
  ],
};
