import type { Instant } from '../text.js';
import type { PlacedCase } from './case.js';
import { casesIn, figureOf, type Figure } from './figures.js';
import type { KpiCode } from './kpi.js';
import { kpiOf } from './kpis.js';
import type { Span } from './period.js';

/** One topic at one unit: what was dispatched and of it returned, what came due and of it was kept. */
export interface DispatchRow {
  topic: string | null;
  unitId: string;
  returns: Figure;
  finish: Figure;
}

/** Who got what and what became of it, counted as the two figures count it; what no unit had is left out. */
export function dispatchTable(cases: readonly PlacedCase[], looked: { span: Span; now: Instant }): DispatchRow[] {
  const counted = new Map<string, { topic: string | null; unitId: string; own: Record<'return' | 'on_time_finish', PlacedCase[]> }>();
  for (const code of ['return', 'on_time_finish'] as const) {
    for (const one of casesIn(kpiOf(code), cases, looked)) {
      const { topic, unitId } = one;
      if (unitId === null) continue;
      const key = JSON.stringify([topic, unitId]);
      const cell = counted.get(key) ?? { topic, unitId, own: { return: [], on_time_finish: [] } };
      cell.own[code].push(one);
      counted.set(key, cell);
    }
  }
  const figure = (code: KpiCode, own: readonly PlacedCase[]) => figureOf(kpiOf(code), own);
  return [...counted.values()].map(({ topic, unitId, own }) => ({ topic, unitId, returns: figure('return', own.return), finish: figure('on_time_finish', own.on_time_finish) }));
}
