import type { CaseRecord } from './case.js';
import type { Span } from './period.js';

/** What became of the matters of one topic that were given to a unit to lead. */
export interface PastHandling {
  /** Matters given out. */
  total: number;
  /** By unit: matters it kept, and how often it gave one back. */
  byUnit: ReadonlyMap<string, { kept: number; returned: number }>;
}

/** Counts whom a span's matters went to; helpers and what was taken to another unit do not count. */
export function pastHandling(records: readonly CaseRecord[], { from, to }: Span): PastHandling {
  const byUnit = new Map<string, { kept: number; returned: number }>();
  const led = records.map(({ cases }) => cases.filter(({ kind, at, marks }) => kind === 'share' && marks.includes('lead') && at >= from && at < to)).filter(({ length }) => length > 0);
  for (const shares of led) {
    for (const { unitId, marks } of shares) {
      const unit = byUnit.get(unitId ?? '') ?? { kept: 0, returned: 0 };
      if (marks.includes('returned')) unit.returned += 1;
      else if (!marks.includes('reassigned')) unit.kept += 1;
      byUnit.set(unitId ?? '', unit);
    }
  }
  return { total: led.length, byUnit };
}
