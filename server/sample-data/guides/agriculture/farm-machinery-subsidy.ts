import type { ServiceGuide } from '../../../desk/catalogue/guide.js';
import { clause } from '../laws.js';
import { applicant, conditions, counterForm, faq, fetched, freeOfCharge, identityCard, material, officeHours, sampleNotice, say, step } from '../wording.js';
import { farmLaws } from './laws.js';

const support = clause(farmLaws.mechanisation, say('第二十七条', 'Article 27'), say('中央和省级财政安排专项资金，补贴农民和农业生产经营组织购买国家支持推广的农业机械。', 'Central and provincial funds subsidise farmers and farm businesses buying machines the state promotes.'));
const rules = clause(farmLaws.machinerySubsidy, say('关于补贴对象、机具和操作流程的规定', 'Provisions on who, which machines and how'), say('自主购机、先购后补、公开办理，补贴资金直接兑付。', 'You choose and buy first; the subsidy follows, openly and paid direct.'));
const station = say('镇农业服务站', 'Town farm service station');
const district = say('区农业农村部门', 'District rural affairs office');

export const farmMachinerySubsidy: ServiceGuide = {
  itemCode: 'farm-machinery-subsidy',
  version: 3,
  effectiveFrom: '2026-01-01',
  notice: sampleNotice,
  name: say('农机购置与应用补贴申请', 'Farm machinery purchase subsidy'),
  acceptingUnit: say('区农业农村部门、镇农业服务站', 'District rural affairs office and town farm service stations'),
  itemType: say('行政给付（承诺件）', 'Public benefit (with a promised date)'),
  summary: say('农民和合作社买补贴目录里的农机，先买后申请，补贴打到本人卡里。它补的是机器；种地的耕地地力补贴另有事项。', 'Farmers and cooperatives buy a listed machine first, then apply; the subsidy is paid to their own card. This is for machines; the arable land subsidy is another matter.'),
  legalBases: [support, rules],
  audience: say('在本区从事农业生产的农民、农民合作社、家庭农场等', 'Farmers, cooperatives, family farms and others farming in the district'),
  conditions: [
    ...conditions(support, say('在本区从事农业生产，自己购机自己用', 'You farm in the district and bought the machine for your own use')),
    ...conditions(rules, say('机具在本市补贴范围内，产品参加了补贴', 'The kind of machine and the product are on the city’s list'), say('机器已经到手、能正常作业，有出厂编号和铭牌', 'The machine is in your hands, works and has its plate and number'), say('每户每年补贴台数和额度有上限，以窗口公布为准', 'Numbers and amounts a year have a ceiling published at the counter')),
  ],
  materials: [
    identityCard(rules),
    material({ name: say('农机购置与应用补贴申请表', 'Application form'), source: counterForm, basis: rules }),
    material({ name: say('购机发票', 'Invoice for the machine'), source: say('农机经销商开具', 'Issued by the dealer'), basis: rules, form: 'original_and_copy' }),
    material({ name: say('机具铭牌和人机合影照片', 'Photos of the plate and of you with the machine'), source: say('申请人手机拍', 'Taken on your phone'), basis: rules, form: 'electronic' }),
    material({ name: say('自主购机、真实有效承诺书', 'Promise that you bought it yourself and all is true'), source: counterForm, basis: rules, obtainBy: 'commitment' }),
    fetched({ name: say('拖拉机、联合收割机行驶证信息', 'Tractor or combine registration'), source: say('农机监理机构', 'Farm machinery registry'), basis: rules, when: say('牌证管理的机具', 'For machines that must be registered') }),
    fetched({ name: say('营业执照信息', 'Business licence record'), source: say('市场监管部门', 'Market regulation office'), basis: rules, when: say('合作社、家庭农场等组织申请的', 'For cooperatives, family farms and the like') }),
    material({ name: say('本人社会保障卡或者银行卡', 'Your own social security or bank card'), source: say('申请人自备', 'Brought by the applicant'), basis: rules, form: 'copy' }),
  ],
  samples: [{ name: say('申请表填写样例', 'Completed sample of the form'), hint: say('出厂编号、发动机号照铭牌逐字抄，发票名字和申请人一致。', 'Copy the numbers from the plate; the invoice bears the applicant’s name.') }],
  commonErrors: [say('发票开的是别人的名字', 'The invoice is in another name'), say('买的型号不在补贴范围里', 'The model is not on the list'), say('拖拉机没有先上牌', 'The tractor is not registered yet'), say('卖了机器才来申请', 'Applying after selling the machine')],
  steps: [
    step(say('选机购机', 'Choose and buy'), applicant, say('先查补贴机具目录，自己选、自己谈价、开发票。', 'Look at the list, choose and bargain yourself and get the invoice.')),
    step(say('申请', 'Apply'), applicant, say('在手机端拍照申请，或者到镇农业服务站，站里帮着填。', 'Apply with photos on the app, or at the station, which helps with the form.')),
    step(say('受理', 'Accept'), station, say('2 个工作日内告知受理，缺什么一次说清。', 'Accepted within 2 working days; all that is missing is named at once.')),
    step(say('核验公示', 'Verify and publish'), district, say('13 个工作日内核验机具，公示时间另计。', 'The machine is verified within 13 working days, not counting publication.')),
    step(say('兑付', 'Pay'), say('区财政部门', 'District finance office'), say('15 个工作日内打到卡里。', 'Paid to the card within 15 working days.')),
  ],
  fees: freeOfCharge,
  timeLimit: { instant: false, promised: { n: 30, unit: 'working_day' }, note: say('合计 30 个工作日：受理 2 个、核验 13 个、兑付 15 个，公示时间另计；当年资金用完的，下一年优先兑付', '30 working days in all: 2 to accept, 13 to verify, 15 to pay, publication apart; if the year’s fund runs out, paid first next year') },
  consult: { phone: '022-0000-3302', hours: officeHours, note: say('买之前先问型号在不在目录里', 'Before buying, ask whether the model is listed') },
  oversight: { unit: say('区农业农村委员会', 'District Agriculture and Rural Affairs Commission'), phone: '12345' },
  place: say('所在镇农业服务站，区政务服务中心农业农村窗口也收。工作日 9:00–12:00、13:30–17:00。', 'Your town’s farm service station, or the rural affairs counter of the District Service Centre. Working days 9:00–12:00 and 13:30–17:00.'),
  online: { depth: 'full', how: say('可以用农机补贴手机端申请、传照片，抽到核验的在家等人来看机器。', 'Apply with photos on the machinery subsidy app; if chosen for checking, someone comes to see the machine.') },
  bookable: true,
  homeVisit: true,
  proxy: true,
  cityWide: false,
  commitmentEligible: true,
  visits: { min: 0, max: 1 },
  faqs: [
    faq(say('二手农机给补吗？', 'Is a second-hand machine subsidised?'), say('不补，只补参加补贴的新机。', 'No, only new machines on the list.')),
    faq(say('能让经销商替我办吗？', 'May the dealer apply for me?'), say('经销商可以教怎么操作，申请、收款必须是您本人；别把卡和验证码给别人。', 'The dealer may show you how, but you apply and are paid yourself; keep card and codes to yourself.')),
    faq(say('补多少？', 'How much is it?'), say('按机具档次定额补，标准以农业农村部门公布为准，这里不报金额。', 'A fixed sum by class of machine, published by the rural affairs office; no figure is given here.')),
    faq(say('补贴的机器能卖吗？', 'May I sell the machine?'), say('实行牌证管理的要按规定过户，骗补、假买假卖要追回。', 'Registered machines are transferred by the rules; sham sales bring recovery of the subsidy.')),
  ],
};
