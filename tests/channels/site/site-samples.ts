import type { GuideList, GuidePage, HandbookChoices, Progress, RatingPage, SiteInfo } from '../../../server/contract/portal.js';
import type { ComplaintFiled } from '../../../server/contract/complaint.js';
import type { DeadlineView } from '../../../server/contract/deadline.js';
import type { PageData } from '../../../channels/portal/site/page-data.js';
import type { Look } from '../../../channels/portal/site/prefs.js';
import { readUrl, renderPage } from '../../../channels/portal/site/render.js';

/** 2026-10-13 09:12 in Shanghai. */
export const morning = Date.UTC(2026, 9, 13, 1, 12);
export const site: SiteInfo = { brand: { zh: '便民服务台', en: 'Civic Desk' }, hotline: '88908890', district: { zh: '示例区', en: 'Sample District' }, demo: true };

export const list: GuideList = {
  guides: [{ itemCode: 'unemployment-registration', category: 'employment', name: { zh: '失业登记', en: 'Unemployment registration' }, short: { zh: '没有工作的人登记。', en: 'For people out of work.' }, version: 3, because: { by: 'sound', words: { zh: '失业登记', en: '失业登记' } } }],
  total: 1,
  categories: [{ code: 'employment', label: { zh: '劳动就业', en: 'Employment' }, count: 9 }],
  audiences: [{ code: 'job_seekers', label: { zh: '找工作的人', en: 'Job seekers' }, count: 6 }],
  events: [{ code: 'work', label: { zh: '找工作、失业、创业', en: 'Work' }, count: 7 }],
};
const basis = { title: { zh: '就业服务与就业管理规定', en: 'Provisions on Employment Services' }, clause: { zh: '第六十三条', en: 'Article 63' }, issuer: { zh: '人社部', en: 'Ministry of Human Resources' }, docNo: '劳动保障部令第28号' };
export const guide: GuidePage = {
  itemCode: 'unemployment-registration',
  category: 'employment',
  categoryLabel: { zh: '劳动就业', en: 'Employment' },
  version: 3,
  effectiveFrom: '2026-01-01',
  standing: 'in_force',
  versions: [{ version: 3, effectiveFrom: '2026-01-01' }, { version: 2, effectiveFrom: '2024-05-01' }],
  notice: { zh: '以窗口公布为准。', en: 'The counter’s notice prevails.' },
  name: { zh: '失业登记', en: 'Unemployment registration' },
  short: [{ label: { zh: '带什么', en: 'Bring' }, text: { zh: '身份证', en: 'Identity card' } }],
  materials: [
    { name: { zh: '身份证', en: 'Identity card' }, form: { zh: '原件', en: 'Original' }, copies: 1, required: true, source: { zh: '自备', en: 'Your own' }, commonErrors: [], acceptElectronic: true, obtainBy: 'applicant', basis },
    { name: { zh: '委托书', en: 'Letter of authority' }, form: { zh: '原件', en: 'Original' }, copies: 1, required: true, source: { zh: '自备', en: 'Your own' }, when: { zh: '请人代办的', en: 'When someone else comes' }, commonErrors: [{ zh: '没签字', en: 'Not signed' }], acceptElectronic: false, obtainBy: 'commitment', basis },
    { name: { zh: '居住证', en: 'Residence permit' }, form: { zh: '电子', en: 'Electronic' }, copies: 0, required: true, source: { zh: '数据共享', en: 'Shared data' }, commonErrors: [], acceptElectronic: true, obtainBy: 'data_sharing', basis },
  ],
  steps: [{ name: { zh: '申请', en: 'Apply' }, owner: { zh: '申请人', en: 'Applicant' }, detail: { zh: '到窗口或者网上。', en: 'At a counter or online.' } }],
  mistakes: [{ zh: '日期写错', en: 'A wrong date' }],
  window: null,
  consult: { phone: '022-0000-1101', hours: { zh: '工作日 9:00–17:00', en: 'Working days 9:00–17:00' }, note: { zh: '也能网上问', en: 'Online too' } },
  online: { zh: '网上能办', en: 'Online too' },
  bases: [{ ...basis, text: { zh: '可以登记失业。', en: 'May register.' }, issuedOn: '2007-11-05' }],
  fields: [{ key: 'unit', label: { zh: '受理单位', en: 'Accepting unit' }, lines: [{ zh: '各街镇人社窗口', en: 'Human resources counters' }] }],
  faqs: [{ question: { zh: '外地户口能办吗？', en: 'Without local registration?' }, answer: { zh: '能。', en: 'Yes.' } }],
  bookable: true,
  homeVisit: true,
  proxy: false,
  cityWide: true,
  visits: { min: 0, max: 1 },
};
export const handbook: HandbookChoices = { categories: [{ code: 'employment', label: { zh: '劳动就业', en: 'Employment' }, count: 6 }], centres: [{ code: 'district', label: { zh: '区政务服务中心', en: 'District Service Centre' }, count: 40 }], total: 70 };

export const promise: DeadlineView = {
  step: 'finish',
  dueAt: Date.UTC(2026, 9, 27, 16),
  amberAt: Date.UTC(2026, 9, 25, 16),
  light: 'green',
  provisional: false,
  unknownYears: [],
  clock: 'day',
  workdays: ['2026-10-14', '2026-10-15', '2026-10-16', '2026-10-19', '2026-10-20', '2026-10-21', '2026-10-22', '2026-10-23', '2026-10-26', '2026-10-27'],
  limit: { amount: 15, unit: 'workday', clock: 'working' },
  basis: { startedAt: Date.UTC(2026, 8, 30, 1, 12), from: '2026-09-30', days: 15, holidays: [{ name: { zh: '国庆节', en: 'National Day' }, days: 7 }], makeups: ['2026-10-10'], paused: 0 },
  calendarVersion: '2026-v1',
  policyVersion: 'cn-default',
};
export const filed: ComplaintFiled = { ticketNo: '260930091204000042', queryCode: '384207', type: 'complaint', confidential: false, promise };
export const progress: Progress = {
  no: '260930091204000042',
  type: 'complaint',
  title: '物业乱收费',
  state: 'in_progress',
  unit: '区住建委',
  confidential: false,
  promise,
  overdueDays: 0,
  steps: [
    { key: 'received', at: Date.UTC(2026, 8, 30, 1, 12), current: false },
    { key: 'handling', at: null, current: true },
    { key: 'verified', at: null, current: false },
  ],
  lines: [{ at: Date.UTC(2026, 8, 30, 2, 2), type: 'dispatched', facts: { unitName: '区住建委' } }],
  publicReply: null,
  rejected: null,
  merged: false,
  pressed: null,
  extension: null,
  onHold: null,
  rerouting: false,
  rehandles: 0,
  urges: 0,
  contacts: 1,
  rating: null,
  actions: [
    { action: 'urge', refusal: null },
    { action: 'supplement', refusal: null },
    { action: 'withdraw', refusal: null },
  ],
};

export const rating: RatingPage = {
  title: '物业乱收费',
  unit: '区住建委',
  publicReply: '已责令退还。',
  answered: true,
  confidential: false,
  rating: null,
  promise: null,
  actions: [
    { action: 'appraise', refusal: null },
    { action: 'reopen', refusal: null },
  ],
};

const plain: Look = { mode: 'normal', contrast: 'normal' };

/** In English the sample's own words are left out: they are the citizen's and the unit's. */
const sampleRating = (url: string): RatingPage => (readUrl(url).lang === 'zh' ? rating : { ...rating, title: null, unit: null, publicReply: null });

/** What the data of an address would be, were the sample guides all there is. */
export function dataAt(url: string): PageData {
  const { page, params } = readUrl(url);
  if (page === 'rate') return { kind: 'rating', rating: params['token'] === 'some-token' ? sampleRating(url) : null };
  if (page === 'handbook') return { kind: 'handbook', choices: handbook };
  if (page === 'guide' || page === 'guide_notice') return { kind: 'guide', guide: params['slug'] === guide.itemCode ? guide : null };
  return ['home', 'search', 'guides'].includes(page) ? { kind: 'guides', list } : { kind: 'none' };
}

/** A page as the server would draw it. */
export function drawn(url: string, { data = dataAt(url), look = plain }: { data?: PageData; look?: Look } = {}) {
  return renderPage({ url, data, prefs: { lang: readUrl(url).lang, ...look }, site, assets: { script: '/assets/site/site.js', style: '/assets/site/site.css' }, now: 0 });
}
