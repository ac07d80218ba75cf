import type { Text } from '../text.js';
import type { DateKey } from './shanghai.js';

export interface NamedDay {
  readonly date: DateKey;
  readonly name: Text;
}

/** Open from 'HH:MM' to 'HH:MM'; a `to` not after `from` is on the next day (a night shift). */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** A working day with hours of its own; it still counts as one whole working day. */
export interface HalfDay {
  readonly date: DateKey;
  readonly periods: readonly Period[];
}

/** Plain data: what the State Council notice and the office say about a span of years. */
export interface WorkCalendar {
  readonly version: string;
  /** Years whose holiday notice is entered; dates in any other year are provisional. */
  readonly years: readonly number[];
  readonly off: readonly NamedDay[];
  /** Working days on a weekend (调休补班); they win over `off`. */
  readonly makeup: readonly NamedDay[];
  readonly halfDays: readonly HalfDay[];
  /** Office hours of an ordinary working day. */
  readonly periods: readonly Period[];
}

export type DayKind = 'workday' | 'makeup' | 'holiday' | 'weekend';

/** What a date is, and the holiday it belongs to when it is one or makes up for one. */
export interface CalendarDay {
  readonly date: DateKey;
  readonly kind: DayKind;
  readonly name: Text | null;
}

/** Says that a result rests on years without a holiday notice. */
export interface CalendarMissing {
  readonly code: 'CALENDAR_MISSING';
  readonly years: readonly number[];
}
