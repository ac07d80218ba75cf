import type { Text } from '../../../desk/text.js';
import type { Law } from '../laws.js';

const stateCouncil: Text = { zh: '国务院', en: 'State Council' };
const centralBank: Text = { zh: '中国人民银行', en: 'People’s Bank of China' };

/** The published documents the guides on financial services rest on. */
export const financeLaws = {
  creditReporting: { title: { zh: '《征信业管理条例》', en: 'Credit Reporting Regulation' }, issuedOn: '2013-01-21', issuer: stateCouncil, docNo: '国务院令第631号' },
  smallBusiness: {
    title: { zh: '《中华人民共和国中小企业促进法》', en: 'Law on Promoting Small and Medium Enterprises' },
    issuedOn: '2017-09-01',
    issuer: { zh: '全国人民代表大会常务委员会', en: 'Standing Committee of the National People’s Congress' },
    docNo: '主席令第七十四号',
  },
  smallBusinessFund: {
    title: { zh: '《中小企业发展专项资金管理办法》', en: 'Measures on the Fund for Small and Medium Enterprises' },
    issuedOn: '2021-06-04',
    issuer: { zh: '财政部', en: 'Ministry of Finance' },
    docNo: '财建〔2021〕148号',
  },
  businessSizes: {
    title: { zh: '《中小企业划型标准规定》', en: 'Rules on the Sizes of Enterprises' },
    issuedOn: '2011-06-18',
    issuer: { zh: '工业和信息化部等四部门', en: 'Ministry of Industry and Information Technology and three others' },
    docNo: '工信部联企业〔2011〕300号',
  },
  currency: { title: { zh: '《中华人民共和国人民币管理条例》', en: 'Regulation on the Renminbi' }, issuedOn: '2000-02-03', issuer: stateCouncil, docNo: '国务院令第280号' },
  damagedNotes: { title: { zh: '《中国人民银行残缺污损人民币兑换办法》', en: 'Measures on Exchanging Damaged Renminbi' }, issuedOn: '2003-12-24', issuer: centralBank, docNo: '中国人民银行令〔2003〕第7号' },
  realNameAccounts: { title: { zh: '《个人存款账户实名制规定》', en: 'Rules on Real Names for Deposit Accounts' }, issuedOn: '2000-03-20', issuer: stateCouncil, docNo: '国务院令第285号' },
  cardWithBanking: {
    title: { zh: '《关于社会保障卡加载金融功能的通知》', en: 'Notice on Banking Functions of the Social Security Card' },
    issuedOn: '2011',
    issuer: { zh: '人力资源和社会保障部、中国人民银行', en: 'Ministry of Human Resources and Social Security and People’s Bank of China' },
    docNo: '人社部发〔2011〕83号',
  },
  personalPension: {
    title: { zh: '《国务院办公厅关于推动个人养老金发展的意见》', en: 'State Council General Office Opinions on Personal Pensions' },
    issuedOn: '2022-04-08',
    issuer: { zh: '国务院办公厅', en: 'General Office of the State Council' },
    docNo: '国办发〔2022〕7号',
  },
  personalPensionRules: {
    title: { zh: '《个人养老金实施办法》', en: 'Measures Implementing Personal Pensions' },
    issuedOn: '2022-10-26',
    issuer: { zh: '人力资源和社会保障部等五部门', en: 'Ministry of Human Resources and Social Security and four others' },
    docNo: '人社部发〔2022〕70号',
  },
} as const satisfies Record<string, Law>;
