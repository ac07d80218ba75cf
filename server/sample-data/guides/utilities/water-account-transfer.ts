import type { ServiceGuide } from '../../../desk/catalogue/guide.js';
import { clause, laws } from '../laws.js';
import { applicant, conditions, counterForm, faq, fetched, identityCard, material, sampleNotice, say, step } from '../wording.js';
import { utilityLaws } from './laws.js';

const contract = clause(laws.civilCode, say('第六百四十八条、第六百五十六条', 'Articles 648 and 656'), say('供水合同参照供电合同，供水企业不得拒绝用户合理的订约要求。', 'Water contracts follow those for power; the supplier may not refuse a reasonable request to contract.'));
const bills = clause(utilityLaws.waterSupply, say('第二十四条', 'Article 24'), say('用水单位和个人应当按照计量标准和水价标准按时缴纳水费。', 'Users pay for water on time by meter and tariff.'));
const company = say('供水企业', 'Water company');

export const waterAccountTransfer: ServiceGuide = {
  itemCode: 'water-account-transfer',
  version: 2,
  effectiveFrom: '2026-01-01',
  notice: sampleNotice,
  name: say('居民用水开户与过户', 'Water account opening and change of name'),
  acceptingUnit: say('供水企业营业厅', 'Service halls of the water companies'),
  itemType: say('公共服务（即办件）', 'Public service (handled at once)'),
  summary: say('新房开通自来水账户，或者买了二手房、继承房屋后把水表户名改成自己。水管漏了、停水了是报修，不走这个事项。', 'Open a water account for a new home, or put the meter in your name after buying or inheriting one. Leaks and stoppages are faults to report, not this matter.'),
  legalBases: [contract, bills],
  audience: say('新房业主、二手房买方、继承人等居民用户', 'Owners of new homes, buyers of second-hand ones, heirs and other households'),
  conditions: [
    ...conditions(contract, say('对房屋有所有权，或者经业主同意使用', 'You own the home or use it with the owner’s consent'), say('开户的，房屋已经装好户表', 'To open an account: the home has its own meter')),
    ...conditions(bills, say('过户的，原户水费已经结清', 'To change the name: the old account is paid up')),
  ],
  materials: [
    identityCard(contract),
    material({ name: say('用水开户（过户）申请表和供用水合同', 'Application form and water contract'), source: counterForm, basis: contract, copies: 2 }),
    fetched({ name: say('不动产权证信息', 'Property ownership record'), source: say('规划资源部门', 'Planning and natural resources office'), basis: contract }),
    fetched({ name: say('水费结清情况', 'Record that bills are paid'), source: say('供水企业系统', 'Water company’s system'), basis: bills, when: say('过户的', 'For a change of name') }),
    material({ name: say('购房合同或者交房手续', 'Purchase contract or handover papers'), source: say('开发企业', 'Developer'), basis: contract, form: 'copy', when: say('新房还没有办下不动产权证的', 'For a new home without a certificate yet') }),
    material({ name: say('房屋来源承诺书', 'Signed statement of how you came by the home'), source: counterForm, basis: contract, obtainBy: 'commitment', when: say('老房、公产房等联网查不到权属的', 'When ownership of an old or public home cannot be looked up') }),
  ],
  samples: [{ name: say('申请表填写样例', 'Completed sample of the form'), hint: say('抄当天水表读数，新旧两户以它为界。', 'Copy the meter reading of the day; it divides old account from new.') }],
  commonErrors: [say('原户欠费没有结清', 'The old account is not paid up'), say('没抄表底数，前后水费分不清', 'No meter reading, so the bills cannot be divided'), say('只改水费代扣账户，以为就是过户', 'Changing only the payment account and taking it for the transfer')],
  steps: [
    step(say('结清', 'Settle'), applicant, say('过户的，买卖双方抄表、结清水费。', 'For a transfer, buyer and seller read the meter and settle the bill.')),
    step(say('申请', 'Apply'), applicant, say('到营业厅或者在网上申请。', 'Apply at a service hall or online.')),
    step(say('核对签约', 'Check and sign'), company, say('联网核对权属和欠费，签供用水合同。', 'Ownership and bills are checked online and the contract signed.')),
    step(say('办结', 'Finish'), company, say('过户当场生效；开户的预约上门开表。', 'A new name takes effect at once; for a new account the meter is opened by appointment.')),
  ],
  fees: [{ free: true, standard: say('开户、过户不收费；水费按表另交，水价以供水企业公布为准', 'Opening and transfer are free; water is billed by meter at the published tariff'), basis: say('《城市供水条例》第二十四条和公布的水价', 'Urban Water Supply Regulation, Article 24, and the published tariff') }],
  timeLimit: { instant: true, note: say('过户当场办结；开户当场受理，3 个工作日内上门开表', 'A transfer is done on the spot; for a new account the meter is opened within 3 working days') },
  consult: { phone: '022-0000-3201', hours: say('24 小时', 'Day and night'), note: say('停水、漏水报修也打这个电话', 'Report leaks and stoppages here too') },
  oversight: { unit: say('区水务局', 'District Water Bureau'), phone: '12345' },
  place: say('本区任意供水营业厅，区政务服务中心公用事业窗口也能办。每天 8:30–17:00。', 'Any water service hall in the district, or the utilities counter of the District Service Centre. Daily 8:30–17:00.'),
  online: { depth: 'full', how: say('可以在供水企业公众号或者政务服务网办过户，不用跑；办房产过户时也能勾选水电气暖一起过。', 'Change the name on the company’s public account or the government site; or tick water, power, gas and heating when you register the home.') },
  bookable: true,
  homeVisit: true,
  proxy: true,
  cityWide: true,
  commitmentEligible: true,
  visits: { min: 0, max: 1 },
  faqs: [
    faq(say('原房主联系不上，能过户吗？', 'I cannot reach the former owner. Can I still transfer?'), say('能，权属联网查得到、欠费结清就行，不用原房主到场。', 'Yes, if ownership can be looked up and the bill is paid; the former owner need not come.')),
    faq(say('前房主欠的水费要我交吗？', 'Must I pay what the former owner owes?'), say('欠费由谁交，双方商量；结清了才能过户。', 'You two agree who pays; the account must be settled before the transfer.')),
    faq(say('租的房能改成我的名字吗？', 'Can I put a rented home in my name?'), say('要业主同意，一般由业主保留户名，您绑定户号交费就行。', 'Only if the owner agrees; as a rule the owner keeps the name and you pay by account number.')),
    faq(say('水、电、气、暖能一起过户吗？', 'Can water, power, gas and heating be changed together?'), say('能，办房产过户时勾选联动，或者到区政务服务中心一窗办。', 'Yes, tick them when registering the home, or use the one counter at the District Service Centre.')),
  ],
};
