import type { ServiceGuide } from '../../../desk/catalogue/guide.js';
import { clause } from '../laws.js';
import { applicant, conditions, faq, material, officeHours, sampleNotice, say, step } from '../wording.js';
import { educationLaws } from './laws.js';

const age = clause(educationLaws.compulsoryEducation, say('第十一条', 'Article 11'), say('年满六周岁的儿童应当入学；因身体状况要延缓入学的，由监护人申请。', 'Children who are six start school; a guardian may apply for a later start on health grounds.'));
const nearby = clause(educationLaws.compulsoryEducation, say('第十二条', 'Article 12'), say('适龄儿童、少年免试入学，在户籍所在地学校就近入学。', 'Children enter without examination, at a school near where they are registered.'));
const free = clause(educationLaws.compulsoryEducation, say('第二条', 'Article 2'), say('实施义务教育，不收学费、杂费。', 'Compulsory education charges no tuition and no incidental fees.'));
const vaccination = clause(educationLaws.vaccines, say('第四十八条', 'Article 48'), say('儿童入学时，学校查验预防接种证。', 'Schools look at the vaccination record when a child enters.'));
const bureau = say('区教育体育局', 'District Education and Sports Bureau');
const school = say('学校', 'School');

export const schoolEnrolment: ServiceGuide = {
  itemCode: 'school-enrolment',
  version: 3,
  effectiveFrom: '2026-03-01',
  notice: sampleNotice,
  name: say('义务教育阶段新生入学登记（小学、初中）', 'Enrolment registration for primary and junior secondary school'),
  acceptingUnit: say('区教育体育局、各义务教育学校', 'District Education and Sports Bureau and the schools'),
  itemType: say('公共服务（承诺件）', 'Public service (with a promised date)'),
  summary: say('本区户籍的孩子上小学一年级、初中一年级前的登记，免试就近入学。外地户籍的孩子办随迁子女申请，中途换学校办转学。', 'Children registered in this district sign up for primary or junior secondary school, near home and without examination. Children registered elsewhere apply as migrant children; changing school midway is a transfer.'),
  legalBases: [age, nearby, free, vaccination],
  audience: say('本区户籍的适龄儿童，和应届小学毕业生', 'Children of school age registered in this district, and this year’s primary school leavers'),
  conditions: [
    ...conditions(age, say('上小学：当年 8 月 31 日前年满 6 周岁', 'Primary school: aged 6 by 31 August of the year')),
    ...conditions(nearby, say('上初中：本市应届小学毕业生', 'Junior secondary: leaving a primary school of this city this year'), say('孩子的户籍在本区，并和监护人实际住在学校片区内', 'The child is registered in this district and lives with a guardian in the school’s area')),
  ],
  materials: [
    material({ name: say('入学登记表', 'Enrolment form'), source: say('在网上填写，或者到学校领取', 'Filled in online or taken at the school'), basis: nearby, obtainBy: 'commitment' }),
    material({ name: say('户口簿信息', 'Household register record'), source: say('公安机关', 'Police'), basis: nearby, form: 'electronic', obtainBy: 'data_sharing' }),
    material({ name: say('不动产登记信息', 'Property record'), source: say('不动产登记部门', 'Land registry'), basis: nearby, form: 'electronic', obtainBy: 'data_sharing' }),
    material({ name: say('租赁备案证明或者公租房合同', 'Proof of a filed lease, or a public rental contract'), source: say('房屋租赁备案部门或者公租房运营单位', 'Lease filing office or operator of the public rental home'), basis: nearby, form: 'original_and_copy', when: say('监护人名下没有房产、租房居住的', 'When the guardian owns no home and rents') }),
    material({ name: say('预防接种证（入学时查验，当场退还）', 'Vaccination record (seen on entry and handed back)'), source: say('社区卫生服务机构', 'Community health centre'), basis: vaccination, when: say('上小学的', 'For primary school') }),
  ],
  samples: [{ name: say('入学登记表填写样例', 'Completed sample of the enrolment form'), hint: say('住址照户口簿和房产信息写，写到门牌号。', 'Give the address as on the household register and property record, down to the door number.') }],
  commonErrors: [say('按房产登记却没有填写全部共有人', 'Leaving out a co-owner of the home'), say('户籍和实际住处不在一个片区，没有说明', 'Registered in one area and living in another, without saying so'), say('同时在两所公办学校登记', 'Registering at two state schools')],
  steps: [
    step(say('看公告', 'Read the notice'), applicant, say('看区教育体育局当年的招生公告和学校片区。', 'Read the bureau’s notice and school areas for the year.')),
    step(say('登记', 'Register'), applicant, say('在网上登记，不会上网的由学校帮忙登记。', 'Register online; the school helps those who cannot.')),
    step(say('核对', 'Check'), bureau, say('系统核对户籍和房产，对不上的通知补材料。', 'Household and property records are compared; you are told what is missing.')),
    step(say('分配学校', 'Assign'), bureau, say('按片区和学位分配，公布结果。', 'A school is assigned by area and places, and the result published.')),
    step(say('报到', 'Enter'), school, say('凭入学通知书报到，建立学籍。', 'Come with the admission letter; the school opens the pupil’s record.')),
  ],
  fees: [{ free: true, standard: say('不收费', 'Free of charge'), basis: say('《义务教育法》第二条', 'Compulsory Education Law, Article 2') }],
  timeLimit: { instant: false, promised: { n: 30, unit: 'working_day' }, note: say('登记截止后 30 个工作日内公布学校', 'The school is published within 30 working days after registration closes') },
  consult: { phone: '022-0000-1151', hours: officeHours, note: say('问片区请报小区名称', 'Name your estate when asking about school areas') },
  oversight: { unit: bureau, phone: '12345' },
  place: say('先在网上登记；需要当面核对的，到公告公布的学校。登记期内工作日 9:00–12:00、13:30–17:00。', 'Register online first; if papers must be seen, go to the school named in the notice. In the season, working days 9:00–12:00 and 13:30–17:00.'),
  online: { depth: 'full', how: say('可以在区义务教育入学平台登记，信息对得上的不用到学校。', 'Register on the district enrolment platform; if the records match, no visit is needed.') },
  bookable: false,
  homeVisit: false,
  proxy: true,
  cityWide: false,
  commitmentEligible: true,
  visits: { min: 0, max: 1 },
  applyWindow: { from: '05-01', to: '06-30', note: say('每年 5 月至 6 月登记，小学和初中的具体日期以当年招生公告为准', 'Registration is in May and June; the days for each level are in the year’s notice') },
  faqs: [
    faq(say('小升初划片按房产还是按户口？', 'Is the school area set by the home or by registration?'), say('先看户籍和实际住处是不是一致；不一致的，按当年招生公告的顺序安排。', 'By both, if they agree; if not, by the order in the year’s notice.')),
    faq(say('孩子 9 月 2 号过生日，能提前上吗？', 'My child turns six on 2 September. Can we start early?'), say('不能，当年 8 月 31 日前要年满 6 周岁，请下一年登记。', 'No. The child must be six by 31 August; register next year.')),
    faq(say('爷爷奶奶的房子算吗？', 'Does the grandparents’ home count?'), say('孩子和监护人的户口都在那里、也住在那里，并且没有其他住房的，可以申请，由学校核对。', 'You may apply if child and guardian are registered there, live there and own no other home; the school checks.')),
  ],
};
