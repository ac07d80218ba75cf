import type { GuideContent, LegalBasis } from '../../../server/contract/guide-content.js';
import type { GuideDetail, GuideDraft, GuideGap, GuideRow } from '../../../server/contract/guides.js';
import { now } from '../support/builders.js';

const said = (zh: string, en = zh) => ({ zh, en });
export const law: LegalBasis = { title: said('《就业规定》', 'Employment Rules'), clause: said('第九条', 'Article 9'), text: said('条文'), issuedOn: '2020-01-01', issuer: said('人社局'), docNo: '1 号' };

/** A short guide in which nothing is missing. */
export const content = (change: Partial<GuideContent> = {}): GuideContent => ({
  category: 'employment',
  aliases: [],
  notice: said('示例'),
  name: said('失业登记', 'Unemployment registration'),
  acceptingUnit: said('区人社局'),
  itemType: said('公共服务'),
  legalBases: [law],
  audience: said('没有工作的人', 'People without work'),
  conditions: [{ text: said('正在找工作', 'Looking for work'), basis: law }],
  materials: [
    { name: said('身份证', 'Identity card'), form: 'original', copies: 1, required: true, source: said('公安机关'), basis: law, obtainBy: 'applicant', acceptElectronic: true },
    { name: said('参保记录', 'Insurance record'), form: 'electronic', copies: 0, required: true, source: said('人社局'), basis: law, obtainBy: 'data_sharing', acceptElectronic: true },
  ],
  samples: [{ name: said('登记表', 'Form'), hint: said('写清楚', 'Write clearly') }],
  commonErrors: [said('没带原件', 'No original')],
  steps: [{ name: said('申请', 'Apply'), owner: said('申请人'), detail: said('到窗口', 'At the counter') }],
  fees: [{ free: true, standard: said('不收费', 'Free'), basis: said('无', 'none') }],
  timeLimit: { instant: true, note: said('当场', 'At once') },
  consult: { phone: '022-0000-1234', hours: said('工作日', 'Working days'), note: said('先打电话', 'Call first') },
  oversight: { unit: said('区政务办'), phone: '12345' },
  summary: said('登记失业状态', 'Register as unemployed'),
  place: said('街镇中心', 'Subdistrict centre'),
  online: { depth: 'info', how: said('只能查', 'Look up only') },
  bookable: false,
  homeVisit: false,
  proxy: false,
  cityWide: true,
  commitmentEligible: false,
  visits: { min: 1, max: 1 },
  faqs: [{ question: said('要钱吗？'), answer: said('不要。') }],
  ...change,
});

export const gap: GuideGap = { path: 'conditions[0].text', field: 'conditions', label: said('申请条件第 1 项的内容', 'Conditions, no. 1, text'), reason: 'no_translation', why: said('缺英文', 'No English') };
const editor = { id: 'editor-1', name: '韩梅' };

export const draftOf = (change: Partial<GuideDraft> = {}): GuideDraft => ({
  state: 'draft',
  basedOn: 3,
  why: '材料精简',
  question: null,
  startedBy: editor,
  startedAt: now,
  savedBy: editor,
  savedAt: now,
  authors: [editor],
  submitted: null,
  sentBack: null,
  content: content(),
  gaps: [],
  changes: [{ field: 'place', fieldLabel: said('办理地点', 'Place'), path: 'place', label: said('办理地点', 'Place'), kind: 'changed', before: said('区中心'), after: said('街镇中心') }],
  ...change,
});

export const detail = (change: Partial<GuideDetail> = {}): GuideDetail => ({
  itemCode: 'unemployment',
  revision: 7,
  category: 'employment',
  name: said('失业登记', 'Unemployment registration'),
  state: 'idle',
  inForce: { itemCode: 'unemployment', version: 3, standing: 'in_force', effectiveFrom: '2026-01-01', publishedAt: null, by: null, authors: [], reason: null, recalled: null, content: content() },
  versions: [{ version: 3, standing: 'in_force', effectiveFrom: '2026-01-01', publishedAt: null, by: null, authors: [], reason: null, recalled: null }],
  draft: null,
  offers: [],
  mayEdit: true,
  watchers: 2,
  history: [],
  ...change,
});

/** A guide with a draft its reader may write in. */
export const drafted = (draft: Partial<GuideDraft> = {}, change: Partial<GuideDetail> = {}): GuideDetail => detail({ state: 'draft', draft: draftOf(draft), offers: [{ move: 'submit', refusal: null }, { move: 'discard', refusal: null }], ...change });

export const guideRow = (change: Partial<GuideRow> = {}): GuideRow => ({ itemCode: 'unemployment', category: 'employment', name: said('失业登记', 'Unemployment registration'), state: 'idle', version: 3, inForceSince: '2026-01-01', scheduled: null, draft: null, updatedAt: now, ...change });
