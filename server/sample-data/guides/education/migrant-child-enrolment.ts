import type { ServiceGuide } from '../../../desk/catalogue/guide.js';
import { clause, laws } from '../laws.js';
import { applicant, conditions, counterForm, faq, material, officeHours, sampleNotice, say, step } from '../wording.js';
import { educationLaws } from './laws.js';

const equal = clause(educationLaws.compulsoryEducation, say('第十二条第二款', 'Article 12, paragraph 2'), say('监护人在户籍地以外工作或者居住的，当地政府为孩子提供平等接受义务教育的条件。', 'Where a guardian works or lives away from home, the local government offers the child equal schooling.'));
const service = clause(laws.residencePermit, say('第十二条', 'Article 12'), say('居住证持有人在居住地依法享受义务教育等基本公共服务。', 'Permit holders enjoy compulsory education and other basic services where they live.'));
const age = clause(educationLaws.compulsoryEducation, say('第十一条', 'Article 11'), say('年满六周岁的儿童应当入学。', 'Children who are six start school.'));
const bureau = say('区教育体育局', 'District Education and Sports Bureau');
const counter = say('街镇受理点', 'Street or town counter');

export const migrantChildEnrolment: ServiceGuide = {
  itemCode: 'migrant-child-enrolment',
  version: 3,
  effectiveFrom: '2026-03-01',
  notice: sampleNotice,
  name: say('进城务工人员随迁子女接受义务教育申请', 'Compulsory education for children of migrant workers'),
  acceptingUnit: say('区教育体育局、街镇受理点', 'District Education and Sports Bureau and street or town counters'),
  itemType: say('公共服务（承诺件）', 'Public service (with a promised date)'),
  summary: say('父母在本区工作居住、户口在外省市的孩子，申请在本区上小学或者初中。要有居住证，由区里统筹安排学校；本区户籍的孩子办新生入学登记。', 'Children registered in other provinces whose parents work and live here apply for primary or junior secondary school. A residence permit is needed and the district assigns the school; locally registered children use ordinary enrolment.'),
  legalBases: [equal, service, age],
  audience: say('外省市户籍、随父母在本区居住的适龄儿童少年', 'Children of school age registered in other provinces who live here with their parents'),
  conditions: [
    ...conditions(service, say('父母一方持有本市居住证，住址在本区，并在有效期内', 'A parent holds a residence permit of this city, in date, with an address in this district')),
    ...conditions(equal, say('父母一方在本市有合法稳定就业', 'A parent has lawful steady work in this city'), say('孩子随父母在本区居住', 'The child lives with the parents in this district')),
    ...conditions(age, say('上小学的，当年 8 月 31 日前年满 6 周岁；上初中的，是应届小学毕业生', 'Primary: aged 6 by 31 August; junior secondary: leaving primary school this year')),
  ],
  materials: [
    material({ name: say('父亲或者母亲的身份证', 'Identity card of a parent'), source: say('公安机关签发', 'Issued by the police'), basis: equal }),
    material({ name: say('随迁子女入学申请表', 'Application form'), source: counterForm, basis: equal }),
    material({ name: say('全家户口簿', 'Household register of the family'), source: say('户籍地公安机关签发', 'Issued by the police at home'), basis: equal, form: 'original_and_copy' }),
    material({ name: say('居住证信息', 'Residence permit record'), source: say('公安机关', 'Police'), basis: service, form: 'electronic', obtainBy: 'data_sharing' }),
    material({ name: say('社保缴费记录或者营业执照信息', 'Social insurance or business licence record'), source: say('人社、市场监管部门', 'Human resources and market regulation departments'), basis: equal, form: 'electronic', obtainBy: 'data_sharing' }),
    material({ name: say('劳动合同', 'Employment contract'), source: say('用人单位', 'Employer'), basis: equal, form: 'copy', when: say('系统里查不到社保和营业执照的', 'When no insurance or licence record is found') }),
  ],
  samples: [{ name: say('随迁子女入学申请表填写样例', 'Completed sample of the form'), hint: say('居住地址要和居住证上的一样。', 'Give the address as on the residence permit.') }],
  commonErrors: [say('居住证到期没有签注', 'The residence permit has not been endorsed'), say('居住证地址不在本区', 'The permit’s address is in another district'), say('材料用孩子舅舅、姑姑的，不是父母的', 'Papers are an uncle’s or aunt’s, not a parent’s')],
  steps: [
    step(say('申请', 'Apply'), applicant, say('在网上填表，或者到居住地街镇受理点申请。', 'Fill in the form online or apply at the counter where you live.')),
    step(say('初审', 'First check'), counter, say('核对居住证和就业情况，缺什么一次说清。', 'Permit and work are checked; anything missing is named in one go.')),
    step(say('复审', 'Review'), bureau, say('核对孩子年龄和学籍。', 'The child’s age and record are checked.')),
    step(say('安排学校', 'Assign'), bureau, say('按居住地附近的学位统筹安排，短信通知。', 'A school with places near your home is assigned; you get a text message.')),
  ],
  fees: [{ free: true, standard: say('不收费，也不收借读费', 'Free of charge, with no guest-pupil fee'), basis: say('《义务教育法》第二条、第十二条', 'Compulsory Education Law, Articles 2 and 12') }],
  timeLimit: { instant: false, promised: { n: 30, unit: 'working_day' }, note: say('申请截止后 30 个工作日内安排学校', 'A school is assigned within 30 working days after applications close') },
  consult: { phone: '022-0000-1152', hours: officeHours, note: say('也可以问居住地街镇受理点', 'The counter where you live can also answer') },
  oversight: { unit: bureau, phone: '12345' },
  place: say('居住证地址所在的街镇受理点。工作日 9:00–12:00、13:30–17:00。', 'The counter of the street or town on your residence permit. Working days 9:00–12:00 and 13:30–17:00.'),
  online: { depth: 'prefill', how: say('可以在区义务教育入学平台填表上传，系统核对不了的再到街镇受理点交一次材料。', 'Fill in and upload on the district enrolment platform; come once only if the system cannot check your papers.') },
  bookable: true,
  homeVisit: false,
  proxy: true,
  cityWide: false,
  commitmentEligible: false,
  visits: { min: 0, max: 1 },
  applyWindow: { from: '05-01', to: '06-15', note: say('每年 5 月至 6 月中旬申请，具体日期以当年招生公告为准', 'Applications run from May to mid-June; see the year’s notice for the days') },
  faqs: [
    faq(say('居住证没下来能先报名吗？', 'My permit is not out yet. Can I sign up?'), say('可以先在网上填表，申请截止前把居住证办下来；截止时还没有的，不能受理。', 'Fill in the form now and have the permit before applications close; without it the application cannot be accepted.')),
    faq(say('要交借读费吗？', 'Is there a fee for guest pupils?'), say('不收。收了可以打 12345 反映。', 'No. If anyone asks for one, call 12345.')),
    faq(say('能自己挑学校吗？', 'Can we choose the school?'), say('不能，由区里按居住地附近的学位安排。', 'No, the district assigns one by places near your home.')),
    faq(say('孩子已经在老家上二年级了，怎么办？', 'My child is already in second grade at home. What then?'), say('那是转学，按中小学生转学办，不走新生入学。', 'That is a school transfer, not an enrolment.')),
  ],
};
