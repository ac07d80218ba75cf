import type { ServiceGuide } from '../../../desk/catalogue/guide.js';
import { clause } from '../laws.js';
import { applicant, conditions, counterForm, faq, fetched, freeOfCharge, identityCard, material, officeHours, sampleNotice, say, step } from '../wording.js';
import { cultureLaws } from './laws.js';

const open = clause(cultureLaws.archives, say('第二十七条', 'Article 27'), say('县级以上档案馆的档案满二十五年向社会开放，有的可以提前，涉密等的可以延期。', 'Archives open after twenty-five years, some earlier and secret ones later.'));
const use = clause(cultureLaws.archives, say('第二十八条', 'Article 28'), say('单位和个人持合法证明可以利用已经开放的档案，档案馆应当提供便利。', 'Holding lawful identification, anyone may use opened archives, and the archive helps.'));
const marriage = clause(cultureLaws.marriageArchives, say('关于查阅利用的规定', 'Provisions on lookup'), say('当事人凭身份证件查本人婚姻登记档案，委托别人的要有委托书。', 'People look up their own marriage file with identification; a proxy needs a letter of authority.'));
const archive = say('区档案馆查档大厅', 'Archive reading room');

export const archiveLookup: ServiceGuide = {
  itemCode: 'archive-lookup',
  version: 2,
  effectiveFrom: '2026-01-01',
  notice: sampleNotice,
  name: say('国家档案馆档案查阅利用', 'Public archive lookup'),
  acceptingUnit: say('区档案馆', 'District archive'),
  itemType: say('公共服务（即办件）', 'Public service (handled at once)'),
  summary: say('到档案馆查自己的婚姻、知青、招工、独生子女等老档案，出具盖章复印件。存在人才中心的人事档案、要转档的，找人事档案窗口。', 'Look up your old marriage, work, resettlement or family files and take away stamped copies. For a personnel file kept at the talent centre, go to that counter.'),
  legalBases: [open, use, marriage],
  audience: say('要查本人、亲属档案或者已开放档案的人和单位', 'People and organisations looking for their own, relatives’ or opened files'),
  conditions: [
    ...conditions(use, say('有合法有效的身份证件，说明查什么', 'Valid identification and a statement of what you seek')),
    ...conditions(open, say('档案已移交本馆，已经开放，或者查的是本人档案', 'The file is in the archive and opened, or it is your own')),
    ...conditions(marriage, say('查婚姻档案的，是当事人本人或者受托人', 'For marriage files: one of the couple or a proxy')),
  ],
  materials: [
    identityCard(use),
    material({ name: say('查档登记表', 'Lookup form'), source: counterForm, basis: use, obtainBy: 'commitment' }),
    fetched({ name: say('婚姻登记信息', 'Marriage registration record'), source: say('民政部门', 'Civil affairs'), basis: marriage, when: say('查婚姻档案，记不清登记年份的', 'For marriage files when the year is forgotten') }),
    fetched({ name: say('户籍和亲属关系信息', 'Household and kinship record'), source: say('公安机关', 'Police'), basis: use, when: say('查去世亲属档案的', 'For the file of a relative who has died') }),
    material({ name: say('委托书和双方身份证', 'Letter of authority and both identity cards'), source: say('当事人签署', 'Signed by the person concerned'), basis: marriage, form: 'original_and_copy', when: say('委托别人查的', 'When someone looks it up for you') }),
    material({ name: say('介绍信', 'Letter of introduction'), source: say('单位或者律师事务所', 'Organisation or law firm'), basis: use, when: say('单位、律师查档的', 'For organisations and lawyers') }),
  ],
  samples: [{ name: say('查档登记表填写样例', 'Completed sample of the form'), hint: say('写当时的姓名、单位和大概年份，曾用名也写上。', 'Give the name, employer and rough year of the time, and former names.') }],
  commonErrors: [say('只写现在的名字，没写曾用名', 'Giving only the present name'), say('档案还在原单位或者民政，没有移交档案馆', 'The file is still with the employer or civil affairs'), say('替配偶查没有带委托书', 'Looking up for a spouse without a letter')],
  steps: [
    step(say('登记', 'Sign in'), applicant, say('到查档大厅或者网上填登记表，说明用途。', 'Fill in the form in the reading room or online and say why.')),
    step(say('查找', 'Search'), archive, say('按目录检索；不在本馆的，告诉您在哪里。', 'The catalogue is searched; if elsewhere, you are told where.')),
    step(say('出具', 'Issue'), archive, say('核对后出具盖章复印件或者证明，可以邮寄。', 'Stamped copies or a certificate are issued and may be posted.')),
  ],
  fees: freeOfCharge,
  timeLimit: { instant: true, note: say('能检索到的当场出具；要翻原卷的 3 个工作日内，跨馆代查的 7 个工作日内', 'At once when found in the catalogue; within 3 working days for old volumes and 7 from another archive') },
  consult: { phone: '022-0000-1905', hours: officeHours, note: say('先打电话查在不在本馆，省得白跑', 'Call first to learn whether the file is here') },
  oversight: { unit: say('区档案局', 'District Archives Bureau'), phone: '12345' },
  place: say('区档案馆一层查档大厅，街镇政务服务中心可以代收远程查档。工作日 9:00–12:00、13:30–17:00。', 'The ground-floor reading room of the district archive; street and town centres take requests. Working days 9:00–12:00 and 13:30–17:00.'),
  online: { depth: 'full', how: say('可以在全国档案查询利用服务平台网上申请，结果邮寄或者到馆取。', 'Apply on the national archive lookup platform; the result is posted or collected.') },
  bookable: true,
  homeVisit: false,
  proxy: true,
  cityWide: true,
  commitmentEligible: true,
  visits: { min: 0, max: 1 },
  faqs: [
    faq(say('结婚证丢了，能凭档案证明吗？', 'I lost my marriage certificate. Will the archive do?'), say('能出具盖章的登记档案复印件；要补结婚证去民政婚姻登记处。', 'You get a stamped copy of the file; a new certificate comes from the marriage registry.')),
    faq(say('退休认工龄要招工表，在哪查？', 'I need my recruitment form to count years for retirement. Where is it?'), say('单位撤并、档案移交的在档案馆，没移交的找原单位主管部门或者人才中心。', 'Here if the employer was closed and handed its files over; otherwise its supervising office or the talent centre.')),
    faq(say('知青下乡的档案在这儿吗？', 'Are the files of young people sent to the country here?'), say('先打电话报姓名和年份，不在本馆的可以跨馆代查。', 'Call with name and year; if elsewhere we can ask that archive.')),
    faq(say('能查别人的档案吗？', 'May I look up someone else’s file?'), say('别人的个人档案不能查，除非有委托书或者法律规定的情形。', 'Not a private file, unless you have a letter or the law provides.')),
  ],
};
