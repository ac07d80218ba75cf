import type { ServiceGuide } from '../../../desk/catalogue/guide.js';
import { clause, laws } from '../laws.js';
import { applicant, conditions, counterForm, faq, fetched, freeOfCharge, identityCard, material, officeHours, sampleNotice, say, step } from '../wording.js';
import { communityLaws } from './laws.js';

const nursing = clause(laws.olderPeople, say('第三十条', 'Article 30'), say('生活长期不能自理、经济困难的老年人，由地方政府按失能程度等情况给予护理补贴。', 'Local government pays a nursing subsidy to poor older people who cannot care for themselves, by how much care they need.'));
const subsidy = clause(communityLaws.frailtySubsidy, say('关于补贴对象和申请程序的规定', 'Provisions on who qualifies and how to apply'), say('补贴经济困难的高龄、失能老年人，按个人申请、审核、公示、发放的程序办理。', 'For poor older people who are very old or frail; applied for, checked, published and paid.'));
const counter = say('街镇民政窗口', 'Civil affairs counter');
const assessor = say('评估机构', 'Assessment agency');

export const homeCareSubsidy: ServiceGuide = {
  itemCode: 'home-care-subsidy',
  version: 3,
  effectiveFrom: '2026-01-01',
  notice: sampleNotice,
  name: say('居家养老服务（护理）补贴申请', 'Home-care service subsidy for older people'),
  acceptingUnit: say('街镇政务服务中心民政窗口', 'Civil affairs counters of street and town service centres'),
  itemType: say('行政给付（承诺件）', 'Public benefit (with a promised date)'),
  summary: say('住在家里、生活不能自理又经济困难的老人，评估后按月领服务或者护理补贴。残疾人护理补贴是另一项，两项不能都领，择高领取。', 'Poor older people who live at home and need care receive a monthly subsidy after an assessment. The disability nursing subsidy is another; you draw the higher of the two.'),
  legalBases: [nursing, subsidy],
  audience: say('居家生活、经济困难的高龄或者失能老年人', 'Poor older people living at home who are very old or frail'),
  conditions: [
    ...conditions(subsidy, say('有本市户籍，住在家里，没有住进养老机构', 'Registered in the city and living at home, not in a care home'), say('属于低保、低收入救助、特困等困难家庭', 'In a family on living allowance, low-income or extreme-hardship support')),
    ...conditions(nursing, say('年满 60 周岁，经评估生活不能自理或者部分不能自理；高龄老人的年龄线以窗口公布为准', 'Aged 60 or over and assessed as unable, or partly unable, to care for themselves; the counter publishes the age line for the oldest')),
  ],
  materials: [
    identityCard(subsidy),
    material({ name: say('居家养老补贴申请表', 'Application form'), source: counterForm, basis: subsidy }),
    material({ name: say('未住养老机构、未领同类补贴承诺书', 'Promise that you are not in a care home and draw no like subsidy'), source: counterForm, basis: subsidy, obtainBy: 'commitment' }),
    fetched({ name: say('户籍信息', 'Household registration record'), source: say('公安机关', 'Police'), basis: subsidy }),
    fetched({ name: say('低保、低收入、特困认定结果', 'Record of hardship status'), source: say('民政部门', 'Civil affairs'), basis: subsidy }),
    fetched({ name: say('残疾人证信息', 'Disability certificate record'), source: say('残联', 'Disabled Persons’ Federation'), basis: nursing, when: say('持有残疾人证的', 'For holders of a certificate') }),
    material({ name: say('老人本人银行卡或者社会保障卡', 'The older person’s own bank or social security card'), source: say('申请人自备', 'Brought by the applicant'), basis: subsidy, form: 'copy' }),
    material({ name: say('委托书和代办人身份证', 'Letter of authority and the proxy’s identity card'), source: say('老人签署，按手印也可以', 'Signed or thumb-printed by the older person'), basis: subsidy, when: say('由子女或者社区代办的', 'When a child or the community applies') }),
  ],
  samples: [{ name: say('申请表和委托书填写样例', 'Completed samples of form and letter'), hint: say('“申请人”填老人，不填代办的子女。', 'The applicant is the older person, not the child who applies.') }],
  commonErrors: [say('没有先认定困难家庭就来申请', 'Applying before hardship status is recognised'), say('已经领残疾人护理补贴，又按全额申请', 'Applying while already drawing the disability nursing subsidy'), say('评估当天家里没人', 'Nobody at home on the day of assessment')],
  steps: [
    step(say('申请', 'Apply'), applicant, say('本人、子女或者社区代办员到户籍地街镇申请，也可以请人上门收件。', 'Apply at the street or town of registration, yourself or by proxy; staff can come to you.')),
    step(say('核对', 'Check'), counter, say('5 个工作日内联网核对户籍和困难身份。', 'Registration and hardship status are checked within 5 working days.')),
    step(say('上门评估', 'Assess'), assessor, say('10 个工作日内上门评估自理能力，家属要在场。', 'Assessed at home within 10 working days, with family present.')),
    step(say('公示确认', 'Publish and decide'), say('街镇、区民政局', 'Street or town and District Civil Affairs Bureau'), say('社区公示后确认，前后不超过 15 个工作日。', 'Published in the community and decided, within 15 working days in all.')),
    step(say('发放', 'Pay'), say('区民政局', 'District Civil Affairs Bureau'), say('从确认的次月起发放，情况变了要重新评估。', 'Paid from the month after the decision; assessed again when things change.')),
  ],
  fees: freeOfCharge,
  timeLimit: { instant: false, promised: { n: 30, unit: 'working_day' }, note: say('受理后 30 个工作日内办结：核对 5 个、评估 10 个、公示确认 15 个', '30 working days from acceptance: 5 to check, 10 to assess, 15 to publish and decide') },
  consult: { phone: '022-0000-1802', hours: officeHours, note: say('约上门评估也打这个电话', 'Book the home assessment here too') },
  oversight: { unit: say('区民政局', 'District Civil Affairs Bureau'), phone: '12345' },
  place: say('老人户籍地的街镇政务服务中心民政窗口，行动不便的请社区代办或者上门。工作日 9:00–12:00、13:30–17:00。', 'The civil affairs counter where the older person is registered; the community or a home visit for those who cannot come. Working days 9:00–12:00 and 13:30–17:00.'),
  online: { depth: 'prefill', how: say('可以在政务服务网先填表，子女可以代填，评估要上门做。', 'Fill in the form online, children too; the assessment is made at home.') },
  bookable: true,
  homeVisit: true,
  proxy: true,
  cityWide: false,
  commitmentEligible: true,
  visits: { min: 0, max: 1 },
  faqs: [
    faq(say('我妈瘫在床上，来不了怎么办？', 'My mother is bedridden. How can she apply?'), say('您带委托书来就行，也可以打电话约工作人员上门，评估本来就是上门做。', 'Bring her letter of authority, or ask staff to come; the assessment is at home anyway.')),
    faq(say('有退休金，不是低保，能领吗？', 'She has a pension and no living allowance. Does she qualify?'), say('要先看是不是困难家庭。不够低保的，可以先申请低收入家庭认定。', 'It depends on hardship status. If not on living allowance, apply for low-income recognition first.')),
    faq(say('和残疾人护理补贴能一起领吗？', 'Can it be drawn with the disability nursing subsidy?'), say('不能，两项选高的一项领。', 'No, you draw the higher of the two.')),
    faq(say('一个月补多少？', 'How much is it a month?'), say('按评估的失能程度定，标准以窗口公布为准，这里不报金额。', 'It depends on how much care the assessment finds is needed; the counter publishes the rates, so no figure is given here.')),
  ],
};
