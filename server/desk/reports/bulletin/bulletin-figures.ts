import type { Instant } from '../../text.js';
import type { PlacedCase } from '../case.js';
import { casesIn, figureOf, groupsOf, partOf, type Figure } from '../figures.js';
import type { KpiCode } from '../kpi.js';
import { kpiOf, kpis } from '../kpis.js';
import type { Span } from '../period.js';

export interface UnitFigure {
  kpi: KpiCode;
  unitId: string;
  figure: Figure;
}

/** A line of the overdue ledger: what was late and whose it was, and nothing of the citizen. */
export interface LateRow {
  no: string;
  type: PlacedCase['type'];
  topic: string | null;
  area: string | null;
  unitId: string | null;
  dueAt: Instant;
  /** Null: still not done. */
  doneAt: Instant | null;
}

/** All numbers of a bulletin at one instant. */
export interface BulletinFigures {
  asOf: Instant;
  now: readonly { kpi: KpiCode; figure: Figure; before: Figure }[];
  byUnit: readonly UnitFigure[];
  late: readonly LateRow[];
}

/** Counts everything a bulletin of a span can say, by `now`. */
export function bulletinFigures(cases: readonly PlacedCase[], { span, before, now }: { span: Span; before: Span; now: Instant }): BulletinFigures {
  const counted = kpis.map((kpi) => ({ kpi, own: casesIn(kpi, cases, { span, now }), earlier: casesIn(kpi, cases, { span: before, now }) }));
  return {
    asOf: now,
    now: counted.map(({ kpi, own, earlier }) => ({ kpi: kpi.code, figure: figureOf(kpi, own), before: figureOf(kpi, earlier) })),
    byUnit: counted.filter(({ kpi }) => kpi.by.includes('unit')).flatMap(({ kpi, own }) => groupsOf(kpi, own, 'unit').flatMap(({ key, figure }) => (key === null ? [] : [{ kpi: kpi.code, unitId: key, figure }]))),
    late: lateRows(cases, span, now),
  };
}

function lateRows(cases: readonly PlacedCase[], span: Span, now: Instant): LateRow[] {
  const kpi = kpiOf('on_time_finish');
  const late = partOf(kpi, casesIn(kpi, cases, { span, now }), 'rest');
  return late
    .flatMap(({ no, type, topic, area, unitId, dueAt, doneAt }) => (no === null || dueAt === null ? [] : [{ no, type, topic, area, unitId, dueAt, doneAt }]))
    .sort((a, b) => a.dueAt - b.dueAt || (a.no < b.no ? -1 : 1));
}

/** The figure a chip stands for. */
export function figureIn({ now, byUnit }: BulletinFigures, kpi: KpiCode, unitId: string | null): Figure | null {
  if (unitId !== null) return byUnit.find((one) => one.kpi === kpi && one.unitId === unitId)?.figure ?? null;
  return now.find((one) => one.kpi === kpi)?.figure ?? null;
}
