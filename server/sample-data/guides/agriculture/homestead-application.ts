import type { ServiceGuide } from '../../../desk/catalogue/guide.js';
import { clause } from '../laws.js';
import { applicant, conditions, counterForm, faq, fetched, freeOfCharge, identityCard, material, officeHours, sampleNotice, say, step } from '../wording.js';
import { farmLaws } from './laws.js';

const oneHome = clause(farmLaws.landAdministration, say('第六十二条', 'Article 62'), say('农村村民一户只能拥有一处宅基地，面积不超过规定标准，由乡镇政府审核批准；出卖、出租、赠与住宅后再申请的不批准。', 'One homestead for one family, within the set area, approved by the town; none after selling, letting or giving away a home.'));
const route = clause(farmLaws.landRegulation, say('第三十四条', 'Article 34'), say('以户为单位向集体经济组织或者村委会申请，经集体讨论、公示后报乡镇审核批准。', 'A household applies to the collective or village committee; discussed, published and sent to the town for approval.'));
const review = clause(farmLaws.homestead, say('关于申请审查程序和“三到场”的规定', 'Provisions on review and the three visits'), say('规定申请表、承诺书、村级审查、乡镇联审，以及选址、放线、竣工验收到场。', 'Sets out form, promise, village and town review, and visits to choose, mark out and accept the site.'));
const village = say('村民小组、村委会', 'Village group and committee');
const town = say('镇政府', 'Town government');

export const homesteadApplication: ServiceGuide = {
  itemCode: 'homestead-application',
  version: 3,
  effectiveFrom: '2026-01-01',
  notice: sampleNotice,
  name: say('农村宅基地（新建、翻建）申请', 'Rural homestead application (new build or rebuild)'),
  acceptingUnit: say('镇政府农业农村综合窗口、村民委员会', 'Rural affairs counter of the town and village committees'),
  itemType: say('行政许可（承诺件）', 'Permit (with a promised date)'),
  summary: say('本村村民申请宅基地新建房，或者在原址翻建老房，批下来才能动工。只是刷墙换瓦、不动结构的修缮，告诉村委会就行，不用批。', 'For members of the village to build on a homestead or rebuild an old house; work begins only once approved. Painting or retiling that leaves the structure alone needs only a word to the committee.'),
  legalBases: [oneHome, route, review],
  audience: say('本农村集体经济组织的成员，以户为单位', 'Households belonging to the rural collective'),
  conditions: [
    ...conditions(oneHome, say('一户一宅，现在没有别的宅基地；翻建的，房子在自家宅基地上', 'One homestead a household, and no other; to rebuild, the house stands on your own'), say('没有出卖、出租、赠与过宅基地上的住房', 'You have not sold, let or given away a homestead house'), say('面积、层数、位置符合标准和村庄规划', 'Area, storeys and place fit the standard and the village plan')),
    ...conditions(route, say('本村集体经济组织成员，经村民小组讨论通过并公示', 'A member of the collective, agreed by the village group and published')),
  ],
  materials: [
    identityCard(route),
    material({ name: say('农村宅基地和建房（规划许可）申请表', 'Application for homestead and building'), source: counterForm, basis: review }),
    material({ name: say('农村宅基地使用承诺书', 'Promise on the use of the homestead'), source: counterForm, basis: review, obtainBy: 'commitment' }),
    fetched({ name: say('户口簿信息', 'Household register'), source: say('公安机关', 'Police'), basis: route }),
    fetched({ name: say('原宅基地、房屋登记信息', 'Records of the present homestead and house'), source: say('规划资源部门', 'Planning and natural resources office'), basis: oneHome }),
    material({ name: say('村民小组会议记录和公示情况', 'Minutes of the village group and proof of publication'), source: say('村委会形成', 'Made by the village committee'), basis: route, form: 'copy' }),
    material({ name: say('建房图纸，可以选用镇里的通用图', 'House plans; the town’s standard plans will do'), source: say('镇政府免费提供，或者自行委托', 'Free from the town, or your own'), basis: review, form: 'copy' }),
    material({ name: say('相邻方意见', 'Neighbours’ statement'), source: say('相邻户签署', 'Signed by the neighbours'), basis: review, when: say('紧挨邻居、改变位置或者层数的', 'When adjoining neighbours, or changing place or storeys') }),
  ],
  samples: [{ name: say('申请表和承诺书填写样例', 'Completed samples of form and promise'), hint: say('家庭成员按户口簿全部填上，写清每人是不是本村成员。', 'List everyone on the register and whether each belongs to the collective.') }],
  commonErrors: [say('先动工、后申请', 'Building before applying'), say('户口分了，实际没有分户居住', 'Split on the register but still living as one household'), say('占了承包的耕地盖房', 'Building on contracted farmland'), say('建的比批的大', 'Building larger than approved')],
  steps: [
    step(say('申请', 'Apply'), applicant, say('以户为单位向村民小组提出申请。', 'The household applies to the village group.')),
    step(say('村里讨论公示', 'Discuss and publish'), village, say('小组会议讨论，在村里公示，无异议后报镇。', 'Discussed at a meeting and published; sent to the town if nobody objects.')),
    step(say('镇里联审', 'Town review'), town, say('农业农村、规划资源等到现场看选址，一起审。', 'Rural affairs, planning and others view the site and review together.')),
    step(say('批准放线', 'Approve and mark out'), town, say('发宅基地批准书和乡村建设规划许可证，到场放线后开工。', 'The homestead approval and building permit are issued; the site is marked out and work begins.')),
    step(say('竣工验收', 'Accept'), town, say('建好后申请验收，合格的可以办不动产登记。', 'The finished house is inspected and may then be registered.')),
  ],
  fees: freeOfCharge,
  timeLimit: { instant: false, promised: { n: 20, unit: 'working_day' }, note: say('村里报到镇后 20 个工作日内审批；村里讨论、公示的时间不算在内', 'Decided within 20 working days of reaching the town; the village’s discussion and publication come before') },
  consult: { phone: '022-0000-3301', hours: officeHours, note: say('村会计、网格员也能先帮着看条件', 'The village accountant or grid worker can check the conditions first') },
  oversight: { unit: say('区农业农村委员会', 'District Agriculture and Rural Affairs Commission'), phone: '12345' },
  place: say('先到本村村委会交申请，镇政府农业农村综合窗口审批。工作日 9:00–12:00、13:30–17:00。', 'Hand the application to your village committee; the rural affairs counter of the town decides. Working days 9:00–12:00 and 13:30–17:00.'),
  online: { depth: 'info', how: say('网上只能下载表格和通用图、查进度，申请要从村里报。', 'Online you can download forms and plans and follow progress; applications go through the village.') },
  bookable: true,
  homeVisit: true,
  proxy: true,
  cityWide: false,
  commitmentEligible: true,
  visits: { min: 1, max: 2 },
  faqs: [
    faq(say('老房翻盖，原地不动也要批吗？', 'Must I ask to rebuild on the same spot?'), say('要，拆了重建都要批；只修缮、不动结构的不用。', 'Yes for pulling down and building again; not for repairs that leave the structure alone.')),
    faq(say('户口迁到城里了，还能申请吗？', 'My registration moved to the city. Can I apply?'), say('不再是本村集体成员的不能新申请；继承的老房可以修缮，不能翻建扩大。', 'Not for a new one once you are no longer a member; an inherited house may be repaired, not rebuilt larger.')),
    faq(say('儿子结婚了能再要一块宅基地吗？', 'My son has married. Can we have another?'), say('分了户、确实住不下、他名下没有宅基地的，可以以他那一户申请。', 'If he forms a household, there is no room and he has none, his household may apply.')),
    faq(say('城里人能买村里的房吗？', 'May city people buy a village house?'), say('不能，宅基地不能卖给非本集体的人。', 'No, a homestead may not be sold outside the collective.')),
  ],
};
