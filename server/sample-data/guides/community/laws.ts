import type { Text } from '../../../desk/text.js';
import type { Law } from '../laws.js';

const congress: Text = { zh: '全国人民代表大会常务委员会', en: 'Standing Committee of the National People’s Congress' };

/** The published documents the guides on community services rest on. */
export const communityLaws = {
  preferenceForOlderPeople: {
    title: { zh: '《关于进一步加强老年人优待工作的意见》', en: 'Opinions on Further Improving Preferences for Older People' },
    issuedOn: '2013-12-30',
    issuer: { zh: '全国老龄工作委员会办公室等部门', en: 'Office of the National Working Commission on Ageing and others' },
    docNo: '全国老龄办发〔2013〕97号',
  },
  frailtySubsidy: {
    title: { zh: '《关于建立健全经济困难的高龄、失能等老年人补贴制度的通知》', en: 'Notice on Subsidies for Poor Older People Who Are Very Old or Frail' },
    issuedOn: '2014-09-10',
    issuer: { zh: '财政部、民政部、全国老龄工作委员会办公室', en: 'Ministry of Finance, Ministry of Civil Affairs and Office of the National Working Commission on Ageing' },
    docNo: '财社〔2014〕113号',
  },
  mealService: {
    title: { zh: '《积极发展老年助餐服务行动方案》', en: 'Action Plan for Meal Services for Older People' },
    issuedOn: '2023-10',
    issuer: { zh: '民政部等部门', en: 'Ministry of Civil Affairs and others' },
    docNo: '民发〔2023〕58号',
  },
  maintenanceFund: {
    title: { zh: '《住宅专项维修资金管理办法》', en: 'Measures on Residential Maintenance Funds' },
    issuedOn: '2007-12-04',
    issuer: { zh: '建设部、财政部', en: 'Ministry of Construction and Ministry of Finance' },
    docNo: '建设部、财政部令第165号',
  },
  disabledPersons: { title: { zh: '《中华人民共和国残疾人保障法》', en: 'Law on the Protection of Persons with Disabilities' }, issuedOn: '2008-04-24', issuer: congress, docNo: '主席令第三号' },
  disabilityCertificate: {
    title: { zh: '《中华人民共和国残疾人证管理办法》', en: 'Measures on Disability Certificates' },
    issuedOn: '2017',
    issuer: { zh: '中国残疾人联合会、国家卫生和计划生育委员会', en: 'China Disabled Persons’ Federation and National Health and Family Planning Commission' },
    docNo: '残联发〔2017〕34号',
  },
} as const satisfies Record<string, Law>;
