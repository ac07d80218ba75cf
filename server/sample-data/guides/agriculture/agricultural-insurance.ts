import type { ServiceGuide } from '../../../desk/catalogue/guide.js';
import { clause } from '../laws.js';
import { applicant, conditions, counterForm, faq, fetched, identityCard, material, sampleNotice, say, step } from '../wording.js';
import { farmLaws } from './laws.js';

const premium = clause(farmLaws.insurance, say('第七条', 'Article 7'), say('属于财政补贴范围的，由财政部门按规定补贴保险费。', 'Where the risk is within the scheme, the finance office subsidises the premium.'));
const insure = clause(farmLaws.insurance, say('第十条', 'Article 10'), say('可以自己投保，也可以由村委会等组织投保；组织投保的要有清单、本人签字并公示。', 'Insure yourself or through the village; then there is a list, your signature and publication.'));
const claim = clause(farmLaws.insurance, say('第十一条、第十二条', 'Articles 11 and 12'), say('接到报案要及时查勘，会同农户核定受损情况，组织投保的要公示定损结果。', 'The insurer inspects promptly and settles the loss with the farmer; for group cover the result is published.'));
const payout = clause(farmLaws.insurance, say('第十四条', 'Article 14'), say('达成赔偿协议后十日内，把应赔的保险金支付给被保险人。', 'Paid within ten days of agreement on the claim.'));
const insurer = say('承保机构', 'Insurer');

export const agriculturalInsurance: ServiceGuide = {
  itemCode: 'agricultural-insurance',
  version: 2,
  effectiveFrom: '2026-01-01',
  notice: sampleNotice,
  name: say('政策性农业保险投保与理赔', 'Subsidised agricultural insurance'),
  acceptingUnit: say('承保机构镇级服务站、镇农业服务站', 'Insurers’ town stations and town farm service stations'),
  itemType: say('公共服务（承诺件）', 'Public service (with a promised date)'),
  summary: say('庄稼、大棚、葡萄、虾池、牲畜上保险，财政替您出一部分保费，受灾后找保险赔。它是保险不是补贴，没投保的受灾赔不了。', 'Cover for crops, greenhouses, vines, ponds and livestock, with part of the premium paid by government. It is insurance, not a grant: without cover there is no claim.'),
  legalBases: [premium, insure, claim, payout],
  audience: say('在本区从事种植、养殖的农户、合作社和农业企业', 'Farmers, cooperatives and farm businesses growing or raising in the district'),
  conditions: [
    ...conditions(premium, say('种的、养的在当年政策性险种范围内，以窗口公布为准', 'What you grow or raise is in the year’s scheme, as published at the counter')),
    ...conditions(insure, say('地块、数量真实，在承保期内投保并交清自己那部分保费', 'Plots and numbers are true, and you insure in season and pay your share')),
    ...conditions(claim, say('理赔的，灾害在保险责任内，及时报案、保留现场', 'To claim: the cause is covered, you report promptly and leave the scene as it is')),
  ],
  materials: [
    identityCard(insure),
    material({ name: say('投保单或者分户投保清单', 'Proposal or list of insured households'), source: counterForm, basis: insure }),
    fetched({ name: say('土地承包、流转信息', 'Records of contracted or leased land'), source: say('农业农村部门', 'Rural affairs office'), basis: insure, when: say('种植业投保', 'For crops') }),
    fetched({ name: say('养殖备案、检疫信息', 'Records of livestock filing and quarantine'), source: say('农业农村部门', 'Rural affairs office'), basis: insure, when: say('养殖业投保', 'For livestock and ponds') }),
    material({ name: say('出险通知书（报案时填）', 'Notice of loss, filled in when reporting'), source: say('承保机构', 'Insurer'), basis: claim, when: say('理赔的', 'For a claim') }),
    material({ name: say('受灾地块、大棚、牲畜照片', 'Photos of the damage'), source: say('被保险人手机拍', 'Taken on your phone'), basis: claim, form: 'electronic', required: false, when: say('理赔的', 'For a claim') }),
    material({ name: say('本人银行卡', 'Your own bank card'), source: say('申请人自备', 'Brought by the applicant'), basis: payout, form: 'copy' }),
  ],
  samples: [{ name: say('投保单和出险通知书填写样例', 'Completed samples of proposal and notice'), hint: say('写清村名、地块、作物和亩数，和实际种的一致。', 'Give village, plot, crop and area as truly grown.') }],
  commonErrors: [say('受灾后先把庄稼清了才报案', 'Clearing the crop before reporting'), say('清单是别人代签的，本人不知道', 'The list was signed by someone else without your knowledge'), say('过了承保期才来投保', 'Coming after the season for cover'), say('多报亩数、头数', 'Overstating area or head')],
  steps: [
    step(say('投保', 'Insure'), applicant, say('自己到镇级服务站或者在手机上投保，也可以由村里统一办，本人签字。', 'Insure at the town station, on the phone, or through the village with your own signature.')),
    step(say('公示出单', 'Publish and issue'), insurer, say('村里统一投保的公示 3 天，5 个工作日内出保单，能在手机上看到。', 'Village lists are posted for 3 days; the policy is issued within 5 working days and shows on your phone.')),
    step(say('报案', 'Report'), applicant, say('受灾马上打报案电话，拍照、保留现场。', 'After damage call at once, take photos and leave everything as it is.')),
    step(say('查勘定损', 'Inspect and settle'), insurer, say('24 小时内联系，一般 3 天内到现场，和您一起核定。', 'You are called within 24 hours and visited as a rule within 3 days; the loss is settled with you.')),
    step(say('赔付', 'Pay'), insurer, say('达成协议后 10 日内打到您卡里。', 'Paid to your card within 10 days of agreement.')),
  ],
  fees: [{ free: false, standard: say('保费由财政和农户分担，各险种分担比例和费率以窗口公布为准；报案、查勘、理赔不收费', 'The premium is shared by government and farmer; shares and rates are published at the counter. Reports, inspections and claims are free'), basis: say('《农业保险条例》第七条和当年实施方案', 'Agricultural Insurance Regulation, Article 7, and the year’s scheme') }],
  timeLimit: { instant: false, statutory: { n: 10, unit: 'natural_day' }, note: say('理赔达成协议后 10 日内赔付；投保的 5 个工作日内出保单', 'Claims are paid within 10 days of agreement; policies are issued within 5 working days') },
  consult: { phone: '022-0000-3304', hours: say('24 小时', 'Day and night'), note: say('受灾报案也打这个电话', 'Report damage here too') },
  oversight: { unit: say('区农业农村委员会', 'District Agriculture and Rural Affairs Commission'), phone: '12345' },
  place: say('所在镇的承保机构服务站，镇农业服务站可以代收。工作日 9:00–12:00、13:30–17:00，报案随时打电话。', 'The insurer’s station in your town, or the farm service station. Working days 9:00–12:00 and 13:30–17:00; report damage by phone at any time.'),
  online: { depth: 'full', how: say('可以在承保机构手机端投保、报案、传照片，查勘的人到地头。', 'Insure, report and upload photos on the insurer’s app; the inspector comes to the field.') },
  bookable: false,
  homeVisit: true,
  proxy: true,
  cityWide: false,
  commitmentEligible: false,
  visits: { min: 0, max: 1 },
  faqs: [
    faq(say('葡萄让冰雹砸了，先干什么？', 'Hail has hit my vines. What do I do first?'), say('马上打报案电话，拍照，先别清园，等查勘的人到。', 'Call at once, take photos and do not clear up before the inspector comes.')),
    faq(say('什么时候能投保？', 'When can I insure?'), say('各险种不一样，一般在播种、移栽、投苗前后，以服务站公布为准。', 'It differs by crop or stock, usually around sowing, planting or stocking; the station posts the dates.')),
    faq(say('村里替我投了，我怎么查？', 'The village insured me. How do I check?'), say('看公示清单，或者用身份证号在手机端查保单。', 'See the posted list, or look up the policy with your identity number.')),
    faq(say('对定损结果不认可怎么办？', 'What if I disagree with the settled loss?'), say('可以要求重新核定，或者请农业技术人员鉴定，还不行可以投诉。', 'Ask for it to be settled again or judged by farm experts; after that you may complain.')),
  ],
};
