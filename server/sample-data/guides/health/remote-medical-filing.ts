import type { ServiceGuide } from '../../../desk/catalogue/guide.js';
import { clause, laws } from '../laws.js';
import { applicant, conditions, faq, identityCard, material, officeHours, sampleNotice, say, step } from '../wording.js';
import { healthLaws } from './laws.js';

const system = clause(laws.socialInsurance, say('第二十九条', 'Article 29'), say('建立异地就医医疗费用结算制度，方便参保人员。', 'A system settles the cost of treatment elsewhere, for the convenience of the insured.'));
const who = clause(healthLaws.elsewhere, say('关于备案人员范围的规定', 'Provisions on who may file'), say('分为跨省异地长期居住人员和跨省临时外出就医人员（转诊、急诊、其他）。', 'Two groups: people living elsewhere for long, and people away for a time (referred, emergency or other).'));
const validity = clause(healthLaws.elsewhere, say('关于备案有效期的规定', 'Provisions on how long filing lasts'), say('长期居住人员备案长期有效，临时外出就医人员备案有效期不少于六个月，有效期内可多次就医。', 'For long-term residents it lasts until changed; for others at least six months, for any number of visits.'));
const agency = say('区医疗保障经办机构', 'District medical insurance agency');

export const remoteMedicalFiling: ServiceGuide = {
  itemCode: 'remote-medical-filing',
  version: 3,
  effectiveFrom: '2026-01-01',
  notice: sampleNotice,
  name: say('基本医疗保险异地就医备案', 'Filing for medical treatment outside the district of insurance'),
  acceptingUnit: agency,
  itemType: say('公共服务（即办件）', 'Public service (handled at once)'),
  summary: say('在本市参保、去外省市看病的人，出发前备案，就能在当地直接结算。备案不转移医保关系；换到外地工作要另办医保转移。', 'People insured here who are treated in another province file first and settle directly there. Filing does not move your insurance; changing job to another city does need a transfer.'),
  legalBases: [system, who, validity],
  audience: say('在本市参保、到外省市看病的职工和居民', 'Employees and residents insured here who are treated in other provinces'),
  conditions: [
    ...conditions(system, say('在本市正常参保，待遇没有中断', 'Insured here without a gap')),
    ...conditions(who, say('长期居住：异地安置退休、在外地定居、常驻外地工作', 'Long-term: retired to, settled in or posted to another province'), say('临时外出：转诊、急诊抢救，或者自己去外地看病', 'For a time: referred, in an emergency, or going of your own accord')),
  ],
  materials: [
    identityCard(who),
    material({ name: say('异地就医备案表（网上直接填）', 'Filing form (filled in online)'), source: say('网上或者窗口填写', 'Filled in online or at the counter'), basis: who }),
    material({ name: say('参保信息', 'Insurance record'), source: say('医保系统', 'Medical insurance system'), basis: system, form: 'electronic', obtainBy: 'data_sharing' }),
    material({ name: say('个人承诺书（可以代替居住证、户口簿、工作证明）', 'Signed promise (in place of permit, register or employer’s note)'), source: say('在备案时签', 'Signed when filing'), basis: who, obtainBy: 'commitment', when: say('长期居住备案的', 'For long-term filing') }),
    material({ name: say('转诊转院意见', 'Referral note'), source: say('本市定点医院上传', 'Uploaded by the hospital here'), basis: who, form: 'electronic', obtainBy: 'data_sharing', when: say('由本市医院转诊的', 'When referred by a hospital here') }),
  ],
  samples: [{ name: say('备案表填写样例', 'Completed sample of the filing form'), hint: say('就医地填到城市，不用选定某一家医院。', 'Give the city; no particular hospital is needed.') }],
  commonErrors: [say('出院结算以后才想起备案', 'Filing only after discharge and payment'), say('备案地和实际看病的城市不一致', 'Filing for one city and being treated in another'), say('以为备案了在哪家医院都能直接结算，没查是不是定点', 'Not checking that the hospital is connected')],
  steps: [
    step(say('查医院', 'Look up'), applicant, say('在国家医保服务平台查就医地的联网定点医院。', 'Find connected hospitals on the national app.')),
    step(say('备案', 'File'), applicant, say('选参保地、就医地和备案类型，提交。', 'Choose place of insurance, place of treatment and kind, and hand in.')),
    step(say('核对', 'Check'), agency, say('系统自动核对，多数当场生效。', 'The system checks it; most filings take effect at once.')),
    step(say('就医结算', 'Be treated'), applicant, say('凭医保码或者社保卡住院、门诊，出院直接结算。', 'Show the medical code or card; the bill is settled on discharge.')),
  ],
  fees: [{ free: true, standard: say('备案不收费；看病报销按参保地政策，比例以窗口公布为准', 'Filing is free; the share paid follows the rules of your place of insurance, as published at the counter'), basis: say('无收费依据，任何人不得收取', 'No document allows a charge; nobody may ask for one') }],
  timeLimit: { instant: true, promised: { n: 2, unit: 'working_day' }, note: say('网上自助备案和窗口多数当场生效，要人工核对的 2 个工作日内办结', 'Mostly in effect at once, online and at the counter; within 2 working days if checked by hand') },
  consult: { phone: '022-0000-1403', hours: officeHours, note: say('问报销比例请说职工还是居民、哪级医院', 'For the share paid, say which insurance and what grade of hospital') },
  oversight: { unit: say('区医疗保障局', 'District Healthcare Security Bureau'), phone: '12345' },
  place: say('用手机就能办；也可以到任意街镇医保窗口或者区医疗保障经办机构。工作日 9:00–12:00、13:30–17:00。', 'On the phone, or at any medical insurance counter or the district agency. Working days 9:00–12:00 and 13:30–17:00.'),
  online: { depth: 'full', how: say('可以在国家医保服务平台手机端或者国家异地就医备案小程序办，全程网上办，家人可以代办。', 'File in the national medical insurance app or its filing mini-program; all online, and family can do it for you.') },
  bookable: true,
  homeVisit: false,
  proxy: true,
  cityWide: true,
  commitmentEligible: true,
  visits: { min: 0, max: 0 },
  faqs: [
    faq(say('在外地突然急诊住院，来不及备案怎么办？', 'I was admitted as an emergency elsewhere. What now?'), say('急诊抢救由医院上传急诊标识的视同已备案；没有上传的，出院前补办备案也能直接结算。', 'If the hospital marks it as an emergency it counts as filed; otherwise file before discharge and it is still settled directly.')),
    faq(say('已经自己垫钱出院了还能报吗？', 'I have paid and been discharged. Can I still claim?'), say('能，带发票、费用清单、病历回参保地窗口手工报销，补办备案按规定执行。', 'Yes: bring invoice, list of charges and records to the counter here. Late filing follows the rules.')),
    faq(say('备案管多久？', 'How long does it last?'), say('长期居住的长期有效，临时外出就医的有效期不少于 6 个月，期内可以多次看病。', 'Long-term filing lasts until changed; short-term at least 6 months, for any number of visits.')),
    faq(say('办了长期异地备案，回天津还能看病吗？', 'Can I still be treated here after long-term filing?'), say('能，长期居住人员可以在备案地和参保地双向享受待遇。', 'Yes, in both places.')),
  ],
};
