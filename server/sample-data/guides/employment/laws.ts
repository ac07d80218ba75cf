import type { Law } from '../laws.js';
import { say } from '../wording.js';

const stateCouncil = say('国务院', 'State Council');

/** What the guides of work and employment rest on, beside the laws shared by all. */
export const employmentLaws = {
  flexibleWork: {
    title: say('《国务院办公厅关于支持多渠道灵活就业的意见》', 'Opinions on Supporting Flexible Employment'),
    issuedOn: '2020-07-28',
    issuer: say('国务院办公厅', 'General Office of the State Council'),
    docNo: '国办发〔2020〕27号',
  },
  inclusiveFinance: {
    title: say('《普惠金融发展专项资金管理办法》', 'Measures on the Fund for Inclusive Finance'),
    issuedOn: '2023-09-28',
    issuer: say('财政部', 'Ministry of Finance'),
    docNo: '财金〔2023〕75号',
  },
  humanResourcesMarket: { title: say('《人力资源市场暂行条例》', 'Provisional Regulation on the Human Resources Market'), issuedOn: '2018-06-29', issuer: stateCouncil, docNo: '国务院令第700号' },
  personnelFiles: {
    title: say('《流动人员人事档案管理服务规定》', 'Rules on Personnel Files of Mobile Workers'),
    issuedOn: '2021-12-29',
    issuer: say('中共中央组织部、人力资源社会保障部等五部门', 'Organisation Department, Ministry of Human Resources and three other departments'),
    docNo: '人社部发〔2021〕112号',
  },
} as const satisfies Record<string, Law>;
