import type { ServiceGuide } from '../../../desk/catalogue/guide.js';
import { clause, laws } from '../laws.js';
import { applicant, conditions, counterForm, faq, identityCard, material, officeHours, sampleNotice, say, step } from '../wording.js';
import { employmentLaws } from './laws.js';

const support = clause(laws.employmentPromotion, say('第五十二条', 'Article 52'), say('用社会保险补贴等办法，优先扶持和重点帮助就业困难人员。', 'People who find work hard to get are helped first, among other ways by insurance subsidies.'));
const recognise = clause(laws.employmentServices, say('第四十条', 'Article 40'), say('规定就业援助对象的范围，包括就业困难人员和零就业家庭。', 'Says who is to be helped: people who find work hard to get and families with nobody in work.'));
const flexible = clause(employmentLaws.flexibleWork, say('一、拓宽灵活就业发展渠道', 'Part 1, wider ways to flexible work'), say('就业困难人员、离校两年内未就业毕业生灵活就业的，按规定给予社会保险补贴。', 'Those who find work hard to get, and graduates of the last two years, receive insurance subsidies for flexible work.'));
const counter = say('人社窗口', 'Human resources counter');

export const flexibleEmploymentSubsidy: ServiceGuide = {
  itemCode: 'flexible-employment-subsidy',
  version: 2,
  effectiveFrom: '2026-01-01',
  notice: sampleNotice,
  name: say('灵活就业人员社会保险补贴申领', 'Social insurance subsidy for flexibly employed people'),
  acceptingUnit: say('街镇政务服务中心人社窗口', 'Human resources counters of street and town service centres'),
  itemType: say('行政给付（承诺件）', 'Public benefit (with a promised date)'),
  summary: say('自己缴社保的就业困难人员（俗称“4050”）和刚毕业的大学生，先缴费，再申请补回一部分。它补的是社保费，和失业保险金不能同时领。', 'People who find work hard to get (often called “40–50”) and recent graduates who pay their own insurance get part of it back afterwards. It cannot be drawn together with the unemployment benefit.'),
  legalBases: [support, recognise, flexible],
  audience: say('灵活就业的就业困难人员、离校 2 年内未就业的高校毕业生', 'Flexibly employed people who find work hard to get, and graduates out of university for up to 2 years'),
  conditions: [
    ...conditions(recognise, say('已经认定为就业困难人员，或者是离校 2 年内未就业的高校毕业生', 'Recognised as finding work hard to get, or a graduate of the last 2 years without a job')),
    ...conditions(flexible, say('正在灵活就业，并已办理灵活就业登记', 'In flexible work and registered as such'), say('以个人身份缴纳了基本养老、基本医疗保险费', 'Basic pension and medical insurance paid in your own name')),
    ...conditions(support, say('没有领取失业保险金，也没有开办企业、在单位参保', 'Not drawing the unemployment benefit, not running a company, not insured by an employer')),
  ],
  materials: [
    identityCard(support),
    material({ name: say('灵活就业社会保险补贴申请表（含承诺）', 'Subsidy form with a signed promise'), source: counterForm, basis: flexible, obtainBy: 'commitment' }),
    material({ name: say('就业困难人员认定信息', 'Record of recognition'), source: say('人社系统', 'Human resources system'), basis: recognise, form: 'electronic', obtainBy: 'data_sharing' }),
    material({ name: say('社会保险缴费记录', 'Insurance payment record'), source: say('人社、税务系统', 'Human resources and tax systems'), basis: flexible, form: 'electronic', obtainBy: 'data_sharing' }),
    material({ name: say('毕业证书', 'Graduation certificate'), source: say('毕业院校', 'The university'), basis: flexible, form: 'copy', when: say('高校毕业生，系统里查不到学历的', 'For graduates whose degree is not found in the system') }),
  ],
  samples: [{ name: say('补贴申请表填写样例', 'Completed sample of the subsidy form'), hint: say('“从事的工作”写具体，例如摆摊、家政、送货。', 'Name the work itself: a stall, housework, deliveries.') }],
  commonErrors: [say('没有先办就业困难人员认定', 'Not being recognised first'), say('还没缴费就来申请', 'Applying before paying'), say('名下有营业执照，没有说明', 'Not mentioning a business licence in one’s name')],
  steps: [
    step(say('认定', 'Be recognised'), applicant, say('还没认定的，先申请就业困难人员认定。', 'If not yet recognised, apply for that first.')),
    step(say('缴费', 'Pay'), applicant, say('按期缴纳养老、医疗保险费。', 'Pay pension and medical insurance when due.')),
    step(say('申请', 'Apply'), applicant, say('到窗口或者在网上申请上一时段的补贴。', 'Apply at the counter or online for the period just past.')),
    step(say('审核公示', 'Check and publish'), counter, say('比对缴费和就业状态，公示名单。', 'Payments and work status are compared and the names published.')),
    step(say('发放', 'Pay out'), say('区人力资源和社会保障局', 'District Human Resources Bureau'), say('发到本人社会保障卡。', 'Paid into your social security card.')),
  ],
  fees: [{ free: true, standard: say('不收费', 'Free of charge'), basis: say('无收费依据，任何人不得收取', 'No document allows a charge; nobody may ask for one') }],
  timeLimit: { instant: false, promised: { n: 20, unit: 'working_day' }, note: say('受理后 20 个工作日内审核公示，通过后发到社会保障卡', 'Checked and published within 20 working days, then paid into your card') },
  consult: { phone: '022-0000-1203', hours: officeHours, note: say('问能不能享受，请先说年龄和是否已认定', 'Say your age and whether you are recognised') },
  oversight: { unit: say('区人力资源和社会保障局', 'District Human Resources and Social Security Bureau'), phone: '12345' },
  place: say('户籍地或者常住地的街镇政务服务中心人社窗口。工作日 9:00–12:00、13:30–17:00。', 'The human resources counter where you are registered or live. Working days 9:00–12:00 and 13:30–17:00.'),
  online: { depth: 'full', how: say('可以在政务服务网搜“灵活就业社保补贴”申请，全程网上办。', 'Search for the flexible employment subsidy on the government services site; everything can be done online.') },
  bookable: true,
  homeVisit: true,
  proxy: true,
  cityWide: false,
  commitmentEligible: true,
  visits: { min: 0, max: 1 },
  faqs: [
    faq(say('女的多大算“4050”？', 'At what age does a woman count as “40–50”?'), say('“4050”是俗称，一般指女满 40 岁、男满 50 岁的登记失业人员，能不能享受以认定结果为准。', '“40–50” is a common name for registered jobless women from 40 and men from 50; what counts is the recognition.')),
    faq(say('能补几年？', 'For how many years?'), say('一般最长 3 年；离法定退休年龄不到 5 年的，可以补到退休；毕业生最长 2 年。', 'Usually 3 at most; until retirement for those within 5 years of it; 2 for graduates.')),
    faq(say('补多少？', 'How much is it?'), say('按实际缴费的一定比例补，比例以窗口公布为准，这里不报金额。', 'A share of what you paid, as published at the counter; no figure is given here.')),
    faq(say('一边领失业金一边能领吗？', 'Together with the unemployment benefit?'), say('不能，停领失业保险金、灵活就业登记以后再申请。', 'No. End the benefit and register flexible work first.')),
  ],
};
