import type { ServiceGuide } from '../../../desk/catalogue/guide.js';
import { clause, laws } from '../laws.js';
import { applicant, conditions, counterForm, faq, fetched, freeOfCharge, identityCard, material, officeHours, sampleNotice, say, step } from '../wording.js';
import { reliefLaws } from './laws.js';

const who = clause(laws.socialRelief, say('第二十八条', 'Article 28'), say('低保家庭成员、特困人员和政府规定的其他特殊困难人员，可以申请医疗救助。', 'People on allowance, in extreme hardship and others named by government may apply.'));
const procedure = clause(laws.socialRelief, say('第三十条', 'Article 30'), say('向街镇申请，经审核、公示后审批；低保和特困人员的救助由主管部门直接办理。', 'Apply at the street or town; checked, published and decided. For people on allowance or in extreme hardship the office settles it directly.'));
const scope = clause(reliefLaws.medicalAssistance, say('关于救助对象和费用范围的规定', 'Provisions on who is helped and which costs count'), say('按类别救助，先经基本医保、大病保险报销，再对政策范围内的自付费用救助；因病致贫的可以依申请救助。', 'Help is graded; after basic and serious-illness insurance it covers costs within policy; families impoverished by illness may apply.'));
const counter = say('医保窗口', 'Medical insurance counter');

export const medicalAssistance: ServiceGuide = {
  itemCode: 'medical-assistance',
  version: 3,
  effectiveFrom: '2026-01-01',
  notice: sampleNotice,
  name: say('困难群众医疗救助申请', 'Medical assistance for people in hardship'),
  acceptingUnit: say('街镇政务服务中心医保窗口', 'Medical insurance counters of street and town service centres'),
  itemType: say('行政给付（承诺件）', 'Public benefit (with a promised date)'),
  summary: say('困难家庭看病，医保报销之后自己仍然负担重的，再给一道救助。没报过医保的先报医保；等钱住院的急难，先问临时救助。', 'A further help with medical costs for families in hardship, after insurance has paid. Claim on insurance first; if money is needed at once, ask about temporary relief.'),
  legalBases: [who, procedure, scope],
  audience: say('低保对象、特困人员、低收入家庭成员，以及因病致贫的重病患者', 'People on allowance, in extreme hardship or in low-income families, and those impoverished by grave illness'),
  conditions: [
    ...conditions(who, say('属于低保、特困、低收入等救助对象，或者因病致贫的家庭', 'On allowance, in extreme hardship, low-income or impoverished by illness')),
    ...conditions(scope, say('参加了基本医保，费用先经医保和大病保险报销', 'In basic medical insurance, which has paid first along with serious-illness cover'), say('剩下的是医保政策范围内的住院或者门诊特定病种费用', 'What remains is for hospital stays or listed outpatient diseases within policy')),
  ],
  materials: [
    identityCard(procedure),
    material({ name: say('医疗救助申请表', 'Application form'), source: counterForm, basis: procedure }),
    fetched({ name: say('低保、特困、低收入认定结果', 'Record of hardship status'), source: say('民政部门', 'Civil affairs'), basis: who }),
    fetched({ name: say('医保结算和报销明细', 'Record of insurance claims'), source: say('医疗保障信息平台', 'Medical insurance information platform'), basis: scope }),
    material({ name: say('医疗费票据和出院小结', 'Bills and discharge summary'), source: say('就诊医院', 'Treating hospital'), basis: scope, form: 'original_and_copy', when: say('没有联网结算的', 'When not settled online at the hospital') }),
    material({ name: say('家庭经济状况声明和核对授权书', 'Declaration of means and consent to checks'), source: counterForm, basis: procedure, obtainBy: 'commitment', when: say('因病致贫、还没有困难身份的', 'When impoverished by illness without a recognised status') }),
    material({ name: say('本人银行卡或者社会保障卡', 'Your own bank or social security card'), source: say('申请人自备', 'Brought by the applicant'), basis: procedure, form: 'copy' }),
  ],
  samples: [{ name: say('申请表填写样例', 'Completed sample of the form'), hint: say('患者写在“申请人”，代办的写在“经办人”。', 'The patient is the applicant; whoever brings the form is the handler.') }],
  commonErrors: [say('没先报医保就来申请', 'Applying before claiming on insurance'), say('票据只有复印件，原件丢了', 'Only copies of the bills, the originals lost'), say('把医保目录外的自费药算进去', 'Counting medicines outside the insurance list')],
  steps: [
    step(say('出院结算', 'Settle at the hospital'), say('定点医院', 'Listed hospital'), say('低保、特困等人员在定点医院联网结算，救助直接减掉，不用申请。', 'For recognised cases a listed hospital takes the help off the bill; no application is needed.')),
    step(say('申请', 'Apply'), applicant, say('没能直接结算的、因病致贫的，到街镇医保窗口申请。', 'Those not settled there, and those impoverished by illness, apply at the counter.')),
    step(say('核对', 'Check'), counter, say('核对身份和报销明细；因病致贫的请民政部门核对经济状况，并在社区公示。', 'Status and claims are checked; for families impoverished by illness civil affairs checks means and the result is published.')),
    step(say('审核发放', 'Decide and pay'), say('区医疗保障局', 'District Healthcare Security Bureau'), say('审核后打到银行卡，不通过的书面说明理由。', 'Paid to your card once approved; a refusal gives the reason in writing.')),
  ],
  fees: freeOfCharge,
  timeLimit: { instant: false, promised: { n: 20, unit: 'working_day' }, note: say('已有困难身份的，受理后 20 个工作日内发放；因病致贫要核对公示的，30 个工作日内；医院联网结算的当场减免', 'Paid within 20 working days with a recognised status, 30 where means are checked and published; at once when settled at the hospital') },
  consult: { phone: '022-0000-3404', hours: officeHours, note: say('哪些医院能直接结算也可以问', 'Ask here which hospitals settle directly') },
  oversight: { unit: say('区医疗保障局', 'District Healthcare Security Bureau'), phone: '12345' },
  place: say('户籍地或者居住地的街镇政务服务中心医保窗口，社区可以代办。工作日 9:00–12:00、13:30–17:00。', 'The medical insurance counter where you are registered or live; the community can apply for you. Working days 9:00–12:00 and 13:30–17:00.'),
  online: { depth: 'prefill', how: say('可以在医保服务平台手机端申请并拍照上传，票据原件送到或者寄到窗口。', 'Apply and upload photos on the medical insurance app; bring or post the original bills.') },
  bookable: true,
  homeVisit: true,
  proxy: true,
  cityWide: false,
  commitmentEligible: true,
  visits: { min: 0, max: 1 },
  faqs: [
    faq(say('吃低保的住院，还要自己申请吗？', 'I am on allowance. Must I apply after a hospital stay?'), say('在定点医院联网结算的不用，出院时直接减。', 'Not at a listed hospital that settles online; it comes off the bill.')),
    faq(say('不是低保，得了大病花光积蓄能申请吗？', 'I am not on allowance, but illness took our savings. Can I apply?'), say('能，按因病致贫申请，要核对家庭收入和财产。', 'Yes, as a family impoverished by illness; income and property are checked.')),
    faq(say('在外地看病的算不算？', 'Does treatment in another place count?'), say('办了异地就医备案、经医保报销过的可以算。', 'Yes, if you filed for care elsewhere and insurance has paid.')),
    faq(say('能救助多少？', 'How much is covered?'), say('比例和上限按人员类别定，以窗口公布为准，这里不报。', 'Shares and ceilings go by category and are published at the counter; none is given here.')),
  ],
};
