import type { ServiceGuide } from '../../../desk/catalogue/guide.js';
import { clause, laws } from '../laws.js';
import { applicant, conditions, counterForm, faq, identityCard, material, officeHours, sampleNotice, say, step } from '../wording.js';
import { socialSecurityLaws } from './laws.js';

const scope = clause(socialSecurityLaws.residentPension, say('三、参保范围', 'Part 3, who may join'), say('年满十六周岁（不含在校学生）、非机关事业单位工作人员、不属于职工养老保险范围的居民，可以在户籍地参保。', 'Residents aged 16 or over who are not pupils, public staff or in employee insurance may join where they are registered.'));
const funding = clause(socialSecurityLaws.residentPension, say('四、基金筹集', 'Part 4, funding'), say('由个人缴费、集体补助、政府补贴构成，缴费标准分档，由参保人自选。', 'Paid by the person, the collective and the government; the person chooses a contribution level.'));
const drawing = clause(socialSecurityLaws.residentPension, say('七、养老保险待遇领取条件', 'Part 7, when the pension is drawn'), say('年满六十周岁、累计缴费满十五年，没有领取其他基本养老待遇的，按月领取。', 'Drawn monthly from 60 after 15 years of contribution, if no other basic pension is drawn.'));
const systems = clause(laws.socialInsurance, say('第二十二条', 'Article 22'), say('国家建立和完善城镇居民社会养老保险制度。', 'The state runs a pension insurance for residents.'));
const counter = say('人社窗口', 'Human resources counter');

export const residentPensionEnrolment: ServiceGuide = {
  itemCode: 'resident-pension-enrolment',
  version: 2,
  effectiveFrom: '2026-01-01',
  notice: sampleNotice,
  name: say('城乡居民基本养老保险参保登记', 'Enrolment in resident pension insurance'),
  acceptingUnit: say('街镇政务服务中心人社窗口、村（居）代办点', 'Human resources counters of street and town service centres, village and community service points'),
  itemType: say('公共服务（即办件）', 'Public service (handled at once)'),
  summary: say('没有工作单位、没上职工养老的本地居民参加的养老保险，自选档次按年缴，政府有补贴，满 60 周岁领。想缴得多领得多的，可以改参加职工养老（灵活就业）。', 'A pension for local residents outside employee insurance: you choose a level and pay yearly, government adds to it, and it is drawn from 60. Those who want to pay and draw more can join employee pension insurance as flexibly employed.'),
  legalBases: [scope, funding, drawing, systems],
  audience: say('本地户籍、年满 16 周岁、没有参加职工养老保险的居民', 'Locally registered residents aged 16 or over outside employee pension insurance'),
  conditions: conditions(scope, say('户籍在本市本区', 'Registered in this district'), say('年满 16 周岁，不是在校学生', 'Aged 16 or over and not a pupil'), say('没有参加职工养老保险，也没有领取其他基本养老待遇', 'Not in employee pension insurance and not drawing another basic pension')),
  materials: [
    identityCard(scope),
    material({ name: say('城乡居民养老保险参保登记表', 'Enrolment form'), source: counterForm, basis: scope, obtainBy: 'commitment' }),
    material({ name: say('户籍信息', 'Household registration record'), source: say('公安机关', 'Police'), basis: scope, form: 'electronic', obtainBy: 'data_sharing' }),
    material({ name: say('低保、特困、重度残疾信息', 'Allowance, hardship or severe disability record'), source: say('民政部门、残联', 'Civil affairs department and Disabled Persons’ Federation'), basis: funding, form: 'electronic', obtainBy: 'data_sharing', when: say('由政府代缴保费的困难人员', 'When government pays the contribution for people in hardship') }),
  ],
  samples: [{ name: say('参保登记表填写样例', 'Completed sample of the enrolment form'), hint: say('“缴费档次”只勾一个，以后每年可以改。', 'Tick one level only; you may change it each year.') }],
  commonErrors: [say('正在缴职工养老又来登记居民养老', 'Enrolling while paying into employee insurance'), say('只登记没缴费，当年不算缴费年限', 'Enrolling without paying, so the year does not count'), say('把居民医保缴费当成缴了养老', 'Taking the medical premium for the pension contribution')],
  steps: [
    step(say('登记', 'Enrol'), applicant, say('到窗口、村（居）代办点或者在手机上登记，选缴费档次。', 'Enrol at the counter, a service point or on the phone, and choose a level.')),
    step(say('核对', 'Check'), counter, say('核对户籍，查有没有重复参保。', 'Registration is checked and double cover ruled out.')),
    step(say('缴费', 'Pay'), applicant, say('当年 12 月 31 日前在税务部门公布的渠道缴费。', 'Pay by 31 December through the channels of the tax office.')),
    step(say('记账', 'Record'), say('区社会保险经办机构', 'District social insurance agency'), say('个人缴费和政府补贴都记入个人账户。', 'Your payment and the subsidy go into your personal account.')),
  ],
  fees: [{ free: false, standard: say('登记不收费；保费自选档次，档次和政府补贴每年公布，以窗口公布为准', 'Enrolling is free. You choose the contribution level; levels and subsidies are published each year at the counter'), basis: say('国发〔2014〕8号第四部分和本市缴费通知', 'State Council Opinions 2014 No. 8, Part 4, and the city’s notice') }],
  timeLimit: { instant: true, promised: { n: 3, unit: 'working_day' }, note: say('窗口当场登记，网上 3 个工作日内办结', 'At once at the counter; within 3 working days online') },
  consult: { phone: '022-0000-1303', hours: officeHours, note: say('能算缴了几年，领多少以到龄核定为准', 'Ask how many years you have; the pension is worked out at 60') },
  oversight: { unit: say('区人力资源和社会保障局', 'District Human Resources and Social Security Bureau'), phone: '12345' },
  place: say('户籍地的街镇政务服务中心人社窗口，或者村（居）代办点。工作日 9:00–12:00、13:30–17:00。', 'The human resources counter or service point where you are registered. Working days 9:00–12:00 and 13:30–17:00.'),
  online: { depth: 'full', how: say('可以在电子社保卡或者本市人社手机端登记，在税务渠道缴费，不用到窗口。', 'Enrol in the electronic social security card or the city’s app and pay through the tax office, without a visit.') },
  bookable: true,
  homeVisit: true,
  proxy: true,
  cityWide: false,
  commitmentEligible: true,
  visits: { min: 0, max: 1 },
  faqs: [
    faq(say('45 岁以后才参保，缴不满 15 年怎么办？', 'I joined after 45 and will not reach 15 years.'), say('可以逐年缴，到 60 周岁时不够的补缴，累计不超过 15 年。', 'Pay each year; at 60 you may make up what is missing, up to 15 years.')),
    faq(say('以前上过几年班的社保会作废吗？', 'Are the years I once worked lost?'), say('不会。到领取年龄时职工养老和居民养老可以按规定转移接续。', 'No. The two insurances can be joined when you reach the age, under the rules.')),
    faq(say('人没到 60 就去世了，钱退吗？', 'What if someone dies before 60?'), say('个人账户余额可以依法继承，由家属到窗口办。', 'What is in the account is inherited; the family applies at the counter.')),
    faq(say('中间断缴几年行吗？', 'May I skip some years?'), say('能接着缴，断缴的年份可以补缴，但补缴部分没有政府补贴。', 'Yes. Missed years can be made up, without the government’s share.')),
  ],
};
