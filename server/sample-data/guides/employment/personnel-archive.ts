import type { ServiceGuide } from '../../../desk/catalogue/guide.js';
import { clause } from '../laws.js';
import { applicant, conditions, faq, identityCard, material, officeHours, sampleNotice, say, step } from '../wording.js';
import { employmentLaws } from './laws.js';

const scope = clause(employmentLaws.personnelFiles, say('第四条', 'Article 4'), say('流动人员人事档案的范围，包括非公单位职工、未就业毕业生、灵活就业人员等的档案。', 'Says whose files these are: staff of private employers, graduates without work, flexible workers and others.'));
const passing = clause(employmentLaws.personnelFiles, say('关于档案接收和转递的规定', 'Provisions on receiving and passing on files'), say('档案由机构之间通过机要通信、专人送取或者邮政特快专递转递，个人不得自带和保管。', 'Files pass between agencies by confidential mail, courier or registered express; nobody carries or keeps a personal file.'));
const free = clause(employmentLaws.humanResourcesMarket, say('第十五条', 'Article 15'), say('公共人力资源服务机构办理流动人员人事档案管理等服务不收费。', 'Public agencies manage these files free of charge.'));
const agency = say('区人才服务机构', 'District talent service agency');

export const personnelArchive: ServiceGuide = {
  itemCode: 'personnel-archive',
  version: 2,
  effectiveFrom: '2026-01-01',
  notice: sampleNotice,
  name: say('流动人员人事档案接收与转递', 'Personnel file custody and transfer'),
  acceptingUnit: agency,
  itemType: say('公共服务（承诺件）', 'Public service (with a promised date)'),
  summary: say('在私企上班、灵活就业、毕业未就业的人，把人事档案存进来、转出去，或者开存档证明。查婚姻、知青等历史档案去档案馆，不在这里办。', 'People in private firms, in flexible work or just graduated deposit or move their personnel file, or get proof of it. Historical records such as marriages are looked up at the archives, not here.'),
  legalBases: [scope, passing, free],
  audience: say('本区户籍或者在本区就业的流动人员', 'Mobile workers registered or working in this district'),
  conditions: [
    ...conditions(scope, say('存档：户籍在本区，或者在本区非公单位就业、灵活就业', 'Deposit: registered here, or working here for a private employer or flexibly'), say('毕业生：离校未就业，户籍在本区', 'Graduates: left university without a job and registered here')),
    ...conditions(passing, say('转出：新的接收单位有档案管理权限', 'Moving out: the receiving body may keep files')),
  ],
  materials: [
    identityCard(scope),
    material({ name: say('劳动合同或者社保缴费信息', 'Employment or insurance record'), source: say('人社系统', 'Human resources system'), basis: scope, form: 'electronic', obtainBy: 'data_sharing', when: say('非本区户籍、在本区就业的存档', 'To deposit when working here but registered elsewhere') }),
    material({ name: say('调档函', 'Letter calling for the file'), source: say('接收档案的单位开具，存入的由本机构开', 'From the receiving body; this agency writes it for files coming in'), basis: passing, form: 'electronic', obtainBy: 'data_sharing', when: say('转出的，由接收单位直接发来', 'For files going out; the receiving body sends it directly') }),
    material({ name: say('委托书和代办人身份证', 'Letter of authority and the proxy’s identity card'), source: say('申请人自备', 'Brought by the applicant'), basis: passing, when: say('由他人代办的', 'When someone else applies') }),
  ],
  samples: [{ name: say('调档函样例', 'Sample of the letter'), hint: say('写清本人姓名、身份证号和现在的存档机构全称。', 'Give name, identity number and the full name of the present agency.') }],
  commonErrors: [say('自己拿着档案来存', 'Bringing the file oneself'), say('档案袋拆过封', 'The envelope has been opened'), say('不知道档案现在在哪就开调档函', 'Asking for a letter without knowing where the file is')],
  steps: [
    step(say('查找', 'Find'), applicant, say('先问原学校、原单位档案在哪。', 'Ask your university or former employer where the file is.')),
    step(say('申请', 'Apply'), applicant, say('到窗口或者在网上申请存入或者转出。', 'Apply to deposit or move, at the counter or online.')),
    step(say('调档', 'Send'), agency, say('机构之间寄送，个人不经手。', 'The agencies send it; you do not handle it.')),
    step(say('审核', 'Check'), agency, say('核对档案是否齐全，缺的材料一次说清。', 'The file is checked; anything missing is named in one go.')),
    step(say('告知', 'Tell'), agency, say('入库或者转出后短信告知。', 'You get a text when it is stored or sent.')),
  ],
  fees: [{ free: true, standard: say('不收费，没有保管费、查阅费、证明费', 'Free of charge: no custody, reading or certificate fee'), basis: say('《人力资源市场暂行条例》第十五条', 'Provisional Regulation on the Human Resources Market, Article 15') }],
  timeLimit: { instant: false, promised: { n: 5, unit: 'working_day' }, note: say('存档证明当场开；转出 5 个工作日内寄出；存入从收到档案起 5 个工作日内审核入库', 'Proof is given at once; files go out within 5 working days and are stored within 5 of arriving') },
  consult: { phone: '022-0000-1205', hours: officeHours, note: say('可以问自己的档案在不在这里', 'You can ask whether your file is here') },
  oversight: { unit: say('区人力资源和社会保障局', 'District Human Resources and Social Security Bureau'), phone: '12345' },
  place: say('区人才服务机构档案窗口。工作日 9:00–12:00、13:30–17:00。', 'The files counter of the district talent service agency. Working days 9:00–12:00 and 13:30–17:00.'),
  online: { depth: 'full', how: say('可以在国家或者本市人社网上服务平台申请转档、开存档证明，不用到窗口。', 'Move a file or get proof on the national or city human resources platform, without a visit.') },
  bookable: true,
  homeVisit: false,
  proxy: true,
  cityWide: false,
  commitmentEligible: false,
  visits: { min: 0, max: 1 },
  faqs: [
    faq(say('毕业好几年了，档案不知道在哪怎么办？', 'I graduated years ago and do not know where my file is.'), say('先问毕业学校的就业部门查寄送记录，再问户籍地人才服务机构。', 'Ask the university’s careers office for the posting record, then the agency where you are registered.')),
    faq(say('档案在自己手里能存吗？', 'I have my file at home. Can I deposit it?'), say('不能直接存。没拆封的交回原学校或者原单位寄来；拆过的由原单位重新核对密封。', 'Not directly. Unopened, return it to the sender to be posted; opened, the sender checks and seals it again.')),
    faq(say('存档要交钱吗？', 'Does custody cost anything?'), say('不收费，也没有保管费。', 'No, there is no custody fee.')),
  ],
};
