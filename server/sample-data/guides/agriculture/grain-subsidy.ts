import type { ServiceGuide } from '../../../desk/catalogue/guide.js';
import { clause } from '../laws.js';
import { applicant, conditions, counterForm, faq, fetched, freeOfCharge, identityCard, material, officeHours, sampleNotice, say, step } from '../wording.js';
import { farmLaws } from './laws.js';

const who = clause(farmLaws.soilSubsidy, say('关于耕地地力保护补贴对象的规定', 'Provisions on who receives the soil subsidy'), say('补给拥有耕地承包权的种地农民；已改作他用、长期抛荒的耕地不补。', 'For farmers holding contracted arable land; not for land put to other use or long left idle.'));
const pay = clause(farmLaws.soilSubsidy, say('关于补贴依据和发放的规定', 'Provisions on reckoning and payment'), say('按承包面积、确权面积等核定，公示后通过“一卡通”直接发到农户。', 'Reckoned by contracted or registered area, published and paid straight to the household’s card.'));
const village = say('村委会', 'Village committee');
const town = say('镇政府', 'Town government');

export const grainSubsidy: ServiceGuide = {
  itemCode: 'grain-subsidy',
  version: 2,
  effectiveFrom: '2026-02-01',
  notice: sampleNotice,
  name: say('耕地地力保护补贴申领', 'Arable land protection subsidy'),
  acceptingUnit: say('镇政府、村民委员会', 'Town governments and village committees'),
  itemType: say('行政给付（承诺件）', 'Public benefit (with a promised date)'),
  summary: say('给有承包地、把地种好的农户，按面积一年发一次，每年春天村里登记。买农机的补贴、受灾的保险赔款都不是这个。', 'For households that hold contracted land and keep it in good heart: paid yearly by area, registered in the village each spring. Machinery subsidies and insurance claims are other matters.'),
  legalBases: [who, pay],
  audience: say('拥有耕地承包权的种地农户', 'Farming households holding contracted arable land'),
  conditions: [
    ...conditions(who, say('有本村耕地承包权，地还在种', 'You hold contracted land in the village and it is farmed'), say('没有改成鱼塘、林地、厂房，没有长期撂荒', 'It has not become pond, wood or factory, nor been left idle long')),
    ...conditions(pay, say('在村里登记面积、经公示无异议', 'The area is registered in the village and published without objection')),
  ],
  materials: [
    identityCard(pay),
    material({ name: say('补贴面积登记表', 'Area registration form'), source: say('村委会上门或者在村部填写', 'Filled in at home or the village office'), basis: pay }),
    fetched({ name: say('土地承包经营权确权面积', 'Registered area of contracted land'), source: say('农业农村部门', 'Rural affairs office'), basis: pay }),
    fetched({ name: say('“一卡通”发放账户', 'Account for subsidy payments'), source: say('财政部门补贴系统', 'Finance office’s subsidy system'), basis: pay }),
    material({ name: say('耕地不撂荒承诺书', 'Promise not to leave the land idle'), source: counterForm, basis: who, obtainBy: 'commitment' }),
    material({ name: say('流转合同', 'Lease of the land'), source: say('流转双方签订', 'Signed by both sides'), basis: who, form: 'copy', when: say('合同约定补贴归种植人的', 'When it gives the subsidy to whoever farms') }),
    material({ name: say('社会保障卡或者银行卡', 'Social security or bank card'), source: say('农户自备', 'Brought by the household'), basis: pay, form: 'copy', when: say('首次登记或者换卡的', 'On first registration or a new card') }),
  ],
  samples: [{ name: say('面积登记表填写样例', 'Completed sample of the form'), hint: say('按确权证写面积，盖房、挖塘占掉的要减去。', 'Give the certified area, less what houses or ponds have taken.') }],
  commonErrors: [say('银行卡换了没有告诉村里，钱打不进来', 'A new bank card nobody was told of, so payment fails'), say('户主去世，还用原来的名字', 'Still in the name of a head of household who has died'), say('撂荒的地也报了', 'Claiming for idle land'), say('公示期没看，过后才说面积不对', 'Missing the publication and objecting later')],
  steps: [
    step(say('登记', 'Register'), applicant, say('每年春天到村委会核对面积、签字，出门在外的可以打电话或者由家人代签。', 'Check the area and sign at the village office each spring; those away may call or let family sign.')),
    step(say('村里公示', 'Publish'), village, say('在村公开栏公示 7 天，有错当场改。', 'Posted in the village for 7 days; mistakes are put right.')),
    step(say('镇里审核', 'Review'), town, say('对照确权面积、卫星图斑核实，报区里。', 'Checked against registered area and satellite plots and sent to the district.')),
    step(say('发放', 'Pay'), say('区财政、农业农村部门', 'District finance and rural affairs offices'), say('打到“一卡通”，短信通知。', 'Paid to the subsidy card with a text message.')),
  ],
  fees: freeOfCharge,
  timeLimit: { instant: false, promised: { n: 30, unit: 'working_day' }, note: say('村里报到镇后 30 个工作日内审核完；发放时间以当年通知为准，一般在上半年', 'Reviewed within 30 working days of reaching the town; the year’s notice gives the date of payment, usually in the first half') },
  consult: { phone: '022-0000-3303', hours: officeHours, note: say('查到没到账、面积登记多少都能问', 'Ask whether it has been paid and which area is registered') },
  oversight: { unit: say('区农业农村委员会、区财政局', 'District Agriculture and Rural Affairs Commission and Finance Bureau'), phone: '12345' },
  place: say('承包地所在村的村委会登记，镇农业服务站可以查。工作日 9:00–12:00、13:30–17:00。', 'Register at the committee of the village where the land lies; the town’s farm service station can look it up. Working days 9:00–12:00 and 13:30–17:00.'),
  online: { depth: 'info', how: say('网上只能查公示和到账情况，面积要在村里登记。', 'Online you can look up the published list and payment; the area is registered in the village.') },
  bookable: false,
  homeVisit: true,
  proxy: true,
  cityWide: false,
  commitmentEligible: true,
  visits: { min: 0, max: 1 },
  applyWindow: { from: '03-01', to: '05-31', note: say('每年 3 月至 5 月登记，以镇村当年通知为准；过期的先找村委会说明', 'Registered from March to May as the year’s notice says; if late, speak to the committee') },
  faqs: [
    faq(say('地租给别人种了，补贴归谁？', 'I have let my land. Who gets the subsidy?'), say('一般归承包户；合同约定归种植人的，按合同。', 'As a rule the household with the contract, unless the lease says otherwise.')),
    faq(say('在外打工，没回来登记怎么办？', 'I work away and could not register. What now?'), say('打电话给村委会核对，家人可以代签。', 'Call the committee; your family may sign.')),
    faq(say('今年一亩补多少？', 'How much for each mu this year?'), say('标准每年测算后公布，以镇村公示为准，这里不报金额。', 'Worked out and posted every year; no figure is given here.')),
    faq(say('邻居都到账了，我家没有，找谁？', 'My neighbours were paid and I was not. Whom do I ask?'), say('先问村里卡号对不对、地有没有被核减，再打咨询电话查。', 'Ask the village whether the card is right or area was struck off, then call the inquiry number.')),
  ],
};
