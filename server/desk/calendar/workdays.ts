import { calendarMissing, dayOf, isWorkday } from './day-kind.js';
import { addDays, type DateKey } from './shanghai.js';
import type { CalendarDay, CalendarMissing, WorkCalendar } from './work-calendar.js';

/** A day walked over while counting; `count` is its number (①②…) when it counts. */
export interface CountedDay extends CalendarDay {
  readonly count: number | null;
}

export interface AddedWorkdays {
  readonly date: DateKey;
  readonly provisional: boolean;
  readonly missing: CalendarMissing | null;
  /** Every date after the start up to the result, in order. */
  readonly counted: readonly CountedDay[];
}

function seekWorkday(calendar: WorkCalendar, start: DateKey, step: 1 | -1): DateKey {
  let date = start;
  while (!isWorkday(calendar, date)) date = addDays(date, step);
  return date;
}

/** The first working day after a date. */
export function nextWorkday(calendar: WorkCalendar, date: DateKey): DateKey {
  return seekWorkday(calendar, addDays(date, 1), 1);
}

/** The last working day before a date. */
export function previousWorkday(calendar: WorkCalendar, date: DateKey): DateKey {
  return seekWorkday(calendar, addDays(date, -1), -1);
}

/** The date itself when it is a working day, else the next one: where `rollReceipt` puts a receipt. */
export function workdayOnOrAfter(calendar: WorkCalendar, date: DateKey): DateKey {
  return seekWorkday(calendar, date, 1);
}

/** The nth working day after a date, which is itself not counted (domain §2.7); RangeError unless n is whole and ≥ 0. */
export function addWorkdays(calendar: WorkCalendar, date: DateKey, n: number): AddedWorkdays {
  if (!Number.isInteger(n) || n < 0) throw new RangeError(`not a number of working days: ${n}`);
  const counted: CountedDay[] = [];
  let at = date;
  for (let count = 0; count < n; ) {
    at = addDays(at, 1);
    const day = dayOf(calendar, at);
    const counts = day.kind === 'workday' || day.kind === 'makeup';
    if (counts) count += 1;
    counted.push({ ...day, count: counts ? count : null });
  }
  const missing = calendarMissing(calendar, addDays(date, n === 0 ? 0 : 1), at);
  return { date: at, provisional: missing !== null, missing, counted };
}

/** The working days after `from`, up to and including `to`; none when `to` is not later. */
export function workdaysAfter(calendar: WorkCalendar, from: DateKey, to: DateKey): DateKey[] {
  const dates: DateKey[] = [];
  for (let at = addDays(from, 1); at <= to; at = addDays(at, 1)) if (isWorkday(calendar, at)) dates.push(at);
  return dates;
}

/** How many working days lie after `from` up to `to`; negative when `to` is earlier. */
export function workdaysBetween(calendar: WorkCalendar, from: DateKey, to: DateKey): number {
  return to >= from ? workdaysAfter(calendar, from, to).length : -workdaysAfter(calendar, to, from).length;
}
