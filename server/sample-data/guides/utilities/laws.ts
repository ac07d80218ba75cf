import type { Text } from '../../../desk/text.js';
import type { Law } from '../laws.js';

const stateCouncil: Text = { zh: '国务院', en: 'State Council' };

/** The published documents the guides on water, power, gas and heating rest on. */
export const utilityLaws = {
  waterSupply: { title: { zh: '《城市供水条例》', en: 'Urban Water Supply Regulation' }, issuedOn: '1994-07-19', issuer: stateCouncil, docNo: '国务院令第158号' },
  gas: { title: { zh: '《城镇燃气管理条例》', en: 'Urban Gas Regulation' }, issuedOn: '2010-11-19', issuer: stateCouncil, docNo: '国务院令第583号' },
  powerSupply: { title: { zh: '《电力供应与使用条例》', en: 'Regulation on Power Supply and Use' }, issuedOn: '1996-04-17', issuer: stateCouncil, docNo: '国务院令第196号' },
  tieredPower: {
    title: { zh: '《关于居民生活用电试行阶梯电价的指导意见》', en: 'Guiding Opinions on Tiered Household Electricity Prices' },
    issuedOn: '2011-11-29',
    issuer: { zh: '国家发展和改革委员会', en: 'National Development and Reform Commission' },
    docNo: '发改价格〔2011〕2617号',
  },
  heatingSuspension: {
    title: { zh: '《天津市集中供热暂停和恢复用热管理办法》', en: 'Tianjin Measures on Suspending and Resuming District Heating' },
    issuedOn: '2010-12-29',
    issuer: { zh: '天津市城乡建设和交通委员会、天津市发展和改革委员会', en: 'Tianjin Construction and Transport Commission and Development and Reform Commission' },
    docNo: '2010 年 12 月 29 日两委联合发布',
  },
} as const satisfies Record<string, Law>;
