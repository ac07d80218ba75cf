import type { ServiceGuide } from '../../../desk/catalogue/guide.js';
import { clause, laws } from '../laws.js';
import { conditions, counterForm, faq, identityCard, material, officeHours, sampleNotice, say, step } from '../wording.js';
import { housingLaws } from './laws.js';

const contract = clause(housingLaws.realEstate, say('第五十四条', 'Article 54'), say('房屋租赁应当签订书面租赁合同，并向房产管理部门登记备案。', 'Leases are in writing and filed with the housing authority.'));
const filing = clause(housingLaws.letting, say('关于租赁合同备案的规定', 'Provisions on filing leases'), say('出租人通过租赁平台等方式备案；出租人没有备案的，承租人可以办；备案不收费。', 'The landlord files through the rental platform or otherwise; if not, the tenant may. Filing is free.'));
const effect = clause(laws.civilCode, say('第七百零六条', 'Article 706'), say('没有办理租赁登记备案的，不影响合同效力。', 'A lease is valid even if it is not filed.'));
const parties = say('出租人或者承租人', 'Landlord or tenant');
const counter = say('受理窗口', 'Counter');

export const leaseFiling: ServiceGuide = {
  itemCode: 'lease-filing',
  version: 2,
  effectiveFrom: '2026-01-01',
  notice: sampleNotice,
  name: say('房屋租赁登记备案', 'Filing of a residential lease'),
  acceptingUnit: say('区住房和建设部门、街镇受理点', 'District housing and construction department, street and town counters'),
  itemType: say('公共服务（即办件）', 'Public service (handled at once)'),
  summary: say('租房签了合同以后到住建部门备个案，办居住证、孩子上学、提公积金、领租房补贴都用得上。它登记的是合同，住的人还要另办居住登记。', 'File a lease with the housing department; it serves for a residence permit, school, provident fund and rental subsidy. It records the lease; newcomers also register their residence with the police.'),
  legalBases: [contract, filing, effect],
  audience: say('在本区出租、承租住房的人', 'Landlords and tenants of homes in this district'),
  conditions: [
    ...conditions(contract, say('双方签订了书面租赁合同', 'Both sides have signed a written lease'), say('房屋权属清楚，可以依法出租', 'Ownership is clear and the home may lawfully be let')),
    ...conditions(filing, say('双方用真实身份信息；出租人没办的，承租人可以自己办', 'Both sides give their real identity; if the landlord does not file, the tenant may')),
  ],
  materials: [
    identityCard(filing),
    material({ name: say('书面租赁合同', 'Written lease'), source: say('出租人和承租人签订，有示范文本', 'Signed by both sides; a model text is available'), basis: contract, form: 'original_and_copy' }),
    material({ name: say('备案申请表', 'Filing form'), source: counterForm, basis: filing, obtainBy: 'commitment' }),
    material({ name: say('不动产登记信息', 'Property record'), source: say('不动产登记部门', 'Land registry'), basis: filing, form: 'electronic', obtainBy: 'data_sharing' }),
    material({ name: say('产权人同意转租、代为出租的书面证明', 'The owner’s written consent to subletting or letting by an agent'), source: say('产权人', 'The owner'), basis: contract, when: say('转租或者委托他人出租的', 'When subletting or letting through someone else') }),
    material({ name: say('购房合同或者村镇出具的权属说明', 'Purchase contract, or a note of ownership from the village or town'), source: say('开发企业，或者村委会、镇政府', 'Developer, or village committee or town government'), basis: filing, form: 'copy', when: say('房屋还没有办不动产登记的', 'When the home is not yet in the land registry') }),
  ],
  samples: [{ name: say('住房租赁合同示范文本和备案表样例', 'Model lease and completed filing form'), hint: say('写清门牌号、租期起止和押金怎么退。', 'State door number, first and last day, and how the deposit is returned.') }],
  commonErrors: [say('合同上的房号和产权登记对不上', 'The door number differs from the property record'), say('把厨房、阳台隔成房间单独出租', 'Letting a kitchen or balcony as a room'), say('续租后没有变更备案，旧备案到期', 'Not updating after renewal, so the old filing runs out')],
  steps: [
    step(say('签合同', 'Sign'), parties, say('用示范文本签书面合同。', 'Sign a written lease; use the model text.')),
    step(say('申请', 'Apply'), parties, say('在租赁平台上传合同，或者到窗口交材料。', 'Upload the lease to the platform or bring it to the counter.')),
    step(say('核对', 'Check'), counter, say('核对身份和产权，房东不用到场。', 'Identity and ownership are checked; the landlord need not come.')),
    step(say('备案', 'File'), counter, say('出具备案证明，电子的也有效。', 'You get proof of filing; the electronic one is just as good.')),
  ],
  fees: [{ free: true, standard: say('不收费', 'Free of charge'), basis: say('《住房租赁条例》规定备案不得收取费用', 'The Housing Rental Regulation forbids a fee') }],
  timeLimit: { instant: true, promised: { n: 3, unit: 'working_day' }, note: say('窗口材料齐全的当场备案，网上 3 个工作日内办结', 'At once at the counter with complete papers; within 3 working days online') },
  consult: { phone: '022-0000-1505', hours: officeHours, note: say('合同示范文本也可以问', 'Ask here for the model lease too') },
  oversight: { unit: say('区住房和建设委员会', 'District Housing and Construction Commission'), phone: '12345' },
  place: say('房屋所在地的街镇受理点，或者区住房和建设部门窗口。工作日 9:00–12:00、13:30–17:00。', 'The counter of the street or town where the home is, or that of the housing department. Working days 9:00–12:00 and 13:30–17:00.'),
  online: { depth: 'full', how: say('可以在本市住房租赁服务平台上传合同备案，全程网上办，租客自己也能办。', 'File on the city’s rental platform, all online; tenants can do it themselves.') },
  bookable: true,
  homeVisit: false,
  proxy: true,
  cityWide: false,
  commitmentEligible: true,
  visits: { min: 0, max: 1 },
  faqs: [
    faq(say('房东不愿意备案怎么办？', 'The landlord will not file. What can I do?'), say('租客可以拿合同自己办，房东不用到场。', 'File it yourself with the lease; the landlord need not come.')),
    faq(say('备案了房东会被收税吗？', 'Will filing make the landlord pay tax?'), say('备案不收费。出租收入怎么缴税按税法，问 12366。', 'Filing is free. Tax on rent follows tax law; ask 12366.')),
    faq(say('没备案的合同有效吗？', 'Is a lease valid without filing?'), say('有效，但办居住证、上学、提公积金时常要备案信息。', 'Yes, but a residence permit, school or the provident fund often needs the filing.')),
    faq(say('退租了要注销吗？', 'Must I cancel when I move out?'), say('提前退租的要注销备案，到期的自动失效。', 'Cancel it if you leave early; otherwise it lapses by itself.')),
  ],
};
