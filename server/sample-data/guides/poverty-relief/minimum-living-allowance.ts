import type { ServiceGuide } from '../../../desk/catalogue/guide.js';
import { clause, laws } from '../laws.js';
import { applicant, conditions, counterForm, faq, identityCard, material, officeHours, sampleNotice, say, step } from '../wording.js';

const who = clause(laws.socialRelief, say('第九条', 'Article 9'), say('共同生活的家庭成员人均收入低于当地最低生活保障标准，且符合财产状况规定的家庭，给予最低生活保障。', 'Families whose income per person is below the local standard and whose property fits the rules receive the allowance.'));
const procedure = clause(laws.socialRelief, say('第十一条', 'Article 11'), say('向户籍所在地街镇提出书面申请，经审核、公示、审批。', 'Apply in writing at the street or town of registration; checked, published and decided.'));
const confirm = clause(laws.livingAllowance, say('关于申请、审核和确认的规定', 'Provisions on application, review and confirmation'), say('规定申请材料、家庭经济状况核对、公示和办理时限。', 'Sets out papers, checks of means, publication and time limits.'));
const office = say('街镇民政窗口', 'Civil affairs counter');

export const minimumLivingAllowance: ServiceGuide = {
  itemCode: 'minimum-living-allowance',
  version: 4,
  effectiveFrom: '2026-01-01',
  notice: sampleNotice,
  name: say('最低生活保障对象认定', 'Minimum living allowance'),
  acceptingUnit: say('街镇政务服务中心民政窗口', 'Civil affairs counters of street and town service centres'),
  itemType: say('行政给付（承诺件）', 'Public benefit (with a promised date)'),
  summary: say('家庭人均收入低于当地低保标准的，可以申请低保，按月补差发放。低保标准每年公布，以窗口公布为准。', 'Families whose income per person is below the local standard receive the difference each month. The standard is published every year; ask the counter.'),
  legalBases: [who, procedure, confirm],
  audience: say('生活困难、共同生活的家庭', 'Families living together in hardship'),
  conditions: conditions(who, say('家庭成员人均收入低于当地低保标准', 'Income per person below the local standard'), say('家庭财产符合当地规定', 'Family property within the local rules'), say('有本地户籍，或者按规定在居住地申请', 'Local registration, or applying where you live as the rules allow')),
  materials: [
    identityCard(procedure),
    material({ name: say('低保申请书', 'Written application'), source: counterForm, basis: procedure }),
    material({ name: say('家庭经济状况声明和核对授权书', 'Declaration of means and consent to checks'), source: counterForm, basis: confirm, obtainBy: 'commitment' }),
    material({ name: say('户口簿、婚姻登记信息', 'Household and marriage records'), source: say('公安、民政部门', 'Police and civil affairs'), basis: confirm, form: 'electronic', obtainBy: 'data_sharing' }),
    material({ name: say('收入、房产、车辆、社保信息', 'Records of income, property, vehicles and insurance'), source: say('居民家庭经济状况核对系统', 'Family means checking system'), basis: confirm, form: 'electronic', obtainBy: 'data_sharing' }),
    material({ name: say('诊断证明、残疾人证', 'Medical or disability certificate'), source: say('医院、残联', 'Hospital or Disabled Persons’ Federation'), basis: confirm, form: 'copy', when: say('家里有重病、重残人员的', 'When someone in the family is gravely ill or disabled') }),
  ],
  samples: [{ name: say('申请书和授权书填写样例', 'Completed samples of application and consent'), hint: say('共同生活的家庭成员都要列上，成年人都要签字。', 'List everyone living together; every adult signs.') }],
  commonErrors: [say('漏报家庭成员的收入', 'Leaving out a member’s income'), say('授权书没有全部成年人签字', 'Not every adult signed the consent'), say('分户不分住，只按一个人申请', 'Applying for one person while still living together')],
  steps: [
    step(say('申请', 'Apply'), applicant, say('向户籍地街镇提交申请，写字困难的可以请社区代写。', 'Apply at the street or town of registration; the community can write it for you.')),
    step(say('核对调查', 'Check and visit'), office, say('核对经济状况，入户调查。', 'Means are checked and the family visited.')),
    step(say('公示', 'Publish'), office, say('在社区公示审核结果。', 'The result is published in the community.')),
    step(say('确认发放', 'Confirm and pay'), say('街镇或者区民政部门', 'Street, town or district civil affairs'), say('确认后从批准当月起按月发放，定期复核。', 'Paid monthly from the month of approval; reviewed from time to time.')),
  ],
  fees: [{ free: true, standard: say('不收费', 'Free of charge'), basis: say('无收费依据，任何人不得收取', 'No document allows a charge; nobody may ask for one') }],
  timeLimit: { instant: false, statutory: { n: 30, unit: 'working_day' }, promised: { n: 30, unit: 'working_day' }, note: say('受理后 30 个工作日内确认，情况特殊的最长 45 个工作日', 'Within 30 working days; 45 in special cases') },
  consult: { phone: '022-0000-1112', hours: officeHours, note: say('困难又等不及的，先问临时救助', 'If you cannot wait, ask about temporary relief first') },
  oversight: { unit: say('区民政局', 'District Civil Affairs Bureau'), phone: '12345' },
  place: say('户籍地的街镇政务服务中心民政窗口，社区可以代办。工作日 9:00–12:00、13:30–17:00。', 'The civil affairs counter of the place you are registered; the community can apply for you. Working days 9:00–12:00 and 13:30–17:00.'),
  online: { depth: 'prefill', how: say('可以在民政服务平台网上提交申请，入户调查要本人在家。', 'Apply on the civil affairs platform; be at home for the visit.') },
  bookable: true,
  homeVisit: true,
  proxy: true,
  cityWide: false,
  commitmentEligible: true,
  visits: { min: 0, max: 1 },
  faqs: [
    faq(say('一个月能领多少？', 'How much is it a month?'), say('按家庭人均收入和低保标准的差额发，标准每年公布，这里不报金额。', 'The difference between your income and the standard; the standard is published yearly, so no figure is given here.')),
    faq(say('有存款、有房子能申请吗？', 'Can I apply with savings or a home?'), say('看家庭财产是否符合当地规定，窗口可以先帮您核对。', 'It depends on the local property rules; the counter can check first.')),
    faq(say('没批准怎么办？', 'What if I am refused?'), say('街镇会书面说明理由，您可以要求复核。', 'You get the reason in writing and can ask for a review.')),
  ],
};
