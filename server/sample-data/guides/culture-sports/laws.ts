import type { Text } from '../../../desk/text.js';
import type { Law } from '../laws.js';

const congress: Text = { zh: '全国人民代表大会常务委员会', en: 'Standing Committee of the National People’s Congress' };
const stateCouncil: Text = { zh: '国务院', en: 'State Council' };

/** The published documents the guides on culture and sports rest on. */
export const cultureLaws = {
  publicLibraries: { title: { zh: '《中华人民共和国公共图书馆法》', en: 'Public Libraries Law' }, issuedOn: '2017-11-04', issuer: congress, docNo: '主席令第七十九号' },
  publicCulture: { title: { zh: '《中华人民共和国公共文化服务保障法》', en: 'Law on Public Cultural Services' }, issuedOn: '2016-12-25', issuer: congress, docNo: '主席令第六十号' },
  freeCulture: {
    title: { zh: '《关于推进全国美术馆、公共图书馆、文化馆（站）免费开放工作的意见》', en: 'Opinions on Free Opening of Art Galleries, Public Libraries and Cultural Centres' },
    issuedOn: '2011-01-26',
    issuer: { zh: '文化部、财政部', en: 'Ministry of Culture and Ministry of Finance' },
    docNo: '文财务发〔2011〕5号',
  },
  sport: { title: { zh: '《中华人民共和国体育法》', en: 'Sports Law' }, issuedOn: '2022-06-24', issuer: congress, docNo: '主席令第一一四号' },
  fitness: { title: { zh: '《全民健身条例》', en: 'National Fitness Regulation' }, issuedOn: '2009-08-30', issuer: stateCouncil, docNo: '国务院令第560号' },
  culturalSites: { title: { zh: '《公共文化体育设施条例》', en: 'Regulation on Public Cultural and Sports Facilities' }, issuedOn: '2003-06-26', issuer: stateCouncil, docNo: '国务院令第382号' },
  heritage: { title: { zh: '《中华人民共和国非物质文化遗产法》', en: 'Intangible Cultural Heritage Law' }, issuedOn: '2011-02-25', issuer: congress, docNo: '主席令第四十二号' },
  archives: { title: { zh: '《中华人民共和国档案法》', en: 'Archives Law' }, issuedOn: '2020-06-20', issuer: congress, docNo: '主席令第四十七号' },
  marriageArchives: {
    title: { zh: '《婚姻登记档案管理办法》', en: 'Measures on Marriage Registration Archives' },
    issuedOn: '2006-01-23',
    issuer: { zh: '民政部、国家档案局', en: 'Ministry of Civil Affairs and National Archives Administration' },
    docNo: '民政部、国家档案局令第32号',
  },
} as const satisfies Record<string, Law>;
