import type { ServiceGuide } from '../../../desk/catalogue/guide.js';
import { clause } from '../laws.js';
import { applicant, conditions, faq, fetched, identityCard, material, sampleNotice, say, step } from '../wording.js';
import { postLaws } from './laws.js';

const term = clause(postLaws.telecoms, say('关于装机、移机时限的规定', 'Provisions on time limits to install and move'), say('电信企业在公布的时限内装机、移机开通，因自身原因逾期的支付违约金。', 'Operators install and move within their published limit and pay for delay of their own making.'));
const service = clause(postLaws.telecomService, say('关于互联网接入服务的规定', 'Provisions on internet access'), say('说明业务、资费、时限，保证服务质量，受理障碍申告。', 'Plan, price and time are explained, quality kept and faults taken.'));
const choice = clause(postLaws.telecoms, say('关于用户自主选择的规定', 'Provisions on free choice'), say('不得限定用户使用指定的业务，不得强制搭售。', 'Users may not be tied to a given service or made to buy others with it.'));
const operator = say('电信企业装维人员', 'Operator’s fitter');

export const broadbandRelocation: ServiceGuide = {
  itemCode: 'broadband-relocation',
  version: 1,
  effectiveFrom: '2026-01-01',
  notice: sampleNotice,
  name: say('家庭宽带报装与移机', 'Home broadband installation and relocation'),
  acceptingUnit: say('基础电信企业营业厅', 'Service halls of the telecom operators'),
  itemType: say('公共服务（承诺件）', 'Public service (with a promised date)'),
  summary: say('新装宽带，或者搬家把宽带移到新住处，师傅上门装。网断了、网慢是报障，打运营商客服电话，不用重新报装。', 'Have broadband put in, or moved when you move; a fitter comes. No or slow connection is a fault to report to the operator, not this matter.'),
  legalBases: [term, service, choice],
  audience: say('居民家庭用户，自住、租住都可以', 'Households, owners and tenants alike'),
  conditions: [
    ...conditions(service, say('住处有该运营商的线路资源；没有的会告诉您', 'The operator has a line at the address, or tells you if not'), say('实名办理，没有欠费', 'Under your own name and without arrears')),
    ...conditions(choice, say('小区里有几家就能选几家，物业不能指定', 'You choose among all operators in the estate; the manager may not prescribe')),
    ...conditions(term, say('移机的，新住处在同一城市的覆盖范围内', 'To move: the new address is covered in the same city')),
  ],
  materials: [
    identityCard(service),
    fetched({ name: say('实名登记和欠费信息', 'Registration and arrears'), source: say('电信企业系统', 'Operator’s system'), basis: service }),
    fetched({ name: say('地址线路资源信息', 'Lines at the address'), source: say('电信企业系统', 'Operator’s system'), basis: term }),
    material({ name: say('宽带业务受理单', 'Service order'), source: say('营业厅打印或者手机签', 'Printed in the hall or signed on the phone'), basis: service, form: 'electronic', obtainBy: 'commitment' }),
    material({ name: say('代办人身份证', 'Proxy’s identity card'), source: say('公安机关签发', 'Issued by the police'), basis: service, when: say('请别人代办的', 'When someone applies for you') }),
  ],
  samples: [{ name: say('受理单填写样例', 'Completed sample of the order'), hint: say('看清合约期、到期后的价格和提前解约怎么算，再签字。', 'Read the term, the price after it and the cost of ending early before signing.') }],
  commonErrors: [say('没问新小区有没有线路，就先退了旧的', 'Ending the old line before asking about the new address'), say('约好上门没人在家', 'Nobody at home at the time booked'), say('旧光猫没带走，新家装不上', 'Leaving the old modem behind'), say('没看清合约期就签了', 'Signing without reading the term')],
  steps: [
    step(say('查资源', 'Check'), applicant, say('打电话或者网上报地址，看能装哪家、多快。', 'Give the address by phone or online to see who serves it and how fast.')),
    step(say('下单', 'Order'), applicant, say('选套餐、约时间，签受理单。', 'Choose a plan and a time and sign the order.')),
    step(say('上门安装', 'Fit'), operator, say('有线路的 3 个工作日内上门，装好当面测速。', 'Within 3 working days where there is a line, with the speed measured before you.')),
    step(say('确认', 'Confirm'), applicant, say('测速达标再签字，移机的把旧址停掉。', 'Sign once the speed is right; when moving, the old address is switched off.')),
  ],
  fees: [{ free: false, standard: say('月费、安装费、移机费以营业厅公布和受理单为准，不在单上的不交', 'Monthly, installation and moving charges are as posted and on the order; pay nothing that is not on it'), basis: say('电信企业公示的资费和服务协议', 'The operator’s published charges and the agreement') }],
  timeLimit: { instant: false, promised: { n: 3, unit: 'working_day' }, note: say('有线路资源的 3 个工作日内装好；要布线的 10 个工作日内；因运营商逾期的按规定赔', 'Within 3 working days where there is a line, 10 where one must be laid; delay by the operator is made good under the rules') },
  consult: { phone: '022-0000-3104', hours: say('24 小时', 'Day and night'), note: say('各家线路资源都可以帮着问', 'We can ask about the lines of every operator') },
  oversight: { unit: say('市通信管理部门', 'City communications administration'), phone: '12345' },
  place: say('所选运营商的任意营业厅，或者打电话、在网上办。每天 9:00–17:30，以厅内公布为准。', 'Any hall of the operator you choose, or by phone or online. Daily 9:00–17:30, as posted there.'),
  online: { depth: 'full', how: say('可以在运营商手机端下单、签字、约师傅，家里有人就行。', 'Order, sign and book on the operator’s app; just be at home.') },
  bookable: true,
  homeVisit: true,
  proxy: true,
  cityWide: true,
  commitmentEligible: true,
  visits: { min: 0, max: 1 },
  faqs: [
    faq(say('物业说只能装一家，对吗？', 'The manager says only one operator may serve us. Is that right?'), say('不对，选哪家是您的权利，可以打 12345 反映。', 'No, the choice is yours; report it on 12345.')),
    faq(say('搬家了，合约没到期怎么办？', 'I am moving before the contract ends. What now?'), say('能移机就移机，合约接着算；新住处装不了的，可以协商解约。', 'Have it moved and the contract goes on; if the new home cannot be served, agree an end.')),
    faq(say('提前解约要赔多少？', 'What does it cost to end early?'), say('按受理单写的算，这里不报金额；运营商说不清的可以投诉。', 'As the order says; no figure is given here. Complain if the operator cannot explain.')),
    faq(say('装完网速不够怎么办？', 'The speed is too low. What can I do?'), say('让师傅当面测，达不到签约速率的先修，修不好可以换或者退。', 'Have it measured before you; below the agreed speed it is repaired, changed or ended.')),
  ],
};
