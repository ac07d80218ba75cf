import { kpiCode, kpiDimension, kpiPart, periodName, type KpiCode, type KpiDimension, type KpiPart, type PeriodQuery } from '../../../../server/contract/kpi.js';

/** What the page shows; the address is all of its state. */
export interface KpiAddress {
  period: PeriodQuery;
  metric: KpiCode | null;
  by: KpiDimension | undefined;
  /** The list behind a number, when one is open. */
  part: KpiPart | null;
  /** Undefined: the whole; null: the group of nobody. */
  group: string | null | undefined;
  /** Of this topic only; `none` = without one. */
  topic?: string | undefined;
  page: number;
}

const date = /^\d{4}-\d\d-\d\d$/;
const known = <T>(schema: { safeParse: (value: unknown) => { success: true; data: T } | { success: false } }, value: string | null): T | undefined => {
  const read = schema.safeParse(value);
  return read.success ? read.data : undefined;
};

function periodOf(search: URLSearchParams): PeriodQuery {
  const period = known(periodName, search.get('period')) ?? 'this_month';
  const [first, last] = [search.get('first') ?? '', search.get('last') ?? ''];
  if (period !== 'custom') return { period };
  return date.test(first) && date.test(last) ? { period, first, last } : { period: 'this_month' };
}

/** Parts nobody can read are ignored. */
export function addressOf(search: URLSearchParams): KpiAddress {
  const group = search.get('group');
  return {
    period: periodOf(search),
    metric: known(kpiCode, search.get('metric')) ?? null,
    by: known(kpiDimension, search.get('by')),
    part: known(kpiPart, search.get('part')) ?? null,
    topic: search.get('topic') ?? undefined,
    group: group === null ? undefined : group === '-' ? null : group,
    page: Math.max(1, Math.floor(Number(search.get('page') ?? '1')) || 1),
  };
}

const groupText = (group: string | null | undefined): string | undefined => (group === null ? '-' : group);

/** The link of a state; what is not set is left out. */
export function kpiLink({ period, metric, by, part, group, topic, page }: Partial<KpiAddress> & Pick<KpiAddress, 'period'>): string {
  const parts = { ...period, metric: metric ?? undefined, by, part: part ?? undefined, group: groupText(group), topic, page: page === undefined || page === 1 ? undefined : String(page) };
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(parts)) if (value !== undefined) search.set(name, value);
  return `/kpi?${search.toString()}`;
}

/** The table of the last 90 days' dispatches. */
export const dispatchesAddress = '/kpi?view=dispatches';
