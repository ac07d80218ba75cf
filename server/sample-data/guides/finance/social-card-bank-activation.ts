import type { ServiceGuide } from '../../../desk/catalogue/guide.js';
import { clause, laws } from '../laws.js';
import { applicant, conditions, faq, fetched, freeOfCharge, identityCard, material, sampleNotice, say, step } from '../wording.js';
import { financeLaws } from './laws.js';

const banking = clause(financeLaws.cardWithBanking, say('关于加载金融功能的规定', 'Provisions on banking functions'), say('社会保障卡可以加载现金存取、转账等功能，由合作银行开通。', 'The card may carry cash and transfer functions, opened by a partner bank.'));
const realName = clause(financeLaws.realNameAccounts, say('第六条、第七条', 'Articles 6 and 7'), say('开个人账户要出示实名证件，代理的要出示双方的证件。', 'Opening an account takes real-name identification, and both parties’ when by proxy.'));
const card = clause(laws.socialSecurityCard, say('关于卡的使用和管理的规定', 'Provisions on use and management of the card'), say('社会保障卡用于身份凭证、信息查询、缴费和待遇领取等。', 'The card serves as identity, for lookups, payments and benefits.'));
const bank = say('合作银行网点', 'Partner bank branch');

export const socialCardBankActivation: ServiceGuide = {
  itemCode: 'social-card-bank-activation',
  version: 2,
  effectiveFrom: '2026-01-01',
  notice: sampleNotice,
  name: say('社会保障卡金融账户激活', 'Activation of the bank account on a social security card'),
  acceptingUnit: say('合作银行网点', 'Branches of partner banks'),
  itemType: say('公共服务（即办件）', 'Public service (handled at once)'),
  summary: say('社保卡里自带一个银行账户，激活后才能收养老金、失业金等。看病结算不用激活；卡丢了坏了要换，办社保卡补换。', 'The card holds a bank account which must be activated to receive pensions and benefits. Medical use needs no activation; for a lost or broken card, have it replaced.'),
  legalBases: [banking, realName, card],
  audience: say('持有第二代、第三代社会保障卡的人', 'Holders of second- and third-generation cards'),
  conditions: [
    ...conditions(card, say('卡在有效期内，没有挂失', 'The card is in date and not reported lost')),
    ...conditions(banking, say('到卡面上印的那家银行办', 'At the bank printed on the card')),
    ...conditions(realName, say('本人到场；未成年人和行动不便的可以由监护人、代理人办', 'In person; a guardian or proxy for minors and those who cannot come')),
  ],
  materials: [
    identityCard(realName),
    material({ name: say('社会保障卡', 'Social security card'), source: say('人社部门发放', 'Issued by the social security office'), basis: card, acceptElectronic: false }),
    fetched({ name: say('社会保障卡制发信息', 'Record of the card'), source: say('人社部门', 'Social security office'), basis: card }),
    fetched({ name: say('户籍和监护关系信息', 'Household and guardianship record'), source: say('公安机关', 'Police'), basis: realName, when: say('给未成年人激活的', 'For minors') }),
    material({ name: say('代理人身份证和委托书', 'Proxy’s identity card and letter of authority'), source: say('申请人签署', 'Signed by the holder'), basis: realName, form: 'original_and_copy', when: say('由别人代办的', 'When someone does it for you') }),
    material({ name: say('个人税收居民身份声明', 'Statement of tax residence'), source: say('银行柜面或者机器上勾选', 'Ticked at the counter or machine'), basis: realName, form: 'electronic', obtainBy: 'commitment' }),
  ],
  samples: [{ name: say('账户激活填写样例', 'Completed sample of activation'), hint: say('职业、住址如实填，预留本人手机号。', 'Give true work and address, and your own phone number.') }],
  commonErrors: [say('去了别家银行，不是卡面上那家', 'Going to another bank than the one on the card'), say('预留的是子女的手机号，收不到短信', 'Leaving a child’s phone, so messages go astray'), say('激活了银行账户，以为医保也变了', 'Thinking this changes medical insurance')],
  steps: [
    step(say('取号', 'Take a number'), applicant, say('带卡和身份证到卡面银行的任一网点。', 'Go to any branch of the bank on the card with card and identity card.')),
    step(say('核验', 'Check'), bank, say('联网核身份和卡状态，刷脸。', 'Identity and card are checked online, with your face.')),
    step(say('设密码', 'Set a code'), applicant, say('设交易密码，留手机号。', 'Choose a code and leave your phone number.')),
    step(say('开通', 'Activate'), bank, say('当场激活，可以存取和收待遇。', 'Activated at once for cash and benefits.')),
  ],
  fees: freeOfCharge,
  timeLimit: { instant: true, note: say('网点当场激活，马上能用；上门办的 3 个工作日内约好', 'Activated at once and ready; home visits are arranged within 3 working days') },
  consult: { phone: '022-0000-3004', hours: say('每天 8:30–17:30', 'Daily 8:30–17:30'), note: say('卡属于哪家银行、最近网点都能问', 'Ask which bank your card belongs to and the nearest branch') },
  oversight: { unit: say('区人力资源和社会保障局', 'District Human Resources and Social Security Bureau'), phone: '12345' },
  place: say('卡面所印银行的任意网点。每天 9:00–17:00，具体以网点公布为准。', 'Any branch of the bank printed on the card. Daily 9:00–17:00, as each branch posts.'),
  online: { depth: 'appoint', how: say('网上可以查卡属于哪家银行、预约网点，激活要本人到场或者约上门。', 'Look up your bank and book online; activation is in person or by home visit.') },
  bookable: true,
  homeVisit: true,
  proxy: true,
  cityWide: true,
  commitmentEligible: false,
  visits: { min: 1, max: 1 },
  faqs: [
    faq(say('不激活能看病吗？', 'Can I see a doctor without activating?'), say('能，医保功能不受影响。', 'Yes, the medical function is not affected.')),
    faq(say('养老金发不到卡里，是不是没激活？', 'My pension does not arrive. Is the card not activated?'), say('很可能是，先带卡到银行查；激活了还不到账，问社保经办窗口。', 'Very likely; have the bank check. If activated and still nothing, ask the social insurance counter.')),
    faq(say('老人卧床来不了怎么办？', 'My father cannot leave his bed. What can be done?'), say('打咨询电话约银行上门，或者由代理人带双方身份证和委托书办。', 'Call to have the bank come, or send a proxy with both identity cards and a letter.')),
    faq(say('激活要存钱进去吗？', 'Must I pay money in?'), say('不用，零余额也能激活，也不收年费。', 'No, it works with nothing in it, and there is no yearly charge.')),
  ],
};
