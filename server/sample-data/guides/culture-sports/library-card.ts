import type { ServiceGuide } from '../../../desk/catalogue/guide.js';
import { clause } from '../laws.js';
import { applicant, conditions, faq, fetched, freeOfCharge, identityCard, material, sampleNotice, say, step } from '../wording.js';
import { cultureLaws } from './laws.js';

const open = clause(cultureLaws.publicLibraries, say('第三十三条', 'Article 33'), say('公共图书馆平等、开放地向公众服务，查询、借阅、阅览室等免费。', 'Public libraries serve everyone alike; looking up, borrowing and reading rooms are free.'));
const readers = clause(cultureLaws.publicLibraries, say('第四十三条、第四十四条', 'Articles 43 and 44'), say('图书馆保护读者个人信息和借阅信息，读者按时归还、爱护文献。', 'The library protects readers’ data and loans; readers return books on time and treat them well.'));
const desk = say('图书馆办证处', 'Library registration desk');

export const libraryCard: ServiceGuide = {
  itemCode: 'library-card',
  version: 2,
  effectiveFrom: '2026-01-01',
  notice: sampleNotice,
  name: say('公共图书馆借阅证办理', 'Public library borrowing card'),
  acceptingUnit: say('区公共图书馆', 'District public library'),
  itemType: say('公共服务（即办件）', 'Public service (handled at once)'),
  summary: say('凭证把书借回家，各分馆和通借通还点都能用。只在馆里看书、自习不用办证。', 'Take books home and return them at any branch. Reading and studying in the library needs no card.'),
  legalBases: [open, readers],
  audience: say('所有人，包括孩子、外地人和外籍人士', 'Everyone, including children, people from elsewhere and foreigners'),
  conditions: [
    ...conditions(open, say('有有效身份证件，一人一证', 'A valid identity document; one card each')),
    ...conditions(readers, say('同意读者守则，没有逾期未还的书', 'You accept the readers’ rules and have nothing overdue')),
  ],
  materials: [
    identityCard(open),
    fetched({ name: say('户籍信息', 'Household registration record'), source: say('公安机关', 'Police'), basis: open, when: say('孩子没有身份证的', 'For a child without an identity card') }),
    material({ name: say('监护人身份证', 'Guardian’s identity card'), source: say('公安机关签发', 'Issued by the police'), basis: readers, when: say('给未成年人办的', 'For minors') }),
    material({ name: say('护照或者港澳台居民证件', 'Passport, or travel or residence card of Hong Kong, Macao or Taiwan'), source: say('申请人自备', 'Brought by the applicant'), basis: open, when: say('没有居民身份证的', 'For those without a resident identity card') }),
    material({ name: say('读者守则承诺', 'Promise to keep the readers’ rules'), source: say('办证时屏幕上勾选', 'Ticked on screen when registering'), basis: readers, form: 'electronic', obtainBy: 'commitment' }),
  ],
  samples: [{ name: say('读者登记样例', 'Completed sample of registration'), hint: say('手机号要填能收短信的，到期提醒发到这里。', 'Give a phone that receives messages; reminders go there.') }],
  commonErrors: [say('用大人的证给孩子借，超了册数', 'Borrowing for a child on a parent’s card and passing the limit'), say('换了手机号没改，收不到到期提醒', 'A new phone number not reported, so no reminders'), say('以为别的区的证不能用', 'Thinking a card of another district will not do')],
  steps: [
    step(say('办证', 'Register'), applicant, say('到办证处、自助机或者手机上，刷身份证或者人脸。', 'At the desk, the machine or on the phone with your card or face.')),
    step(say('核验', 'Check'), desk, say('联网核验身份，有旧证的合并。', 'Identity is checked online; an old card is merged.')),
    step(say('领证', 'Collect'), desk, say('当场领卡或者用电子证，马上可以借。', 'Take the card or use the electronic one; borrow straight away.')),
  ],
  fees: freeOfCharge,
  timeLimit: { instant: true, note: say('当场办完，当场能借书', 'Done at once, and you can borrow at once') },
  consult: { phone: '022-0000-1901', hours: say('周二至周日 9:00–17:00', 'Tuesday to Sunday 9:00–17:00'), note: say('续借、查书也可以问', 'Also for renewals and finding a book') },
  oversight: { unit: say('区文化和旅游局', 'District Culture and Tourism Bureau'), phone: '12345' },
  place: say('区图书馆一层办证处和各分馆。周二至周日 9:00–17:00，周一闭馆。', 'The ground-floor desk of the district library and all branches. Tuesday to Sunday 9:00–17:00, closed on Mondays.'),
  online: { depth: 'full', how: say('可以在图书馆公众号或者政务服务网手机端办电子读者证，不用到馆。', 'Get an electronic card on the library’s public account or the government app, without coming.') },
  bookable: false,
  homeVisit: false,
  proxy: true,
  cityWide: true,
  commitmentEligible: true,
  visits: { min: 0, max: 1 },
  faqs: [
    faq(say('要交押金吗？', 'Is there a deposit?'), say('普通图书不用；个别特藏文献的借阅规定以馆内公布为准。', 'Not for ordinary books; rules for special collections are posted in the library.')),
    faq(say('孩子几岁能办？', 'From what age may a child have one?'), say('不限年龄，父母带着办就行。', 'Any age; a parent comes along.')),
    faq(say('书到期还不上怎么办？', 'What if I cannot return a book in time?'), say('没人预约的可以在手机上续借；逾期的先还书，按馆里规定处理。', 'Renew on the phone if nobody has reserved it; if overdue, return it and the library’s rules apply.')),
    faq(say('借的书丢了怎么赔？', 'I lost a book. How do I make it good?'), say('买同版本的还上，或者按馆里公布的办法赔，这里不报金额。', 'Replace it with the same edition or pay by the posted rule; no figure is given here.')),
  ],
};
