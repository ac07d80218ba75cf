import type { ServiceGuide } from '../../../desk/catalogue/guide.js';
import { clause } from '../laws.js';
import { applicant, conditions, counterForm, faq, fetched, identityCard, material, sampleNotice, say, step } from '../wording.js';
import { financeLaws } from './laws.js';

const own = clause(financeLaws.creditReporting, say('第十七条', 'Article 17'), say('个人可以向征信机构查询自己的信息，每年可以免费获取两次本人信用报告。', 'You may look up your own information, with two free reports a year.'));
const dispute = clause(financeLaws.creditReporting, say('第二十五条', 'Article 25'), say('认为信息有错可以提出异议，二十日内核查处理并书面答复。', 'You may dispute an error; it is checked and answered in writing within twenty days.'));
const point = say('查询点', 'Service point');

export const creditReport: ServiceGuide = {
  itemCode: 'credit-report',
  version: 2,
  effectiveFrom: '2026-01-01',
  notice: sampleNotice,
  name: say('个人信用报告查询', 'Personal credit report'),
  acceptingUnit: say('人民银行查询点、商业银行代理网点', 'Service points of the central bank and acting bank branches'),
  itemType: say('公共服务（即办件）', 'Public service (handled at once)'),
  summary: say('查、打印自己的信用报告，贷款买房常要用。记录有错可以提异议改正；花钱“修复征信”是骗局。', 'Look up or print your own credit report, often needed for a home loan. Errors can be disputed; paid “credit repair” is a fraud.'),
  legalBases: [own, dispute],
  audience: say('要查自己信用报告的个人', 'Anyone who wants their own credit report'),
  conditions: [
    ...conditions(own, say('查本人的，凭本人有效身份证件', 'For your own: valid identification'), say('替别人查的，有本人授权并经公证', 'For another person: with their notarised authority')),
    ...conditions(dispute, say('提异议的，指明哪一条有错', 'To dispute: say which entry is wrong')),
  ],
  materials: [
    identityCard(own),
    material({ name: say('个人信用报告本人查询申请表', 'Application form'), source: counterForm, basis: own, when: say('人工窗口查的，自助机不用', 'At the counter; not at a machine') }),
    fetched({ name: say('身份核验信息', 'Identity check'), source: say('公安机关', 'Police'), basis: own }),
    material({ name: say('委托公证书和双方身份证', 'Notarised authority and both identity cards'), source: say('公证处、申请人', 'Notary and applicant'), basis: own, form: 'original_and_copy', when: say('委托别人查的', 'When someone looks it up for you') }),
    material({ name: say('异议申请表和佐证', 'Dispute form and evidence'), source: counterForm, basis: dispute, when: say('提出异议的', 'For a dispute') }),
  ],
  samples: [{ name: say('查询申请表填写样例', 'Completed sample of the form'), hint: say('查询原因照实勾选，手机号填本人的。', 'Tick the true reason and give your own phone.') }],
  commonErrors: [say('夫妻替对方查，没有公证授权', 'Looking up for a spouse without notarised authority'), say('身份证过期、消磁，机器读不出', 'A card out of date or unreadable'), say('点了来路不明的“查征信”链接', 'Following a link of unknown origin')],
  steps: [
    step(say('验证', 'Identify'), applicant, say('自助机刷身份证和人脸，窗口交申请表。', 'Use card and face at the machine, or hand the form in.')),
    step(say('查询', 'Look up'), point, say('联网核验身份，生成报告。', 'Identity is checked online and the report made.')),
    step(say('打印', 'Print'), point, say('当场打印，请自己收好，不要随手丢。', 'Printed at once; keep it safe.')),
    step(say('异议', 'Dispute'), say('征信机构、报送银行', 'Credit agency and reporting bank'), say('有错的当场提异议，20 日内答复。', 'Errors may be disputed on the spot and are answered within 20 days.')),
  ],
  fees: [{ free: false, standard: say('每年前两次免费；第三次起到窗口、自助机打印的，收费标准以查询点公布为准；网上查不收费', 'The first two a year are free; printing more at a counter or machine costs as posted there. Online is free'), basis: say('《征信业管理条例》第十七条', 'Credit Reporting Regulation, Article 17') }],
  timeLimit: { instant: true, note: say('窗口和自助机当场打印；网上查的一般次日可以看；异议 20 日内答复', 'Printed at once at counter or machine; online as a rule the next day; disputes answered within 20 days') },
  consult: { phone: '022-0000-3001', hours: say('工作日 9:00–17:00', 'Working days 9:00–17:00'), note: say('最近的自助查询机也可以问', 'Ask here for the nearest machine') },
  oversight: { unit: say('人民银行分支机构征信管理部门', 'Credit management section of the local central bank'), phone: '12345' },
  place: say('人民银行查询点、有自助机的银行网点和区政务服务中心。工作日 9:00–17:00。', 'Central bank service points, bank branches with machines and the District Service Centre. Working days 9:00–17:00.'),
  online: { depth: 'full', how: say('可以在征信中心官网、官方公众号或者手机银行查，一般次日看到，不用跑。', 'Use the credit centre’s official site or account or your banking app; it shows as a rule the next day.') },
  bookable: true,
  homeVisit: false,
  proxy: true,
  cityWide: true,
  commitmentEligible: false,
  visits: { min: 0, max: 1 },
  faqs: [
    faq(say('查多了会不会影响贷款？', 'Will checking often hurt my loan application?'), say('自己查自己的不影响；银行因贷款审批查得太频繁才可能影响。', 'Your own checks do not; frequent checks by banks for loans may.')),
    faq(say('逾期记录多久能消？', 'How long does a late payment stay?'), say('不良信息从还清之日起保留 5 年，到期自动删。', 'Five years from the day it is paid off, then deleted by itself.')),
    faq(say('有人说花钱能洗白征信，能信吗？', 'Someone offers to clean my record for money. Can I believe it?'), say('不能信，真有错提异议不收费，其他都是骗局，可以报警。', 'No. Disputing an error is free; anything else is a fraud to report to the police.')),
    faq(say('没贷过款，报告是空的正常吗？', 'I never borrowed and the report is empty. Is that normal?'), say('正常，没有信贷记录就没有内容。', 'Yes, without borrowing there is nothing to show.')),
  ],
};
