import type { Law } from '../laws.js';
import { say } from '../wording.js';

const congress = say('全国人民代表大会常务委员会', 'Standing Committee of the National People’s Congress');
const stateCouncil = say('国务院', 'State Council');

/** What the guides of transport rest on, beside the laws shared by all. */
export const transportLaws = {
  transitCards: {
    title: say('《交通一卡通运营服务质量管理办法（试行）》', 'Trial Measures on the Service Quality of Transit Cards'),
    issuedOn: '2018-01-31',
    issuer: say('交通运输部办公厅', 'General Office of the Ministry of Transport'),
    docNo: '交办运〔2018〕17号',
  },
  minors: { title: say('《中华人民共和国未成年人保护法》', 'Law on the Protection of Minors'), issuedOn: '2020-10-17', issuer: congress, docNo: '主席令第五十七号' },
  roadSafety: { title: say('《中华人民共和国道路交通安全法》', 'Road Traffic Safety Law'), issuedOn: '2003-10-28', issuer: congress, docNo: '主席令第八号' },
  roadSafetyRules: { title: say('《中华人民共和国道路交通安全法实施条例》', 'Regulation Implementing the Road Traffic Safety Law'), issuedOn: '2004-04-30', issuer: stateCouncil, docNo: '国务院令第405号' },
  compulsoryInsurance: { title: say('《机动车交通事故责任强制保险条例》', 'Regulation on Compulsory Motor Insurance'), issuedOn: '2006-03-21', issuer: stateCouncil, docNo: '国务院令第462号' },
  logistics: {
    title: say('《国务院办公厅关于进一步推进物流降本增效促进实体经济发展的意见》', 'Opinions on Cheaper and Better Logistics'),
    issuedOn: '2017-08-07',
    issuer: say('国务院办公厅', 'General Office of the State Council'),
    docNo: '国办发〔2017〕73号',
  },
  eBikeStandard: {
    title: say('《电动自行车安全技术规范》', 'Safety Technical Specification for Electric Bicycles'),
    issuedOn: '2024-12-31',
    issuer: say('国家市场监督管理总局、国家标准化管理委员会', 'State Administration for Market Regulation, Standardization Administration'),
    docNo: 'GB 17761—2024',
  },
  vehicleRegistration: { title: say('《机动车登记规定》', 'Rules on Motor Vehicle Registration'), issuedOn: '2021-12-17', issuer: say('公安部', 'Ministry of Public Security'), docNo: '公安部令第164号' },
  inspectionReform: {
    title: say('《关于深化机动车检验制度改革优化车检服务工作的意见》', 'Opinions on Reforming Motor Vehicle Inspection'),
    issuedOn: '2022',
    issuer: say('公安部、市场监管总局、生态环境部、交通运输部', 'Ministries of Public Security, Ecology and Environment, and Transport, and the State Administration for Market Regulation'),
    docNo: '公交管〔2022〕295号',
  },
} as const satisfies Record<string, Law>;
