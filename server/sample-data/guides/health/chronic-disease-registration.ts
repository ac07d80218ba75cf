import type { ServiceGuide } from '../../../desk/catalogue/guide.js';
import { clause, laws } from '../laws.js';
import { applicant, conditions, faq, material, officeHours, sampleNotice, say, step } from '../wording.js';
import { healthLaws } from './laws.js';

const paid = clause(laws.socialInsurance, say('第二十八条', 'Article 28'), say('符合药品目录、诊疗项目等标准的医疗费用，从基本医疗保险基金支付。', 'Costs within the lists of medicines and treatments are paid from the fund.'));
const chronic = clause(healthLaws.outpatient, say('关于门诊慢特病保障的规定', 'Provisions on chronic and special outpatient diseases'), say('做好高血压、糖尿病等慢性病门诊保障，把部分治疗周期长、费用高的门诊慢特病纳入统筹基金支付。', 'Outpatient care for long and costly chronic diseases is paid from the pooled fund.'));
const resident = clause(laws.residentMedical, say('二、整合基本制度政策（三）统一保障待遇', 'Part 2 (3), equal benefits'), say('统一城乡居民保障范围和支付标准，提高门诊保障水平。', 'The same cover and rates for all residents, with better outpatient cover.'));
const agency = say('区医疗保障经办机构', 'District medical insurance agency');
const hospital = say('定点医疗机构', 'Contracted hospital');

export const chronicDiseaseRegistration: ServiceGuide = {
  itemCode: 'chronic-disease-registration',
  version: 2,
  effectiveFrom: '2026-01-01',
  notice: sampleNotice,
  name: say('门诊特殊疾病（慢特病）待遇资格认定', 'Recognition for outpatient special and chronic disease benefits'),
  acceptingUnit: say('定点医疗机构、区医疗保障经办机构', 'Contracted hospitals and the district medical insurance agency'),
  itemType: say('公共服务（承诺件）', 'Public service (with a promised date)'),
  summary: say('得了透析、肿瘤放化疗、糖尿病等规定病种的人，认定后在门诊看这个病报销更多（俗称“门特”）。它不是医疗救助，医疗救助帮的是低保等困难群众。', 'People with a listed disease, such as dialysis, cancer treatment or diabetes, are recognised and have more of its outpatient cost paid. It is not medical assistance, which is for people in hardship.'),
  legalBases: [paid, chronic, resident],
  audience: say('参加本市职工或者居民医保、患规定病种的人', 'People insured here, as employees or residents, with a listed disease'),
  conditions: [
    ...conditions(paid, say('在本市正常参保，待遇没有中断', 'Insured here without a gap')),
    ...conditions(chronic, say('所患疾病在当年公布的病种目录里', 'The disease is on the list published for the year'), say('经定点医院诊断，达到认定标准', 'A contracted hospital finds that it meets the standard')),
  ],
  materials: [
    material({ name: say('医保码、社保卡或者身份证', 'Medical code, social security card or identity card'), source: say('申请人自备', 'Brought by the applicant'), basis: paid }),
    material({ name: say('门特资格认定申请表', 'Application form'), source: say('定点医院医保科', 'Insurance office of the hospital'), basis: chronic }),
    material({ name: say('诊断、检查和住院病历', 'Diagnosis, test results and hospital records'), source: say('本院就诊的由医院调取', 'Fetched by the hospital if you were treated there'), basis: chronic, form: 'electronic', obtainBy: 'data_sharing' }),
    material({ name: say('外院的诊断证明、检查报告和病历', 'Diagnosis, tests and records from another hospital'), source: say('原就诊医院', 'The hospital that treated you'), basis: chronic, form: 'copy', when: say('诊断是在外院、外地作出的', 'When another hospital made the diagnosis') }),
    material({ name: say('参保信息', 'Insurance record'), source: say('医保系统', 'Medical insurance system'), basis: paid, form: 'electronic', obtainBy: 'data_sharing' }),
  ],
  samples: [{ name: say('门特资格认定申请表样例', 'Completed sample of the form'), hint: say('病种名称照目录写，由医生填写诊断部分。', 'Copy the disease from the list; the doctor fills in the diagnosis.') }],
  commonErrors: [say('到没有这个病种认定资格的医院去办', 'Going to a hospital that may not recognise the disease'), say('认定前的费用也拿来按门特报销', 'Claiming for costs before recognition'), say('资格到期没有复审', 'Not renewing before it runs out')],
  steps: [
    step(say('找医院', 'Choose'), applicant, say('到能认定这个病种的定点医院，先挂相关科室。', 'See the right department of a hospital that recognises the disease.')),
    step(say('诊断', 'Diagnose'), hospital, say('专科医生按标准诊断，填写意见。', 'A specialist diagnoses by the standard and fills in the form.')),
    step(say('认定', 'Recognise'), hospital, say('医院医保科审核，上传医保系统。', 'The insurance office checks and uploads it.')),
    step(say('登记', 'Register'), agency, say('登记病种和定点医院，短信告知生效日期。', 'Disease and hospital are registered and you are told when it begins.')),
    step(say('就医', 'Be treated'), applicant, say('在选定的医院凭医保码直接结算。', 'Use the medical code at the chosen hospital; it is settled directly.')),
  ],
  fees: [{ free: true, standard: say('认定不收费；检查费按医院公布的收费标准和医保规定', 'Recognition is free; tests follow the hospital’s published prices and insurance rules'), basis: say('无收费依据，任何人不得收取', 'No document allows a charge; nobody may ask for one') }],
  timeLimit: { instant: false, promised: { n: 10, unit: 'working_day' }, note: say('材料齐全后 10 个工作日内认定，从认定生效之日起享受', 'Recognised within 10 working days of complete papers; benefits run from the day it takes effect') },
  consult: { phone: '022-0000-1404', hours: officeHours, note: say('病种目录和能认定的医院都可以问', 'Ask here for the list of diseases and hospitals') },
  oversight: { unit: say('区医疗保障局', 'District Healthcare Security Bureau'), phone: '12345' },
  place: say('有认定资格的定点医院医保科，外院诊断的也可以到区医疗保障经办机构问。工作日 9:00–12:00、13:30–17:00。', 'The insurance office of a hospital that recognises the disease; the agency answers questions about other hospitals’ diagnoses. Working days 9:00–12:00 and 13:30–17:00.'),
  online: { depth: 'info', how: say('网上可以查病种目录和认定结果；要医生诊断，得到医院一次。', 'Look up diseases and results online; a doctor must see you once.') },
  bookable: true,
  homeVisit: false,
  proxy: true,
  cityWide: true,
  commitmentEligible: false,
  visits: { min: 1, max: 2 },
  faqs: [
    faq(say('高血压算门特吗？', 'Does high blood pressure count?'), say('看是不是在当年目录里、有没有达到认定标准；普通高血压用药可以走门诊用药保障，问医生或者打咨询电话。', 'It depends on the year’s list and standard; ordinary treatment has its own outpatient cover. Ask the doctor or call.')),
    faq(say('能报销多少？', 'How much is paid?'), say('看职工还是居民、什么病种、哪级医院，比例以窗口公布为准。', 'It depends on insurance, disease and hospital; the rates are published at the counter.')),
    faq(say('病人住院动不了，家属能办吗？', 'The patient is in hospital. Can family apply?'), say('能，带病人的医保凭证和代办人身份证，到住院医院医保科办。', 'Yes, at that hospital’s insurance office with the patient’s voucher and your own identity card.')),
    faq(say('认定后能换医院吗？', 'Can I change hospital later?'), say('能，按规定变更定点医院，从变更生效起在新医院结算。', 'Yes, change it under the rules; the new hospital settles from then on.')),
  ],
};
