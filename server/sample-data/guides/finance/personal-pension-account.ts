import type { ServiceGuide } from '../../../desk/catalogue/guide.js';
import { clause } from '../laws.js';
import { applicant, conditions, faq, fetched, identityCard, material, sampleNotice, say, step } from '../wording.js';
import { financeLaws } from './laws.js';

const who = clause(financeLaws.personalPension, say('关于参加范围和制度模式的规定', 'Provisions on who may join and how it works'), say('参加职工或者居民基本养老保险的劳动者可以参加，个人自愿、个人缴费、完全积累。', 'Workers in employee or resident pension insurance may join; voluntary, paid by yourself and kept for you.'));
const account = clause(financeLaws.personalPensionRules, say('关于账户开立和缴费的规定', 'Provisions on accounts and payments'), say('先开个人养老金账户，再在一家银行开唯一的资金账户，每年缴费不超过规定上限。', 'First the personal pension account, then one fund account at one bank; yearly payments up to the set ceiling.'));
const draw = clause(financeLaws.personalPensionRules, say('关于待遇领取的规定', 'Provisions on drawing'), say('达到领取基本养老金年龄、完全丧失劳动能力、出国定居等可以领取，之前账户封闭。', 'May be drawn at pension age, on total loss of ability to work, on settling abroad and the like; closed until then.'));
const bank = say('商业银行', 'Bank');

export const personalPensionAccount: ServiceGuide = {
  itemCode: 'personal-pension-account',
  version: 2,
  effectiveFrom: '2026-01-01',
  notice: sampleNotice,
  name: say('个人养老金账户开立与缴存', 'Opening a personal pension account'),
  acceptingUnit: say('商业银行网点、国家社会保险公共服务平台', 'Bank branches and the national social insurance platform'),
  itemType: say('公共服务（即办件）', 'Public service (handled at once)'),
  summary: say('在社保之外自愿存一份养老钱，缴费可以按规定享受个税优惠，到退休年龄才能取。它不能代替基本养老保险，社保照样要缴。', 'A voluntary pension beside social insurance, with tax relief under the rules, drawn at pension age. It does not replace the basic pension, which you go on paying.'),
  legalBases: [who, account, draw],
  audience: say('参加基本养老保险的职工、居民和灵活就业人员', 'Employees, residents and flexible workers in basic pension insurance'),
  conditions: [
    ...conditions(who, say('在国内参加职工或者城乡居民基本养老保险', 'In employee or resident basic pension insurance in this country'), say('还没有开始领基本养老金', 'You do not draw the basic pension yet')),
    ...conditions(account, say('只能在一家银行开一个资金账户，要换可以转', 'One fund account at one bank; you may move it')),
    ...conditions(draw, say('钱存进去以后，没到领取条件不能取', 'Money paid in stays until you may draw it')),
  ],
  materials: [
    identityCard(account),
    fetched({ name: say('基本养老保险参保信息', 'Record of pension insurance'), source: say('人社部门', 'Social security office'), basis: who }),
    fetched({ name: say('身份核验信息', 'Identity check'), source: say('公安机关', 'Police'), basis: account }),
    material({ name: say('本人手机号和同一银行的借记卡', 'Your own phone number and a debit card of that bank'), source: say('申请人自备', 'Brought by the applicant'), basis: account }),
    material({ name: say('开户协议和风险提示确认', 'Account agreement and risk notice'), source: say('手机或者柜面勾选', 'Ticked on the phone or at the counter'), basis: account, form: 'electronic', obtainBy: 'commitment' }),
  ],
  samples: [{ name: say('开户和缴存操作样例', 'Sample of opening and paying in'), hint: say('缴费凭证在个税手机端扫码就能抵扣。', 'Scan the payment voucher in the tax app to claim relief.') }],
  commonErrors: [say('在两家银行都开户，第二家开不成', 'Trying to open at two banks; the second fails'), say('年底最后一天才存，没赶上当年额度', 'Paying in on the last day and missing the year'), say('存了没买产品，以为银行会自动投', 'Paying in without choosing a product, expecting the bank to invest'), say('以为随时能取出来', 'Expecting to take it out at any time')],
  steps: [
    step(say('开账户', 'Open'), applicant, say('在国家社会保险公共服务平台、电子社保卡或者银行，一次开好养老金账户和资金账户。', 'On the national platform, the electronic card or at a bank, both accounts are opened together.')),
    step(say('核验', 'Check'), bank, say('联网核参保情况和身份，当场开通。', 'Insurance and identity are checked online and the account opened.')),
    step(say('缴存', 'Pay in'), applicant, say('按月、分次或者一次缴，每年 12 月 31 日前缴当年的。', 'Monthly, in parts or at once, by 31 December for the year.')),
    step(say('选产品', 'Choose'), applicant, say('自己选储蓄、理财、保险、基金，有风险的先看清。', 'Choose savings, wealth products, insurance or funds yourself; read the risks.')),
    step(say('抵税', 'Claim relief'), applicant, say('缴费凭证在个税手机端扫码抵扣。', 'Scan the voucher in the tax app.')),
  ],
  fees: [{ free: true, standard: say('开户不收费；每年缴多少自己定，上限以国家公布为准；买产品的费用以产品说明为准', 'Opening is free. You decide what to pay in, up to the published ceiling; products state their own charges'), basis: say('《个人养老金实施办法》', 'Measures Implementing Personal Pensions') }],
  timeLimit: { instant: true, note: say('手机和网点都当场开好，当天能缴存', 'Opened at once on the phone or at a branch; pay in the same day') },
  consult: { phone: '022-0000-3005', hours: say('每天 9:00–17:00', 'Daily 9:00–17:00'), note: say('转银行、领取条件都能问', 'Ask here about changing bank and drawing') },
  oversight: { unit: say('区人力资源和社会保障局', 'District Human Resources and Social Security Bureau'), phone: '12345' },
  place: say('开办这项业务的任意商业银行网点，或者直接在手机上办。每天 9:00–17:00，以网点公布为准。', 'Any branch of a bank that offers it, or on your phone. Daily 9:00–17:00, as each branch posts.'),
  online: { depth: 'full', how: say('可以在国家社会保险公共服务平台、电子社保卡或者手机银行开户和缴存，不用跑。', 'Open and pay on the national social insurance platform, the electronic card or a banking app; no visit needed.') },
  bookable: false,
  homeVisit: false,
  proxy: false,
  cityWide: true,
  commitmentEligible: false,
  visits: { min: 0, max: 1 },
  faqs: [
    faq(say('开了户，社保能不交吗？', 'Once open, may I stop social insurance?'), say('不能，个人养老金是补充，基本养老保险照样要缴。', 'No, this comes beside it; the basic pension goes on.')),
    faq(say('急用钱能取出来吗？', 'May I take it out in need?'), say('一般不能，要到领取年龄，或者完全丧失劳动能力、出国定居等规定情形；其他情形以银行公布为准。', 'As a rule no, only at pension age, on total loss of ability to work, settling abroad and other cases the bank publishes.')),
    faq(say('收入不高、不交个税，值得开吗？', 'I earn too little for income tax. Is it worth it?'), say('缴费时省不下税，领取时仍按规定计税，可以先算清再定。', 'You save no tax paying in, while drawing is taxed under the rules; reckon first.')),
    faq(say('亏了国家赔吗？', 'Does the state make good a loss?'), say('不赔，理财、基金有涨有跌，求稳可以选储蓄。', 'No, funds rise and fall; choose savings if you want safety.')),
  ],
};
