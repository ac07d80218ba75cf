import type { Law } from '../laws.js';
import { say } from '../wording.js';

/** What the guides of social security rest on, beside the laws shared by all. */
export const socialSecurityLaws = {
  residentPension: {
    title: say('《国务院关于建立统一的城乡居民基本养老保险制度的意见》', 'State Council Opinions on a Unified Resident Pension Insurance'),
    issuedOn: '2014-02-21',
    issuer: say('国务院', 'State Council'),
    docNo: '国发〔2014〕8号',
  },
  employeePension: {
    title: say('《国务院关于完善企业职工基本养老保险制度的决定》', 'State Council Decision on Improving Employee Pension Insurance'),
    issuedOn: '2005-12-03',
    issuer: say('国务院', 'State Council'),
    docNo: '国发〔2005〕38号',
  },
} as const satisfies Record<string, Law>;
