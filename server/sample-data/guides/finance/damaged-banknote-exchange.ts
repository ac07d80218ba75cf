import type { ServiceGuide } from '../../../desk/catalogue/guide.js';
import { clause } from '../laws.js';
import { applicant, conditions, faq, fetched, freeOfCharge, material, sampleNotice, say, step } from '../wording.js';
import { financeLaws } from './laws.js';

const duty = clause(financeLaws.currency, say('第二十二条', 'Article 22'), say('办理人民币存取款业务的金融机构应当无偿为公众兑换残缺、污损的人民币。', 'Institutions that take and pay out cash exchange damaged money free of charge.'));
const rule = clause(financeLaws.damagedNotes, say('第四条', 'Article 4'), say('能辨别面额、剩余四分之三以上的全额兑换；剩余二分之一至四分之三以下的半额兑换。', 'In full when the value can be read and three quarters or more remains; half when between a half and three quarters remains.'));
const dispute = clause(financeLaws.damagedNotes, say('关于异议和鉴定的规定', 'Provisions on disagreement and expert opinion'), say('对兑换结果有异议的，可以由银行出具认定证明，到人民银行申请鉴定。', 'If you disagree, the bank certifies its view and you may ask the central bank for an opinion.'));
const bank = say('银行网点', 'Bank branch');

export const damagedBanknoteExchange: ServiceGuide = {
  itemCode: 'damaged-banknote-exchange',
  version: 1,
  effectiveFrom: '2026-01-01',
  notice: sampleNotice,
  name: say('残缺、污损人民币兑换', 'Exchange of damaged banknotes'),
  acceptingUnit: say('商业银行营业网点', 'Branches of commercial banks'),
  itemType: say('公共服务（即办件）', 'Public service (handled at once)'),
  summary: say('烧了、撕了、泡了、虫蛀的钱，拿到任一银行网点按剩余面积换新的，不收费。怀疑是假币的，银行按规定鉴定收缴，不能换。', 'Money burnt, torn, soaked or eaten is exchanged free at any bank by what remains. Suspected counterfeits are examined and taken in, not exchanged.'),
  legalBases: [duty, rule, dispute],
  audience: say('持有残缺、污损人民币的任何人，不用是本行客户', 'Anyone holding damaged money, customer of the bank or not'),
  conditions: [
    ...conditions(rule, say('能辨别面额，剩余四分之三以上的全额换', 'Value readable and three quarters or more left: in full'), say('剩余二分之一至四分之三以下的半额换；纸币呈正十字形缺四分之一的，也是半额', 'Between a half and three quarters left, or a quarter missing in a regular cross: half')),
    ...conditions(duty, say('是真币；剩余不足二分之一的不能换', 'The money is genuine; with less than a half left it cannot be exchanged')),
  ],
  materials: [
    material({ name: say('残缺、污损的人民币，碎片尽量带全', 'The damaged money, with every piece you can find'), source: say('持有人自备', 'Brought by the holder'), basis: rule, acceptElectronic: false }),
    material({ name: say('居民身份证', 'Resident identity card'), source: say('公安机关签发', 'Issued by the police'), basis: dispute, when: say('数量大、要封存或者申请鉴定的', 'For large quantities, sealing or an expert opinion') }),
    fetched({ name: say('银行出具的认定证明', 'The bank’s certificate of its view'), source: say('受理银行直接转人民银行', 'Passed by the bank to the central bank'), basis: dispute, when: say('对结果有异议、申请鉴定的', 'When you disagree and ask for an opinion') }),
  ],
  samples: [{ name: say('残缺纸币剩余面积对照图', 'Chart of remaining area'), hint: say('把碎片按原样拼好，不用胶带粘满。', 'Lay the pieces as they were; do not cover them with tape.') }],
  commonErrors: [say('用胶水、胶带把别的票子拼上去', 'Sticking parts of other notes on'), say('烧焦的钱揉搓抖落，碎了更难认', 'Rubbing or shaking burnt money until it crumbles'), say('发霉粘在一起的硬撕', 'Pulling apart notes stuck with mould')],
  steps: [
    step(say('整理', 'Prepare'), applicant, say('碎片收齐，烧焦、发霉的整叠装好别动。', 'Gather the pieces; box burnt or mouldy bundles as they are.')),
    step(say('辨认', 'Examine'), bank, say('两名工作人员当面看真假、量剩余面积。', 'Two staff check it is genuine and measure it before you.')),
    step(say('兑换', 'Exchange'), bank, say('当面告诉结果、盖戳，当场给新钱。', 'You are told the result, the note is stamped and new money given.')),
    step(say('鉴定', 'Expert opinion'), say('人民银行分支机构', 'Local central bank'), say('不同意结果的，凭认定证明申请鉴定。', 'If you disagree, ask for an opinion with the certificate.')),
  ],
  fees: freeOfCharge,
  timeLimit: { instant: true, note: say('一般当场兑换；烧成一叠、数量大的要清点，5 个工作日内办完；申请鉴定的 5 个工作日内出结果', 'As a rule at once; burnt bundles and large quantities within 5 working days; an expert opinion within 5') },
  consult: { phone: '022-0000-3003', hours: say('工作日 9:00–17:00', 'Working days 9:00–17:00'), note: say('数量大的先打电话约网点', 'For large quantities call first to arrange a branch') },
  oversight: { unit: say('人民银行分支机构货币金银部门', 'Currency section of the local central bank'), phone: '12345' },
  place: say('任意商业银行营业网点，网点不能推。工作日 9:00–17:00，多数网点周末也开。', 'Any bank branch, which may not refuse. Working days 9:00–17:00; most open at weekends too.'),
  online: { depth: 'info', how: say('网上只能查规则和网点，钱要当面验，得到网点办。', 'Online you can look up rules and branches; money is examined in person.') },
  bookable: true,
  homeVisit: false,
  proxy: true,
  cityWide: true,
  commitmentEligible: false,
  visits: { min: 1, max: 2 },
  faqs: [
    faq(say('只剩半张，能换多少？', 'Only half is left. What do I get?'), say('剩余二分之一以上、不到四分之三的换一半；不到二分之一的不能换。', 'Half, if between a half and three quarters remains; nothing below a half.')),
    faq(say('银行说忙、让我去别家，可以吗？', 'May a bank send me elsewhere because it is busy?'), say('不可以，办存取款的网点都要换，被推的可以打监督电话。', 'No, every branch handling cash must do it; call the oversight number if refused.')),
    faq(say('老人把钱藏潮了，粘成一坨怎么办？', 'My mother’s savings have stuck together in the damp. What now?'), say('别撕别晒，整块带去，银行会小心分开清点。', 'Do not pull or dry it; bring it whole and the bank will separate and count it.')),
    faq(say('硬币磨花了也能换吗？', 'Can worn coins be exchanged?'), say('能，分得清面额的都可以换。', 'Yes, as long as the value can be read.')),
  ],
};
