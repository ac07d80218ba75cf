import type { DateKey, Instant } from '../calendar/shanghai.js';
import type { CalendarMissing } from '../calendar/work-calendar.js';
import type { Text } from '../text.js';
import type { Limit, Step } from './limits.js';

/** Why a deadline is when it is: enough to say it in a sentence and to count it again. */
export interface Basis {
  /** When the clock started. */
  readonly startedAt: Instant;
  /** The date days are counted after; later than the receipt only when the policy rolls receipts. */
  readonly from: DateKey;
  /** Working days counted, pauses included; 0 for hour clocks. */
  readonly days: number;
  /** Holidays walked over, each with how many of its days. */
  readonly holidays: readonly { readonly name: Text; readonly days: number }[];
  /** Make-up days counted as working days. */
  readonly makeups: readonly DateKey[];
  /** Time given back for suspensions: working days for day clocks, ms for hour clocks. */
  readonly paused: number;
}

export interface Deadline {
  readonly step: Step;
  /** Day clocks: 24:00 Shanghai of the last day. Late from this instant on. */
  readonly dueAt: Instant;
  readonly amberAt: Instant;
  readonly limit: Limit;
  readonly basis: Basis;
  readonly calendarVersion: string;
  readonly policyVersion: string;
  readonly provisional: boolean;
  readonly missing: CalendarMissing | null;
}

/** A suspension that has ended. */
export interface Pause {
  readonly from: Instant;
  readonly until: Instant;
}
