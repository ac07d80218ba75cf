import { isWorkday } from './day-kind.js';
import { addDays, dateOf, instantAt, type DateKey, type Instant } from './shanghai.js';
import type { Period, WorkCalendar } from './work-calendar.js';

/** A stretch of open time; open from `start`, closed from `end` on. */
export interface Span {
  readonly start: Instant;
  readonly end: Instant;
}

/** The stretch hours mean on a date; those of a night run into the next one. */
export function spanOn(date: DateKey, period: Period): Span {
  const overnight = period.to <= period.from;
  return { start: instantAt(date, period.from), end: instantAt(overnight ? addDays(date, 1) : date, period.to) };
}

/** The open stretches that begin on a date, earliest first; a night shift runs into the next date. */
export function workingPeriods(calendar: WorkCalendar, date: DateKey): Span[] {
  if (!isWorkday(calendar, date)) return [];
  const own = calendar.halfDays.find((half) => half.date === date);
  return (own?.periods ?? calendar.periods).map((period) => spanOn(date, period)).sort((a, b) => a.start - b.start);
}

/** Whether the office is open at an instant. */
export function isOpen(calendar: WorkCalendar, at: Instant): boolean {
  const today = dateOf(at);
  const spans = [...workingPeriods(calendar, addDays(today, -1)), ...workingPeriods(calendar, today)];
  return spans.some((span) => span.start <= at && at < span.end);
}

// A longer search can only mean a calendar that never opens.
const DAYS_SEARCHED = 40 * 366;

/** Open stretches from an instant on, none overlapping, without end; RangeError when nothing opens for forty years. */
export function* openSpansFrom(calendar: WorkCalendar, from: Instant): Generator<Span, never> {
  let cursor = from;
  // Yesterday's night shift may still be open.
  let date = addDays(dateOf(from), -1);
  for (let closedDays = 0; closedDays < DAYS_SEARCHED; closedDays += 1, date = addDays(date, 1)) {
    for (const span of workingPeriods(calendar, date)) {
      if (span.end < cursor) continue;
      yield { start: Math.max(span.start, cursor), end: span.end };
      cursor = span.end;
      closedDays = 0;
    }
  }
  throw new RangeError(`calendar ${calendar.version} has no working periods after ${dateOf(from)}`);
}
