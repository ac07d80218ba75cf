import type { GuideContent } from '../../../../../server/contract/guide-content.js';
import { guideCategory } from '../../../../../server/contract/guide-content.js';

/** What kind of thing a part of a guide is; the form is drawn from it. `optional`: left out while nothing is written. */
export type Spec =
  | { kind: 'text'; long?: true; optional?: true }
  | { kind: 'line'; optional?: true }
  | { kind: 'list' ; optional?: true }
  | { kind: 'date'; optional?: true }
  | { kind: 'day' }
  | { kind: 'flag'; optional?: true }
  | { kind: 'number'; min: number; max: number }
  | { kind: 'choice'; options: readonly string[]; optional?: true }
  | { kind: 'checks'; options: readonly string[] }
  | { kind: 'duration'; nullable?: true; optional?: true }
  | { kind: 'basis' }
  | { kind: 'parts'; parts: Readonly<Record<string, Spec>>; optional?: true }
  | { kind: 'rows'; of: Spec; optional?: true };

const short: Spec = { kind: 'text' };
const long: Spec = { kind: 'text', long: true };
const line: Spec = { kind: 'line' };
const flag: Spec = { kind: 'flag' };
const maybeShort: Spec = { kind: 'text', optional: true };
const maybeLong: Spec = { kind: 'text', long: true, optional: true };
const maybeLine: Spec = { kind: 'line', optional: true };
const maybeFlag: Spec = { kind: 'flag', optional: true };
const parts = (all: Readonly<Record<string, Spec>>): Spec => ({ kind: 'parts', parts: all });
const maybeParts = (all: Readonly<Record<string, Spec>>): Spec => ({ kind: 'parts', parts: all, optional: true });
const rows = (of: Spec): Spec => ({ kind: 'rows', of });
const maybeRows = (of: Spec): Spec => ({ kind: 'rows', of, optional: true });
const choice = (...options: string[]): Spec => ({ kind: 'choice', options });
const maybeChoice = (...options: string[]): Spec => ({ kind: 'choice', options, optional: true });
const count: Spec = { kind: 'number', min: 0, max: 20 };

const law = parts({ title: short, clause: short, text: long, issuer: short, docNo: line, issuedOn: line });
const material = parts({
  name: short,
  form: choice('original', 'copy', 'original_and_copy', 'electronic'),
  copies: { kind: 'number', min: 0, max: 99 },
  required: flag,
  source: short,
  obtainBy: choice('applicant', 'data_sharing', 'commitment'),
  basis: { kind: 'basis' },
  acceptElectronic: flag,
  when: maybeShort,
  requirement: maybeLong,
  sample: maybeShort,
  commonErrors: maybeRows(long),
});

const extras = maybeParts({
  codes: maybeParts({ basic: line, implementation: line, operation: line }),
  competentAuthority: maybeShort,
  implementingBody: maybeShort,
  level: maybeChoice('city', 'district', 'subdistrict', 'community'),
  applicants: maybeChoice('person', 'organisation', 'both'),
  handling: maybeChoice('instant', 'promised'),
  offices: maybeRows(parts({ name: short, address: short, postcode: line, contact: line, phone: line })),
  forms: maybeRows(parts({ name: short, address: line })),
  onlineAddress: maybeLine,
  progressAddress: maybeLine,
  specialSteps: maybeRows(parts({ name: short, limit: { kind: 'duration', nullable: true }, basis: short, clockRuns: flag })),
  result: maybeParts({ name: short, sample: short, delivery: { kind: 'checks', options: ['counter', 'post', 'electronic'] } }),
  area: maybeShort,
  inHall: maybeFlag,
  selfService: maybeFlag,
  intermediary: maybeShort,
  quota: maybeShort,
  annualReview: maybeShort,
  effectiveUntil: { kind: 'date', optional: true },
  keywords: { kind: 'list', optional: true },
});

/** Every field of a guide. */
export const contentSpecs: Readonly<Record<keyof GuideContent, Spec>> = {
  name: short,
  category: { kind: 'choice', options: guideCategory.options },
  aliases: { kind: 'list' },
  acceptingUnit: short,
  itemType: short,
  legalBases: rows(law),
  audience: long,
  conditions: rows(parts({ text: long, basis: { kind: 'basis' } })),
  materials: rows(material),
  samples: rows(parts({ name: short, hint: long })),
  commonErrors: rows(long),
  steps: rows(parts({ name: short, owner: short, detail: long })),
  fees: rows(parts({ free: flag, standard: long, basis: long })),
  timeLimit: parts({ instant: flag, promised: { kind: 'duration', optional: true }, statutory: { kind: 'duration', optional: true }, note: long }),
  consult: parts({ phone: line, hours: short, note: long }),
  oversight: parts({ unit: short, phone: line }),
  summary: long,
  notice: long,
  place: long,
  online: parts({ depth: choice('info', 'appoint', 'prefill', 'full'), how: long }),
  bookable: flag,
  homeVisit: flag,
  proxy: flag,
  cityWide: flag,
  commitmentEligible: flag,
  visits: parts({ min: count, max: count }),
  applyWindow: maybeParts({ from: { kind: 'day' }, to: { kind: 'day' }, note: long }),
  faqs: rows(parts({ question: long, answer: long })),
  extras,
};
