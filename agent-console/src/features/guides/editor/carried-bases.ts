import type { GuideContent, LegalBasis } from '../../../../../server/contract/guide-content.js';

const same = (a: LegalBasis, b: LegalBasis): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Conditions and materials hold a copy of the law they rest on: a law put right is put right there too. */
export function carriedBases(before: GuideContent, after: GuideContent): GuideContent {
  if (before.legalBases.length !== after.legalBases.length) return after;
  const place = after.legalBases.findIndex((law, at) => law !== before.legalBases[at]);
  const [old, put] = [before.legalBases[place], after.legalBases[place]];
  if (old === undefined || put === undefined || old.title.zh === '') return after;
  const carried = <T extends { basis: LegalBasis }>(rows: readonly T[]): T[] => rows.map((row) => (same(row.basis, old) ? { ...row, basis: put } : row));
  return { ...after, conditions: carried(after.conditions), materials: carried(after.materials) };
}
