import type { Bilingual } from '../common.js';

const word = (zh: string, en: string): Bilingual => ({ zh, en });

/** The fields of a guide as headings; the 13 of the seed document first. */
export const guideFieldWords = {
  name: word('事项名称', 'Name'),
  acceptingUnit: word('受理单位', 'Accepting unit'),
  itemType: word('事项类别', 'Type'),
  legalBases: word('设定依据', 'Legal basis'),
  audience: word('服务对象', 'Who it is for'),
  conditions: word('申请条件', 'Conditions'),
  materials: word('申请材料', 'Documents'),
  samples: word('示范文本', 'Samples'),
  commonErrors: word('常见错误示例', 'Common mistakes'),
  steps: word('基本流程', 'Steps'),
  fees: word('收费依据及标准', 'Fees and their basis'),
  timeLimit: word('办理时限', 'Time limit'),
  consult: word('咨询方式', 'Questions'),
  oversight: word('监督部门', 'Oversight'),
  category: word('分类', 'Category'),
  aliases: word('别名', 'Other names'),
  notice: word('提示', 'Notice'),
  summary: word('简介', 'Summary'),
  place: word('办理地点', 'Place'),
  online: word('网上办理', 'Online'),
  bookable: word('可以预约', 'Can be booked'),
  homeVisit: word('上门办理', 'Home visit'),
  proxy: word('可以代办', 'By proxy'),
  cityWide: word('全城通办', 'City-wide'),
  commitmentEligible: word('承诺办理', 'By signed promise'),
  visits: word('到场次数', 'Visits'),
  applyWindow: word('受理时段', 'Season'),
  faqs: word('常见问题', 'Questions and answers'),
  extras: word('其他要素', 'Other particulars'),
  itemCode: word('事项编码', 'Code'),
  effectiveFrom: word('生效日期', 'In force from'),
} as const satisfies Record<string, Bilingual>;
export type GuideField = keyof typeof guideFieldWords;

/** What stands below a field. */
const partWords: Readonly<Record<string, Bilingual>> = {
  title: word('文件名称', 'title'),
  clause: word('条款', 'clause'),
  text: word('内容', 'text'),
  issuedOn: word('颁布时间', 'date'),
  issuer: word('发布机关', 'issuer'),
  docNo: word('文号', 'number'),
  basis: word('依据', 'basis'),
  name: word('名称', 'name'),
  form: word('形式', 'form'),
  copies: word('份数', 'copies'),
  required: word('是否必需', 'required'),
  source: word('来源', 'source'),
  obtainBy: word('取得方式', 'how obtained'),
  when: word('适用情形', 'case'),
  acceptElectronic: word('可交电子件', 'electronic accepted'),
  requirement: word('要求', 'requirement'),
  sample: word('样本', 'sample'),
  commonErrors: word('常见错误', 'common mistakes'),
  hint: word('说明', 'hint'),
  owner: word('办理人', 'who acts'),
  detail: word('内容', 'detail'),
  free: word('不收费', 'free'),
  standard: word('标准', 'standard'),
  instant: word('当场办结', 'at once'),
  statutory: word('法定时限', 'by law'),
  promised: word('承诺时限', 'promised'),
  note: word('说明', 'note'),
  n: word('数量', 'number'),
  unit: word('单位', 'unit'),
  phone: word('电话', 'phone'),
  hours: word('时间', 'hours'),
  depth: word('网办深度', 'depth'),
  how: word('办法', 'how'),
  min: word('最少', 'least'),
  max: word('最多', 'most'),
  from: word('开始', 'from'),
  to: word('结束', 'to'),
  question: word('问', 'question'),
  answer: word('答', 'answer'),
  codes: word('编码', 'codes'),
  basic: word('基本编码', 'basic code'),
  implementation: word('实施编码', 'implementation code'),
  operation: word('业务办理项编码', 'operation code'),
  handling: word('办件类型', 'kind of handling'),
  competentAuthority: word('主管部门', 'authority in charge'),
  implementingBody: word('实施机关', 'implementing body'),
  level: word('行使层级', 'level'),
  applicants: word('受理范围', 'applicants'),
  offices: word('办理机构', 'offices'),
  address: word('地址', 'address'),
  postcode: word('邮编', 'postcode'),
  contact: word('联系人', 'contact'),
  forms: word('表格下载', 'forms'),
  onlineAddress: word('网上办理地址', 'online address'),
  progressAddress: word('网上查询地址', 'progress address'),
  specialSteps: word('特殊环节', 'special steps'),
  limit: word('时限', 'limit'),
  clockRuns: word('是否计时', 'clock runs'),
  result: word('办理结果', 'result'),
  delivery: word('送达方式', 'delivery'),
  area: word('通办范围', 'area'),
  inHall: word('进驻大厅', 'in the hall'),
  selfService: word('自助办理', 'self-service'),
  intermediary: word('中介服务', 'intermediary'),
  quota: word('数量限制', 'quota'),
  annualReview: word('年审', 'annual review'),
  effectiveUntil: word('失效日期', 'in force until'),
  keywords: word('关键词', 'keywords'),
  zh: word('中文', 'Chinese'),
  en: word('英文', 'English'),
};

/** The field a path begins with. */
export const fieldOfPath = (path: string): string => /^\w+/.exec(path)?.[0] ?? path;

/** `materials[1].basis` → 申请材料第 2 项的依据 / Documents, no. 2, basis. */
export function guidePathWords(path: string): Bilingual {
  const steps = path.split('.').flatMap((part) => part.split(/(?=\[)/));
  const said = steps.map(stepWords);
  return { zh: said.map(({ zh }, place) => zhStep(zh, steps[place] ?? '', place)).join(''), en: said.map(({ en }) => en).join(', ') };
}

/** What a part of an entry is called, by itself: copies → 份数. */
export const guidePartWords = (name: string): Bilingual => partWords[name] ?? (guideFieldWords as Readonly<Record<string, Bilingual>>)[name] ?? word(name, name);

function stepWords(step: string, place: number): Bilingual {
  const row = /^\[(\d+)\]$/.exec(step)?.[1];
  if (row !== undefined) return word(`第 ${Number(row) + 1} 项`, `no. ${Number(row) + 1}`);
  const field = place === 0 ? (guideFieldWords as Readonly<Record<string, Bilingual>>)[step] : undefined;
  return field ?? partWords[step] ?? word(step, step);
}

const zhStep = (zh: string, step: string, place: number): string => (place === 0 || step.startsWith('[') ? zh : `的${zh}`);
