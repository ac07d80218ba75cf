import type { ServiceGuide } from '../../../desk/catalogue/guide.js';
import { clause } from '../laws.js';
import { applicant, conditions, faq, material, officeHours, sampleNotice, say, step } from '../wording.js';
import { healthLaws } from './laws.js';

const holder = clause(healthLaws.medicalFunds, say('第十七条', 'Article 17'), say('参保人员持本人医疗保障凭证就医购药，出示接受查验，妥善保管，防止他人冒用。', 'Insured people use and show their own voucher for treatment and medicine, and keep it from others.'));
const provider = clause(healthLaws.medicalFunds, say('第十五条', 'Article 15'), say('定点医药机构执行实名就医购药，核验参保人员的医疗保障凭证。', 'Contracted hospitals and pharmacies check the voucher and the person.'));
const agency = say('区医疗保障经办机构', 'District medical insurance agency');

export const medicalEVoucher: ServiceGuide = {
  itemCode: 'medical-e-voucher',
  version: 2,
  effectiveFrom: '2026-01-01',
  notice: sampleNotice,
  name: say('医保电子凭证激活', 'Activation of the electronic medical insurance voucher'),
  acceptingUnit: agency,
  itemType: say('公共服务（即办件）', 'Public service (handled at once)'),
  summary: say('在手机上激活医保码，看病买药扫码就能用，不用带卡。它只是凭证，不等于参保；没参保的先办参保登记。', 'Activate the medical code on your phone and use it for treatment and medicine without a card. It is only a voucher, not insurance; enrol first if you are not insured.'),
  legalBases: [holder, provider],
  audience: say('参加职工医保或者居民医保的人，包括老人和孩子', 'Everyone in employee or resident medical insurance, including older people and children'),
  conditions: conditions(holder, say('已参加本市基本医疗保险', 'Insured in this city'), say('由本人激活；老人和孩子可以由家人在“亲情账户”里代为激活', 'Activated in person; family may do it for older people and children in the family account')),
  materials: [
    material({ name: say('居民身份证', 'Resident identity card'), source: say('公安机关签发', 'Issued by the police'), basis: provider, when: say('到窗口请人帮忙激活的；手机上只要输入号码、刷脸', 'When the counter helps; on the phone you only enter the number and show your face') }),
    material({ name: say('参保信息', 'Insurance record'), source: say('医保系统', 'Medical insurance system'), basis: holder, form: 'electronic', obtainBy: 'data_sharing' }),
    material({ name: say('户口簿或者出生医学证明', 'Household register or birth certificate'), source: say('公安机关或者医院', 'Police or hospital'), basis: holder, form: 'electronic', when: say('在手机上给孩子绑定亲情账户的', 'To add a child to the family account') }),
  ],
  samples: [{ name: say('激活步骤样例', 'Sample of the steps'), hint: say('从国家医保服务平台手机端进，认准名称，不点短信链接。', 'Start from the national medical insurance app by name, never from a link in a text.') }],
  commonErrors: [say('用家人的手机号刷成了家人的码', 'Using a relative’s account and getting the relative’s code'), say('把医保码截图发给别人用', 'Sending a screenshot of the code to others'), say('没参保就激活，看病结算不了', 'Activating without being insured, so nothing is settled')],
  steps: [
    step(say('打开', 'Open'), applicant, say('打开国家医保服务平台手机端，或者常用支付软件里的“医保码”。', 'Open the national medical insurance app, or the medical code in a payment app you use.')),
    step(say('认证', 'Identify'), applicant, say('填姓名、身份证号，刷脸。', 'Enter name and identity number and show your face.')),
    step(say('激活', 'Activate'), agency, say('系统核对参保信息，当场激活，自己设密码。', 'The system checks your insurance and activates the code; set a password.')),
    step(say('使用', 'Use'), applicant, say('挂号、结算、买药时出示。', 'Show it to register, pay and buy medicine.')),
  ],
  fees: [{ free: true, standard: say('不收费', 'Free of charge'), basis: say('无收费依据，任何人不得收取', 'No document allows a charge; nobody may ask for one') }],
  timeLimit: { instant: true, note: say('当场激活，马上能用', 'Activated at once and ready to use') },
  consult: { phone: '022-0000-1401', hours: officeHours, note: say('刷脸过不去也可以打这个电话', 'Call here too if the face check fails') },
  oversight: { unit: say('区医疗保障局', 'District Healthcare Security Bureau'), phone: '12345' },
  place: say('用手机就能办，不用跑；不会用手机的，到任意街镇医保窗口由人帮忙。工作日 9:00–12:00、13:30–17:00。', 'On the phone, no visit needed; any medical insurance counter helps those without one. Working days 9:00–12:00 and 13:30–17:00.'),
  online: { depth: 'full', how: say('在国家医保服务平台手机端搜“医保码”，刷脸激活，全程网上办。', 'Look for the medical code in the national medical insurance app and activate it with the face check; all online.') },
  bookable: false,
  homeVisit: true,
  proxy: true,
  cityWide: true,
  commitmentEligible: false,
  visits: { min: 0, max: 1 },
  faqs: [
    faq(say('老人没有智能手机怎么办？', 'What if an older person has no smartphone?'), say('照常刷社保卡、身份证看病，待遇一样；也可以由子女在亲情账户里绑定。', 'The social security card or identity card works as before; a child can also add them to the family account.')),
    faq(say('换手机了要重新激活吗？', 'Must I activate again on a new phone?'), say('不用重新办，在新手机上登录就行。', 'No, just log in on the new phone.')),
    faq(say('能拿我的码给我妈买药吗？', 'May I use my code to buy medicine for my mother?'), say('不能用自己的码给别人结算医保；替家人买药要用家人的凭证，带上双方身份证。个人账户家庭共济另按规定开通。', 'Not for insurance settlement: use her voucher and bring both identity cards. Sharing a personal account within the family is set up separately.')),
    faq(say('外地医院能用吗？', 'Does it work in other cities?'), say('能用，跨省看病一般要先办异地就医备案。', 'Yes, but treatment in another province usually needs filing first.')),
  ],
};
