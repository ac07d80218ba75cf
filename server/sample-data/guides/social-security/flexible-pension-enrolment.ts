import type { ServiceGuide } from '../../../desk/catalogue/guide.js';
import { clause, laws } from '../laws.js';
import { applicant, conditions, counterForm, faq, identityCard, material, officeHours, sampleNotice, say, step } from '../wording.js';
import { socialSecurityLaws } from './laws.js';

const who = clause(laws.socialInsurance, say('第十条', 'Article 10'), say('无雇工的个体工商户、灵活就业人员可以参加基本养老保险，由个人缴费。', 'Self-employed people without staff and flexible workers may join the basic pension insurance and pay themselves.'));
const register = clause(laws.socialInsurance, say('第五十八条', 'Article 58'), say('自愿参保的灵活就业人员向社保经办机构申请办理登记。', 'Flexible workers who wish to join register with the agency.'));
const account = clause(socialSecurityLaws.employeePension, say('关于扩大覆盖范围的规定', 'Provisions on wider cover'), say('个体工商户和灵活就业人员参加企业职工基本养老保险，退休后按企业职工的办法计发养老金。', 'Self-employed and flexible workers join employee pension insurance, and their pension is worked out as for employees.'));
const counter = say('人社窗口', 'Human resources counter');

export const flexiblePensionEnrolment: ServiceGuide = {
  itemCode: 'flexible-pension-enrolment',
  version: 3,
  effectiveFrom: '2026-01-01',
  notice: sampleNotice,
  name: say('灵活就业人员参加企业职工基本养老保险登记', 'Self-paid employee pension insurance for flexibly employed people'),
  acceptingUnit: say('区社会保险经办机构、街镇政务服务中心人社窗口', 'District social insurance agency and human resources counters of street and town service centres'),
  itemType: say('公共服务（即办件）', 'Public service (handled at once)'),
  summary: say('没有单位、自己缴费参加职工养老保险，待遇和上班的人一样算。比居民养老缴得多、领得多，两种不能同时缴。', 'People without an employer pay into employee pension insurance themselves, with the same kind of pension. More is paid and drawn than in the resident pension, and you cannot pay into both.'),
  legalBases: [who, register, account],
  audience: say('个体经营、非全日制、新就业形态等灵活就业人员', 'Self-employed, part-time, platform and other flexible workers'),
  conditions: [
    ...conditions(who, say('年满 16 周岁，没到法定退休年龄', 'Aged 16 or over and below retirement age'), say('灵活就业，没有在单位参加职工养老保险', 'In flexible work and not insured by an employer')),
    ...conditions(register, say('本市户籍，或者在本市灵活就业的外省市户籍人员', 'Registered in this city, or registered elsewhere and in flexible work here'), say('原单位已经办完社保减员', 'A former employer has ended your insurance')),
  ],
  materials: [
    identityCard(register),
    material({ name: say('灵活就业人员参保登记表（就业情况由本人承诺）', 'Enrolment form with a signed promise on your work'), source: counterForm, basis: register, obtainBy: 'commitment' }),
    material({ name: say('参保和减员记录', 'Record of earlier insurance'), source: say('人社系统', 'Human resources system'), basis: register, form: 'electronic', obtainBy: 'data_sharing' }),
    material({ name: say('居住证信息', 'Residence permit record'), source: say('公安机关', 'Police'), basis: register, form: 'electronic', obtainBy: 'data_sharing', when: say('外省市户籍的', 'For people registered in other provinces') }),
    material({ name: say('本人银行卡', 'Your own bank card'), source: say('申请人自备', 'Brought by the applicant'), basis: who, form: 'copy', when: say('签约自动扣缴的', 'For automatic payment') }),
  ],
  samples: [{ name: say('参保登记表填写样例', 'Completed sample of the enrolment form'), hint: say('“参保起始月”填当月，不能往前填。', 'Put the current month as the start; earlier months are not possible.') }],
  commonErrors: [say('原单位没有减员，登记不上', 'The former employer has not ended the insurance'), say('以为登记了就自动扣费，没有签约', 'Expecting automatic payment without signing for it'), say('居民养老没停就来登记', 'Enrolling before the resident pension has ended')],
  steps: [
    step(say('登记', 'Enrol'), applicant, say('到窗口或者在网上登记，选养老保险，也可以一并选医疗保险。', 'Enrol at the counter or online; medical insurance can be added.')),
    step(say('核对', 'Check'), counter, say('核对参保状态，有重复的先处理。', 'Your status is checked; double cover is settled first.')),
    step(say('选基数', 'Choose'), applicant, say('在当年公布的上下限之间自选缴费基数，按月或者按年缴。', 'Choose a base between the published limits and pay monthly or yearly.')),
    step(say('缴费', 'Pay'), applicant, say('在税务部门公布的渠道缴费，次日可以查。', 'Pay through the tax office’s channels; it shows the next day.')),
  ],
  fees: [{ free: false, standard: say('登记不收费；保险费全部由个人缴，缴费基数上下限和比例每年公布，以窗口公布为准', 'Enrolling is free. You pay the whole contribution; base limits and rate are published each year at the counter'), basis: say('《社会保险法》第十条和当年缴费通知', 'Social Insurance Law, Article 10, and the year’s notice') }],
  timeLimit: { instant: true, promised: { n: 3, unit: 'working_day' }, note: say('窗口当场登记，网上 3 个工作日内办结', 'At once at the counter; within 3 working days online') },
  consult: { phone: '022-0000-1304', hours: officeHours, note: say('缴费的事也可以问税务窗口', 'The tax counter answers about payment') },
  oversight: { unit: say('区人力资源和社会保障局', 'District Human Resources and Social Security Bureau'), phone: '12345' },
  place: say('任意街镇政务服务中心人社窗口，或者区社会保险经办机构。工作日 9:00–12:00、13:30–17:00。', 'Any human resources counter, or the district social insurance agency. Working days 9:00–12:00 and 13:30–17:00.'),
  online: { depth: 'full', how: say('可以在本市人社手机端或者政务服务网登记，在税务渠道缴费，不用到窗口。', 'Enrol in the city’s human resources app or on the government services site and pay through the tax office, without a visit.') },
  bookable: true,
  homeVisit: false,
  proxy: true,
  cityWide: true,
  commitmentEligible: true,
  visits: { min: 0, max: 1 },
  faqs: [
    faq(say('断了两年还能补缴吗？', 'I missed two years. Can I make them up?'), say('以个人身份断缴的年份一般不能往前补，可以从现在接着缴，以前的年限累计算。', 'Years missed as a self-payer usually cannot be made up; go on now, and earlier years still count.')),
    faq(say('灵活就业一个月缴多少？', 'How much a month?'), say('看自己选的缴费基数和当年比例，这里不报金额，窗口能当场算。', 'It depends on your base and the year’s rate. No figure is given here; the counter works it out.')),
    faq(say('要缴满多少年才能领？', 'How many years before I can draw it?'), say('达到法定退休年龄、缴满最低年限就能领；最低年限现在是 15 年，2030 年起逐步提高到 20 年。', 'At retirement age with the minimum years: 15 now, rising step by step to 20 from 2030.')),
    faq(say('和居民养老哪个合算？', 'Is it better than the resident pension?'), say('各人情况不同：职工养老缴得多领得多，居民养老缴得少有补贴。窗口可以帮忙算，由您自己选。', 'It depends: this one costs and pays more, the other costs less and is subsidised. The counter can work it out; you choose.')),
  ],
};
