import type { Text } from '../text.js';
import { weekdayOf, yearOf, type DateKey } from './shanghai.js';
import { statutoryDays } from './statutory-days.js';
import type { CalendarDay, CalendarMissing, WorkCalendar } from './work-calendar.js';

interface DayTable {
  readonly off: ReadonlyMap<DateKey, Text>;
  readonly makeup: ReadonlyMap<DateKey, Text>;
  readonly years: ReadonlySet<number>;
}

// One table a calendar object: a due date asks about every day it walks over.
const tables = new WeakMap<WorkCalendar, DayTable>();

function tableOf(calendar: WorkCalendar): DayTable {
  const known = tables.get(calendar);
  if (known) return known;
  const table = {
    off: new Map(calendar.off.map((day) => [day.date, day.name])),
    makeup: new Map(calendar.makeup.map((day) => [day.date, day.name])),
    years: new Set(calendar.years),
  };
  tables.set(calendar, table);
  return table;
}

function holidayName(table: DayTable, date: DateKey): Text | undefined {
  const listed = table.off.get(date);
  if (listed || table.years.has(yearOf(date))) return listed;
  return statutoryDays[date.slice(5)];
}

/** What a date is by the rule: make-up day, or Monday to Friday and not off (domain §2.7). */
export function dayOf(calendar: WorkCalendar, date: DateKey): CalendarDay {
  const table = tableOf(calendar);
  const makeup = table.makeup.get(date);
  if (makeup) return { date, kind: 'makeup', name: makeup };
  const holiday = holidayName(table, date);
  if (holiday) return { date, kind: 'holiday', name: holiday };
  const weekday = weekdayOf(date);
  return { date, kind: weekday === 0 || weekday === 6 ? 'weekend' : 'workday', name: null };
}

/** Whether a date counts as a working day. */
export function isWorkday(calendar: WorkCalendar, date: DateKey): boolean {
  const { kind } = dayOf(calendar, date);
  return kind === 'workday' || kind === 'makeup';
}

/** The years from one date to another that have no holiday notice yet; null when all are known. */
export function calendarMissing(calendar: WorkCalendar, from: DateKey, to: DateKey): CalendarMissing | null {
  const { years: known } = tableOf(calendar);
  const years: number[] = [];
  for (let year = yearOf(from); year <= yearOf(to); year += 1) if (!known.has(year)) years.push(year);
  return years.length === 0 ? null : { code: 'CALENDAR_MISSING', years };
}
