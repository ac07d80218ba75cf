import type { ServiceGuide } from '../../../desk/catalogue/guide.js';
import { clause } from '../laws.js';
import { applicant, conditions, counterForm, faq, material, officeHours, sampleNotice, say, step } from '../wording.js';
import { educationLaws } from './laws.js';

const transfer = clause(educationLaws.pupilRecords, say('关于学籍变动的规定', 'Provisions on changes of record'), say('转学由监护人申请，转入、转出学校和双方教育部门在学籍系统里核办，学籍随人走。', 'A guardian applies; both schools and both authorities handle it in the records system, and the record goes with the pupil.'));
const equal = clause(educationLaws.compulsoryEducation, say('第十二条', 'Article 12'), say('在户籍地或者监护人工作、居住地接受义务教育。', 'Children go to school where they are registered or where the guardian works or lives.'));
const newSchool = say('转入学校', 'New school');

export const schoolTransfer: ServiceGuide = {
  itemCode: 'school-transfer',
  version: 2,
  effectiveFrom: '2026-02-01',
  notice: sampleNotice,
  name: say('中小学生转学（学籍转接）', 'School transfer and pupil record transfer'),
  acceptingUnit: say('区教育体育局、转入学校', 'District Education and Sports Bureau and the new school'),
  itemType: say('公共服务（承诺件）', 'Public service (with a promised date)'),
  summary: say('已经在上学的孩子因为搬家、迁户口等换学校，学籍在网上转接，家长只跑转入这一头。还没上学的孩子办新生入学登记。', 'A pupil changes school after a move; the record is passed on online and parents deal only with the new school. Children not yet at school use enrolment.'),
  legalBases: [transfer, equal],
  audience: say('在校的小学、初中、高中学生', 'Pupils of primary, junior and senior secondary schools'),
  conditions: [
    ...conditions(equal, say('户籍迁入本区，或者随监护人到本区居住', 'Registration moved here, or living here with a guardian')),
    ...conditions(transfer, say('已有全国学籍', 'The pupil has a national record'), say('转入学校有空余学位', 'The new school has a place'), say('不在休学期间；毕业年级一般不转', 'Not on leave; the final year does not usually transfer')),
  ],
  materials: [
    material({ name: say('转学申请表（监护人签字）', 'Transfer form signed by a guardian'), source: counterForm, basis: transfer }),
    material({ name: say('户口簿信息', 'Household register record'), source: say('公安机关', 'Police'), basis: equal, form: 'electronic', obtainBy: 'data_sharing' }),
    material({ name: say('学籍信息', 'Pupil record'), source: say('全国学籍系统', 'National records system'), basis: transfer, form: 'electronic', obtainBy: 'data_sharing' }),
    material({ name: say('居所证明（不动产权证书或者租赁备案证明，任选一种）', 'Proof of home (title or filed lease, either one)'), source: say('不动产登记部门或者租赁备案部门', 'Land registry or lease filing office'), basis: equal, form: 'copy', when: say('系统里核对不到房产的', 'When no property record is found') }),
    material({ name: say('居住证信息', 'Residence permit record'), source: say('公安机关', 'Police'), basis: equal, form: 'electronic', obtainBy: 'data_sharing', when: say('外省市户籍的', 'For families registered in other provinces') }),
  ],
  samples: [{ name: say('转学申请表填写样例', 'Completed sample of the form'), hint: say('“转学原因”写搬家、迁户口等实情，学校名称写全称。', 'State the real reason for moving, and the full name of the school.') }],
  commonErrors: [say('没问学位就先到原学校办离校', 'Leaving the old school before asking about a place'), say('学籍系统里的名字、证件号和户口簿不一致', 'Name or number differs between record and household register'), say('父母双方意见不一致就来申请', 'Applying while the parents disagree')],
  steps: [
    step(say('问学位', 'Ask'), applicant, say('打电话或者到区教育体育局问有空余学位的学校。', 'Ask the bureau which schools have places.')),
    step(say('申请', 'Apply'), applicant, say('向转入学校交申请表。', 'Hand the form to the new school.')),
    step(say('发起', 'Start'), newSchool, say('学校同意后，在学籍系统里发起转接。', 'If it agrees, the school starts the transfer in the system.')),
    step(say('核办', 'Handle'), say('双方学校和教育部门', 'Both schools and both authorities'), say('在系统里逐级核办，家长不用回原学校盖章。', 'Each confirms in the system; no stamp from the old school is needed.')),
    step(say('入学', 'Enter'), newSchool, say('核办完成后通知到校上课。', 'The pupil is told when to start.')),
  ],
  fees: [{ free: true, standard: say('不收费', 'Free of charge'), basis: say('无收费依据，任何人不得收取', 'No document allows a charge; nobody may ask for one') }],
  timeLimit: { instant: false, promised: { n: 10, unit: 'working_day' }, note: say('学校发起转接后 10 个工作日内核办完；外省市转来的，看转出地核办', 'Handled within 10 working days once the school has started it; transfers from other provinces also wait for the other side') },
  consult: { phone: '022-0000-1153', hours: officeHours, note: say('学位情况开学前两周最准', 'Places are known best in the two weeks before term') },
  oversight: { unit: say('区教育体育局', 'District Education and Sports Bureau'), phone: '12345' },
  place: say('转入学校教务处，问学位到区教育体育局。工作日 9:00–12:00、13:30–17:00。', 'The office of the new school; ask the bureau about places. Working days 9:00–12:00 and 13:30–17:00.'),
  online: { depth: 'prefill', how: say('可以在政务服务网填申请、查进度，签字的申请表交到转入学校一次。', 'Fill in and follow the application online; bring the signed form to the new school once.') },
  bookable: true,
  homeVisit: false,
  proxy: true,
  cityWide: false,
  commitmentEligible: false,
  visits: { min: 1, max: 2 },
  applyWindow: { from: '07-01', to: '09-10', note: say('一般在开学前后办：秋季 7 月至 9 月 10 日，春季以学校通知为准', 'Usually around the start of term: July to 10 September in autumn; in spring as the schools announce') },
  faqs: [
    faq(say('转学得跑几趟啊？', 'How many trips does it take?'), say('一般跑一趟转入学校，学籍在网上转，不用回原学校盖章。', 'Usually one, to the new school. The record moves online; the old school’s stamp is not needed.')),
    faq(say('初三能转学吗？', 'Can a pupil in the last year transfer?'), say('毕业年级一般不转，确因搬迁等特殊情况的，问区教育体育局。', 'Not usually; ask the bureau if a move makes it necessary.')),
    faq(say('学籍多久能转过来？', 'How long until the record arrives?'), say('转入学校发起后 10 个工作日内核办完，外省市的看转出地。', 'Within 10 working days of the new school starting it; from other provinces it depends on the other side.')),
  ],
};
