import type { ServiceGuide } from '../../../desk/catalogue/guide.js';
import { clause, laws } from '../laws.js';
import { conditions, counterForm, faq, fetched, freeOfCharge, material, officeHours, sampleNotice, say, step } from '../wording.js';
import { communityLaws } from './laws.js';

const vote = clause(laws.civilCode, say('第二百七十八条', 'Article 278'), say('使用维修资金由业主共同决定：面积和人数都过三分之二的业主参与表决，其中面积和人数都过半同意。', 'Owners decide together: two thirds by area and number must vote, and over half of those by both must agree.'));
const use = clause(laws.civilCode, say('第二百八十一条', 'Article 281'), say('维修资金用于电梯、屋顶、外墙等共有部分的维修、更新和改造，紧急情况可以依法申请使用。', 'The fund pays for lifts, roofs, outer walls and other shared parts; in emergencies it may be applied for by law.'));
const draw = clause(communityLaws.maintenanceFund, say('第二十二条至第二十四条', 'Articles 22 to 24'), say('规定使用方案、业主表决、审核划转和紧急维修的程序。', 'Sets out the plan, the vote, the check and transfer, and urgent repairs.'));
const organiser = say('业主委员会、物业或者社区', 'Owners’ committee, property manager or community');
const office = say('区住房和建设部门', 'District housing and construction office');

export const maintenanceFundUse: ServiceGuide = {
  itemCode: 'maintenance-fund-use',
  version: 3,
  effectiveFrom: '2026-01-01',
  notice: sampleNotice,
  name: say('住宅专项维修资金使用申请', 'Use of the residential maintenance fund'),
  acceptingUnit: say('区住房和建设部门、街镇', 'District housing and construction office, streets and towns'),
  itemType: say('公共服务（承诺件）', 'Public service (with a promised date)'),
  summary: say('过了保修期，屋顶、外墙、电梯等公共部分坏了，用业主交的维修资金来修，要多数业主同意。自己屋里的东西坏了不能用。', 'When roofs, walls, lifts or other shared parts fail after the warranty, the owners’ fund pays if most owners agree. It does not pay for repairs inside your home.'),
  legalBases: [vote, use, draw],
  audience: say('业主委员会、受委托的物业服务企业、社区居委会；业主个人向他们提出', 'Owners’ committees, property managers acting for owners, and community committees; single owners ask one of these'),
  conditions: [
    ...conditions(draw, say('已经交存维修资金，保修期已满', 'The fund has been paid in and the warranty is over')),
    ...conditions(use, say('修的是共用部位或者共用设施', 'The repair is to shared parts or equipment')),
    ...conditions(vote, say('列支范围内的业主表决通过；危及安全的紧急维修按应急程序办', 'The owners concerned have voted for it; urgent repairs follow the emergency procedure')),
  ],
  materials: [
    material({ name: say('维修资金使用申请表和维修方案、预算', 'Application with the repair plan and budget'), source: counterForm, basis: draw }),
    material({ name: say('业主表决结果和公示照片', 'Result of the vote and photos of its publication'), source: say('申请单位组织表决形成', 'From the vote the applicant held'), basis: vote, form: 'original_and_copy', when: say('一般维修', 'For ordinary repairs') }),
    material({ name: say('施工合同', 'Works contract'), source: say('申请单位和施工单位签订', 'Signed with the contractor'), basis: draw, form: 'copy' }),
    material({ name: say('险情说明和现场照片', 'Account and photos of the danger'), source: say('社区或者物业出具', 'From the community or property manager'), basis: use, when: say('屋面漏水、电梯故障等紧急维修', 'For urgent repairs such as a leaking roof or failed lift') }),
    material({ name: say('竣工验收记录和发票', 'Acceptance record and invoices'), source: say('施工单位、业主代表', 'Contractor and owners’ representatives'), basis: draw, form: 'original_and_copy', when: say('完工后申请拨付余款的', 'For the final payment') }),
    fetched({ name: say('维修资金账户和分户余额', 'Fund account and each home’s balance'), source: say('维修资金管理系统', 'Maintenance fund system'), basis: draw }),
    fetched({ name: say('业主名册和不动产登记信息', 'List of owners and property registration'), source: say('规划资源部门', 'Planning and natural resources office'), basis: vote }),
  ],
  samples: [{ name: say('表决票和申请表填写样例', 'Completed samples of ballot and form'), hint: say('表决票写清修什么、预算怎么分摊，业主本人签名。', 'The ballot says what is repaired and how the cost is shared; owners sign themselves.') }],
  commonErrors: [say('参与表决的业主面积或者人数不到三分之二', 'Fewer than two thirds of owners voted, by area or number'), say('还在保修期内，应当由开发企业修', 'Still under warranty, so the developer must repair'), say('先开工后表决', 'Starting work before the vote')],
  steps: [
    step(say('提出', 'Propose'), organiser, say('业主报修，由业委会、物业或者社区定方案、预算和分摊范围。', 'An owner reports the fault; a plan, a budget and the homes that share it are set.')),
    step(say('表决公示', 'Vote and publish'), organiser, say('组织相关业主书面或者网上表决，结果在楼门公示。', 'The owners concerned vote on paper or online; the result is posted at the entrance.')),
    step(say('审核', 'Check'), office, say('核对表决结果、方案和账户余额，一般维修 7 个工作日，紧急维修 2 个工作日。', 'Vote, plan and balance are checked: 7 working days, or 2 when urgent.')),
    step(say('施工', 'Repair'), say('施工单位', 'Contractor'), say('按方案施工，业主代表监督。', 'Work follows the plan, watched by owners’ representatives.')),
    step(say('验收拨款', 'Accept and pay'), office, say('业主代表验收后拨付余款，支出在楼门公示。', 'The balance is paid after acceptance and the spending posted.')),
  ],
  fees: freeOfCharge,
  timeLimit: { instant: false, promised: { n: 7, unit: 'working_day' }, note: say('材料齐全后 7 个工作日内审核；危及安全的紧急维修 2 个工作日内审核', 'Checked within 7 working days of complete papers; 2 for repairs where safety is at risk') },
  consult: { phone: '022-0000-1804', hours: officeHours, note: say('查自家账户余额也可以问', 'Ask here for your own balance too') },
  oversight: { unit: say('区住房和建设委员会', 'District Housing and Construction Commission'), phone: '12345' },
  place: say('区政务服务中心住建窗口，街镇窗口可以代收。工作日 9:00–12:00、13:30–17:00。', 'The housing counter of the District Service Centre; street and town counters pass papers on. Working days 9:00–12:00 and 13:30–17:00.'),
  online: { depth: 'prefill', how: say('表决和申请都可以在维修资金管理系统网上做，合同、验收原件到窗口核一次。', 'Vote and apply in the maintenance fund system; contract and acceptance originals are checked once at the counter.') },
  bookable: true,
  homeVisit: false,
  proxy: true,
  cityWide: false,
  commitmentEligible: false,
  visits: { min: 1, max: 2 },
  faqs: [
    faq(say('楼顶漏雨，邻居不同意怎么办？', 'The roof leaks but some neighbours refuse. What can we do?'), say('不用人人同意，够法定比例就行。漏得厉害危及居住的，可以走应急程序。', 'Not everyone must agree, only the legal share. A dangerous leak can follow the emergency procedure.')),
    faq(say('没有业委会，谁来申请？', 'We have no owners’ committee. Who applies?'), say('由物业或者社区居委会组织表决和申请。', 'The property manager or community committee holds the vote and applies.')),
    faq(say('自己家里水管坏了能用吗？', 'Can it pay for a burst pipe inside my home?'), say('不能，只修共用部位和共用设施。', 'No, only for shared parts and equipment.')),
    faq(say('卖房时能把维修资金取出来吗？', 'Can I take it out when I sell?'), say('不能取，资金随房子转给新业主，价款里怎么算由买卖双方商量。', 'No, it passes to the new owner; buyer and seller agree how to reckon it.')),
  ],
};
