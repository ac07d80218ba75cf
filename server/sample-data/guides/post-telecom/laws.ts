import type { Text } from '../../../desk/text.js';
import type { Law } from '../laws.js';

const congress: Text = { zh: '全国人民代表大会常务委员会', en: 'Standing Committee of the National People’s Congress' };
const stateCouncil: Text = { zh: '国务院', en: 'State Council' };
const industryMinistry: Text = { zh: '工业和信息化部', en: 'Ministry of Industry and Information Technology' };

/** The published documents the guides on post and telecoms rest on. */
export const postLaws = {
  post: { title: { zh: '《中华人民共和国邮政法》', en: 'Postal Law' }, issuedOn: '2009-04-24', issuer: congress, docNo: '主席令第十二号' },
  express: { title: { zh: '《快递暂行条例》', en: 'Provisional Regulation on Express Delivery' }, issuedOn: '2018-03-02', issuer: stateCouncil, docNo: '国务院令第697号' },
  easierServices: {
    title: { zh: '《国务院关于加快推进政务服务标准化规范化便利化的指导意见》', en: 'State Council Guiding Opinions on Standard, Orderly and Easy Public Services' },
    issuedOn: '2022-02-07',
    issuer: stateCouncil,
    docNo: '国发〔2022〕5号',
  },
  telecoms: { title: { zh: '《中华人民共和国电信条例》', en: 'Telecommunications Regulation' }, issuedOn: '2000-09-25', issuer: stateCouncil, docNo: '国务院令第291号' },
  telecomService: {
    title: { zh: '《电信服务规范》', en: 'Telecom Service Standards' },
    issuedOn: '2005-03-13',
    issuer: { zh: '信息产业部', en: 'Ministry of Information Industry' },
    docNo: '信息产业部令第36号',
  },
  numberPortability: { title: { zh: '《携号转网服务管理规定》', en: 'Rules on Mobile Number Portability' }, issuedOn: '2019-11-11', issuer: industryMinistry, docNo: '工信部信管〔2019〕242号' },
  olderUsers: {
    title: { zh: '《关于切实解决老年人运用智能技术困难便利老年人使用智能化产品和服务的通知》', en: 'Notice on Helping Older People Use Smart Products and Services' },
    issuedOn: '2021-02-10',
    issuer: industryMinistry,
    docNo: '工信部信管函〔2021〕18号',
  },
  barrierFree: { title: { zh: '《中华人民共和国无障碍环境建设法》', en: 'Barrier-Free Environment Law' }, issuedOn: '2023-06-28', issuer: congress, docNo: '主席令第六号' },
} as const satisfies Record<string, Law>;
