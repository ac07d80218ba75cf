import type { Law } from '../laws.js';
import { say } from '../wording.js';

const congress = say('全国人民代表大会常务委员会', 'Standing Committee of the National People’s Congress');
const stateCouncil = say('国务院', 'State Council');

/** What the guides of health rest on, beside the laws shared by all. */
export const healthLaws = {
  medicalFunds: { title: say('《医疗保障基金使用监督管理条例》', 'Regulation on the Use of Medical Insurance Funds'), issuedOn: '2021-01-15', issuer: stateCouncil, docNo: '国务院令第735号' },
  elsewhere: {
    title: say('《关于进一步做好基本医疗保险跨省异地就医直接结算工作的通知》', 'Notice on Direct Settlement of Treatment in Other Provinces'),
    issuedOn: '2022-06-30',
    issuer: say('国家医保局、财政部', 'National Healthcare Security Administration, Ministry of Finance'),
    docNo: '医保发〔2022〕22号',
  },
  outpatient: {
    title: say('《国务院办公厅关于建立健全职工基本医疗保险门诊共济保障机制的指导意见》', 'Guiding Opinions on Shared Outpatient Cover in Employee Medical Insurance'),
    issuedOn: '2021-04-13',
    issuer: say('国务院办公厅', 'General Office of the State Council'),
    docNo: '国办发〔2021〕14号',
  },
  population: { title: say('《中华人民共和国人口与计划生育法》', 'Population and Family Planning Law'), issuedOn: '2001-12-29', issuer: congress, docNo: '主席令第六十三号' },
  birthRegistration: {
    title: say('《国家卫生健康委办公厅关于完善生育登记制度的指导意见》', 'Guiding Opinions on Birth Service Registration'),
    issuedOn: '2021',
    issuer: say('国家卫生健康委办公厅', 'General Office of the National Health Commission'),
    docNo: '国卫办人口发〔2021〕21号',
  },
} as const satisfies Record<string, Law>;
