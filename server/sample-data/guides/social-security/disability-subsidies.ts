import type { ServiceGuide } from '../../../desk/catalogue/guide.js';
import { clause, laws } from '../laws.js';
import { applicant, conditions, counterForm, faq, identityCard, material, officeHours, sampleNotice, say, step } from '../wording.js';

const who = clause(laws.disabilitySubsidies, say('二、主要内容（一）补贴对象', 'Part 2 (1), who qualifies'), say('生活补贴主要补助低保家庭中的残疾人，护理补贴主要补助一级、二级且需要长期照护的重度残疾人。', 'Living subsidy for people with disabilities in allowance families; nursing subsidy for grades 1 and 2 who need long-term care.'));
const how = clause(laws.disabilitySubsidies, say('二、主要内容（四）申领程序', 'Part 2 (4), procedure'), say('由残疾人或者监护人、代办人向街镇提出申请，逐级审核，审核合格的按月发放。', 'The person, guardian or proxy applies at the street or town; the subsidy is paid monthly once approved.'));
const counter = say('“两项补贴”窗口', 'Two-subsidies counter');

export const disabilitySubsidies: ServiceGuide = {
  itemCode: 'disability-subsidies',
  version: 2,
  effectiveFrom: '2026-01-01',
  notice: sampleNotice,
  name: say('困难残疾人生活补贴和重度残疾人护理补贴申领', 'Living and nursing subsidies for people with disabilities'),
  acceptingUnit: say('任意街镇政务服务中心“两项补贴”窗口（跨省通办、全程网办）', 'The two-subsidies counter of any street or town service centre (across provinces and online)'),
  itemType: say('行政给付（承诺件）', 'Public benefit (with a promised date)'),
  summary: say('两项补贴：困难残疾人生活补贴，和重度残疾人护理补贴。补贴标准随文件每年调整，以区民政部门公布的为准。', 'Two subsidies: one for living costs, one for nursing. The rates change by notice every year; see the civil affairs office’s publication.'),
  legalBases: [who, how],
  audience: say('持有残疾人证的困难残疾人和重度残疾人', 'Holders of a disability certificate who are poor or severely disabled'),
  conditions: [
    ...conditions(who, say('生活补贴：低保等困难家庭中的残疾人', 'Living subsidy: people with disabilities in families on allowance'), say('护理补贴：残疾等级一级、二级，且需要长期照护', 'Nursing subsidy: grade 1 or 2 and needing long-term care')),
    ...conditions(how, say('残疾人证在有效期内', 'The disability certificate is in date')),
  ],
  materials: [
    identityCard(how),
    material({ name: say('两项补贴申请表', 'Application form'), source: counterForm, basis: how }),
    material({ name: say('本人银行卡或者社会保障卡', 'Your own bank or social security card'), source: say('申请人自备', 'Brought by the applicant'), basis: how, form: 'copy' }),
    material({ name: say('户口簿', 'Household register'), source: say('公安机关', 'Police'), basis: how, form: 'electronic', obtainBy: 'data_sharing' }),
    material({ name: say('残疾人证', 'Disability certificate'), source: say('残联', 'Disabled Persons’ Federation'), basis: who, form: 'electronic', obtainBy: 'data_sharing' }),
    material({ name: say('低保或者特困证明', 'Proof of allowance or extreme hardship'), source: say('民政部门', 'Civil affairs'), basis: who, form: 'electronic', obtainBy: 'data_sharing', when: say('申请生活补贴的', 'For the living subsidy') }),
    material({ name: say('委托书', 'Letter of authority'), source: say('申请人签署', 'Signed by the applicant'), basis: how, when: say('由社区代办员代办的', 'When a community proxy applies') }),
  ],
  samples: [{ name: say('申请表和委托书填写样例', 'Completed samples of the form and the letter'), hint: say('银行卡户名必须是残疾人本人。', 'The account must be in the person’s own name.') }],
  commonErrors: [say('残疾人证已经过期', 'The certificate has expired'), say('银行卡不是本人的', 'The bank card is someone else’s'), say('和老年护理补贴重复领取，应当择高领取一项', 'Drawing it together with an older person’s nursing subsidy; only the higher one may be drawn')],
  steps: [
    step(say('申请', 'Apply'), applicant, say('本人、监护人或者社区代办员到窗口申请，也可以网上申请、请人上门。', 'Apply in person, through a guardian or proxy, online, or at home.')),
    step(say('推送', 'Forward'), counter, say('3 个工作日内推送户籍地。', 'Forwarded to the home district within 3 working days.')),
    step(say('资格认定', 'Decide'), say('户籍地民政、残联', 'Civil affairs and federation of the home district'), say('10 个工作日内认定。', 'Decided within 10 working days.')),
    step(say('告知', 'Tell'), counter, say('受理地 3 个工作日内告知结果，通过的按月发放。', 'You are told within 3 working days; the subsidy is then paid monthly.')),
  ],
  fees: [{ free: true, standard: say('不收费', 'Free of charge'), basis: say('无收费依据，任何人不得收取', 'No document allows a charge; nobody may ask for one') }],
  timeLimit: { instant: false, promised: { n: 16, unit: 'working_day' }, note: say('合计 16 个工作日：推送 3 个、认定 10 个、告知 3 个', '16 working days in all: 3 to forward, 10 to decide, 3 to tell you') },
  consult: { phone: '022-0000-1103', hours: officeHours, note: say('行动不便的可以预约上门', 'A home visit can be booked') },
  oversight: { unit: say('区民政局、区残联', 'District Civil Affairs Bureau and Disabled Persons’ Federation'), phone: '12345' },
  place: say('任意街镇政务服务中心“两项补贴”窗口，不限户籍地。工作日 9:00–12:00、13:30–17:00。', 'The two-subsidies counter of any service centre, whatever your home district. Working days 9:00–12:00 and 13:30–17:00.'),
  online: { depth: 'full', how: say('可以在全国残疾人两项补贴信息系统网上申请，全程不用到窗口。', 'Apply on the national two-subsidies system; no visit needed.') },
  bookable: true,
  homeVisit: true,
  proxy: true,
  cityWide: true,
  commitmentEligible: true,
  visits: { min: 0, max: 1 },
  faqs: [
    faq(say('两项能一起领吗？', 'Can I draw both?'), say('同时符合两项条件的，可以一起领。', 'Yes, if you meet the conditions of both.')),
    faq(say('外地户口能在这里申请吗？', 'Can I apply here with registration elsewhere?'), say('能，任意街镇窗口都受理，推送户籍地认定。', 'Yes, any counter accepts it and forwards it to your home district.')),
    faq(say('一个月多少钱？', 'How much a month?'), say('标准每年随文件调整，这里不报金额，请看民政部门公布的标准或者问窗口。', 'Rates change every year, so no figure is given here; see the civil affairs notice or ask the counter.')),
  ],
};
