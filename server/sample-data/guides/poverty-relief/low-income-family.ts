import type { ServiceGuide } from '../../../desk/catalogue/guide.js';
import { clause, laws } from '../laws.js';
import { applicant, conditions, counterForm, faq, fetched, freeOfCharge, identityCard, material, officeHours, sampleNotice, say, step } from '../wording.js';
import { reliefLaws } from './laws.js';

const who = clause(reliefLaws.lowIncomePeople, say('关于低收入人口范围的规定', 'Provisions on who counts as low-income'), say('低收入人口包括低保对象、特困人员、低保边缘家庭、刚性支出困难家庭等，按困难程度分层帮扶。', 'Allowance and extreme-hardship cases, families just above the allowance, families with heavy unavoidable costs and others, helped by degree.'));
const procedure = clause(laws.livingAllowance, say('关于申请、审核和确认的规定', 'Provisions on application, review and confirmation'), say('规定申请材料、家庭经济状况核对、公示和办理时限，边缘家庭认定可以参照办理。', 'Sets out papers, checks of means, publication and limits; recognition of families just above the allowance follows it.'));
const office = say('街镇民政窗口', 'Civil affairs counter');

export const lowIncomeFamily: ServiceGuide = {
  itemCode: 'low-income-family',
  version: 2,
  effectiveFrom: '2026-01-01',
  notice: sampleNotice,
  name: say('低收入家庭（最低生活保障边缘家庭）认定', 'Recognition as a low-income family'),
  acceptingUnit: say('街镇政务服务中心民政窗口', 'Civil affairs counters of street and town service centres'),
  itemType: say('行政确认（承诺件）', 'Official recognition (with a promised date)'),
  summary: say('收入比低保线高一些、日子仍然困难的家庭，认定后可以申请医疗、教育、住房等专项救助。它是一个身份，不像低保那样每月补差发钱。', 'For families a little above the allowance line and still in hardship; once recognised they may ask for help with medicine, schooling and housing. It is a status, not a monthly payment like the allowance.'),
  legalBases: [who, procedure],
  audience: say('不够低保条件、生活仍然困难的家庭', 'Families in hardship who do not qualify for the living allowance'),
  conditions: [
    ...conditions(who, say('共同生活的家庭成员人均收入高于低保标准，低于本市低收入线，以窗口公布为准', 'Income per person above the allowance standard and below the city’s low-income line, as published at the counter'), say('家庭财产符合当地规定', 'Family property within the local rules')),
    ...conditions(procedure, say('有本市户籍，或者按规定在居住地申请', 'Registered in the city, or applying where you live as the rules allow')),
  ],
  materials: [
    identityCard(procedure),
    material({ name: say('低收入家庭认定申请书', 'Written application'), source: counterForm, basis: procedure }),
    material({ name: say('家庭经济状况声明和核对授权书', 'Declaration of means and consent to checks'), source: counterForm, basis: procedure, obtainBy: 'commitment' }),
    fetched({ name: say('户口簿、婚姻登记信息', 'Household and marriage records'), source: say('公安、民政部门', 'Police and civil affairs'), basis: procedure }),
    fetched({ name: say('收入、存款、房产、车辆、社保信息', 'Records of income, savings, property, vehicles and insurance'), source: say('居民家庭经济状况核对系统', 'Family means checking system'), basis: procedure }),
    material({ name: say('医疗费、学费等大额支出票据', 'Receipts for large medical, school or other costs'), source: say('医院、学校', 'Hospital or school'), basis: who, form: 'copy', when: say('因病、因学支出大的', 'When illness or schooling costs a great deal') }),
  ],
  samples: [{ name: say('申请书和授权书填写样例', 'Completed samples of application and consent'), hint: say('住在一起、一起吃饭的家人都要列上，成年人都要签字。', 'List everyone who lives and eats together; every adult signs.') }],
  commonErrors: [say('只写自己一个人，漏了共同生活的家人', 'Listing yourself alone'), say('打零工的收入没有报', 'Leaving out casual earnings'), say('以为认定以后每月发钱', 'Expecting monthly money once recognised')],
  steps: [
    step(say('申请', 'Apply'), applicant, say('到街镇窗口申请，社区可以代办、代写。', 'Apply at the street or town; the community can apply and write for you.')),
    step(say('核对调查', 'Check and visit'), office, say('联网核对经济状况，入户了解情况。', 'Means are checked online and the family visited.')),
    step(say('公示', 'Publish'), office, say('在社区公示 7 天。', 'Published in the community for 7 days.')),
    step(say('确认', 'Confirm'), say('街镇或者区民政部门', 'Street, town or district civil affairs'), say('确认后发给认定结果，一般每年复核一次。', 'You receive the decision, reviewed as a rule every year.')),
  ],
  fees: freeOfCharge,
  timeLimit: { instant: false, promised: { n: 30, unit: 'working_day' }, note: say('受理后 30 个工作日内确认，公示 7 天包括在内；情况特殊的最长 45 个工作日', 'Within 30 working days of acceptance, the 7 days of publication included; 45 in special cases') },
  consult: { phone: '022-0000-3401', hours: officeHours, note: say('不知道该申请低保还是低收入的，先打电话问', 'Call first if unsure whether to ask for this or the allowance') },
  oversight: { unit: say('区民政局', 'District Civil Affairs Bureau'), phone: '12345' },
  place: say('户籍地的街镇政务服务中心民政窗口，社区可以代办。工作日 9:00–12:00、13:30–17:00。', 'The civil affairs counter where you are registered; the community can apply for you. Working days 9:00–12:00 and 13:30–17:00.'),
  online: { depth: 'prefill', how: say('可以在民政服务平台网上提交申请，入户调查要本人在家。', 'Apply on the civil affairs platform; be at home for the visit.') },
  bookable: true,
  homeVisit: true,
  proxy: true,
  cityWide: false,
  commitmentEligible: true,
  visits: { min: 0, max: 1 },
  faqs: [
    faq(say('低收入和低保有什么不一样？', 'How does this differ from the allowance?'), say('低保每月补差发钱；低收入是身份认定，凭它申请医疗、教育、住房等救助。', 'The allowance pays monthly; this is a status that opens help with medicine, schooling and housing.')),
    faq(say('低保没批，还要重新交材料吗？', 'I was refused the allowance. Must I hand everything in again?'), say('同意的话，街镇可以用已经核对的材料接着办，不用重交。', 'If you agree, the street or town goes on with what it has checked.')),
    faq(say('能开一张低收入证明给学校吗？', 'Can I have a certificate for the school?'), say('一般不用开，学校和部门可以联网查认定结果；要用时窗口可以打印。', 'Usually not needed, as offices look it up; the counter prints the decision if asked.')),
    faq(say('有车还能认定吗？', 'Can I qualify if I own a car?'), say('看当地财产规定，残疾人代步车等有例外，窗口可以先帮您核对。', 'It depends on the local property rules, with exceptions such as mobility vehicles; the counter can check first.')),
  ],
};
