import type { ServiceGuide } from '../../../desk/catalogue/guide.js';
import { clause, laws } from '../laws.js';
import { applicant, conditions, faq, material, officeHours, sampleNotice, say, step } from '../wording.js';

const check = clause(laws.socialInsuranceHandling, say('第二十六条', 'Article 26'), say('社保经办机构用信息比对、自助认证等方式核验领取资格，确认不了的可以委托他人核实。', 'The agency checks entitlement by comparing records or self-service, and may have others check where that fails.'));
const stop = clause(laws.socialInsuranceHandling, say('第二十五条', 'Article 25'), say('出现停止享受待遇的情形，本人或者亲属应当在二十个工作日内告知。', 'When entitlement ends, the person or a relative tells the agency within 20 working days.'));
const agency = say('区社会保险经办机构', 'District social insurance agency');

export const pensionQualificationCheck: ServiceGuide = {
  itemCode: 'pension-qualification-check',
  version: 3,
  effectiveFrom: '2026-01-01',
  notice: sampleNotice,
  name: say('养老保险待遇领取资格认证', 'Annual eligibility check for pension recipients'),
  acceptingUnit: say('区社会保险经办机构、社区代办点', 'District social insurance agency and community service points'),
  itemType: say('公共服务（即办件）', 'Public service (handled at once)'),
  summary: say('领养老金的人每 12 个月认证一次，证明本人仍然可以领。多数人由系统比对自动通过，收到提醒的才要自己刷脸；这不是重新申请退休。', 'People drawing a pension are checked every 12 months. Most pass by comparison of records; only those who get a reminder need the face check. It is not a new application for the pension.'),
  legalBases: [check, stop],
  audience: say('正在领取职工养老金、居民养老金或者遗属待遇的人', 'People drawing an employee or resident pension or a survivor’s benefit'),
  conditions: conditions(check, say('正在按月领取养老保险待遇', 'Drawing a monthly pension benefit'), say('距上次认证快满或者已满 12 个月，系统没有自动通过', 'About 12 months since the last check, and not passed automatically')),
  materials: [
    material({ name: say('居民身份证', 'Resident identity card'), source: say('公安机关签发', 'Issued by the police'), basis: check, when: say('到窗口、社区或者上门认证的；手机刷脸不用', 'At the counter, in the community or at home; not for the face check on the phone') }),
    material({ name: say('就医、乘车、疫苗、居住等活动信息', 'Records of treatment, travel, vaccination or residence'), source: say('卫健、医保、交通、公安部门', 'Health, medical insurance, transport and police'), basis: check, form: 'electronic', obtainBy: 'data_sharing' }),
    material({ name: say('驻外使领馆出具的证明', 'Certificate from a Chinese embassy or consulate'), source: say('驻外使领馆', 'Embassy or consulate'), basis: check, when: say('长期住在国外、不能刷脸的', 'For those living abroad who cannot use the face check') }),
  ],
  samples: [{ name: say('手机刷脸认证步骤样例', 'Sample of the steps on the phone'), hint: say('光线从正面来，摘下帽子和口罩，慢慢眨眼。', 'Face the light, take off hat and mask, blink slowly.') }],
  commonErrors: [say('用子女的账号登录，认证成了子女本人', 'Logging in as the child, so that the child is checked'), say('背光、戴帽子，人脸过不去', 'Light from behind or a hat, so the face fails'), say('点了短信里的陌生链接，社保短信不会要银行卡密码', 'Opening a strange link: no social insurance text asks for a bank password')],
  steps: [
    step(say('比对', 'Compare'), agency, say('系统先自动比对，通过的不用做什么。', 'Records are compared first; if you pass, there is nothing to do.')),
    step(say('提醒', 'Remind'), agency, say('没比对上的，发短信或者由社区打电话提醒。', 'If not, you get a text or a call from the community.')),
    step(say('认证', 'Check'), applicant, say('用手机刷脸，或者带身份证到窗口、社区，走不动的约上门。', 'Use the face check, come with your card, or book a visit if you cannot leave home.')),
    step(say('确认', 'Confirm'), agency, say('当场知道结果，养老金照常发。', 'You know the result at once, and the pension goes on.')),
  ],
  fees: [{ free: true, standard: say('不收费', 'Free of charge'), basis: say('无收费依据，任何人不得收取', 'No document allows a charge; nobody may ask for one') }],
  timeLimit: { instant: true, promised: { n: 3, unit: 'working_day' }, note: say('手机和窗口当场完成；约上门的 3 个工作日内上门', 'At once by phone or at the counter; home visits within 3 working days') },
  consult: { phone: '022-0000-1302', hours: officeHours, note: say('可以查上次认证是哪天', 'Ask here for the day of your last check') },
  oversight: { unit: say('区人力资源和社会保障局', 'District Human Resources and Social Security Bureau'), phone: '12345' },
  place: say('在家用手机就能办；也可以到区社会保险经办机构、任意街镇人社窗口或者社区代办点。工作日 9:00–12:00、13:30–17:00。', 'At home on the phone, or at the agency, any human resources counter or a community service point. Working days 9:00–12:00 and 13:30–17:00.'),
  online: { depth: 'full', how: say('可以在电子社保卡或者国家社会保险平台手机端刷脸，子女也可以用“亲情服务”帮老人刷。', 'Use the face check in the electronic social security card or the national platform; children can help through its family service.') },
  bookable: true,
  homeVisit: true,
  proxy: true,
  cityWide: true,
  commitmentEligible: false,
  visits: { min: 0, max: 1 },
  faqs: [
    faq(say('我妈 80 了，人脸老过不去怎么办？', 'My mother is 80 and the face check keeps failing.'), say('换到光线好的地方再试；还不行就打电话约社区或者工作人员上门认证，不收费。', 'Try again in better light; if it still fails, call for a home visit, free of charge.')),
    faq(say('忘了认证，养老金停了怎么办？', 'I forgot, and the pension stopped. What now?'), say('补上认证，从次月恢复发放，停发期间的一并补发。', 'Do the check now; payment resumes the next month and what was held back is paid.')),
    faq(say('每年几月认证？', 'In which month is it due?'), say('没有固定月份，从上次认证起 12 个月内做一次就行。', 'No fixed month: once within 12 months of the last check.')),
    faq(say('人在外地能认证吗？', 'Can I do it from another city?'), say('能，手机刷脸不分地方，也可以到当地社保窗口协助认证。', 'Yes. The phone works anywhere, and a social insurance counter there can help.')),
  ],
};
