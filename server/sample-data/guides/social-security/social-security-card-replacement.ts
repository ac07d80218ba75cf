import type { ServiceGuide } from '../../../desk/catalogue/guide.js';
import { clause, laws } from '../laws.js';
import { applicant, conditions, faq, identityCard, material, officeHours, sampleNotice, say, step } from '../wording.js';

const card = clause(laws.socialSecurityCard, say('关于挂失、补领和换领的规定', 'Provisions on loss, reissue and exchange'), say('社会保障卡丢失的应当挂失并补领，损坏或者信息变更的可以换领。', 'A lost card is reported and reissued; a damaged or outdated card is exchanged.'));
const personal = clause(laws.socialInsurance, say('第五十八条', 'Article 58'), say('国家建立全国统一的个人社会保障号码，为公民身份号码。', 'The national social security number is the citizen’s identity number.'));
const counter = say('人社窗口或者合作银行网点', 'Human resources counter or partner bank');

export const socialSecurityCardReplacement: ServiceGuide = {
  itemCode: 'social-security-card-replacement',
  version: 2,
  effectiveFrom: '2026-01-01',
  notice: sampleNotice,
  name: say('社会保障卡挂失与补领换领', 'Social security card loss report and replacement'),
  acceptingUnit: say('街镇政务服务中心人社窗口、合作银行网点', 'Human resources counters of street and town service centres, partner bank branches'),
  itemType: say('公共服务（即办件）', 'Public service (handled at once)'),
  summary: say('社保卡丢了先挂失再补领，损坏、过期、改名的换领。补卡期间可以先用电子社保卡和医保码看病。', 'A lost card is reported and reissued; a damaged, expired or outdated one is exchanged. Use the electronic card or medical code meanwhile.'),
  legalBases: [card, personal],
  audience: say('持有社会保障卡的人', 'Holders of a social security card'),
  conditions: conditions(card, say('已经领过社会保障卡', 'You have had a card before'), say('卡丢失、损坏、到期，或者姓名等信息有变', 'It is lost, damaged, expired, or your details have changed')),
  materials: [
    identityCard(card),
    material({ name: say('原社会保障卡', 'The old card'), source: say('申请人持有', 'Held by the applicant'), basis: card, when: say('换领的；丢失补领的不用', 'For exchange; not when it is lost') }),
    material({ name: say('电子照片', 'Digital photograph'), source: say('公安和人社系统，库里没有的现场拍', 'Police and human resources systems, or taken on the spot'), basis: card, form: 'electronic', obtainBy: 'data_sharing' }),
    material({ name: say('代办人身份证', 'The proxy’s identity card'), source: say('代办人自备', 'Brought by the proxy'), basis: card, when: say('由他人代办的', 'When someone else applies') }),
  ],
  samples: [{ name: say('补换卡申请表填写样例', 'Completed sample of the replacement form'), hint: say('手机号填本人能收短信的。', 'Give a phone number on which you can read messages.') }],
  commonErrors: [say('只向银行挂失，没有挂失社保功能', 'Reporting the loss to the bank only'), say('补卡后没有重新激活金融账户', 'Not activating the bank account of the new card'), say('换了银行却没有改养老金发放账户', 'Changing bank without changing the pension account')],
  steps: [
    step(say('挂失', 'Report'), applicant, say('打社保卡服务热线、在手机上或者到窗口挂失。', 'Report the loss by phone, in the app or at the counter.')),
    step(say('申请', 'Apply'), applicant, say('到窗口或者合作银行申请补领、换领。', 'Apply at a counter or partner bank.')),
    step(say('制卡', 'Make'), counter, say('能即时制卡的网点当场制卡，其余邮寄或者通知领取。', 'Made on the spot where possible; otherwise posted or ready for collection.')),
    step(say('激活', 'Activate'), applicant, say('拿到新卡，到银行激活金融账户。', 'Activate the bank account of the new card at the bank.')),
  ],
  fees: [{ free: false, standard: say('换领到期卡不收费；丢失、损坏补卡按公布的工本费标准收取', 'Exchanging an expired card is free; a lost or damaged card costs the published price of making it'), basis: say('以窗口公示的收费文件为准', 'See the fee notice at the counter') }],
  timeLimit: { instant: true, promised: { n: 15, unit: 'working_day' }, note: say('即时制卡网点当场拿卡；其他网点 15 个工作日内', 'At once at branches that make cards; elsewhere within 15 working days') },
  consult: { phone: '022-0000-1106', hours: officeHours, note: say('挂失电话 24 小时有人', 'Loss reports are taken day and night') },
  oversight: { unit: say('区人力资源和社会保障局', 'District Human Resources and Social Security Bureau'), phone: '12345' },
  place: say('任意街镇政务服务中心人社窗口，或者能即时制卡的合作银行网点。工作日 9:00–12:00、13:30–17:00。', 'Any human resources counter, or a partner bank branch that makes cards. Working days 9:00–12:00 and 13:30–17:00.'),
  online: { depth: 'prefill', how: say('挂失和补换申请可以在电子社保卡小程序里提交，新卡可以邮寄。', 'Report the loss and apply in the electronic social security card app; the card can be posted.') },
  bookable: true,
  homeVisit: true,
  proxy: true,
  cityWide: true,
  commitmentEligible: false,
  visits: { min: 0, max: 1 },
  faqs: [
    faq(say('补卡期间怎么看病？', 'How do I see a doctor meanwhile?'), say('用电子社保卡或者医保码，待遇不变。', 'Use the electronic card or the medical code; nothing changes.')),
    faq(say('旧卡里的钱会没吗？', 'Will I lose the money on the old card?'), say('不会。医保个人账户自动跟随，银行账户的钱到银行转。', 'No. The medical account follows you; the bank transfers the rest.')),
    faq(say('能换一家银行吗？', 'Can I change bank?'), say('能，申请时选新的合作银行，原银行账户要另行处理。', 'Yes, choose another partner bank; settle the old bank account separately.')),
  ],
};
