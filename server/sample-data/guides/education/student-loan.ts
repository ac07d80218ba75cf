import type { ServiceGuide } from '../../../desk/catalogue/guide.js';
import { clause } from '../laws.js';
import { applicant, conditions, faq, identityCard, material, officeHours, sampleNotice, say, step } from '../wording.js';
import { educationLaws } from './laws.js';

const who = clause(educationLaws.homeLoan, say('关于贷款对象和条件的规定', 'Provisions on who may borrow'), say('家庭经济困难的大学新生和在校生，在入学前户籍地申请，学生和家长为共同借款人。', 'Students from poor families apply where they were registered before university, with a parent as co-borrower.'));
const papers = clause(educationLaws.homeLoan, say('关于贷款申请的规定', 'Provisions on applying'), say('学生和共同借款人向户籍地县级学生资助管理机构申请，按年申请、按年签约。', 'Student and co-borrower apply to the student aid office of their home district, year by year.'));
const terms = clause(educationLaws.loanTerms, say('关于贷款期限的规定', 'Provisions on the term'), say('贷款期限为学制加十五年，最长不超过二十二年，还本宽限期五年。', 'The term is the length of study plus 15 years, at most 22, with 5 years before principal is repaid.'));
const centre = say('区学生资助管理中心', 'District student aid centre');

export const studentLoan: ServiceGuide = {
  itemCode: 'student-loan',
  version: 2,
  effectiveFrom: '2026-06-01',
  notice: sampleNotice,
  name: say('生源地信用助学贷款申请', 'Home-district student loan'),
  acceptingUnit: centre,
  itemType: say('公共服务（承诺件）', 'Public service (with a promised date)'),
  summary: say('家里困难的大学生在户籍地借钱交学费、住宿费，不用抵押，在校期间利息由国家贴。毕业后要还，不同于不用还的学生资助。', 'University students from poor families borrow at home for tuition and lodging, without security; the state pays the interest while they study. It is paid back after graduation, unlike pupil aid.'),
  legalBases: [who, papers, terms],
  audience: say('本区户籍、家庭经济困难的大学新生和在校大学生、研究生', 'New and present university and graduate students registered in this district, from poor families'),
  conditions: [
    ...conditions(who, say('入学前户籍在本区，和共同借款人户籍在同一区', 'Registered in this district before university, like the co-borrower'), say('收到录取通知书，或者是高校在校生', 'Admitted to, or studying at, a university'), say('家庭收入不够交学费和住宿费', 'The family cannot meet tuition and lodging'), say('本人没有在高校申请校园地助学贷款', 'No campus student loan for the same year')),
  ],
  materials: [
    identityCard(papers),
    material({ name: say('共同借款人身份证（一般是父母）', 'The co-borrower’s identity card (usually a parent)'), source: say('共同借款人自备', 'Brought by the co-borrower'), basis: papers, form: 'original_and_copy' }),
    material({ name: say('贷款申请表（网上打印，双方签字）', 'Loan form, printed from the website and signed by both'), source: say('学生在线服务系统', 'Online student system'), basis: papers }),
    material({ name: say('录取通知书或者学生证', 'Admission letter or student card'), source: say('就读高校', 'The university'), basis: who, form: 'copy', when: say('首次申请的', 'For a first application') }),
    material({ name: say('户籍信息和困难家庭信息', 'Household and hardship records'), source: say('公安、民政部门', 'Police and civil affairs department'), basis: who, form: 'electronic', obtainBy: 'data_sharing' }),
  ],
  samples: [{ name: say('贷款申请表填写样例', 'Completed sample of the loan form'), hint: say('学号、院校名称照录取通知书填。', 'Copy student number and university from the admission letter.') }],
  commonErrors: [say('网上没提交就直接到窗口', 'Coming before the online form is handed in'), say('共同借款人没有到场，也没有委托', 'The co-borrower neither came nor gave authority'), say('回执码没有交给学校，贷款放不出来', 'The receipt code was not given to the university, so nothing is paid')],
  steps: [
    step(say('网上申请', 'Apply online'), applicant, say('在学生在线服务系统注册、填表、打印。', 'Register, fill in and print the form on the student system.')),
    step(say('现场签约', 'Sign'), applicant, say('首次申请的，学生和共同借款人一起到窗口签合同；续贷的一方到场，或者网上办。', 'For a first loan both come to sign; to renew, one comes or it is done online.')),
    step(say('审查', 'Check'), centre, say('核对材料，给受理证明和回执码。', 'The centre checks and gives a certificate and receipt code.')),
    step(say('录回执', 'Confirm'), say('就读高校', 'The university'), say('开学时把回执码交给学校资助部门录入。', 'Give the code to the university’s aid office, which enters it.')),
    step(say('放款', 'Pay'), say('经办银行', 'The bank'), say('审批后直接付给学校。', 'Once approved, the money goes straight to the university.')),
  ],
  fees: [{ free: true, standard: say('申请不收费；在校期间利息由财政贴，毕业后利息由本人付，利率以经办银行公布为准', 'Applying is free. The state pays the interest while you study; afterwards you do, at the rate the bank publishes'), basis: say('国家助学贷款政策文件', 'State student loan notices') }],
  timeLimit: { instant: true, note: say('材料齐全的窗口当场签约，银行一般 11 月前后放款到学校', 'Signed at once if the papers are complete; the bank usually pays the university around November') },
  consult: { phone: '022-0000-1155', hours: officeHours, note: say('7 月至 9 月电话忙，也可以在线问', 'Lines are busy from July to September; you can also ask online') },
  oversight: { unit: say('区教育体育局', 'District Education and Sports Bureau'), phone: '12345' },
  place: say('户籍地的区学生资助管理中心。工作日 9:00–12:00、13:30–17:00。', 'The student aid centre of the district you are registered in. Working days 9:00–12:00 and 13:30–17:00.'),
  online: { depth: 'prefill', how: say('先在学生在线服务系统填表，首次申请要到窗口签约一次，续贷可以网上办。', 'Fill in the form on the student system; a first loan is signed once at the counter, a renewal can be done online.') },
  bookable: true,
  homeVisit: false,
  proxy: false,
  cityWide: false,
  commitmentEligible: false,
  visits: { min: 0, max: 1 },
  applyWindow: { from: '07-15', to: '09-20', note: say('每年 7 月中旬至 9 月 20 日受理，具体日期以当年通知为准', 'Accepted from mid-July to 20 September; see the year’s notice for the days') },
  faqs: [
    faq(say('每年都要重新申请吗？', 'Must I apply every year?'), say('要，按年申请。第二年起是续贷，手续少，可以网上办。', 'Yes. From the second year it is a renewal, with less to do, and can be done online.')),
    faq(say('毕业后多久开始还？', 'When does repayment start?'), say('毕业当年起自己付利息，还本宽限期 5 年，贷款最长不超过 22 年，也可以提前还。', 'You pay interest from the year you graduate; principal can wait 5 years, the loan lasts at most 22, and you may repay early.')),
    faq(say('爸妈在外地打工，谁当共同借款人？', 'My parents work far away. Who can co-sign?'), say('一般是父母；实在来不了的，由户籍在本区的近亲属担任，问窗口。', 'Usually a parent; if impossible, a close relative registered in this district. Ask the counter.')),
  ],
};
