import type { ServiceGuide } from '../../../desk/catalogue/guide.js';
import { clause, laws } from '../laws.js';
import { applicant, conditions, faq, material, officeHours, sampleNotice, say, step } from '../wording.js';
import { publicSafetyLaws } from './laws.js';

const duty = clause(laws.householdRegistration, say('第七条', 'Article 7'), say('婴儿出生后一个月以内，由户主、亲属、抚养人向婴儿常住地户口登记机关申报出生登记。', 'Within a month of birth the householder, a relative or carer reports the birth where the child lives.'));
const certificate = clause(publicSafetyLaws.maternalCare, say('第二十三条', 'Article 23'), say('医疗保健机构为新生儿出具统一制发的出生医学证明。', 'The hospital issues the uniform birth certificate.'));
const everyone = clause(publicSafetyLaws.peopleWithoutRegistration, say('关于无户口人员登记的规定', 'Provisions on registering those without registration'), say('不得设立前置条件；非婚生育、没有出生医学证明的，按规定补证或者做亲子鉴定后登记。', 'No conditions may be set; births outside marriage or without a certificate are registered after a new certificate or a parentage test.'));
const surname = clause(laws.civilCode, say('第一千零一十五条', 'Article 1015'), say('自然人应当随父姓或者母姓，有法定情形的可以选取其他姓氏。', 'A child takes the father’s or mother’s surname, or another in the cases the law names.'));
const police = say('公安派出所', 'Police station');

export const newbornHukou: ServiceGuide = {
  itemCode: 'newborn-hukou',
  version: 3,
  effectiveFrom: '2026-01-01',
  notice: sampleNotice,
  name: say('新生儿出生户口登记', 'Household registration of a newborn'),
  acceptingUnit: police,
  itemType: say('行政确认（即办件）', 'Administrative confirmation (handled at once)'),
  summary: say('孩子出生后随父亲或者母亲上户口，一个月内办，晚了也照样办。它和生育登记不是一回事，不办生育登记也能上户口。', 'A newborn is registered with the father or mother within a month; later is still possible. It is not the maternity registration, which is not required.'),
  legalBases: [duty, certificate, everyone, surname],
  audience: say('父母一方户口在本区的新生儿', 'Newborn children with a parent registered in this district'),
  conditions: [
    ...conditions(duty, say('父亲或者母亲有本区常住户口', 'The father or mother is registered in this district'), say('孩子还没有在别处登记户口', 'The child is not registered elsewhere')),
    ...conditions(certificate, say('有出生医学证明；没有的按规定补办', 'There is a birth certificate, or a new one is obtained')),
    ...conditions(surname, say('随父姓或者母姓，父母商量好名字', 'The child takes a parent’s surname and the parents agree on the name')),
  ],
  materials: [
    material({ name: say('来申报的父亲或者母亲的身份证', 'Identity card of the parent who reports the birth'), source: say('公安机关签发', 'Issued by the police'), basis: duty }),
    material({ name: say('出生医学证明', 'Birth certificate'), source: say('接生医院签发，有电子证的免提交', 'Issued by the hospital; not needed if electronic'), basis: certificate, form: 'electronic', obtainBy: 'data_sharing', when: say('在本市出生的', 'For children born in this city') }),
    material({ name: say('出生医学证明原件（副页由派出所留存）', 'Original birth certificate (the police keep the counterfoil)'), source: say('接生医院签发', 'Issued by the hospital'), basis: certificate, when: say('在外省市出生、系统查不到的', 'For children born elsewhere and not found in the system') }),
    material({ name: say('父母的户籍和婚姻登记信息', 'The parents’ household and marriage records'), source: say('公安、民政部门', 'Police and civil affairs department'), basis: duty, form: 'electronic', obtainBy: 'data_sharing' }),
    material({ name: say('随父或者随母落户的声明', 'Statement on registering with father or mother'), source: say('窗口现场填写，父母签字', 'Filled in at the counter and signed by the parents'), basis: duty, obtainBy: 'commitment', when: say('父母户口不在一起，或者非婚生育的', 'When the parents are registered apart or not married') }),
    material({ name: say('亲子鉴定证明', 'Parentage test'), source: say('有资质的鉴定机构', 'A licensed laboratory'), basis: everyone, when: say('非婚生育随父落户，或者没有出生医学证明、无法补办的', 'When a child born outside marriage is registered with the father, or no certificate can be had') }),
  ],
  samples: [{ name: say('出生登记表填写样例', 'Completed sample of the form'), hint: say('名字用规范汉字，和出生医学证明一致。', 'Use standard characters, as on the birth certificate.') }],
  commonErrors: [say('名字用了生僻字，系统打不出来', 'A rare character that the system cannot print'), say('出生医学证明上的名字和想报的不一样', 'The certificate shows a different name'), say('剪掉了出生医学证明的副页', 'The counterfoil has been cut off')],
  steps: [
    step(say('定名字', 'Choose a name'), applicant, say('和出生医学证明上的名字一致。', 'As on the birth certificate.')),
    step(say('申报', 'Report'), applicant, say('父母一方或者户主到派出所，或者在网上申报。', 'A parent or the householder reports it at the station or online.')),
    step(say('核对', 'Check'), police, say('核对出生证明和父母户口。', 'Certificate and the parents’ registration are checked.')),
    step(say('登记', 'Register'), police, say('登记户口，给公民身份号码，打印户口页。', 'The child is registered, given an identity number and a page in the register.')),
  ],
  fees: [{ free: true, standard: say('出生登记不收费；重新制作户口簿的，是否收工本费以窗口公布为准', 'Registration is free; whether a new register costs anything is shown at the counter'), basis: say('无收费依据，任何人不得收取登记费', 'No document allows a charge for registering') }],
  timeLimit: { instant: true, promised: { n: 5, unit: 'working_day' }, note: say('材料齐全的当场登记；网上申报或者要核实的 5 个工作日内办结', 'At once with complete papers; within 5 working days online or if something must be checked') },
  consult: { phone: '022-0000-1605', hours: officeHours, note: say('特殊情况先打电话问，少跑一趟', 'Call first if your case is unusual') },
  oversight: { unit: say('公安分局督察部门', 'Inspection section of the district police'), phone: '12345' },
  place: say('父亲或者母亲户口所在地的公安派出所户籍窗口。工作日 9:00–12:00、13:30–17:00。', 'The counter of the police station where the father or mother is registered. Working days 9:00–12:00 and 13:30–17:00.'),
  online: { depth: 'prefill', how: say('可以在“出生一件事”网上一次填表，户口、医保、社保卡一起办；户口页到派出所领或者邮寄。', 'One online form covers household registration, medical insurance and social security card; collect the page or have it posted.') },
  bookable: true,
  homeVisit: false,
  proxy: true,
  cityWide: true,
  commitmentEligible: true,
  visits: { min: 0, max: 1 },
  faqs: [
    faq(say('过了一个月还能上吗？', 'Is it too late after a month?'), say('能，晚了也照样登记，不罚款。', 'No. It is done just the same, without a fine.')),
    faq(say('没结婚生的孩子能上户口吗？', 'Can a child born outside marriage be registered?'), say('能。随母亲凭出生医学证明和声明办，随父亲还要亲子鉴定证明。', 'Yes: with the mother on the certificate and a statement; with the father also a parentage test.')),
    faq(say('孩子能随爷爷奶奶落户吗？', 'Can the child be registered with the grandparents?'), say('一般随父母；父母户口在爷爷奶奶那里的，就落在那里。', 'Usually with a parent; if the parent is registered at the grandparents’, then there.')),
    faq(say('户口和医保能一起办吗？', 'Can medical insurance be done together?'), say('能，走“出生一件事”，一次填表一起办。', 'Yes, with the one-form service for births.')),
  ],
};
