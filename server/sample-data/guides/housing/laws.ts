import type { Law } from '../laws.js';
import { say } from '../wording.js';

const stateCouncil = say('国务院', 'State Council');

/** What the guides of housing rest on, beside the laws shared by all. */
export const housingLaws = {
  rentalSubsidy: {
    title: say('《关于做好城镇住房保障家庭租赁补贴工作的指导意见》', 'Guiding Opinions on Rental Subsidies for Families in Urban Housing Support'),
    issuedOn: '2016-12-12',
    issuer: say('住房城乡建设部、财政部', 'Ministry of Housing and Urban-Rural Development, Ministry of Finance'),
    docNo: '建保〔2016〕281号',
  },
  providentFund: { title: say('《住房公积金管理条例》', 'Regulation on the Housing Provident Fund'), issuedOn: '1999-04-03', issuer: stateCouncil, docNo: '国务院令第262号' },
  rentWithdrawal: {
    title: say('《关于放宽提取住房公积金支付房租条件的通知》', 'Notice on Withdrawing Provident Fund to Pay Rent'),
    issuedOn: '2015-01-20',
    issuer: say('住房城乡建设部、财政部、人民银行', 'Ministry of Housing and Urban-Rural Development, Ministry of Finance, People’s Bank'),
    docNo: '建金〔2015〕19号',
  },
  providentLoans: {
    title: say('《关于发展住房公积金个人住房贷款业务的通知》', 'Notice on Provident Fund Housing Loans'),
    issuedOn: '2014-10-09',
    issuer: say('住房城乡建设部、财政部、人民银行', 'Ministry of Housing and Urban-Rural Development, Ministry of Finance, People’s Bank'),
    docNo: '建金〔2014〕148号',
  },
  letting: { title: say('《住房租赁条例》', 'Housing Rental Regulation'), issuedOn: '2025-07-16', issuer: stateCouncil, docNo: '国务院令第812号' },
  realEstate: {
    title: say('《中华人民共和国城市房地产管理法》', 'Urban Real Estate Law'),
    issuedOn: '1994-07-05',
    issuer: say('全国人民代表大会常务委员会', 'Standing Committee of the National People’s Congress'),
    docNo: '主席令第二十九号',
  },
} as const satisfies Record<string, Law>;
