import { DeskError } from '../errors.js';
import { isWorkday } from './day-kind.js';
import { faultsOfPeriods } from './period-faults.js';
import { addDays, weekdayOf, yearOf, type DateKey } from './shanghai.js';
import { statutoryDays } from './statutory-days.js';
import type { WorkCalendar } from './work-calendar.js';

/** A calendar as an admin enters it, before it is a version. */
export type CalendarDraft = Omit<WorkCalendar, 'version'>;

export type CalendarFaultName =
  | 'no_years'
  | 'year_twice'
  | 'no_date'
  | 'date_twice'
  | 'off_and_makeup'
  | 'year_not_entered'
  | 'no_holidays'
  | 'fixed_holiday_missing'
  | 'not_a_weekend'
  | 'half_day_not_worked'
  | 'no_periods'
  | 'zero_length'
  | 'overlap';

/** What is wrong, in which field, on which date (or in which year) when it is about one. */
export interface CalendarFault {
  readonly fault: CalendarFaultName;
  readonly field: keyof CalendarDraft;
  readonly date: DateKey | null;
}

/** Everything that keeps a draft from being a calendar; none when it is one (domain §2.7). */
export function calendarFaults(draft: CalendarDraft): CalendarFault[] {
  return [...yearFaults(draft), ...dateFaults(draft), ...makeupFaults(draft), ...halfDayFaults(draft), ...periodFaults('periods', draft.periods, null)];
}

/** What the nth version is called on every date that rests on it: its last year and n. */
export function calendarLabel({ years }: CalendarDraft, n: number): string {
  return `${Math.max(...years)}-v${n}`;
}

/** The draft as a calendar of that version; throws DeskError `invalid` with field, date and fault. */
export function enteredCalendar(draft: CalendarDraft, version: string): WorkCalendar {
  const faults = calendarFaults(draft);
  const [first] = faults;
  if (first) throw new DeskError('invalid', { field: first.field, fault: first.fault, faults: faults.length, ...(first.date !== null && { date: first.date }) });
  const { years, off, makeup, halfDays, periods } = draft;
  return { version, years: [...years].sort((a, b) => a - b), off: byDate(off), makeup: byDate(makeup), halfDays: byDate(halfDays), periods };
}

function byDate<D extends { readonly date: DateKey }>(days: readonly D[]): D[] {
  return [...days].sort((a, b) => (a.date < b.date ? -1 : 1));
}

function yearFaults({ years, off }: CalendarDraft): CalendarFault[] {
  const fault = (name: CalendarFaultName, date: DateKey | null): CalendarFault => ({ fault: name, field: 'years', date });
  if (years.length === 0) return [fault('no_years', null)];
  const twice = years.filter((year, index) => years.indexOf(year) !== index).map((year) => fault('year_twice', String(year)));
  const dates = new Set(off.map(({ date }) => date));
  const named = new Set(off.map(({ date }) => yearOf(date)));
  const bare = years.flatMap((year) => {
    if (!named.has(year)) return [fault('no_holidays', String(year))];
    // A half-entered notice would turn provisional dates into firm wrong ones.
    return Object.keys(statutoryDays).map((day) => `${year}-${day}`).filter((date) => !dates.has(date)).map((date) => fault('fixed_holiday_missing', date));
  });
  return [...twice, ...bare];
}

const dated = ['off', 'makeup', 'halfDays'] as const;

function dateFaults(draft: CalendarDraft): CalendarFault[] {
  const years = new Set(draft.years);
  return dated.flatMap((field) => {
    const dates = draft[field].map(({ date }) => date);
    return dates.flatMap((date, index): CalendarFault[] => {
      if (!isDate(date)) return [{ fault: 'no_date', field, date }];
      if (dates.indexOf(date) !== index) return [{ fault: 'date_twice', field, date }];
      return years.has(yearOf(date)) ? [] : [{ fault: 'year_not_entered', field, date }];
    });
  });
}

function isDate(date: string): boolean {
  return !Number.isNaN(Date.parse(`${date}T00:00:00Z`)) && addDays(date, 0) === date;
}

function makeupFaults({ off, makeup }: CalendarDraft): CalendarFault[] {
  const closed = new Set(off.map(({ date }) => date));
  return makeup.filter(({ date }) => isDate(date)).flatMap(({ date }): CalendarFault[] => {
    if (closed.has(date)) return [{ fault: 'off_and_makeup', field: 'makeup', date }];
    const weekday = weekdayOf(date);
    return weekday === 0 || weekday === 6 ? [] : [{ fault: 'not_a_weekend', field: 'makeup', date }];
  });
}

function halfDayFaults(draft: CalendarDraft): CalendarFault[] {
  const calendar = { ...draft, version: 'draft' };
  return draft.halfDays.filter(({ date }) => isDate(date)).flatMap(({ date, periods }) => {
    const closed: CalendarFault[] = isWorkday(calendar, date) ? [] : [{ fault: 'half_day_not_worked', field: 'halfDays', date }];
    return [...closed, ...periodFaults('halfDays', periods, date)];
  });
}

function periodFaults(field: 'periods' | 'halfDays', periods: CalendarDraft['periods'], date: DateKey | null): CalendarFault[] {
  return faultsOfPeriods(periods).map((fault) => ({ fault, field, date }));
}
