import { z } from 'zod';
import { bilingual } from './common.js';

export * from './progress.js';

/** Why a guide is in a list; `words` is the spoken name or the group that fits. */
const foundBecause = z.object({ by: z.enum(['name', 'alias', 'sound', 'initials', 'content', 'category', 'audience', 'event']), words: bilingual.nullable() });
export type FoundBecause = z.infer<typeof foundBecause>;
const guideSummary = z.object({ itemCode: z.string(), category: z.string(), name: bilingual, short: bilingual, version: z.number().int(), because: foundBecause.nullable() });
export type GuideSummary = z.infer<typeof guideSummary>;
/** A group of guides and how many it holds in all. */
const guideGroup = z.object({ code: z.string(), label: bilingual, count: z.number().int() });
export type GuideGroup = z.infer<typeof guideGroup>;
/** The best first; `total` counts those that did not fit into the list too. */
export const guideList = z.object({ guides: z.array(guideSummary), total: z.number().int(), categories: z.array(guideGroup), audiences: z.array(guideGroup), events: z.array(guideGroup) });
export type GuideList = z.infer<typeof guideList>;
export const guideQuery = z.object({ q: z.string().trim().max(60).optional(), category: z.string().max(40).optional(), audience: z.string().max(40).optional(), event: z.string().max(40).optional() });

const guideBasis = z.object({ title: bilingual, clause: bilingual, issuer: bilingual, docNo: z.string() });
const guidePageMaterial = z.object({
  name: bilingual,
  form: bilingual,
  copies: z.number().int(),
  required: z.boolean(),
  source: bilingual,
  when: bilingual.optional(),
  requirement: bilingual.optional(),
  sample: bilingual.optional(),
  commonErrors: z.array(bilingual),
  acceptElectronic: z.boolean(),
  obtainBy: z.enum(['applicant', 'data_sharing', 'commitment']),
  basis: guideBasis,
});
export type GuidePageMaterial = z.infer<typeof guidePageMaterial>;
export const guidePage = z.object({
  itemCode: z.string(),
  category: z.string(),
  categoryLabel: bilingual,
  version: z.number().int(),
  effectiveFrom: z.string(),
  standing: z.enum(['in_force', 'scheduled', 'past']),
  /** Every version that was published, the newest first. */
  versions: z.array(z.object({ version: z.number().int(), effectiveFrom: z.string() })),
  name: bilingual,
  notice: bilingual,
  /** 办什么 / 谁能办 / 带什么 / 去哪 / 多久 / 多少钱, in that order. */
  short: z.array(z.object({ label: bilingual, text: bilingual })),
  materials: z.array(guidePageMaterial),
  steps: z.array(z.object({ name: bilingual, owner: bilingual, detail: bilingual })),
  mistakes: z.array(bilingual),
  /** When it may be applied for, if not all the year round; `turnsOn` = the next day on which it opens or, while open, its last day. */
  window: z.object({ open: z.boolean(), turnsOn: z.string(), note: bilingual }).nullable(),
  consult: z.object({ phone: z.string(), hours: bilingual, note: bilingual }),
  online: bilingual.nullable(),
  /** The 13 fields of the guide, each a heading and its lines. */
  fields: z.array(z.object({ key: z.string(), label: bilingual, lines: z.array(bilingual) })),
  bases: z.array(guideBasis.extend({ text: bilingual, issuedOn: z.string() })),
  faqs: z.array(z.object({ question: bilingual, answer: bilingual })),
  bookable: z.boolean(),
  homeVisit: z.boolean(),
  proxy: z.boolean(),
  cityWide: z.boolean(),
  visits: z.object({ min: z.number().int(), max: z.number().int() }),
});
export type GuidePage = z.infer<typeof guidePage>;
export const guideVersionQuery = z.object({ version: z.coerce.number().int().min(1).optional() });

/** A one-time notice by text message, to one's own phone. */
export const noticeText = z.object({ phone: z.string().trim().regex(/^(1\d{10}|000\d{8})$/), lang: z.enum(['zh', 'en']), own: z.literal(true) });
/** A one-time notice as a card in one's open conversation. */
export const noticeCard = z.object({ conversationId: z.string().min(1).max(80), id: z.string().min(8).max(64) });
export const noticeGiven = z.object({ ok: z.literal(true) });

export const handbookQuery = z.object({ category: z.string().max(40).optional(), centre: z.string().max(80).optional(), lang: z.enum(['zh', 'en']).default('zh') });
/** What a handbook can be made of. */
export const handbookChoices = z.object({ categories: z.array(guideGroup), centres: z.array(guideGroup), total: z.number().int() });
export type HandbookChoices = z.infer<typeof handbookChoices>;

export const siteInfo = z.object({ brand: bilingual, hotline: z.string(), district: bilingual, demo: z.boolean() });
export type SiteInfo = z.infer<typeof siteInfo>;
