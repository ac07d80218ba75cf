import type { ServiceGuide } from '../../../desk/catalogue/guide.js';
import { clause } from '../laws.js';
import { applicant, conditions, counterForm, faq, fetched, freeOfCharge, identityCard, material, officeHours, sampleNotice, say, step } from '../wording.js';
import { cultureLaws } from './laws.js';

const who = clause(cultureLaws.heritage, say('第二十九条', 'Article 29'), say('传承人要熟练掌握项目、有代表性和较大影响、积极开展传承；认定参照项目评审的规定，公布名单。', 'An inheritor masters the practice, is representative and influential, and passes it on; recognition follows the review of practices and the list is published.'));
const review = clause(cultureLaws.heritage, say('第二十二条、第二十三条', 'Articles 22 and 23'), say('专家评审小组初评、评审委员会审议，拟列入名单公示不少于二十日。', 'Experts assess, a committee considers and the list is published for at least twenty days.'));
const duties = clause(cultureLaws.heritage, say('第三十一条', 'Article 31'), say('传承人应当开展传承活动、培养人才、保存资料，无正当理由不履行的可以取消资格。', 'An inheritor teaches, trains successors and keeps records; one who does not may lose the title.'));
const office = say('区文化和旅游部门', 'District culture and tourism office');

export const intangibleHeritageInheritor: ServiceGuide = {
  itemCode: 'intangible-heritage-inheritor',
  version: 1,
  effectiveFrom: '2026-04-01',
  notice: sampleNotice,
  name: say('区级非物质文化遗产代表性传承人申报', 'Application as a representative inheritor of intangible heritage'),
  acceptingUnit: say('区文化和旅游部门', 'District culture and tourism office'),
  itemType: say('行政确认（承诺件）', 'Official recognition (with a promised date)'),
  summary: say('会一门列入区级非遗名录的手艺、带徒弟传下去的人，可以申报传承人。把一门手艺本身列进名录，是项目申报，另外走。', 'For those who master a practice on the district’s list and pass it on. Having the practice itself put on the list is another application.'),
  legalBases: [who, review, duties],
  audience: say('区级以上非遗代表性项目的传承实践者', 'Practitioners of heritage listed by the district or above'),
  conditions: [
    ...conditions(who, say('所传项目已经列入区级以上非遗名录', 'The practice is on the list of the district or above'), say('熟练掌握技艺，在本区有代表性和较大影响', 'You master it and are representative and influential in the district'), say('长期在本区传承，带徒授艺', 'You have long practised and taught in the district')),
    ...conditions(duties, say('愿意履行传承义务；只做资料收集、研究的人员不在此列', 'You will carry out the duties; those who only collect or study are not included')),
  ],
  materials: [
    identityCard(who),
    material({ name: say('传承人申报表', 'Application form'), source: counterForm, basis: review, copies: 2 }),
    material({ name: say('传承谱系和带徒情况说明', 'Line of teaching and account of pupils'), source: say('申请人撰写，项目保护单位核对', 'Written by the applicant, checked by the unit that safeguards the practice'), basis: who }),
    material({ name: say('技艺视频、作品照片、获奖证书', 'Film of the skill, photos of works and awards'), source: say('申请人自备', 'Brought by the applicant'), basis: who, form: 'electronic' }),
    material({ name: say('履行传承义务承诺书', 'Promise to carry out the duties'), source: counterForm, basis: duties, obtainBy: 'commitment' }),
    fetched({ name: say('项目名录信息', 'Entry of the practice on the list'), source: say('区非遗名录系统', 'District heritage register'), basis: who }),
    fetched({ name: say('户籍或者居住证信息', 'Household or residence permit record'), source: say('公安机关', 'Police'), basis: who }),
  ],
  samples: [{ name: say('申报表填写样例', 'Completed sample of the form'), hint: say('传承谱系写清师从谁、哪一年学、教了谁。', 'Say from whom and when you learned and whom you taught.') }],
  commonErrors: [say('项目还没进名录就报传承人', 'Applying before the practice is listed'), say('只写自己的作品，没写带徒', 'Describing works but no pupils'), say('视频只有成品，没有制作过程', 'Film of finished pieces only, not of the making')],
  steps: [
    step(say('申报', 'Apply'), applicant, say('公告期内把材料交到项目保护单位或者街镇文化站。', 'Hand the papers to the safeguarding unit or cultural station in the announced season.')),
    step(say('初审', 'First review'), office, say('截止后 10 个工作日内核对材料、看现场。', 'Papers and practice are looked at within 10 working days of closing.')),
    step(say('评审', 'Assess'), say('专家评审小组、评审委员会', 'Expert panel and committee'), say('初评、审议，必要时请申请人现场演示。', 'Assessed and considered; you may be asked to show your skill.')),
    step(say('公示', 'Publish'), office, say('拟认定名单公示 20 日，有异议的核查。', 'The list is published for 20 days and objections are looked into.')),
    step(say('公布', 'Announce'), office, say('报区政府后公布名单、发证书。', 'Announced through the district government, with certificates.')),
  ],
  fees: freeOfCharge,
  timeLimit: { instant: false, promised: { n: 3, unit: 'month' }, note: say('申报截止后 3 个月内公布结果，公示 20 日包括在内', 'Announced within 3 months of closing, the 20 days of publication included') },
  consult: { phone: '022-0000-1904', hours: officeHours, note: say('不知道项目有没有进名录，先打电话查', 'Call first to learn whether the practice is listed') },
  oversight: { unit: say('区文化和旅游局', 'District Culture and Tourism Bureau'), phone: '12345' },
  place: say('区文化和旅游部门非遗科，街镇文化站可以代收。工作日 9:00–12:00、13:30–17:00。', 'The heritage section of the district culture office; cultural stations pass papers on. Working days 9:00–12:00 and 13:30–17:00.'),
  online: { depth: 'prefill', how: say('可以在政务服务网填表、传视频，谱系原件到窗口核一次。', 'Fill in the form and upload film online; originals are checked once.') },
  bookable: true,
  homeVisit: true,
  proxy: true,
  cityWide: false,
  commitmentEligible: true,
  visits: { min: 1, max: 2 },
  applyWindow: { from: '05-01', to: '06-30', note: say('有申报的年份一般 5 月至 6 月收件，是否开展以当年公告为准', 'In years with a call, usually from May to June; the year’s notice says whether there is one') },
  faqs: [
    faq(say('每年都能报吗？', 'Is there a call every year?'), say('不是，隔几年开展一批，以公告为准。', 'No, every few years; see the notice.')),
    faq(say('我爷爷的手艺，没进名录能报吗？', 'My grandfather’s craft is not listed. Can I apply?'), say('先由街镇文化站帮着申报项目，列入名录以后再报传承人。', 'First have the craft listed, with the cultural station’s help; then apply as inheritor.')),
    faq(say('评上了有钱吗？', 'Does the title bring money?'), say('开展传承活动可以按规定申请支持，标准以公布为准，这里不报金额。', 'Support for teaching may be applied for at published rates; no figure is given here.')),
    faq(say('一个项目能有几个传承人？', 'How many inheritors may a practice have?'), say('可以不止一个，各人分别评。', 'More than one; each is assessed alone.')),
  ],
};
