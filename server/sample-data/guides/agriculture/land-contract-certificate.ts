import type { ServiceGuide } from '../../../desk/catalogue/guide.js';
import { clause } from '../laws.js';
import { applicant, conditions, counterForm, faq, fetched, freeOfCharge, identityCard, material, officeHours, sampleNotice, say, step } from '../wording.js';
import { farmLaws } from './laws.js';

const certificate = clause(farmLaws.landContract, say('第二十四条', 'Article 24'), say('登记机构向承包方颁发土地承包经营权证，列入有承包经营权的全部家庭成员。', 'The registry issues the certificate to the household, naming every member with the right.'));
const contract = clause(farmLaws.contractManagement, say('关于承包合同变更的规定', 'Provisions on changing a contract'), say('承包方分户、地块变化等可以变更承包合同，由村集体和承包方签订，报镇备查。', 'On a split of the household or change of plots the contract is changed between collective and household and filed with the town.'));
const registry = clause(farmLaws.propertyRegistration, say('第二十条', 'Article 20'), say('登记机构自受理之日起三十个工作日内办结。', 'Registration is done within thirty working days of acceptance.'));
const town = say('镇政府', 'Town government');

export const landContractCertificate: ServiceGuide = {
  itemCode: 'land-contract-certificate',
  version: 1,
  effectiveFrom: '2026-01-01',
  notice: sampleNotice,
  name: say('农村土地承包经营权证补发、换发与变更', 'Land contract certificate reissue and change'),
  acceptingUnit: say('区农业农村部门、镇政府', 'District rural affairs office and town governments'),
  itemType: say('行政确认（承诺件）', 'Official recognition (with a promised date)'),
  summary: say('承包地的证丢了、坏了、户主去世或者分家，来补证、换证、改名字。它管种的地；盖房的宅基地是另一个事项。', 'Replace a lost or spoilt certificate for contracted land, or change it after a death or a split of the household. It is for farmland; homesteads are another matter.'),
  legalBases: [certificate, contract, registry],
  audience: say('本集体经济组织里承包了土地的农户', 'Households of the collective that have contracted land'),
  conditions: [
    ...conditions(certificate, say('以家庭承包方式承包了本村土地，已经确权登记', 'Land is contracted by the household and registered'), say('证书遗失、损坏，或者户主、家庭成员有变化', 'The certificate is lost or spoilt, or the head or members have changed')),
    ...conditions(contract, say('分户的，家庭成员对地块怎么分已经商量一致，承包合同已变更', 'On a split: the members agree on the plots and the contract has been changed')),
  ],
  materials: [
    identityCard(certificate),
    material({ name: say('补发（换发、变更）申请表', 'Application form'), source: counterForm, basis: registry }),
    fetched({ name: say('户口簿信息', 'Household register'), source: say('公安机关', 'Police'), basis: certificate }),
    fetched({ name: say('原登记簿和地块信息', 'Register entry and plots'), source: say('不动产登记机构、农业农村部门', 'Property registry and rural affairs office'), basis: registry }),
    material({ name: say('原土地承包经营权证', 'The old certificate'), source: say('申请人持有', 'Held by the applicant'), basis: registry, when: say('换发、变更的', 'For exchange or change') }),
    material({ name: say('遗失声明', 'Statement of loss'), source: counterForm, basis: registry, obtainBy: 'commitment', when: say('补发的', 'For replacement') }),
    material({ name: say('变更后的承包合同', 'The changed contract'), source: say('村集体和农户签订', 'Signed by collective and household'), basis: contract, form: 'original_and_copy', when: say('分户、地块变化的', 'On a split or change of plots') }),
    fetched({ name: say('死亡登记信息', 'Record of death'), source: say('公安、卫生健康部门', 'Police and health office'), basis: certificate, when: say('户主去世换户主的', 'When the head has died') }),
  ],
  samples: [{ name: say('申请表填写样例', 'Completed sample of the form'), hint: say('换户主不等于继承，家庭成员都要列上、签字。', 'A new head inherits nothing; list all members and have them sign.') }],
  commonErrors: [say('兄弟分家没有商量好地块就来改证', 'Coming before the members have agreed on the plots'), say('把户主去世当成土地继承', 'Treating the head’s death as inheriting land'), say('外嫁女、新生儿没有一起核对', 'Not checking daughters who married out or new children')],
  steps: [
    step(say('村里确认', 'Village confirms'), say('村集体、村委会', 'Collective and village committee'), say('核对承包户和地块，变更的先签新合同。', 'Household and plots are checked; for a change the new contract is signed first.')),
    step(say('申请', 'Apply'), applicant, say('到镇窗口申请，村里可以代办。', 'Apply at the town counter; the village can do it for you.')),
    step(say('镇里审核', 'Town checks'), town, say('10 个工作日内核对材料；补证的发公告。', 'Papers are checked within 10 working days; a loss is announced.')),
    step(say('登记发证', 'Register and issue'), say('区农业农村部门、不动产登记机构', 'District rural affairs office and property registry'), say('10 个工作日内登记、制证，到镇里领或者邮寄。', 'Registered and printed within 10 working days; collect in town or by post.')),
  ],
  fees: freeOfCharge,
  timeLimit: { instant: false, statutory: { n: 30, unit: 'working_day' }, promised: { n: 20, unit: 'working_day' }, note: say('镇里受理后 20 个工作日内发证：审核 10 个、登记发证 10 个；补证公告的 15 个工作日另计', 'Issued within 20 working days of acceptance in town: 10 to check, 10 to register; 15 more for announcing a loss') },
  consult: { phone: '022-0000-3305', hours: officeHours, note: say('地块四至、面积也可以查', 'Ask here too for bounds and area of plots') },
  oversight: { unit: say('区农业农村委员会', 'District Agriculture and Rural Affairs Commission'), phone: '12345' },
  place: say('承包地所在镇政务服务中心农业农村窗口，村委会可以代办。工作日 9:00–12:00、13:30–17:00。', 'The rural affairs counter of the town where the land lies; the village committee can apply for you. Working days 9:00–12:00 and 13:30–17:00.'),
  online: { depth: 'appoint', how: say('网上可以预约、查进度，家庭成员签字要到窗口或者请人上门。', 'Book and follow progress online; members sign at the counter or at home.') },
  bookable: true,
  homeVisit: true,
  proxy: true,
  cityWide: false,
  commitmentEligible: true,
  visits: { min: 1, max: 2 },
  faqs: [
    faq(say('老人去世了，承包地归谁？', 'My father has died. Who has the land?'), say('地是一家人一起承包的，家里还有人就接着种，换户主名字就行。', 'The household contracted it; those who remain go on farming and only the head is changed.')),
    faq(say('第二轮承包快到期了，证还有用吗？', 'The second term is ending. Is the certificate still good?'), say('有用，到期后再延长三十年，具体换证安排以镇里通知为准。', 'Yes, the term is extended by thirty years; the town will announce how certificates are renewed.')),
    faq(say('证丢了影响领补贴吗？', 'Does losing it stop my subsidy?'), say('不影响，补贴按登记面积核，证照样要补。', 'No, the subsidy goes by registered area; still, have it replaced.')),
    faq(say('证上面积和实际不一样怎么办？', 'The area on it is wrong. What can I do?'), say('先找村委会核对，要重新测量的由镇里安排，测完再变更。', 'Check with the committee; the town arranges a new survey if needed, then the change.')),
  ],
};
