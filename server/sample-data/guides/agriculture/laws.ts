import type { Text } from '../../../desk/text.js';
import type { Law } from '../laws.js';

const congress: Text = { zh: '全国人民代表大会常务委员会', en: 'Standing Committee of the National People’s Congress' };
const stateCouncil: Text = { zh: '国务院', en: 'State Council' };

/** The published documents the guides on farming and villages rest on. */
export const farmLaws = {
  landAdministration: { title: { zh: '《中华人民共和国土地管理法》', en: 'Land Administration Law' }, issuedOn: '2019-08-26', issuer: congress, docNo: '主席令第三十二号' },
  landRegulation: { title: { zh: '《中华人民共和国土地管理法实施条例》', en: 'Regulation Implementing the Land Administration Law' }, issuedOn: '2021-07-02', issuer: stateCouncil, docNo: '国务院令第743号' },
  homestead: {
    title: { zh: '《关于规范农村宅基地审批管理的通知》', en: 'Notice on Orderly Approval of Rural Homesteads' },
    issuedOn: '2019-12-12',
    issuer: { zh: '农业农村部、自然资源部', en: 'Ministry of Agriculture and Rural Affairs and Ministry of Natural Resources' },
    docNo: '农经发〔2019〕6号',
  },
  mechanisation: { title: { zh: '《中华人民共和国农业机械化促进法》', en: 'Law on Promoting Farm Mechanisation' }, issuedOn: '2004-06-25', issuer: congress, docNo: '主席令第十六号' },
  machinerySubsidy: {
    title: { zh: '《2024—2026年农机购置与应用补贴实施意见》', en: 'Opinions on the Farm Machinery Subsidy, 2024–2026' },
    issuedOn: '2024',
    issuer: { zh: '农业农村部办公厅、财政部办公厅', en: 'General Offices of the Ministry of Agriculture and Rural Affairs and the Ministry of Finance' },
    docNo: '农办机〔2024〕3号',
  },
  soilSubsidy: {
    title: { zh: '《关于全面推开农业“三项补贴”改革工作的通知》', en: 'Notice on Reform of the Three Farm Subsidies' },
    issuedOn: '2016-04-18',
    issuer: { zh: '财政部、农业部', en: 'Ministry of Finance and Ministry of Agriculture' },
    docNo: '财农〔2016〕26号',
  },
  insurance: { title: { zh: '《农业保险条例》', en: 'Agricultural Insurance Regulation' }, issuedOn: '2012-11-12', issuer: stateCouncil, docNo: '国务院令第629号' },
  landContract: { title: { zh: '《中华人民共和国农村土地承包法》', en: 'Rural Land Contracting Law' }, issuedOn: '2018-12-29', issuer: congress, docNo: '主席令第十七号' },
  contractManagement: {
    title: { zh: '《农村土地承包合同管理办法》', en: 'Measures on Rural Land Contracts' },
    issuedOn: '2022-02-17',
    issuer: { zh: '农业农村部', en: 'Ministry of Agriculture and Rural Affairs' },
    docNo: '农业农村部令2022年第1号',
  },
  propertyRegistration: { title: { zh: '《不动产登记暂行条例》', en: 'Provisional Regulation on Property Registration' }, issuedOn: '2014-11-24', issuer: stateCouncil, docNo: '国务院令第656号' },
} as const satisfies Record<string, Law>;
