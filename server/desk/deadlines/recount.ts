import { dateOf, startOf } from '../calendar/shanghai.js';
import type { WorkCalendar } from '../calendar/work-calendar.js';
import type { Deadline, Pause } from './deadline.js';
import { dueByLimit, type DueQuestion } from './due-dates.js';
import type { DayLimit, Limit, TicketType, Urgency } from './limits.js';
import { limitFor, type DeadlinePolicy } from './policy.js';

/** `byHand`: the limit is a person's decision (an extension, a dispatcher's own limit, a rehandling), not the policy's. */
export type RecountedDeadline = Deadline & { readonly byHand?: boolean };

export interface Recount {
  readonly deadline: RecountedDeadline;
  readonly type: TicketType;
  readonly urgency: Urgency;
  readonly calendar: WorkCalendar;
  readonly policy: DeadlinePolicy;
  /** Suspensions that have ended, in their order; those before the clock started do not count. */
  readonly pauses: readonly Pause[];
}

/** The same clock under another calendar, policy or set of pauses (domain §2.7). It starts when it started; its limit is
 *  the policy's row for it, unless it was set by hand. Idempotent. A date told to a citizen is `keepPromise`'s affair. */
export function recounted(recount: Recount): Deadline {
  const { deadline, calendar, policy, pauses } = recount;
  const { startedAt } = deadline.basis;
  const since = pauses.filter(({ until }) => until > startedAt).map(({ from, until }) => ({ from: Math.max(from, startedAt), until }));
  const limit = limitNow(recount);
  const question = { step: deadline.step, from: startedAt, calendar, policy, pauses: since };
  return isInDays(limit) && since.length === 0 ? dueOfTheDay(question, limit) : dueByLimit(question, limit);
}

// A preview counts a hundred thousand tickets, and all that came in on one day under one limit are due alike.
const counted = new WeakMap<WorkCalendar, Map<string, Deadline>>();

function dueOfTheDay(question: DueQuestion, limit: DayLimit): Deadline {
  const { calendar, policy, step, from } = question;
  const known = counted.get(calendar) ?? new Map<string, Deadline>();
  counted.set(calendar, known);
  const day = dateOf(from);
  const key = [day, step, limit.amount, policy.version, policy.rollReceipt].join('|');
  const due = known.get(key) ?? dueByLimit({ ...question, from: startOf(day) }, limit);
  known.set(key, due);
  return { ...due, limit, basis: { ...due.basis, startedAt: from } };
}

/** A day clock stays a day clock and an hour clock an hour clock: a ticket made urgent later keeps what was started in days. */
function limitNow({ deadline, type, urgency, policy }: Recount): Limit {
  const own = deadline.limit;
  if (deadline.byHand === true || deadline.policyVersion === policy.version) return own;
  const row = limitFor(policy, deadline.step, { type, urgency });
  return row !== null && isInDays(row) === isInDays(own) ? row : own;
}

const isInDays = (limit: Limit): limit is DayLimit => limit.unit === 'workday';
