import type { ServiceGuide } from '../../../desk/catalogue/guide.js';
import { clause } from '../laws.js';
import { applicant, conditions, faq, fetched, identityCard, material, officeHours, sampleNotice, say, step } from '../wording.js';
import { postLaws } from './laws.js';

const easier = clause(postLaws.easierServices, say('关于政务服务便利化的规定', 'Provisions on making services easy'), say('推进线上线下融合、帮办代办，让群众少跑腿。', 'Online and counter work as one and people are helped, so that they make fewer trips.'));
const handover = clause(postLaws.express, say('第二十五条', 'Article 25'), say('快件投递到约定的地址、收件人或者其指定的代收人，并告知当面验收。', 'Delivered to the agreed address and the addressee or a named person, who may check it on receipt.'));
const privacy = clause(postLaws.post, say('关于通信自由和用户信息保护的规定', 'Provisions on secrecy of post and users’ data'), say('邮政企业保护用户通信秘密，不得泄露用户使用邮政服务的信息。', 'The post keeps letters secret and gives away nothing about its users.'));
const counter = say('政务服务出件窗口', 'Results counter');

export const resultMailDelivery: ServiceGuide = {
  itemCode: 'result-mail-delivery',
  version: 2,
  effectiveFrom: '2026-01-01',
  notice: sampleNotice,
  name: say('政务服务办理结果邮寄送达', 'Delivery of service results by post'),
  acceptingUnit: say('区行政服务中心、邮政企业', 'District Service Centre and the post'),
  itemType: say('公共服务（即办件）', 'Public service (handled at once)'),
  summary: say('证照、批文办好以后寄到家，不用再跑一趟取。寄出的件丢了、迟迟不到要查要赔的，走邮件查询。', 'Certificates and decisions are posted home, saving the second trip. If one is lost or late, ask for it to be traced.'),
  legalBases: [easier, handover, privacy],
  audience: say('在本区政务服务窗口或者网上办事的个人和单位', 'People and organisations applying at the district’s counters or online'),
  conditions: [
    ...conditions(easier, say('办的事项可以邮寄结果，依法必须本人当面领的除外', 'The result may be posted; not where the law wants you to collect it yourself')),
    ...conditions(handover, say('地址、收件人、电话填写完整，在邮政能送到的范围内', 'Address, name and phone are complete and within reach of the post')),
  ],
  materials: [
    identityCard(easier),
    material({ name: say('邮寄送达确认单', 'Confirmation of posting'), source: say('窗口勾选或者网上填写', 'Ticked at the counter or filled in online'), basis: handover, form: 'electronic', obtainBy: 'commitment' }),
    fetched({ name: say('办件编号和结果信息', 'Case number and result'), source: say('政务服务系统', 'Government service system'), basis: easier }),
    material({ name: say('代收人姓名和电话', 'Name and phone of who receives it'), source: say('申请人填写', 'Given by the applicant'), basis: handover, form: 'electronic', when: say('请别人代收的', 'When another receives it') }),
    material({ name: say('原证件', 'The old document'), source: say('申请人自备', 'Brought by the applicant'), basis: easier, when: say('换证要交回旧证的，由邮递员上门收', 'When the old one is given back, collected at your door') }),
  ],
  samples: [{ name: say('确认单填写样例', 'Completed sample of the confirmation'), hint: say('地址写到楼门号，电话写白天能接通的。', 'Give building and door, and a phone answered by day.') }],
  commonErrors: [say('地址只写到小区，没有楼门号', 'The estate only, without building and door'), say('手机号填错，邮递员联系不上', 'A wrong phone, so nobody can be reached'), say('身份证、护照等要本人领的也选了邮寄', 'Choosing post for what must be collected in person')],
  steps: [
    step(say('选择', 'Choose'), applicant, say('交件时选邮寄，填地址；已经交件的可以补选。', 'Choose post when applying and give the address; or add it later.')),
    step(say('封装交寄', 'Pack and post'), counter, say('结果出来当天封装交邮政，短信发单号。', 'Packed and posted the day the result is ready; the number comes by text message.')),
    step(say('投递', 'Deliver'), say('邮政企业', 'The post'), say('本区次日、外地一般 3 日内送到，送前打电话。', 'Next day in the district, as a rule 3 days elsewhere; you are called first.')),
    step(say('签收', 'Sign'), applicant, say('凭证件当面验收，不对马上说。', 'Show your card, check it and say at once if it is wrong.')),
  ],
  fees: [{ free: false, standard: say('本区办件寄本市的不收费，由财政承担；寄外地的按邮政公布的资费到付，以窗口公布为准', 'Free within the city, paid by public funds; elsewhere at the post’s published rate on delivery, as posted at the counter'), basis: say('区政务服务便民措施和邮政公布的资费', 'The district’s service measures and the post’s published rates') }],
  timeLimit: { instant: true, note: say('当场登记；结果出来当天交寄，本区次日送到，外地一般 3 日内', 'Noted at once; posted the day the result is ready, next day in the district and as a rule within 3 days elsewhere') },
  consult: { phone: '022-0000-3101', hours: officeHours, note: say('改地址、查单号打这个电话', 'Call to change the address or ask for the number') },
  oversight: { unit: say('区行政审批局效能监督科', 'Performance supervision section of the district approval bureau'), phone: '12345' },
  place: say('区政务服务中心和街镇政务服务中心各窗口，交件时说要邮寄就行。工作日 9:00–12:00、13:30–17:00。', 'Any counter of the district, street and town service centres; just say so when applying. Working days 9:00–12:00 and 13:30–17:00.'),
  online: { depth: 'full', how: say('可以在政务服务网“我的办件”里补选邮寄、改地址，寄出前都能改。', 'Choose post or change the address under My cases on the government site until it is sent.') },
  bookable: false,
  homeVisit: false,
  proxy: true,
  cityWide: true,
  commitmentEligible: true,
  visits: { min: 0, max: 1 },
  faqs: [
    faq(say('哪些证不能寄？', 'What cannot be posted?'), say('依法要本人当面领、要按指纹核对的不能寄，交件时窗口会说明。', 'What the law wants you to collect in person or check by fingerprint; the counter tells you.')),
    faq(say('家里没人，能放门卫吗？', 'Nobody is home. May it be left with the porter?'), say('证照不能随便放，可以指定代收人，或者和邮递员另约时间。', 'Not a certificate; name someone to receive it or agree another time.')),
    faq(say('寄丢了证怎么办？', 'The certificate was lost in the post. What now?'), say('打咨询电话报单号，邮政查找，确认丢失的窗口给您补办，不收费。', 'Call with the number; the post searches, and if it is lost the counter replaces it free.')),
    faq(say('寄到外地行吗？', 'Can it go to another place?'), say('行，资费到付，以窗口公布为准。', 'Yes, paid on delivery at the published rate.')),
  ],
};
