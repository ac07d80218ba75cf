import type { ServiceGuide } from '../../../desk/catalogue/guide.js';
import { clause } from '../laws.js';
import { applicant, conditions, faq, material, officeHours, sampleNotice, say, step } from '../wording.js';
import { educationLaws } from './laws.js';

const right = clause(educationLaws.education, say('第三十八条', 'Article 38'), say('国家、社会对家庭经济困难的儿童、少年、青年提供各种形式的资助。', 'State and society offer aid of various kinds to children and young people from poor families.'));
const compulsory = clause(educationLaws.compulsoryEducation, say('第四十四条', 'Article 44'), say('对家庭经济困难的学生免费提供教科书，补助寄宿生生活费。', 'Pupils from poor families get free textbooks, and boarders help with living costs.'));
const recognise = clause(educationLaws.recognisingNeed, say('关于认定程序的规定', 'Provisions on procedure'), say('提前告知、个人申请、学校认定、结果公示、建档备案，每学年一次。', 'Notice, application, recognition by the school, publication and filing, once a school year.'));
const school = say('就读学校', 'The pupil’s school');

export const studentAid: ServiceGuide = {
  itemCode: 'student-aid',
  version: 2,
  effectiveFrom: '2026-08-01',
  notice: sampleNotice,
  name: say('家庭经济困难学生资助申请', 'Financial aid for pupils from poor families'),
  acceptingUnit: say('区学生资助管理中心、就读学校', 'District student aid centre and the pupil’s school'),
  itemType: say('行政给付（承诺件）', 'Public benefit (with a promised date)'),
  summary: say('家里困难的在校学生申请的补助，不用还，从幼儿园到高中都有。上大学借的助学贷款要还，是另一件事。', 'Aid for pupils from poor families, from kindergarten to senior secondary school; it is not paid back. A student loan for university is paid back and is a separate matter.'),
  legalBases: [right, compulsory, recognise],
  audience: say('在本区学校就读、家庭经济困难的学生', 'Pupils of this district’s schools whose families are poor'),
  conditions: [
    ...conditions(right, say('有本区学校的学籍，正在就读', 'On the roll of a school in this district and attending')),
    ...conditions(recognise, say('低保、特困、孤儿、残疾学生、防止返贫监测对象等，或者因病因灾家庭突然困难', 'Families on allowance, in extreme hardship or under monitoring, orphans, pupils with disabilities, or families struck by illness or disaster'), say('本学年认定为家庭经济困难学生', 'Recognised this school year as from a poor family')),
  ],
  materials: [
    material({ name: say('家庭经济困难学生认定申请表（签名即承诺属实）', 'Application form (signing promises that it is true)'), source: say('学校发放', 'Given out by the school'), basis: recognise, obtainBy: 'commitment' }),
    material({ name: say('低保、特困、低收入家庭信息', 'Allowance, hardship and low-income records'), source: say('民政部门', 'Civil affairs department'), basis: recognise, form: 'electronic', obtainBy: 'data_sharing' }),
    material({ name: say('残疾人证信息', 'Disability certificate record'), source: say('残联', 'Disabled Persons’ Federation'), basis: recognise, form: 'electronic', obtainBy: 'data_sharing', when: say('学生本人或者父母有残疾的', 'When pupil or parent has a disability') }),
    material({ name: say('本人或者监护人的社会保障卡、银行卡', 'Social security or bank card of pupil or guardian'), source: say('申请人自备', 'Brought by the applicant'), basis: right, form: 'copy' }),
  ],
  samples: [{ name: say('认定申请表填写样例', 'Completed sample of the form'), hint: say('不用写诉苦的经历，如实填家庭人口和收入就行。', 'No life story is needed; just give the family’s size and income truthfully.') }],
  commonErrors: [say('以为领过一年以后自动有，没有重新申请', 'Thinking last year’s aid goes on by itself'), say('让村居委会开贫困证明，其实不用开', 'Asking the committee for a poverty note, which is not needed'), say('银行卡已经停用', 'The bank card no longer works')],
  steps: [
    step(say('告知', 'Tell'), school, say('开学前后发申请表和政策说明。', 'The school hands out forms and an explanation around the start of term.')),
    step(say('申请', 'Apply'), applicant, say('家长填表签字，交给班主任。', 'A parent fills in and signs the form and gives it to the class teacher.')),
    step(say('认定', 'Recognise'), school, say('比对部门数据，由学校认定，注意保护学生隐私。', 'The school decides after comparing records, keeping the pupil’s circumstances private.')),
    step(say('公示', 'Publish'), school, say('在适当范围公示，不公布敏感信息。', 'The result is published within limits, without sensitive details.')),
    step(say('发放', 'Pay'), say('区学生资助管理中心', 'District student aid centre'), say('按学期发到卡里，免费用的直接免收。', 'Paid each term to the card; waived fees are simply not charged.')),
  ],
  fees: [{ free: true, standard: say('不收费', 'Free of charge'), basis: say('无收费依据，任何人不得收取', 'No document allows a charge; nobody may ask for one') }],
  timeLimit: { instant: false, promised: { n: 20, unit: 'working_day' }, note: say('申请截止后 20 个工作日内完成认定，资助按学期发放', 'Recognised within 20 working days after applications close; aid is paid each term') },
  consult: { phone: '022-0000-1154', hours: officeHours, note: say('先问班主任也行', 'You can ask the class teacher first') },
  oversight: { unit: say('区教育体育局', 'District Education and Sports Bureau'), phone: '12345' },
  place: say('孩子就读的学校，交给班主任；政策到区学生资助管理中心问。工作日 9:00–12:00、13:30–17:00。', 'The pupil’s school, through the class teacher; the student aid centre answers questions. Working days 9:00–12:00 and 13:30–17:00.'),
  online: { depth: 'info', how: say('网上可以查政策和发放情况，申请表交给学校。', 'Look up rules and payments online; the form goes to the school.') },
  bookable: false,
  homeVisit: false,
  proxy: true,
  cityWide: false,
  commitmentEligible: true,
  visits: { min: 0, max: 1 },
  applyWindow: { from: '09-01', to: '09-30', note: say('每学年 9 月集中申请；家里突然有变故的，随时可以向学校提出', 'Applications are in September; if something happens to the family, tell the school at any time') },
  faqs: [
    faq(say('不是低保户能申请吗？', 'We are not on allowance. Can we apply?'), say('能。因病、因灾等确有困难的，学校了解情况后认定。', 'Yes. The school can recognise hardship from illness, disaster and the like.')),
    faq(say('同学会知道吗？', 'Will classmates know?'), say('公示只在适当范围，不写家庭隐私，学校不得当众比困难。', 'What is published is limited and private matters are left out; the school may not discuss hardship in class.')),
    faq(say('一学期补多少钱？', 'How much is it a term?'), say('按学段和困难程度分档，标准以学校和区学生资助管理中心公布为准。', 'It depends on level and need; see the rates published by the school and the aid centre.')),
  ],
};
