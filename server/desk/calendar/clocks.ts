import { calendarMissing } from './day-kind.js';
import { dateOf, type Instant } from './shanghai.js';
import type { CalendarMissing, WorkCalendar } from './work-calendar.js';
import { openSpansFrom } from './working-periods.js';

/** A natural clock runs day and night; a working clock runs in office hours only. */
export type Clock = 'natural' | 'working';

export interface AddedTime {
  readonly at: Instant;
  readonly provisional: boolean;
  readonly missing: CalendarMissing | null;
}

/** When `ms` of office time have passed since an instant, at the latest the closing time; RangeError when ms < 0. */
export function addWorkingTime(calendar: WorkCalendar, from: Instant, ms: number): AddedTime {
  if (!(ms >= 0)) throw new RangeError(`not a duration: ${ms}`);
  const at = spend(calendar, from, ms);
  const missing = calendarMissing(calendar, dateOf(from), dateOf(at));
  return { at, provisional: missing !== null, missing };
}

function spend(calendar: WorkCalendar, from: Instant, ms: number): Instant {
  const spans = openSpansFrom(calendar, from);
  let left = ms;
  let { start, end } = spans.next().value;
  while (end - start < left) {
    left -= end - start;
    ({ start, end } = spans.next().value);
  }
  return start + left;
}

/** Office time in ms from one instant to another; 0 when `to` is not later. */
export function workingTimeBetween(calendar: WorkCalendar, from: Instant, to: Instant): number {
  if (to <= from) return 0;
  let total = 0;
  for (const { start, end } of openSpansFrom(calendar, from)) {
    if (start >= to) break;
    total += Math.min(end, to) - start;
  }
  return total;
}

/** When `ms` have passed on either kind of clock; a natural clock needs no calendar and is never provisional. */
export function addClockTime(clock: { kind: Clock; calendar: WorkCalendar }, from: Instant, ms: number): AddedTime {
  if (clock.kind === 'working') return addWorkingTime(clock.calendar, from, ms);
  if (!(ms >= 0)) throw new RangeError(`not a duration: ${ms}`);
  return { at: from + ms, provisional: false, missing: null };
}

/** Time in ms that passes on either kind of clock between two instants; 0 when `to` is not later. */
export function clockTimeBetween(clock: { kind: Clock; calendar: WorkCalendar }, from: Instant, to: Instant): number {
  return clock.kind === 'working' ? workingTimeBetween(clock.calendar, from, to) : Math.max(0, to - from);
}
