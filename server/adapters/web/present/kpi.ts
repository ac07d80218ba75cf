import type { Card, CaseRow } from '../../../actions/reports/read-kpi.js';
import type { Looked } from '../../../actions/reports/counted-cases.js';
import type { DispatchRow as DispatchView, KpiCard, KpiCase, KpiDefinition, KpiGroup } from '../../../contract/kpi.js';
import { dateOf } from '../../../desk/calendar/shanghai.js';
import { bandOf } from '../../../desk/reports/bands.js';
import type { DispatchRow } from '../../../desk/reports/dispatch-table.js';
import type { Group } from '../../../desk/reports/figures.js';
import type { Dimension, Kpi } from '../../../desk/reports/kpi.js';
import type { GroupName } from './group-names.js';
import { presentRow } from './queue-row.js';
import type { Reader } from './reader.js';

/** The period in dates, what it is compared with, and when it was looked at. */
export function presentLooked({ dates, beforeDates, now }: Looked) {
  return { ...dates, compared: beforeDates, asOf: now };
}

export function presentDefinition({ code, name, over, under, formula, target, better, headline, by }: Kpi): KpiDefinition {
  return { code, name, over, under, formula, target, better, headline, by: [...by] };
}

export function presentCard({ kpi, figure, before, weeks }: Card): KpiCard {
  return { definition: presentDefinition(kpi), figure, before, weeks: weeks.map(({ span, figure: own }) => ({ first: dateOf(span.from), last: dateOf(span.to - 1), figure: own })) };
}

const order = ['excellent', 'good', 'fair', 'to_improve'] as const;

/** In bands, inside a band by name; those with too few cases to say come last. */
export function presentGroups(kpi: Kpi, groups: readonly Group[], { by, nameOf }: { by: Dimension; nameOf: GroupName }): KpiGroup[] {
  const rank = ({ band }: KpiGroup) => (band === null ? order.length : order.indexOf(band));
  return groups
    .map(({ key, name, figure }): KpiGroup => ({ key, name: name === null ? nameOf(by, key) : { zh: name, en: name }, figure, band: bandOf(kpi, figure) }))
    .sort((a, b) => rank(a) - rank(b) || a.name.zh.localeCompare(b.name.zh, 'zh'));
}

/** By topic, inside it by unit, both by name: no order of merit. */
export function presentDispatches(rows: readonly DispatchRow[], nameOf: GroupName): DispatchView[] {
  return rows
    .map((row) => ({ ...row, topicName: nameOf('topic', row.topic), unitName: nameOf('unit', row.unitId) }))
    .sort((a, b) => Number(a.topic === null) - Number(b.topic === null) || a.topicName.zh.localeCompare(b.topicName.zh, 'zh') || a.unitName.zh.localeCompare(b.unitName.zh, 'zh'));
}

/** A counted case with its ticket as a list shows it, masked. */
export function presentCase({ at, dueAt, doneAt, hit, unitId, type, ticket }: CaseRow, reader: Reader, nameOf: GroupName): KpiCase {
  return { at, dueAt, doneAt, hit, unit: unitId === null ? null : nameOf('unit', unitId), type, row: ticket && presentRow(ticket, reader) };
}
