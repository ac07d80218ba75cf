import type { ServiceGuide } from '../../../desk/catalogue/guide.js';
import { clause } from '../laws.js';
import { applicant, conditions, counterForm, faq, fetched, freeOfCharge, identityCard, material, sampleNotice, say, step } from '../wording.js';
import { postLaws } from './laws.js';

const trace = clause(postLaws.post, say('第四十九条', 'Article 49'), say('国内给据邮件自交寄之日起一年内可以查询；一般三十日内、边远和国际六十日内告知结果，查不到的予以赔偿。', 'Recorded mail may be traced within a year; the result comes within 30 days, 60 for remote places and abroad, with compensation if not found.'));
const loss = clause(postLaws.post, say('第四十七条', 'Article 47'), say('给据邮件丢失、毁损的，保价的按保价、没保价的在规定限额内赔偿。', 'Recorded mail lost or spoilt is made good by its insured value, or within the set limit if not insured.'));
const excuse = clause(postLaws.post, say('第四十八条', 'Article 48'), say('不可抗力、寄件物品本身原因、寄收件人过错造成的，邮政企业不赔。', 'No compensation for force majeure, the nature of the goods or fault of sender or addressee.'));
const post = say('邮政企业', 'The post');

export const mailTracing: ServiceGuide = {
  itemCode: 'mail-tracing',
  version: 1,
  effectiveFrom: '2026-01-01',
  notice: sampleNotice,
  name: say('给据邮件查询与赔偿', 'Tracing and compensation for registered mail'),
  acceptingUnit: say('邮政企业营业网点', 'Post offices'),
  itemType: say('公共服务（承诺件）', 'Public service (with a promised date)'),
  summary: say('挂号信、包裹、邮政快递等有收据的邮件没收到、坏了，凭收据查找和索赔。平信没有收据查不了；其他快递公司的件找那家公司。', 'Trace recorded letters and parcels that are late or spoilt and claim for them, with the receipt. Plain letters cannot be traced; for other couriers, ask them.'),
  legalBases: [trace, loss, excuse],
  audience: say('给据邮件的寄件人和收件人', 'Senders and addressees of recorded mail'),
  conditions: [
    ...conditions(trace, say('有邮件收据或者邮件号', 'You have the receipt or number'), say('国内邮件自交寄起 1 年内、国际邮件 180 日内提出', 'Within a year of posting, or 180 days for mail abroad')),
    ...conditions(loss, say('索赔的，确实丢失、毁损或者内件短少', 'To claim: it is lost, spoilt or part is missing')),
    ...conditions(excuse, say('不属于不可抗力、物品本身原因或者寄收件人过错', 'Not by force majeure, the nature of the goods or your own fault')),
  ],
  materials: [
    identityCard(trace),
    material({ name: say('邮件收据或者邮件号', 'Receipt or number'), source: say('交寄时邮政开具', 'Given on posting'), basis: trace, form: 'copy' }),
    fetched({ name: say('邮件投递轨迹', 'Record of delivery'), source: say('邮政信息系统', 'Postal information system'), basis: trace }),
    material({ name: say('查询（赔偿）申请单', 'Tracing or claim form'), source: counterForm, basis: trace }),
    material({ name: say('毁损照片、外包装', 'Photos of the damage and the packing'), source: say('收件人保留', 'Kept by the addressee'), basis: loss, form: 'electronic', when: say('内件坏了、少了的', 'When contents are spoilt or missing') }),
    material({ name: say('物品价值凭证', 'Proof of value'), source: say('购物发票、订单', 'Invoice or order'), basis: loss, form: 'copy', when: say('索赔的', 'For a claim') }),
  ],
  samples: [{ name: say('查询申请单填写样例', 'Completed sample of the form'), hint: say('邮件号 13 位，照收据抄全，内件写清名称件数。', 'Copy all 13 characters of the number; name and count the contents.') }],
  commonErrors: [say('收据丢了，也没留邮件号', 'No receipt and no number kept'), say('签收后过了很久才说少东西', 'Reporting missing contents long after signing'), say('贵重物品没有保价', 'Valuables sent uninsured')],
  steps: [
    step(say('自查', 'Look yourself'), applicant, say('先用邮件号在网上看轨迹。', 'First follow the number online.')),
    step(say('查询', 'Ask'), applicant, say('到网点或者打电话提出，拿回执。', 'Ask at an office or by phone and take the slip.')),
    step(say('查找', 'Trace'), post, say('沿途查找，30 日内告知；边远地区和国际 60 日内。', 'Traced along its way and answered within 30 days, 60 for remote places and abroad.')),
    step(say('赔偿', 'Compensate'), post, say('确认丢失、毁损的核定赔偿，7 个工作日内支付。', 'If lost or spoilt the claim is settled and paid within 7 working days.')),
  ],
  fees: freeOfCharge,
  timeLimit: { instant: false, statutory: { n: 30, unit: 'natural_day' }, note: say('查询 30 日内告知结果，边远地区和国际邮件 60 日内；确认赔偿的 7 个工作日内支付', 'Answered within 30 days, 60 for remote places and abroad; compensation is paid within 7 working days') },
  consult: { phone: '022-0000-3102', hours: say('每天 8:00–20:00', 'Daily 8:00–20:00'), note: say('报邮件号就能查到哪了', 'Give the number to learn where it is') },
  oversight: { unit: say('市邮政管理部门派出机构', 'Local office of the city postal administration'), phone: '12345' },
  place: say('任意邮政营业网点，不限交寄的那家。每天 9:00–17:00，以网点公布为准。', 'Any post office, not only where it was posted. Daily 9:00–17:00, as each posts.'),
  online: { depth: 'full', how: say('可以在邮政官网、公众号查轨迹、提查询和索赔，照片直接上传。', 'Follow, trace and claim on the post’s site or public account; upload photos.') },
  bookable: false,
  homeVisit: false,
  proxy: true,
  cityWide: true,
  commitmentEligible: false,
  visits: { min: 0, max: 1 },
  faqs: [
    faq(say('显示“已签收”，可我没收到，怎么办？', 'It says signed for, but I have nothing. What now?'), say('马上打咨询电话，要求查签收人和签收记录。', 'Call at once and ask who signed and for the record.')),
    faq(say('没保价的能赔多少？', 'What do I get if it was not insured?'), say('在法律规定的限额内按实际损失赔，这里不报金额。', 'The loss within the limit of the law; no figure is given here.')),
    faq(say('平信丢了赔吗？', 'Is a lost plain letter made good?'), say('一般不赔，邮政故意或者重大过失造成的除外，重要的东西请寄挂号。', 'As a rule no, save for intent or gross fault; send anything important recorded.')),
    faq(say('对处理结果不满意找谁？', 'I am not content with the answer. Whom do I ask?'), say('可以向邮政管理部门申诉，30 日内答复。', 'Appeal to the postal administration, which answers within 30 days.')),
  ],
};
