import { z } from 'zod';
import { bilingual } from './common.js';
import { dateKey } from './deadline.js';
import { guideCategory, guideContent } from './guide-content.js';

/** The open read API: anybody may take it, nothing in it is personal. */
export const openGuidesQuery = z.object({ category: guideCategory.optional(), q: z.string().trim().max(60).optional() });
const openGuideLine = z.object({ itemCode: z.string(), category: guideCategory, name: bilingual, summary: bilingual, version: z.number().int(), effectiveFrom: dateKey });
export const openGuides = z.object({ count: z.number().int(), guides: z.array(openGuideLine) });
export const openGuide = z.object({
  itemCode: z.string(),
  version: z.number().int(),
  effectiveFrom: dateKey,
  standing: z.enum(['in_force', 'scheduled', 'past']),
  /** Every version that was published. */
  versions: z.array(z.object({ version: z.number().int(), effectiveFrom: dateKey })),
  guide: guideContent,
});
export type OpenGuide = z.infer<typeof openGuide>;

/** A citizen agrees to be told when a guide changes; held for thirty days, known by the browser's own cookie. */
export const watchGuide = z.object({
  lang: z.enum(['zh', 'en']),
  /** A mobile for one text a change; without it the word comes in the chat and on the site only. */
  phone: z.string().regex(/^(1\d{10}|000\d{8})$/).optional(),
});
export const guideWatch = z.object({
  itemCode: z.string(),
  name: bilingual,
  until: dateKey,
  /** Whether a text will be sent. */
  byText: z.boolean(),
  /** The change this visitor has not seen yet. */
  changed: z.object({ version: z.number().int(), effectiveFrom: dateKey, fields: z.array(bilingual) }).nullable(),
});
export type GuideWatch = z.infer<typeof guideWatch>;
export const guideWatches = z.object({ watches: z.array(guideWatch) });
