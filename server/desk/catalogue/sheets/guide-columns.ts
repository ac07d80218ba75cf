import { categories } from '../categories.js';
import { noBasis } from '../guide-content.js';
import type { Text } from '../../text.js';
import type { Column, Kind } from './columns.js';

const column = (title: string, path: string, kind: Kind = 'text'): Column => ({ title, path, kind });
/** A text in two languages is two columns. */
const both = (title: string, path: string): Column[] => [column(title, `${path}.zh`), column(`${title}（英文）`, `${path}.en`)];
const yes = (title: string, path: string): Column => column(title, path, 'yes');
const codes = (words: Readonly<Record<string, string>>): Kind => ({ codes: words });

const units = codes({ working_day: '工作日', natural_day: '天', month: '个月' });
const limit = (title: string, path: string): Column[] => [column(title, `${path}.n`, 'number'), column(`${title}单位`, `${path}.unit`, units)];
const categoryNames = Object.fromEntries(Object.entries(categories).map(([code, { zh }]) => [code, zh]));

export const itemCodeTitle = '事项编码';
/** The sheet with one row a guide. */
export const guideSheet = '事项';
export const guideColumns: readonly Column[] = [
  column('分类', 'category', codes(categoryNames)),
  ...both('事项名称', 'name'),
  column('别名', 'aliases', 'list'),
  ...both('受理单位', 'acceptingUnit'),
  ...both('事项类别', 'itemType'),
  ...both('简介', 'summary'),
  ...both('服务对象', 'audience'),
  ...both('办理地点', 'place'),
  yes('当场办结', 'timeLimit.instant'),
  ...limit('法定时限', 'timeLimit.statutory'),
  ...limit('承诺时限', 'timeLimit.promised'),
  ...both('时限说明', 'timeLimit.note'),
  column('咨询电话', 'consult.phone'),
  ...both('咨询时间', 'consult.hours'),
  ...both('咨询说明', 'consult.note'),
  ...both('监督部门', 'oversight.unit'),
  column('监督电话', 'oversight.phone'),
  column('网办深度', 'online.depth', codes({ info: '查询', appoint: '预约', prefill: '预填', full: '全程网办' })),
  ...both('网办说明', 'online.how'),
  yes('可以预约', 'bookable'),
  yes('上门办理', 'homeVisit'),
  yes('可以代办', 'proxy'),
  yes('全城通办', 'cityWide'),
  yes('承诺办理', 'commitmentEligible'),
  column('到场最少', 'visits.min', 'number'),
  column('到场最多', 'visits.max', 'number'),
  column('受理时段起', 'applyWindow.from'),
  column('受理时段止', 'applyWindow.to'),
  ...both('受理时段说明', 'applyWindow.note'),
  ...both('提示', 'notice'),
  column('基本编码', 'extras.codes.basic'),
  column('实施编码', 'extras.codes.implementation'),
  column('业务办理项编码', 'extras.codes.operation'),
  ...both('主管部门', 'extras.competentAuthority'),
  ...both('实施机关', 'extras.implementingBody'),
  column('行使层级', 'extras.level', codes({ city: '市级', district: '区级', subdistrict: '街镇', community: '社区' })),
  column('受理范围', 'extras.applicants', codes({ person: '个人', organisation: '法人', both: '个人和法人' })),
  column('办件类型', 'extras.handling', codes({ instant: '即办件', promised: '承诺件' })),
  column('网上办理地址', 'extras.onlineAddress'),
  column('网上查询地址', 'extras.progressAddress'),
  ...both('结果名称', 'extras.result.name'),
  ...both('结果样本', 'extras.result.sample'),
  column('送达方式', 'extras.result.delivery', { codes: { counter: '窗口领取', post: '邮寄', electronic: '电子送达' }, many: true }),
  ...both('通办范围', 'extras.area'),
  yes('进驻大厅', 'extras.inHall'),
  yes('自助办理', 'extras.selfService'),
  ...both('中介服务', 'extras.intermediary'),
  ...both('数量限制', 'extras.quota'),
  ...both('年审', 'extras.annualReview'),
  column('失效日期', 'extras.effectiveUntil', 'date'),
  column('关键词', 'extras.keywords', 'list'),
];

/** A list of a guide as a sheet of its own, one row an entry; `begin` = what an entry holds where a cell is empty. */
export interface ListSheet {
  readonly name: string;
  /** Where the list stands in the guide. */
  readonly path: string;
  readonly columns: readonly Column[];
  readonly begin: object | null;
  /** Its entries rest on a document of the sheet of documents. */
  readonly founded: boolean;
}
const blank: Text = { zh: '', en: '' };
const list = (name: string, path: string, more: Pick<ListSheet, 'columns' | 'begin'>): ListSheet => ({ name, path, founded: false, ...more });
/** The same, of entries that rest on a document. */
const onLaw = (name: string, path: string, more: Pick<ListSheet, 'columns' | 'begin'>): ListSheet => ({ name, path, founded: true, ...more });

/** Parts that may be absent, as they begin with their first cell. */
export const optionalParts: Readonly<Record<string, object>> = {
  applyWindow: { from: '', to: '', note: blank },
  'extras.codes': { basic: '', implementation: '', operation: '' },
  'extras.result': { name: blank, sample: blank, delivery: [] },
};

export const basisColumns: readonly Column[] = [...both('文件名称', 'title'), ...both('条款', 'clause'), ...both('内容', 'text'), column('颁布时间', 'issuedOn', 'date'), ...both('发布机关', 'issuer'), column('文号', 'docNo')];
export const basisSheet = '依据';
export const basisNumberTitle = '依据编号';
/** Whether the guide itself rests on it, beside the conditions and materials that name it. */
export const ownBasisTitle = '设定依据';

const forms = codes({ original: '原件', copy: '复印件', original_and_copy: '原件和复印件', electronic: '电子件' });
const ways = codes({ applicant: '申请人提交', data_sharing: '部门共享', commitment: '可以承诺' });

export const listSheets: readonly ListSheet[] = [
  onLaw('申请条件', 'conditions', { columns: both('条件', 'text'), begin: { text: blank, basis: noBasis } }),
  onLaw('申请材料', 'materials', {
    columns: [
      ...both('材料名称', 'name'),
      column('形式', 'form', forms),
      column('份数', 'copies', 'number'),
      yes('必需', 'required'),
      ...both('来源', 'source'),
      column('取得方式', 'obtainBy', ways),
      ...both('适用情形', 'when'),
      yes('可交电子件', 'acceptElectronic'),
      ...both('要求', 'requirement'),
      ...both('样本', 'sample'),
    ],
    begin: { name: blank, form: 'original', copies: 1, required: true, source: blank, basis: noBasis, obtainBy: 'applicant', acceptElectronic: true },
  }),
  list('示范文本', 'samples', { columns: [...both('名称', 'name'), ...both('说明', 'hint')], begin: { name: blank, hint: blank } }),
  list('常见错误', 'commonErrors', { columns: [column('错误', 'zh'), column('错误（英文）', 'en')], begin: blank }),
  list('基本流程', 'steps', { columns: [...both('环节', 'name'), ...both('办理人', 'owner'), ...both('内容', 'detail')], begin: { name: blank, owner: blank, detail: blank } }),
  list('收费', 'fees', { columns: [yes('不收费', 'free'), ...both('标准', 'standard'), ...both('收费依据', 'basis')], begin: { free: false, standard: blank, basis: blank } }),
  list('常见问题', 'faqs', { columns: [...both('问', 'question'), ...both('答', 'answer')], begin: { question: blank, answer: blank } }),
  list('办理机构', 'extras.offices', { columns: [...both('名称', 'name'), ...both('地址', 'address'), column('邮编', 'postcode'), column('联系人', 'contact'), column('电话', 'phone')], begin: { name: blank, address: blank, postcode: '', contact: '', phone: '' } }),
  list('表格下载', 'extras.forms', { columns: [...both('名称', 'name'), column('地址', 'address')], begin: { name: blank, address: '' } }),
  list('特殊环节', 'extras.specialSteps', { columns: [...both('名称', 'name'), ...limit('时限', 'limit'), ...both('依据', 'basis'), yes('计入时限', 'clockRuns')], begin: { name: blank, limit: null, basis: blank, clockRuns: false } }),
];
/** Mistakes with one material, a sheet of their own: the material by its place. */
export const materialErrorSheet = '材料常见错误';
