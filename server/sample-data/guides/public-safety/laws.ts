import type { Law } from '../laws.js';
import { say } from '../wording.js';

/** What the guides of public safety rest on, beside the laws shared by all. */
export const publicSafetyLaws = {
  temporaryCard: {
    title: say('《中华人民共和国临时居民身份证管理办法》', 'Measures on Temporary Identity Cards'),
    issuedOn: '2005-06-07',
    issuer: say('公安部', 'Ministry of Public Security'),
    docNo: '公安部令第78号',
  },
  maternalCare: {
    title: say('《中华人民共和国母婴保健法》', 'Law on Maternal and Infant Health Care'),
    issuedOn: '1994-10-27',
    issuer: say('全国人民代表大会常务委员会', 'Standing Committee of the National People’s Congress'),
    docNo: '主席令第三十三号',
  },
  peopleWithoutRegistration: {
    title: say('《国务院办公厅关于解决无户口人员登记户口问题的意见》', 'Opinions on Registering People without Household Registration'),
    issuedOn: '2015-12-31',
    issuer: say('国务院办公厅', 'General Office of the State Council'),
    docNo: '国办发〔2015〕96号',
  },
} as const satisfies Record<string, Law>;
