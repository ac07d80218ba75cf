import type { Text } from '../../desk/text.js';
import type { LegalBasis } from '../../desk/catalogue/guide.js';

export type Law = Pick<LegalBasis, 'title' | 'issuedOn' | 'issuer' | 'docNo'>;

const congress: Text = { zh: '全国人民代表大会常务委员会', en: 'Standing Committee of the National People’s Congress' };
const stateCouncil: Text = { zh: '国务院', en: 'State Council' };

/** The published documents the sample guides rest on. */
export const laws = {
  employmentPromotion: { title: { zh: '《中华人民共和国就业促进法》', en: 'Employment Promotion Law' }, issuedOn: '2007-08-30', issuer: congress, docNo: '主席令第七十号' },
  employmentServices: {
    title: { zh: '《就业服务与就业管理规定》', en: 'Rules on Employment Services and Management' },
    issuedOn: '2007-11-05',
    issuer: { zh: '劳动和社会保障部', en: 'Ministry of Labour and Social Security' },
    docNo: '劳动和社会保障部令第28号',
  },
  socialInsurance: { title: { zh: '《中华人民共和国社会保险法》', en: 'Social Insurance Law' }, issuedOn: '2010-10-28', issuer: congress, docNo: '主席令第三十五号' },
  socialInsuranceHandling: { title: { zh: '《社会保险经办条例》', en: 'Regulation on Handling Social Insurance' }, issuedOn: '2023-08-16', issuer: stateCouncil, docNo: '国务院令第765号' },
  unemploymentInsurance: { title: { zh: '《失业保险条例》', en: 'Unemployment Insurance Regulation' }, issuedOn: '1999-01-22', issuer: stateCouncil, docNo: '国务院令第258号' },
  residencePermit: { title: { zh: '《居住证暂行条例》', en: 'Provisional Regulation on Residence Permits' }, issuedOn: '2015-11-26', issuer: stateCouncil, docNo: '国务院令第663号' },
  householdRegistration: { title: { zh: '《中华人民共和国户口登记条例》', en: 'Household Registration Regulation' }, issuedOn: '1958-01-09', issuer: congress, docNo: '中华人民共和国主席令' },
  identityCard: { title: { zh: '《中华人民共和国居民身份证法》', en: 'Resident Identity Card Law' }, issuedOn: '2003-06-28', issuer: congress, docNo: '主席令第四号' },
  socialSecurityCard: {
    title: { zh: '《中华人民共和国社会保障卡管理办法》', en: 'Measures on Social Security Cards' },
    issuedOn: '2011',
    issuer: { zh: '人力资源和社会保障部', en: 'Ministry of Human Resources and Social Security' },
    docNo: '人社部发〔2011〕47号',
  },
  disabilitySubsidies: {
    title: { zh: '《国务院关于全面建立困难残疾人生活补贴和重度残疾人护理补贴制度的意见》', en: 'State Council Opinions on Living and Nursing Subsidies for People with Disabilities' },
    issuedOn: '2015-09-22',
    issuer: stateCouncil,
    docNo: '国发〔2015〕52号',
  },
  residentMedical: {
    title: { zh: '《国务院关于整合城乡居民基本医疗保险制度的意见》', en: 'State Council Opinions on Merging Resident Medical Insurance' },
    issuedOn: '2016-01-03',
    issuer: stateCouncil,
    docNo: '国发〔2016〕3号',
  },
  publicRental: {
    title: { zh: '《公共租赁住房管理办法》', en: 'Measures on Public Rental Housing' },
    issuedOn: '2012-05-28',
    issuer: { zh: '住房和城乡建设部', en: 'Ministry of Housing and Urban-Rural Development' },
    docNo: '住房和城乡建设部令第11号',
  },
  olderPeople: { title: { zh: '《中华人民共和国老年人权益保障法》', en: 'Law on the Rights of Older People' }, issuedOn: '2012-12-28', issuer: congress, docNo: '主席令第七十二号' },
  civilCode: { title: { zh: '《中华人民共和国民法典》', en: 'Civil Code' }, issuedOn: '2020-05-28', issuer: { zh: '全国人民代表大会', en: 'National People’s Congress' }, docNo: '主席令第四十五号' },
  socialRelief: { title: { zh: '《社会救助暂行办法》', en: 'Provisional Measures on Social Relief' }, issuedOn: '2014-02-21', issuer: stateCouncil, docNo: '国务院令第649号' },
  livingAllowance: { title: { zh: '《最低生活保障审核确认办法》', en: 'Measures on Recognising Minimum Living Allowance' }, issuedOn: '2021-06-11', issuer: { zh: '民政部', en: 'Ministry of Civil Affairs' }, docNo: '民发〔2021〕57号' },
} as const satisfies Record<string, Law>;

/** One clause of a law, with what it says in plain words. */
export function clause(law: Law, number: Text, text: Text): LegalBasis {
  return { ...law, clause: number, text };
}
