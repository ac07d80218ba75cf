import type { StaffActor } from '../../desk/access/actor.js';
import { daysBetween } from '../../desk/calendar/shanghai.js';
import { DeskError } from '../../desk/errors.js';
import type { PlacedCase } from '../../desk/reports/case.js';
import { repeatWithin } from '../../desk/reports/from-rounds.js';
import { datesBefore, datesOf, spanOf, weeksUpTo, type Dates, type PeriodName, type Span } from '../../desk/reports/period.js';
import { placedCases } from '../../desk/reports/repeats.js';
import type { Instant } from '../../desk/text.js';
import type { Ports } from '../../ports/index.js';

export type CountPorts = Pick<Ports, 'cases' | 'clock' | 'lineCases'>;

/** How a reader names a period. */
export interface PeriodAsked {
  period: PeriodName;
  first?: string | undefined;
  last?: string | undefined;
}

/** A period with what it is compared with. */
export interface Looked {
  dates: Dates;
  span: Span;
  beforeDates: Dates;
  before: Span;
  weeks: readonly Span[];
  now: Instant;
}

const weekCount = 12;
const mostDays = 366;

/** The period somebody asks for, seen now; throws `invalid` when its dates are missing, turned round or more than a year. */
export function lookedAt({ clock }: Pick<Ports, 'clock'>, asked: PeriodAsked): Looked {
  const now = clock.now();
  const dates = datesOf(asked.period, now, asked.period === 'custom' ? customDates(asked) : null);
  const beforeDates = datesBefore(dates);
  const seen = datesOf('this_week', now).last;
  return { dates, span: spanOf(dates), beforeDates, before: spanOf(beforeDates), weeks: weeksUpTo(dates.last < seen ? dates.last : seen, weekCount), now };
}

function customDates({ first, last }: PeriodAsked): Dates {
  const sound = first !== undefined && last !== undefined && last >= first && daysBetween(first, last) < mostDays;
  if (!sound) throw new DeskError('invalid', { field: 'last' });
  return { first, last };
}

/** Every case that can count in these spans, of tickets this reader may see. */
export async function countedCases({ cases, lineCases }: CountPorts, actor: StaffActor, spans: readonly Span[]): Promise<PlacedCase[]> {
  const from = Math.min(...spans.map((span) => span.from));
  const to = Math.max(...spans.map((span) => span.to));
  const [records, calls] = await Promise.all([cases.within(from, to + repeatWithin), lineCases.between(from, to)]);
  const seen = records.filter(({ blockedUnitIds }) => actor.unitId === null || !blockedUnitIds.includes(actor.unitId));
  return [...placedCases(seen), ...calls.map((call) => ({ ...call, no: null, type: 'consultation' as const, topic: null, area: null }))];
}
