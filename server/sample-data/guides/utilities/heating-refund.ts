import type { ServiceGuide } from '../../../desk/catalogue/guide.js';
import { clause, laws } from '../laws.js';
import { applicant, conditions, counterForm, faq, identityCard, material, sampleNotice, say, step } from '../wording.js';

const quality = clause(laws.civilCode, say('第六百五十一条', 'Article 651'), say('供应方应当按照国家规定的质量标准和约定供应，造成损失的应当赔偿。', 'The supplier keeps to the national standard and the contract, and makes good any loss.'));
const heat = clause(laws.civilCode, say('第六百五十六条', 'Article 656'), say('供用热力合同参照适用供用电合同的有关规定。', 'The rules on electricity contracts apply to heating.'));
const company = say('供热企业', 'Heating company');

export const heatingRefund: ServiceGuide = {
  itemCode: 'heating-refund',
  version: 2,
  effectiveFrom: '2026-01-01',
  notice: sampleNotice,
  name: say('供热温度不达标退费申请', 'Refund for substandard heating'),
  acceptingUnit: say('供热企业营业厅', 'Service halls of the heating companies'),
  itemType: say('公共服务（承诺件）', 'Public service (with a promised date)'),
  summary: say('供热期内室温低于供热合同约定的温度，测温确认后按合同退还相应天数的采暖费。家里不热要先报修。', 'When rooms stay below the contract temperature in the heating season, the fee for those days is refunded after a measurement. Report the fault first.'),
  legalBases: [quality, heat],
  audience: say('已经缴纳采暖费的居民用户', 'Households that have paid for heating'),
  conditions: conditions(quality, say('当年采暖费已经缴清', 'This season’s fee is paid'), say('卧室、起居室温度低于供热合同约定', 'Bedroom or living room below the contract temperature'), say('已经报修，供热企业测温确认', 'The fault was reported and the company measured it'), say('不是自家改装暖气、堵塞等原因造成', 'Not caused by your own alterations or blockage')),
  materials: [
    identityCard(quality),
    material({ name: say('退费申请表', 'Refund form'), source: counterForm, basis: quality }),
    material({ name: say('测温记录（双方签字）', 'Temperature record signed by both sides'), source: say('上门测温时填写', 'Filled in at the measurement'), basis: quality, form: 'original_and_copy' }),
    material({ name: say('采暖费缴费记录', 'Record of payment'), source: say('供热企业系统', 'Heating company’s system'), basis: heat, form: 'electronic', obtainBy: 'data_sharing' }),
    material({ name: say('本人银行卡', 'Your own bank card'), source: say('申请人自备', 'Brought by the applicant'), basis: heat, form: 'copy' }),
  ],
  samples: [{ name: say('退费申请表和测温记录样例', 'Completed samples of form and record'), hint: say('测温记录要写明房间、时间、读数。', 'The record names room, time and reading.') }],
  commonErrors: [say('只是自己测温，没有请供热企业测', 'Measuring alone, without the company'), say('开窗或者靠近外门测温', 'Measuring by an open window or outer door'), say('测温记录没有双方签字', 'The record is not signed by both sides')],
  steps: [
    step(say('报修', 'Report'), applicant, say('打供热企业电话报修，请求测温。', 'Call the heating company and ask for a measurement.')),
    step(say('测温', 'Measure'), company, say('上门测温，双方签字。对结果有异议的，可以请第三方检测。', 'Measured at home and signed by both; a third party can be asked if you disagree.')),
    step(say('申请', 'Apply'), applicant, say('凭测温记录到营业厅申请退费。', 'Apply at the service hall with the record.')),
    step(say('退费', 'Refund'), company, say('按不达标天数核算，退到银行卡。', 'Worked out by days below standard and paid to your card.')),
  ],
  fees: [{ free: true, standard: say('申请和供热企业测温不收费；另请第三方检测的费用由责任方承担', 'Applying and the company’s measurement are free; a third party is paid by whoever is at fault'), basis: say('供用热合同', 'Heating contract') }],
  timeLimit: { instant: false, promised: { n: 15, unit: 'working_day' }, note: say('申请受理后 15 个工作日内核算退费', 'Worked out and refunded within 15 working days') },
  consult: { phone: '022-0000-1111', hours: say('供热期 24 小时', 'Day and night in the heating season'), note: say('报修也打这个电话', 'Faults are reported here too') },
  oversight: { unit: say('区城市管理委员会供热管理部门', 'Heating section of the District City Management Commission'), phone: '12345' },
  place: say('本小区供热企业的营业厅。工作日 9:00–12:00、13:30–17:00，供热期周末也开。', 'The service hall of your heating company. Working days 9:00–12:00 and 13:30–17:00, also weekends in the season.'),
  online: { depth: 'prefill', how: say('可以在供热企业公众号报修和提交申请，测温要上门。', 'Report and apply on the company’s public account; the measurement is made at home.') },
  bookable: true,
  homeVisit: true,
  proxy: true,
  cityWide: false,
  commitmentEligible: false,
  visits: { min: 0, max: 1 },
  faqs: [
    faq(say('自己测的温度算数吗？', 'Does my own reading count?'), say('可以作为报修依据，退费要以双方签字的测温记录为准。', 'It supports the report; the refund rests on the record signed by both.')),
    faq(say('退多少怎么算？', 'How is the refund worked out?'), say('按不达标的天数和供热合同的约定核算，这里不报金额。', 'By days below standard under the contract; no figure is given here.')),
    faq(say('没交暖气费能退吗？', 'Can I get a refund without having paid?'), say('不能，要先缴清当年采暖费。', 'No, this season’s fee must be paid first.')),
  ],
};
