import { addDays, dateOf, DAY, daysBetween, startOf, weekdayOf, type DateKey } from '../calendar/shanghai.js';
import type { Instant } from '../text.js';

export type PeriodName = 'this_week' | 'last_week' | 'this_month' | 'last_month' | 'custom';

/** From the first instant of a date to the last of another, Shanghai; `to` itself is outside. */
export interface Span {
  from: Instant;
  to: Instant;
}
/** First and last date, both inside. */
export interface Dates {
  first: DateKey;
  last: DateKey;
}

/** The dates a period's name means today; a custom one without its dates is this month. */
export function datesOf(name: PeriodName, now: Instant, custom: Dates | null = null): Dates {
  const today = dateOf(now);
  const monday = mondayOf(today);
  const month = `${today.slice(0, 7)}-01`;
  const before = `${addDays(month, -1).slice(0, 7)}-01`;
  const named: Record<PeriodName, Dates> = {
    this_week: { first: monday, last: addDays(monday, 6) },
    last_week: { first: addDays(monday, -7), last: addDays(monday, -1) },
    this_month: { first: month, last: endOfMonth(month) },
    last_month: { first: before, last: addDays(month, -1) },
    custom: custom ?? { first: month, last: endOfMonth(month) },
  };
  return named[name];
}

/** The dates right before: of a week the week, of a whole month the month, of others as many days. */
export function datesBefore({ first, last }: Dates): Dates {
  const end = addDays(first, -1);
  if (first.endsWith('-01') && last === endOfMonth(first)) return { first: `${end.slice(0, 7)}-01`, last: end };
  return { first: addDays(first, -daysBetween(first, last) - 1), last: end };
}

/** The instants of dates. */
export function spanOf({ first, last }: Dates): Span {
  return { from: startOf(first), to: startOf(last) + DAY };
}

/** Weeks from Monday to Sunday, oldest first, up to the one the last date is in. */
export function weeksUpTo(last: DateKey, count: number): Span[] {
  const monday = mondayOf(last);
  return Array.from({ length: count }, (_, index) => addDays(monday, 7 * (index + 1 - count))).map((first) => spanOf({ first, last: addDays(first, 6) }));
}

function mondayOf(date: DateKey): DateKey {
  return addDays(date, -((weekdayOf(date) + 6) % 7));
}

function endOfMonth(month: DateKey): DateKey {
  return addDays(`${addDays(month, 31).slice(0, 7)}-01`, -1);
}
