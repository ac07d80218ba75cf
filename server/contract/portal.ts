import { z } from 'zod';
import { bilingual } from './common.js';

export * from './progress.js';

export const guideSummary = z.object({ itemCode: z.string(), category: z.string(), name: bilingual, short: bilingual, version: z.number().int() });
export type GuideSummary = z.infer<typeof guideSummary>;
export const guideList = z.object({ guides: z.array(guideSummary), categories: z.array(z.object({ code: z.string(), label: bilingual, count: z.number().int() })) });
export type GuideList = z.infer<typeof guideList>;
export const guideQuery = z.object({ q: z.string().trim().max(60).optional(), category: z.string().optional() });

const bases = z.array(z.object({ title: z.string(), clause: z.string().optional(), issuer: z.string().optional(), docNo: z.string().optional() }));
export const guidePage = z.object({
  itemCode: z.string(),
  category: z.string(),
  version: z.number().int(),
  effectiveFrom: z.string(),
  name: bilingual,
  /** 带什么 / 去哪 / 多少钱 / 多久, in that order. */
  short: z.array(z.object({ label: bilingual, text: bilingual })),
  materials: z.array(z.object({ name: bilingual, form: bilingual, copies: z.number().int(), required: z.boolean(), source: bilingual, when: bilingual.optional(), obtainBy: z.enum(['applicant', 'data_sharing', 'commitment']), basis: bases })),
  /** The 13 fields of the guide, each a heading and its lines. */
  fields: z.array(z.object({ key: z.string(), label: bilingual, lines: z.array(bilingual) })),
  faqs: z.array(z.object({ question: bilingual, answer: bilingual })),
  bookable: z.boolean(),
  homeVisit: z.boolean(),
  proxy: z.boolean(),
});
export type GuidePage = z.infer<typeof guidePage>;

export const siteInfo = z.object({ brand: bilingual, hotline: z.string(), district: bilingual, demo: z.boolean() });
export type SiteInfo = z.infer<typeof siteInfo>;
