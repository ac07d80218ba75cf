import type { ServiceGuide } from '../../../desk/catalogue/guide.js';
import { clause, laws } from '../laws.js';
import { applicant, conditions, faq, material, officeHours, sampleNotice, say, step } from '../wording.js';

const duty = clause(laws.identityCard, say('第七条', 'Article 7'), say('公民应当自年满十六周岁之日起三个月内申请领取居民身份证。', 'Citizens apply within three months of turning sixteen.'));
const papers = clause(laws.identityCard, say('第十条', 'Article 10'), say('申请领取居民身份证，应当填写登记表，交验居民户口簿。', 'The applicant fills in a form and shows the household register.'));
const exchange = clause(laws.identityCard, say('第十一条', 'Article 11'), say('有效期满、信息变更、严重损坏的换领，丢失的补领。', 'Expired, changed or damaged cards are exchanged; lost ones are reissued.'));
const time = clause(laws.identityCard, say('第十二条', 'Article 12'), say('公安机关应当自公民提交登记表之日起六十日内发放。', 'The police issue the card within sixty days.'));
const police = say('公安派出所', 'Police station');

export const idCardRenewal: ServiceGuide = {
  itemCode: 'id-card-renewal',
  version: 3,
  effectiveFrom: '2026-01-01',
  notice: sampleNotice,
  name: say('居民身份证申领、换领、补领', 'Resident identity card issue, renewal and replacement'),
  acceptingUnit: say('公安派出所', 'Police stations'),
  itemType: say('行政确认（承诺件）', 'Administrative confirmation (with a promised date)'),
  summary: say('第一次办身份证叫申领，到期、损坏、信息变了叫换领，丢了叫补领。等证期间急用的可以另办临时居民身份证。', 'A first card is issued, an expired or damaged one exchanged, a lost one reissued. A temporary card bridges the wait.'),
  legalBases: [duty, papers, exchange, time],
  audience: say('中国公民，外地户籍也可以异地办', 'Chinese citizens, also those registered elsewhere'),
  conditions: [
    ...conditions(duty, say('申领：年满 16 周岁；未满 16 周岁由监护人代为申请', 'First card: aged 16; a guardian applies for younger children')),
    ...conditions(exchange, say('换领：有效期满前 3 个月起，或者损坏、姓名等信息有变', 'Exchange: from 3 months before expiry, or when damaged or changed'), say('补领：身份证丢失', 'Reissue: the card is lost')),
  ],
  materials: [
    material({ name: say('居民户口簿', 'Household register'), source: say('公安机关签发', 'Issued by the police'), basis: papers, when: say('第一次申领的；换领、补领由系统核对，免提交', 'For a first card; otherwise the system checks it') }),
    material({ name: say('原居民身份证', 'The old card'), source: say('申请人持有', 'Held by the applicant'), basis: exchange, when: say('换领的', 'For exchange') }),
    material({ name: say('监护人身份证', 'The guardian’s identity card'), source: say('监护人自备', 'Brought by the guardian'), basis: duty, when: say('未满 16 周岁的', 'For children under 16') }),
    material({ name: say('照片和指纹', 'Photograph and fingerprints'), source: say('窗口现场采集', 'Taken at the counter'), basis: papers, form: 'electronic', obtainBy: 'data_sharing' }),
  ],
  samples: [{ name: say('居民身份证申领登记表填写样例', 'Completed sample of the form'), hint: say('多数窗口由系统打印，本人核对签字。', 'Most counters print it; you check and sign.') }],
  commonErrors: [say('请家人代领新证却没有带委托书', 'Sending a relative to collect without a letter of authority'), say('照相穿浅色上衣、戴美瞳', 'Pale clothes or coloured lenses in the photograph'), say('找回丢失的旧证继续使用', 'Going on using a lost card that turned up')],
  steps: [
    step(say('申请', 'Apply'), applicant, say('本人到派出所，核对信息。', 'Come in person and check your details.')),
    step(say('采集', 'Record'), police, say('现场拍照，采集指纹。', 'Photograph and fingerprints are taken.')),
    step(say('制证', 'Make'), police, say('审核签发并制证。', 'The card is approved and made.')),
    step(say('领取', 'Collect'), applicant, say('凭回执到派出所领取，或者邮寄。换领的交回旧证。', 'Collect with the receipt or have it posted; hand back the old card.')),
  ],
  fees: [{ free: false, standard: say('首次申领免收工本费；换领、补领按国家公布的工本费标准收取', 'The first card is free; exchange and reissue cost the price published by the state'), basis: say('国家发布的居民身份证收费文件，金额以窗口公布为准', 'National fee notices; the amount is shown at the counter') }],
  timeLimit: { instant: false, statutory: { n: 60, unit: 'natural_day' }, promised: { n: 20, unit: 'working_day' }, note: say('法定 60 日，承诺 20 个工作日；异地办理的 60 日内', 'By law 60 days, promised in 20 working days; 60 days for people registered elsewhere') },
  consult: { phone: '022-0000-1109', hours: officeHours, note: say('各派出所户籍窗口都能问', 'Any police registration counter can answer') },
  oversight: { unit: say('公安分局督察部门', 'Inspection section of the district police'), phone: '12345' },
  place: say('任意公安派出所户籍窗口，外地户籍到指定的异地受理点。工作日 9:00–12:00、13:30–17:00。', 'Any police registration counter; people registered elsewhere use the named counters. Working days 9:00–12:00 and 13:30–17:00.'),
  online: { depth: 'appoint', how: say('网上可以预约和查制证进度；要采指纹，本人得到派出所一次。', 'Book and follow progress online; fingerprints need one visit in person.') },
  bookable: true,
  homeVisit: true,
  proxy: false,
  cityWide: true,
  commitmentEligible: false,
  visits: { min: 1, max: 2 },
  faqs: [
    faq(say('身份证丢了急着坐高铁怎么办？', 'I lost my card and must take a train. What now?'), say('车站有临时乘车证明窗口；另外可以到派出所办临时居民身份证。', 'Stations issue a travel certificate, and police stations issue temporary cards.')),
    faq(say('外地户口能在这里换吗？', 'Can I renew here with registration elsewhere?'), say('能，到指定的异地受理点办。', 'Yes, at the named counters.')),
    faq(say('老人动不了怎么办？', 'What about someone who cannot leave home?'), say('可以预约民警上门采集照片和指纹。', 'An officer can come to take the photograph and fingerprints; book a visit.')),
  ],
};
