import { addClockTime, clockTimeBetween } from '../calendar/clocks.js';
import { dateOf, endOf, startOf, type DateKey, type Instant } from '../calendar/shanghai.js';
import type { WorkCalendar } from '../calendar/work-calendar.js';
import { addWorkdays, previousWorkday, workdayOnOrAfter, workdaysBetween, type CountedDay } from '../calendar/workdays.js';
import type { Text } from '../text.js';
import type { Basis, Deadline, Pause } from './deadline.js';
import { limitMs, type DayLimit, type Limit, type Step, type TicketType, type TimeLimit, type Urgency } from './limits.js';
import { limitFor, type DeadlinePolicy } from './policy.js';

export interface DueQuestion {
  readonly policy: DeadlinePolicy;
  readonly calendar: WorkCalendar;
  readonly step: Step;
  readonly from: Instant;
  readonly pauses?: readonly Pause[];
}

/** Hour clocks turn amber for the last fifth of their limit (domain §2.6). */
const AMBER_SHARE = 0.2;

/** The deadline a policy gives a step that started at `from`; null when no clock runs for it. */
export function dueAt(question: DueQuestion & { readonly type: TicketType; readonly urgency: Urgency }): Deadline | null {
  const limit = limitFor(question.policy, question.step, question);
  return limit && dueByLimit(question, limit);
}

/** The deadline of a limit set by hand (a dispatcher's own limit, an extension) under the same rules. */
export function dueByLimit(question: DueQuestion, limit: Limit): Deadline {
  const due = limit.unit === 'workday' ? dueByDays(question, limit) : dueByTime(question, limit);
  return {
    step: question.step,
    limit,
    calendarVersion: question.calendar.version,
    policyVersion: question.policy.version,
    ...due,
    provisional: due.missing !== null,
  };
}

type Due = Pick<Deadline, 'dueAt' | 'amberAt' | 'basis' | 'missing'>;

/** Ends at 24:00 of the nth working day after receipt; amber from 00:00 of the working day before it, a one-day clock
 *  on its only day: else it would be amber from birth. */
function dueByDays({ calendar, policy, from, pauses = [] }: DueQuestion, limit: DayLimit): Due {
  const received = dateOf(from);
  const start = policy.rollReceipt ? workdayOnOrAfter(calendar, received) : received;
  const days = pauses.reduce((total, pause) => {
    const due = endOf(addWorkdays(calendar, start, total).date);
    return pause.from < due ? total + workdaysBetween(calendar, dateOf(pause.from), dateOf(pause.until)) : total;
  }, limit.amount);
  const { date, missing, counted } = addWorkdays(calendar, start, days);
  return {
    dueAt: endOf(date),
    amberAt: Math.max(from, startOf(days > 1 ? previousWorkday(calendar, date) : date)),
    basis: { startedAt: from, from: start, days, paused: days - limit.amount, ...walkedOver(counted) },
    missing,
  };
}

function dueByTime({ calendar, from, pauses = [] }: DueQuestion, limit: TimeLimit): Due {
  const clock = { kind: limit.clock, calendar };
  const own = limitMs(limit);
  const total = pauses.reduce((ms, pause) => {
    const due = addClockTime(clock, from, ms).at;
    return pause.from < due ? ms + clockTimeBetween(clock, pause.from, pause.until) : ms;
  }, own);
  const { at, missing } = addClockTime(clock, from, total);
  return {
    dueAt: at,
    amberAt: addClockTime(clock, from, total - Math.round(own * AMBER_SHARE)).at,
    basis: { startedAt: from, from: dateOf(from), days: 0, paused: total - own, holidays: [], makeups: [] },
    missing,
  };
}

function walkedOver(counted: readonly CountedDay[]): Pick<Basis, 'holidays' | 'makeups'> {
  const holidays = new Map<string, { name: Text; days: number }>();
  const makeups: DateKey[] = [];
  for (const { date, kind, name } of counted) {
    if (kind === 'makeup') makeups.push(date);
    if (kind !== 'holiday' || name === null) continue;
    holidays.set(name.zh, { name, days: (holidays.get(name.zh)?.days ?? 0) + 1 });
  }
  return { holidays: [...holidays.values()], makeups };
}
