import { dateOf, type DateKey, type Instant } from '../calendar/shanghai.js';
import type { WorkCalendar } from '../calendar/work-calendar.js';
import { addWorkdays, workdaysAfter, type CountedDay } from '../calendar/workdays.js';
import type { Text } from '../text.js';
import type { Deadline } from './deadline.js';
import type { Limit, Step } from './limits.js';
import { light, type Light } from './light.js';

/** The shape of `deadlineView` in server/contract/deadline.ts, which the desk may not import. */
export interface DeadlineFacts {
  step: Step;
  dueAt: Instant;
  amberAt: Instant;
  light: Light;
  provisional: boolean;
  unknownYears: number[];
  clock: 'day' | 'hour';
  workdays: DateKey[];
  limit: { amount: number; unit: Limit['unit']; clock: Limit['clock'] };
  basis: {
    startedAt: Instant;
    from: DateKey;
    days: number;
    holidays: { name: Text; days: number }[];
    makeups: DateKey[];
    paused: number;
  };
  calendarVersion: string;
  policyVersion: string;
  strip?: CountedDay[];
}

export interface ViewQuestion {
  readonly deadline: Deadline;
  readonly calendar: WorkCalendar;
  readonly now: Instant;
  /** Send the walked days too, for a page that shows them. */
  readonly strip?: boolean;
}

/** What a browser without a calendar needs to word a deadline by itself. */
export function deadlineFacts({ deadline, calendar, now, strip = false }: ViewQuestion): DeadlineFacts {
  const { limit, basis } = deadline;
  return {
    step: deadline.step,
    dueAt: deadline.dueAt,
    amberAt: deadline.amberAt,
    light: light(deadline, now),
    provisional: deadline.provisional,
    unknownYears: [...(deadline.missing?.years ?? [])],
    clock: limit.unit === 'workday' ? 'day' : 'hour',
    workdays: limit.unit === 'workday' ? workdaysToOrSince(calendar, deadline.dueAt, now) : [],
    limit: { ...limit },
    basis: { ...basis, holidays: basis.holidays.map((holiday) => ({ ...holiday })), makeups: [...basis.makeups] },
    calendarVersion: deadline.calendarVersion,
    policyVersion: deadline.policyVersion,
    ...(strip && { strip: [...addWorkdays(calendar, basis.from, basis.days).counted] }),
  };
}

/** Working days after today up to the due day, or when late, after the due day up to today. */
function workdaysToOrSince(calendar: WorkCalendar, dueAt: Instant, now: Instant): DateKey[] {
  const today = dateOf(now);
  const dueDay = dateOf(dueAt - 1);
  return today <= dueDay ? workdaysAfter(calendar, today, dueDay) : workdaysAfter(calendar, dueDay, today);
}
