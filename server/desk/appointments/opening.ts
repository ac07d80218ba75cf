import { dayOf } from '../calendar/day-kind.js';
import { minutesOf, weekdayOf, type DateKey } from '../calendar/shanghai.js';
import type { WorkCalendar } from '../calendar/work-calendar.js';
import { laterTime, type Availability, type DayException } from './availability.js';
import type { Hours, HoursKind, Weekday } from './hours.js';

/** One start time of a date and what it holds. */
export interface OpenTime {
  time: string;
  capacity: number;
  reserved: number;
  kind: HoursKind;
}

/** The weekday whose hours a date has: a make-up day is an ordinary Monday, a holiday has none. */
function hoursWeekday(calendar: WorkCalendar, date: DateKey): Weekday | null {
  const { kind } = dayOf(calendar, date);
  if (kind === 'holiday') return null;
  if (kind === 'makeup') return 1;
  return (weekdayOf(date) || 7) as Weekday;
}

/** The exception of a date, if there is one. */
export function exceptionOn({ exceptions }: Availability, date: DateKey): DayException | undefined {
  return exceptions.find((known) => known.date === date);
}

/** Every start time of a date with its places, in order; none on a day the centre is closed. Of hours that overlap the later ones hold. */
export function timesOn(availability: Availability, calendar: WorkCalendar, date: DateKey): OpenTime[] {
  const exception = exceptionOn(availability, date);
  if (exception?.closed) return [];
  const weekday = hoursWeekday(calendar, date);
  const usual = availability.hours.filter(({ weekdays }) => weekday !== null && weekdays.includes(weekday)).flatMap((hours) => startsIn(hours, availability.slotMinutes));
  const own = (exception?.times ?? []).map(({ time, capacity, reserved }): OpenTime => ({ time, capacity, reserved, kind: usual.find((known) => known.time === time)?.kind ?? 'ordinary' }));
  const byTime = new Map([...usual, ...own].map((open) => [open.time, open]));
  const share = openShare(availability, exception);
  return [...byTime.values()]
    .map((open) => ({ ...open, capacity: Math.round(open.capacity * share) }))
    .filter(({ capacity }) => capacity > 0)
    .map((open) => ({ ...open, reserved: Math.min(open.reserved, open.capacity) }))
    .sort((a, b) => minutesOf(a.time) - minutesOf(b.time));
}

function startsIn({ from, to, capacity, reserved, kind }: Hours, slotMinutes: number): OpenTime[] {
  const count = Math.max(0, Math.floor((minutesOf(to) - minutesOf(from)) / slotMinutes));
  return Array.from({ length: count }, (_, index) => ({ time: laterTime(from, index * slotMinutes), capacity, reserved, kind }));
}

function openShare({ counters }: Availability, exception: DayException | undefined): number {
  if (counters.length === 0 || !exception) return 1;
  const shut = counters.filter(({ id }) => exception.closedCounters.includes(id)).length;
  return (counters.length - shut) / counters.length;
}
