import type { ServiceGuide } from '../../../desk/catalogue/guide.js';
import { clause, laws } from '../laws.js';
import { applicant, conditions, counterForm, faq, fetched, identityCard, material, sampleNotice, say, step } from '../wording.js';
import { communityLaws } from './laws.js';

const age = clause(laws.olderPeople, say('第二条', 'Article 2'), say('老年人是指年满六十周岁的公民。', 'An older person is a citizen of 60 or over.'));
const meals = clause(communityLaws.mealService, say('关于助餐服务供给和补贴的规定', 'Provisions on meals and subsidies'), say('建设老年食堂、助餐点，提供送餐，按困难程度、失能程度给予差异化补贴。', 'Canteens, dining points and delivery, with subsidies by hardship and frailty.'));
const canteen = say('老人食堂、助餐点', 'Canteen or dining point');

export const elderlyMealService: ServiceGuide = {
  itemCode: 'elderly-meal-service',
  version: 2,
  effectiveFrom: '2026-03-01',
  notice: sampleNotice,
  name: say('老年人助餐服务登记', 'Meal service for older people'),
  acceptingUnit: say('街镇养老服务机构、社区', 'Street and town care services for older people, and communities'),
  itemType: say('公共服务（即办件）', 'Public service (handled at once)'),
  summary: say('60 周岁以上老人登记后，可以到老人食堂吃饭或者请人送餐，符合条件的吃饭时直接减免。它管吃饭，请人上门照料的补贴另申请。', 'Once registered, people of 60 or over eat at a canteen or have meals brought, with the subsidy taken off at the till. It is for meals only; care at home has its own subsidy.'),
  legalBases: [age, meals],
  audience: say('住在本区、年满 60 周岁的老年人', 'People of 60 or over living in the district'),
  conditions: [
    ...conditions(age, say('年满 60 周岁', 'Aged 60 or over')),
    ...conditions(meals, say('住在本区，不分户籍都可以登记用餐', 'Living in the district; anyone may register to eat, wherever registered'), say('享受补贴的，年龄和困难情况符合本市规定，以窗口公布为准', 'For the subsidy, age and hardship within the city’s rules as published at the counter'), say('申请送餐的，行动不便或者独自居住', 'For delivery, frail or living alone')),
  ],
  materials: [
    identityCard(age),
    material({ name: say('助餐服务登记表', 'Registration form'), source: counterForm, basis: meals, obtainBy: 'commitment' }),
    fetched({ name: say('年龄和户籍信息', 'Record of age and registration'), source: say('公安机关', 'Police'), basis: age }),
    fetched({ name: say('低保、特困等困难身份', 'Record of hardship status'), source: say('民政部门', 'Civil affairs'), basis: meals, when: say('申请困难老人补贴的', 'For the hardship subsidy') }),
    fetched({ name: say('失能评估结果或者残疾人证', 'Care assessment or disability certificate'), source: say('民政部门、残联', 'Civil affairs or Disabled Persons’ Federation'), basis: meals, when: say('因失能申请送餐的', 'For delivery because of frailty') }),
    material({ name: say('老人社会保障卡', 'The older person’s social security card'), source: say('人社部门发放', 'Issued by the social security office'), basis: meals, when: say('享受补贴、刷卡减免的', 'For those whose subsidy is taken off by card') }),
  ],
  samples: [{ name: say('登记表填写样例', 'Completed sample of the form'), hint: say('忌口、糖尿病等在备注里写清，食堂好配餐。', 'Note allergies, diabetes and the like, so the kitchen knows.') }],
  commonErrors: [say('登记的食堂离家太远，换点没有告诉社区', 'Changing canteen without telling the community'), say('把卡借给别人刷', 'Lending the card to someone else'), say('送餐地址没写楼门和联系人', 'No door number or contact for delivery')],
  steps: [
    step(say('登记', 'Register'), applicant, say('到社区或者就近食堂登记，也可以由子女代办、请人上门。', 'Register at the community or nearest canteen; a child can do it, or staff can come.')),
    step(say('核对', 'Check'), say('社区', 'Community'), say('联网核对年龄和困难情况，不用另开证明。', 'Age and hardship are checked online; no certificates are needed.')),
    step(say('用餐', 'Eat'), canteen, say('登记当天就能用餐；补贴核对后，结账时直接减免。', 'You can eat the same day; once checked, the subsidy comes off at the till.')),
    step(say('送餐', 'Delivery'), canteen, say('需要送餐的，3 个工作日内安排。', 'Delivery is arranged within 3 working days.')),
  ],
  fees: [{ free: false, standard: say('登记不收费；餐费自付，符合条件的有补贴，餐价和补贴标准以食堂公示、窗口公布为准', 'Registering is free. You pay for meals, less any subsidy; prices are posted at the canteen and rates at the counter'), basis: say('《积极发展老年助餐服务行动方案》', 'Action Plan for Meal Services for Older People') }],
  timeLimit: { instant: true, note: say('当场登记，当天能吃上饭；补贴和送餐 3 个工作日内开通', 'Registered at once and you can eat that day; subsidy and delivery start within 3 working days') },
  consult: { phone: '022-0000-1803', hours: say('每天 8:00–18:00', 'Daily 8:00–18:00'), note: say('问最近的食堂、当天菜单都行', 'Ask for the nearest canteen or today’s menu') },
  oversight: { unit: say('区民政局', 'District Civil Affairs Bureau'), phone: '12345' },
  place: say('住处所在社区居委会，或者就近的老人食堂、助餐点。社区工作日 9:00–12:00、13:30–17:00，食堂每天开餐。', 'Your community office, or the nearest canteen or dining point. Communities on working days 9:00–12:00 and 13:30–17:00; canteens daily.'),
  online: { depth: 'prefill', how: say('子女可以在政务服务网手机端代为登记，老人带身份证到食堂核一次就行。', 'Children can register on the government services app; the older person shows an identity card once at the canteen.') },
  bookable: false,
  homeVisit: true,
  proxy: true,
  cityWide: false,
  commitmentEligible: true,
  visits: { min: 0, max: 1 },
  faqs: [
    faq(say('我家附近哪有老人食堂？', 'Where is the nearest canteen?'), say('打咨询电话报小区名，或者问社区居委会。', 'Call and name your estate, or ask the community office.')),
    faq(say('外地户口的老人能来吃吗？', 'May older people registered elsewhere eat there?'), say('能登记用餐。补贴按本市规定，以窗口答复为准。', 'Yes. Whether the subsidy applies follows the city’s rules; ask the counter.')),
    faq(say('老人一个人在家下不了楼，能送饭吗？', 'My father lives alone and cannot go downstairs. Can meals be brought?'), say('能，登记时选送餐，3 个工作日内安排。', 'Yes, choose delivery when registering; it starts within 3 working days.')),
    faq(say('子女陪着吃也有优惠吗？', 'Is there a discount for the family?'), say('没有，补贴只给登记的老人本人。', 'No, the subsidy is for the registered person only.')),
  ],
};
