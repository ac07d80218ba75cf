import type { Text } from '../../../desk/text.js';
import type { Law } from '../laws.js';

const stateCouncil: Text = { zh: '国务院', en: 'State Council' };
const stateCouncilOffice: Text = { zh: '国务院办公厅', en: 'General Office of the State Council' };
const civilAffairs: Text = { zh: '民政部', en: 'Ministry of Civil Affairs' };

/** The published documents the guides on hardship relief rest on. */
export const reliefLaws = {
  lowIncomePeople: {
    title: { zh: '《关于加强低收入人口动态监测做好分层分类社会救助工作的意见》', en: 'Opinions on Watching Over Low-Income People and Graded Social Relief' },
    issuedOn: '2023-10',
    issuer: stateCouncilOffice,
    docNo: '国办发〔2023〕39号',
  },
  temporaryRelief: { title: { zh: '《国务院关于全面建立临时救助制度的通知》', en: 'State Council Notice on Temporary Relief' }, issuedOn: '2014-10-03', issuer: stateCouncil, docNo: '国发〔2014〕47号' },
  betterTemporaryRelief: {
    title: { zh: '《关于进一步加强和改进临时救助工作的意见》', en: 'Opinions on Improving Temporary Relief' },
    issuedOn: '2018-01-23',
    issuer: { zh: '民政部、财政部', en: 'Ministry of Civil Affairs and Ministry of Finance' },
    docNo: '民发〔2018〕23号',
  },
  extremeHardship: {
    title: { zh: '《国务院关于进一步健全特困人员救助供养制度的意见》', en: 'State Council Opinions on Support for People in Extreme Hardship' },
    issuedOn: '2016-02-10',
    issuer: stateCouncil,
    docNo: '国发〔2016〕14号',
  },
  recognisingExtremeHardship: { title: { zh: '《特困人员认定办法》', en: 'Measures on Recognising People in Extreme Hardship' }, issuedOn: '2021-04-26', issuer: civilAffairs, docNo: '民发〔2021〕43号' },
  medicalAssistance: {
    title: { zh: '《国务院办公厅关于健全重特大疾病医疗保险和救助制度的意见》', en: 'State Council General Office Opinions on Insurance and Assistance for Serious Illness' },
    issuedOn: '2021-10-28',
    issuer: stateCouncilOffice,
    docNo: '国办发〔2021〕42号',
  },
} as const satisfies Record<string, Law>;
