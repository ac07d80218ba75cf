import type { ServiceGuide } from '../../../desk/catalogue/guide.js';
import { clause, laws } from '../laws.js';
import { applicant, conditions, counterForm, faq, fetched, freeOfCharge, identityCard, material, sampleNotice, say, step } from '../wording.js';
import { reliefLaws } from './laws.js';

const who = clause(laws.socialRelief, say('第四十七条', 'Article 47'), say('因火灾、交通事故、突发重病等基本生活暂时严重困难的，给予临时救助。', 'Relief for those whose basic living is suddenly in grave difficulty through fire, accident, sudden illness and the like.'));
const procedure = clause(laws.socialRelief, say('第四十八条', 'Article 48'), say('向街镇申请，经审核、公示、审批；情况紧急的可以简化手续。', 'Apply at the street or town; checked, published and decided, with fewer steps when urgent.'));
const urgent = clause(reliefLaws.betterTemporaryRelief, say('关于急难型和支出型救助的规定', 'Provisions on urgent relief and relief for heavy costs'), say('急难型救助可以先行救助、事后补手续，支出型救助按程序核对。', 'In emergencies help comes first and papers follow; relief for heavy costs follows a check.'));
const everywhere = clause(reliefLaws.temporaryRelief, say('关于救助对象的规定', 'Provisions on who is helped'), say('分为家庭对象和个人对象，遇到困难、没有家庭支持的个人也可以救助。', 'Both families and single people without a family’s support may be helped.'));
const office = say('街镇民政窗口', 'Civil affairs counter');

export const temporaryRelief: ServiceGuide = {
  itemCode: 'temporary-relief',
  version: 3,
  effectiveFrom: '2026-01-01',
  notice: sampleNotice,
  name: say('临时救助申请', 'Temporary relief'),
  acceptingUnit: say('街镇政务服务中心民政窗口', 'Civil affairs counters of street and town service centres'),
  itemType: say('行政给付（承诺件）', 'Public benefit (with a promised date)'),
  summary: say('遇上火灾、事故、突发大病等，眼下过不下去的，给一次性的救急帮助，等不及的先救助后补手续。长期困难的应当申请低保。', 'One-off help when fire, accident or sudden illness leaves you unable to get by; in emergencies help comes before papers. For lasting hardship, apply for the allowance.'),
  legalBases: [who, procedure, urgent, everywhere],
  audience: say('突然遇到困难、基本生活难以维持的家庭和个人', 'Families and single people suddenly unable to meet basic needs'),
  conditions: [
    ...conditions(who, say('因火灾、交通事故等意外、家人突发重病，或者必需的支出突然增加，基本生活暂时过不下去', 'Fire, accident, a relative’s sudden illness or a sudden rise in unavoidable costs has made basic living impossible for now')),
    ...conditions(urgent, say('保险、赔偿、其他救助之后仍然困难，或者等不及这些', 'Still in need after insurance, compensation or other relief, or unable to wait for them')),
    ...conditions(everywhere, say('急难的在急难发生地申请，不分户籍', 'In an emergency, apply where it happens, wherever you are registered')),
  ],
  materials: [
    identityCard(procedure),
    material({ name: say('临时救助申请书', 'Written application'), source: counterForm, basis: procedure }),
    material({ name: say('家庭经济状况声明和核对授权书', 'Declaration of means and consent to checks'), source: counterForm, basis: procedure, obtainBy: 'commitment', when: say('支出型救助；急难型的事后补', 'For heavy costs; handed in afterwards in an emergency') }),
    material({ name: say('遭遇困难的材料，如事故认定、诊断证明、费用票据', 'Proof of the trouble: accident report, diagnosis, bills'), source: say('消防、交警、医院等', 'Fire service, traffic police, hospital and others'), basis: urgent, form: 'copy', when: say('手头有的就带，没有的由社区核实', 'Bring what you have; the community confirms the rest') }),
    fetched({ name: say('户籍、低保、特困信息', 'Records of registration and hardship status'), source: say('公安、民政部门', 'Police and civil affairs'), basis: procedure }),
    fetched({ name: say('收入、财产、医保报销信息', 'Records of income, property and medical claims'), source: say('居民家庭经济状况核对系统、医保部门', 'Family means checking system and medical insurance office'), basis: urgent, when: say('支出型救助', 'For relief with heavy costs') }),
    material({ name: say('本人或者家人银行卡', 'Your own or a relative’s bank card'), source: say('申请人自备', 'Brought by the applicant'), basis: procedure, form: 'copy', when: say('发放资金的；没有卡的可以发现金或者实物', 'For payment; cash or goods if you have no card') }),
  ],
  samples: [{ name: say('申请书填写样例', 'Completed sample of the application'), hint: say('写清什么时候、出了什么事、眼下缺什么。', 'Say when, what happened and what you lack now.') }],
  commonErrors: [say('材料不齐就一直等，没有先报急难', 'Waiting for papers instead of reporting the emergency'), say('同一件事反复申请', 'Applying again for the same event'), say('把长期困难当临时困难申请', 'Asking temporary relief for lasting hardship')],
  steps: [
    step(say('求助', 'Ask'), applicant, say('到街镇、告诉社区，或者打 12345，也可以由别人代报。', 'Go to the street or town, tell the community or call 12345; others may report for you.')),
    step(say('核实', 'Confirm'), office, say('急难的 24 小时内先行救助；支出型的核对经济状况、入户调查。', 'In an emergency help comes within 24 hours; for heavy costs means are checked and the family visited.')),
    step(say('公示审批', 'Publish and decide'), say('街镇或者区民政部门', 'Street, town or district civil affairs'), say('支出型在社区公示后审批；急难型不用先公示。', 'Heavy-cost cases are published first; emergencies need not be.')),
    step(say('发放', 'Give'), office, say('发资金、实物，或者转介医疗、住房等救助；急难型的 10 个工作日内补齐手续。', 'Money, goods or a referral to other relief; emergency papers are completed within 10 working days.')),
  ],
  fees: freeOfCharge,
  timeLimit: { instant: false, promised: { n: 15, unit: 'working_day' }, note: say('急难型 24 小时内先行救助；支出型受理后 15 个工作日内办结', 'Emergencies are helped within 24 hours; heavy-cost cases are decided within 15 working days of acceptance') },
  consult: { phone: '022-0000-3402', hours: say('24 小时', 'Day and night'), note: say('夜里、节假日遇急难也能打', 'Also at night and on holidays in an emergency') },
  oversight: { unit: say('区民政局', 'District Civil Affairs Bureau'), phone: '12345' },
  place: say('户籍地、居住地或者急难发生地的街镇政务服务中心民政窗口，都不推。工作日 9:00–12:00、13:30–17:00，急难随时打电话。', 'The civil affairs counter where you are registered, live or met the emergency; none may send you away. Working days 9:00–12:00 and 13:30–17:00; call any time in an emergency.'),
  online: { depth: 'prefill', how: say('可以在民政服务平台手机端申请；急难的别等网上，直接打电话。', 'Apply on the civil affairs app; in an emergency call instead of waiting.') },
  bookable: false,
  homeVisit: true,
  proxy: true,
  cityWide: true,
  commitmentEligible: true,
  visits: { min: 0, max: 1 },
  faqs: [
    faq(say('外地打工的，出事了能申请吗？', 'I work here and am registered elsewhere. Can I apply?'), say('能，急难的在发生地街镇申请，不看户籍。', 'Yes, in an emergency at the street or town where it happened, wherever you are registered.')),
    faq(say('家里人住院没钱交费，今天就要，怎么办？', 'A relative is in hospital and we cannot pay today. What can we do?'), say('马上打咨询电话或者告诉社区，够急难条件的 24 小时内先行救助，手续后补。', 'Call or tell the community now; if it is an emergency help comes within 24 hours and papers follow.')),
    faq(say('能给多少？', 'How much is given?'), say('看困难程度和人数定，标准以窗口公布为准，这里不报金额。', 'It depends on the need and the family; the counter publishes the rates, so no figure is given here.')),
    faq(say('一年能申请几次？', 'How often in a year?'), say('同一个原因一般只救助一次，有新的困难可以再申请。', 'As a rule once for one cause; a new hardship may bring a new application.')),
  ],
};
