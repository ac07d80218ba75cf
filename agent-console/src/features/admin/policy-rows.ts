import type { PolicyDraft, PolicyRow, RuleLimit } from '../../../../server/contract/rules.js';
import { rebasedRules } from './handling-numbers.js';

/** The draft with the limit of one row changed. */
export function withLimit(draft: PolicyDraft, row: number, limit: RuleLimit): PolicyDraft {
  return { ...draft, rows: draft.rows.map((one, index) => (index === row ? { ...one, limit } : one)) };
}

export interface ListedRow {
  row: PolicyRow;
  /** Its place among the rows as they are asked. */
  index: number;
  /** Earlier rows of the step have taken the pressing cases. */
  otherwise: boolean;
}

/** The rows step by step; within a step in the order in which they are asked. */
export function byStep(rows: readonly PolicyRow[]): ListedRow[] {
  const listed = rows.map((row, index) => ({ row, index, otherwise: rows.slice(0, index).some((one) => one.step === row.step && one.urgency !== undefined) }));
  const steps = [...new Set(rows.map(({ step }) => step))];
  return steps.flatMap((step) => listed.filter(({ row }) => row.step === step));
}

/** The same amount in another unit; working days run by the calendar, hours day and night. */
export function inUnit({ amount }: RuleLimit, unit: RuleLimit['unit']): RuleLimit {
  return unit === 'workday' ? { amount, unit, clock: 'working' } : { amount, unit, clock: 'natural' };
}

const said = (limit: PolicyRow['limit']): string => (limit ? `${limit.amount} ${limit.unit} ${limit.clock}` : '');

export const sameLimit = (a: PolicyRow['limit'], b: PolicyRow['limit']): boolean => said(a) === said(b);

/** Which rows a draft sets otherwise than its base; all of them under another profile. */
export function changedRows(base: PolicyDraft, draft: PolicyDraft): number[] {
  return draft.rows.flatMap((row, index) => (base.profile === draft.profile && sameLimit(row.limit, base.rows[index]?.limit ?? null) ? [] : [index]));
}

/** The changes of a draft over its base, made again over another base; a change of profile is one whole. */
export function rebasedPolicy(base: PolicyDraft, draft: PolicyDraft, onto: PolicyDraft): PolicyDraft {
  if (draft.profile !== base.profile || onto.profile !== base.profile) return draft;
  const changed = new Set(changedRows(base, draft));
  const rows = onto.rows.map((row, index) => (changed.has(index) ? { ...row, limit: draft.rows[index]?.limit ?? row.limit } : row));
  return { ...onto, rows, rules: rebasedRules(base.rules, draft.rules, onto.rules), rollReceipt: draft.rollReceipt === base.rollReceipt ? onto.rollReceipt : draft.rollReceipt };
}
