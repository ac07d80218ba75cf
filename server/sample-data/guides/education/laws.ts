import { say } from '../wording.js';
import type { Law } from '../laws.js';

const congress = say('全国人民代表大会常务委员会', 'Standing Committee of the National People’s Congress');

/** What the guides of public education rest on. */
export const educationLaws = {
  compulsoryEducation: { title: say('《中华人民共和国义务教育法》', 'Compulsory Education Law'), issuedOn: '2006-06-29', issuer: congress, docNo: '主席令第五十二号' },
  education: { title: say('《中华人民共和国教育法》', 'Education Law'), issuedOn: '1995-03-18', issuer: say('全国人民代表大会', 'National People’s Congress'), docNo: '主席令第四十五号' },
  vaccines: { title: say('《中华人民共和国疫苗管理法》', 'Vaccine Administration Law'), issuedOn: '2019-06-29', issuer: congress, docNo: '主席令第三十号' },
  pupilRecords: { title: say('《中小学生学籍管理办法》', 'Measures on Pupil Records'), issuedOn: '2025-01-03', issuer: say('教育部', 'Ministry of Education'), docNo: '教基〔2025〕1号' },
  recognisingNeed: {
    title: say('《关于做好家庭经济困难学生认定工作的指导意见》', 'Guiding Opinions on Recognising Pupils from Poor Families'),
    issuedOn: '2018-10-30',
    issuer: say('教育部等六部门', 'Ministry of Education and five other departments'),
    docNo: '教财〔2018〕16号',
  },
  homeLoan: {
    title: say('《关于大力开展生源地信用助学贷款的通知》', 'Notice on Home-District Student Loans'),
    issuedOn: '2008-09-09',
    issuer: say('财政部、教育部、银监会', 'Ministries of Finance and Education, Banking Regulatory Commission'),
    docNo: '财教〔2008〕196号',
  },
  loanTerms: {
    title: say('《关于调整完善国家助学贷款有关政策的通知》', 'Notice on Adjusting the Terms of State Student Loans'),
    issuedOn: '2020',
    issuer: say('教育部、财政部、人民银行、银保监会', 'Ministries of Education and Finance, People’s Bank, Banking and Insurance Regulatory Commission'),
    docNo: '教财〔2020〕4号',
  },
} as const satisfies Record<string, Law>;
