import type { ServiceGuide } from '../../../desk/catalogue/guide.js';
import { clause, laws } from '../laws.js';
import { applicant, conditions, counterForm, faq, fetched, freeOfCharge, identityCard, material, officeHours, sampleNotice, say, step } from '../wording.js';
import { reliefLaws } from './laws.js';

const who = clause(laws.socialRelief, say('第十四条', 'Article 14'), say('无劳动能力、无生活来源且没有法定赡养、抚养、扶养义务人或者义务人无履行能力的老年人、残疾人和未成年人，给予特困供养。', 'Support for older people, people with disabilities and minors without ability to work, income, or anyone legally bound and able to support them.'));
const procedure = clause(reliefLaws.recognisingExtremeHardship, say('关于申请、审核和确认的规定', 'Provisions on application, review and confirmation'), say('规定认定条件、申请材料、生活自理能力评估、公示和办理时限。', 'Sets out conditions, papers, the assessment of self-care, publication and limits.'));
const care = clause(reliefLaws.extremeHardship, say('关于救助供养内容和形式的规定', 'Provisions on what support is given and how'), say('提供基本生活、照料护理、医疗、丧葬等，可以在家分散供养或者住进供养机构。', 'Basic living, care, medicine and burial, at home or in a support home.'));
const office = say('街镇民政窗口', 'Civil affairs counter');

export const extremePovertySupport: ServiceGuide = {
  itemCode: 'extreme-poverty-support',
  version: 2,
  effectiveFrom: '2026-01-01',
  notice: sampleNotice,
  name: say('特困人员救助供养认定', 'Support for people in extreme hardship'),
  acceptingUnit: say('街镇政务服务中心民政窗口', 'Civil affairs counters of street and town service centres'),
  itemType: say('行政给付（承诺件）', 'Public benefit (with a promised date)'),
  summary: say('没有劳动能力、没有生活来源、也没有人能养的老人、残疾人和孩子，由政府供养，以前叫五保。家里有人能养但收入低的，应当申请低保。', 'The state supports older people, people with disabilities and children who cannot work, have no income and nobody able to keep them. If family can keep you but income is low, apply for the allowance.'),
  legalBases: [who, procedure, care],
  audience: say('无劳动能力、无生活来源、无人赡养抚养扶养的老年人、残疾人和未成年人', 'Older people, people with disabilities and minors without ability to work, income or support'),
  conditions: [
    ...conditions(who, say('60 周岁以上老年人、未成年人，或者符合规定等级的残疾人，没有劳动能力', 'Aged 60 or over, a minor, or disabled in a grade the rules name, and unable to work'), say('没有法定赡养、抚养、扶养义务人，或者义务人没有能力履行', 'Nobody is legally bound to support you, or they are not able to')),
    ...conditions(procedure, say('收入低于低保标准，财产符合当地规定', 'Income below the allowance standard and property within the local rules'), say('有本市户籍', 'Registered in the city')),
  ],
  materials: [
    identityCard(procedure),
    material({ name: say('特困供养书面申请', 'Written application'), source: counterForm, basis: procedure }),
    material({ name: say('劳动能力、生活来源、财产和赡养情况声明，核对授权书', 'Declaration of ability to work, income, property and support, with consent to checks'), source: counterForm, basis: procedure, obtainBy: 'commitment' }),
    fetched({ name: say('户籍、婚姻信息', 'Household and marriage records'), source: say('公安、民政部门', 'Police and civil affairs'), basis: procedure }),
    fetched({ name: say('残疾人证信息', 'Disability certificate record'), source: say('残联', 'Disabled Persons’ Federation'), basis: procedure, when: say('残疾人申请的', 'For people with disabilities') }),
    fetched({ name: say('本人和义务人的收入、财产信息', 'Records of income and property of yourself and those bound to support you'), source: say('居民家庭经济状况核对系统', 'Family means checking system'), basis: procedure }),
    material({ name: say('代申请人身份证', 'Identity card of whoever applies for you'), source: say('公安机关签发', 'Issued by the police'), basis: procedure, when: say('由亲属、村居委会代为申请的', 'When a relative or the village or community committee applies') }),
  ],
  samples: [{ name: say('申请书填写样例', 'Completed sample of the application'), hint: say('不会写字的由村居委会代写，本人按手印。', 'The committee can write it; a thumb print will do.') }],
  commonErrors: [say('有子女能赡养，仍按无人赡养申请', 'Applying although children are able to support you'), say('没填义务人的情况，核对不了', 'Leaving out those bound to support you, so nothing can be checked'), say('已经在领低保，没有说明要转特困', 'Drawing the allowance without saying you wish to change')],
  steps: [
    step(say('申请', 'Apply'), applicant, say('本人申请，或者由亲属、村居委会代为申请；村居委会也会主动帮着报。', 'Apply yourself, through a relative or the committee, which also comes forward on its own.')),
    step(say('核对评估', 'Check and assess'), office, say('15 个工作日内核对、入户调查，评估生活能不能自理。', 'Checked, visited and assessed for self-care within 15 working days.')),
    step(say('公示', 'Publish'), office, say('在村或者社区公示 7 天。', 'Published in the village or community for 7 days.')),
    step(say('确认', 'Confirm'), say('区民政部门', 'District civil affairs'), say('公示后确认，发放确认书。', 'Confirmed after publication, with a written decision.')),
    step(say('供养', 'Support'), office, say('从确认的次月起供养；愿意住机构的安排入住，在家的落实照料人。', 'Begins the month after; a place in a home for those who wish, or a carer at home.')),
  ],
  fees: freeOfCharge,
  timeLimit: { instant: false, promised: { n: 30, unit: 'working_day' }, note: say('受理后 30 个工作日内确认，包括核对评估和公示', 'Confirmed within 30 working days of acceptance, checks, assessment and publication included') },
  consult: { phone: '022-0000-3403', hours: officeHours, note: say('想住供养机构的，床位也可以问', 'Ask here about places in a support home') },
  oversight: { unit: say('区民政局', 'District Civil Affairs Bureau'), phone: '12345' },
  place: say('户籍地的街镇政务服务中心民政窗口，村居委会可以代办，行动不便的上门办。工作日 9:00–12:00、13:30–17:00。', 'The civil affairs counter where you are registered; the committee can apply, and staff visit those who cannot come. Working days 9:00–12:00 and 13:30–17:00.'),
  online: { depth: 'info', how: say('网上只能看条件和查进度；申请由本人、亲属或者村居委会到窗口办，也可以叫上门。', 'Online you can read conditions and follow progress; apply at the counter yourself or by proxy, or ask for a visit.') },
  bookable: true,
  homeVisit: true,
  proxy: true,
  cityWide: false,
  commitmentEligible: true,
  visits: { min: 0, max: 1 },
  faqs: [
    faq(say('特困和以前的五保户是一回事吗？', 'Is this the old five-guarantees scheme?'), say('是，农村五保和城市“三无”现在统一叫特困人员。', 'Yes; the rural scheme and the urban one for people with nothing are now one.')),
    faq(say('有女儿嫁到外地，算不算无人赡养？', 'My daughter lives far away. Does that count as no support?'), say('不算，除非她没有赡养能力；是否有能力由街镇核对。', 'No, unless she is unable to support you, which the street or town checks.')),
    faq(say('必须住敬老院吗？', 'Must I move into a home?'), say('不用，自己选在家供养还是住机构；完全不能自理的优先安排机构。', 'No, you choose; those who cannot care for themselves come first for a place.')),
    faq(say('能同时吃低保吗？', 'Can I draw the allowance too?'), say('不能，认定特困后停发低保，供养待遇以窗口公布为准。', 'No, the allowance stops; the counter publishes what support is given.')),
  ],
};
