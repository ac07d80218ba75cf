import { z } from 'zod';

/** Long enough for a paragraph of law. */
const longest = 2000;
const words = (most = longest) => z.object({ zh: z.string().max(most), en: z.string().max(most) });
const short = words(200);
const long = words();
const line = z.string().max(200);
const rows = <T extends z.ZodType>(of: T) => z.array(of).max(60);

export const guideCategory = z.enum(['education', 'employment', 'social_security', 'health', 'housing', 'public_safety', 'transport', 'community', 'culture_sports', 'finance', 'post_telecom', 'utilities', 'agriculture', 'poverty_relief']);
export type GuideCategory = z.infer<typeof guideCategory>;
export const guideCode = z.string().regex(/^[a-z][a-z0-9-]{2,59}$/);

/** Blank until somebody names the document a rule rests on. */
const legalBasis = z.object({ title: short, clause: short, text: long, issuedOn: z.string().regex(/^(\d{4}(-\d\d){0,2})?$/), issuer: short, docNo: line });
export type LegalBasis = z.infer<typeof legalBasis>;
const duration = z.object({ n: z.number().int().min(1).max(3660), unit: z.enum(['working_day', 'natural_day', 'month']) });
export type GuideDuration = z.infer<typeof duration>;

const guideMaterial = z.object({
  name: short,
  form: z.enum(['original', 'copy', 'original_and_copy', 'electronic']),
  copies: z.number().int().min(0).max(99),
  required: z.boolean(),
  source: short,
  basis: legalBasis,
  obtainBy: z.enum(['applicant', 'data_sharing', 'commitment']),
  when: short.exactOptional(),
  acceptElectronic: z.boolean(),
  requirement: long.exactOptional(),
  sample: short.exactOptional(),
  commonErrors: rows(long).exactOptional(),
});

const monthDay = z.string().regex(/^(\d\d-\d\d)?$/);
const office = z.object({ name: short, address: short, postcode: line, contact: line, phone: line });
const specialStep = z.object({ name: short, limit: duration.nullable(), basis: short, clockRuns: z.boolean() });

/** What the national list of matters (实施清单) and a real guide form hold besides; every part may be absent. */
export const guideExtras = z.object({
  codes: z.object({ basic: line, implementation: line, operation: line }).exactOptional(),
  competentAuthority: short.exactOptional(),
  implementingBody: short.exactOptional(),
  level: z.enum(['city', 'district', 'subdistrict', 'community']).exactOptional(),
  applicants: z.enum(['person', 'organisation', 'both']).exactOptional(),
  handling: z.enum(['instant', 'promised']).exactOptional(),
  offices: rows(office).exactOptional(),
  forms: rows(z.object({ name: short, address: line })).exactOptional(),
  onlineAddress: line.exactOptional(),
  progressAddress: line.exactOptional(),
  specialSteps: rows(specialStep).exactOptional(),
  result: z.object({ name: short, sample: short, delivery: z.array(z.enum(['counter', 'post', 'electronic'])).max(3) }).exactOptional(),
  area: short.exactOptional(),
  inHall: z.boolean().exactOptional(),
  selfService: z.boolean().exactOptional(),
  intermediary: short.exactOptional(),
  quota: short.exactOptional(),
  annualReview: short.exactOptional(),
  /** Last day it holds, YYYY-MM-DD. */
  effectiveUntil: z.iso.date().exactOptional(),
  keywords: z.array(line).max(60).exactOptional(),
});
export type GuideExtras = z.infer<typeof guideExtras>;

/** All that is written in a guide; while it is a draft any text may be blank and any list empty. */
export const guideContent = z.object({
  category: guideCategory,
  aliases: z.array(line).max(60),
  notice: long,
  name: short,
  acceptingUnit: short,
  itemType: short,
  legalBases: rows(legalBasis),
  audience: long,
  conditions: rows(z.object({ text: long, basis: legalBasis })),
  materials: rows(guideMaterial),
  samples: rows(z.object({ name: short, hint: long })),
  commonErrors: rows(long),
  steps: rows(z.object({ name: short, owner: short, detail: long })),
  fees: rows(z.object({ free: z.boolean(), standard: long, basis: long })),
  timeLimit: z.object({ instant: z.boolean(), statutory: duration.exactOptional(), promised: duration.exactOptional(), note: long }),
  consult: z.object({ phone: line, hours: short, note: long }),
  oversight: z.object({ unit: short, phone: line }),
  summary: long,
  place: long,
  online: z.object({ depth: z.enum(['info', 'appoint', 'prefill', 'full']), how: long }),
  bookable: z.boolean(),
  homeVisit: z.boolean(),
  proxy: z.boolean(),
  cityWide: z.boolean(),
  commitmentEligible: z.boolean(),
  visits: z.object({ min: z.number().int().min(0).max(20), max: z.number().int().min(0).max(20) }),
  applyWindow: z.object({ from: monthDay, to: monthDay, note: long }).exactOptional(),
  faqs: rows(z.object({ question: long, answer: long })),
  extras: guideExtras.exactOptional(),
});
export type GuideContent = z.infer<typeof guideContent>;
