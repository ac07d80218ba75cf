import { system } from '../access/actor.js';
import type { Instant } from '../text.js';
import type { RecountedWindow } from '../ticket/assignment.js';
import { reclock } from '../ticket/clocks.js';
import type { TicketEvent } from '../ticket/events.js';
import { record } from '../ticket/record.js';
import type { TicketDeadline } from '../ticket/ticket-deadline.js';
import type { Ticket } from '../ticket/ticket.js';
import type { Deadline } from './deadline.js';
import { differs, recountMatter, type Matter, type RulesInForce } from './effect.js';
import { recountedWindows } from './return-windows.js';

interface NewDates {
  readonly deadlines: readonly TicketDeadline[];
  readonly promise: Deadline | null;
  /** The promised date before, when it moved. */
  readonly promiseWas?: Instant;
  readonly windows?: readonly RecountedWindow[];
}

export interface FoundDates {
  readonly dates: NewDates;
  /** Whether a date people read has changed, and not only when a late matter is next written about. */
  readonly read: boolean;
}

/** The dates the rules in force give an open matter, and until when its units may give it back; null when it has them already. */
export function newDates(matter: Matter, rules: RulesInForce, now: Instant): FoundDates | null {
  const { clocks, promise } = recountMatter(matter, rules);
  const deadlines = clocks.flatMap(({ clock, next, ladderMoves }) => (ladderMoves || differs(clock, next) ? [reclock(clock, next, { ...rules, now })] : []));
  const moved = movedPromise(matter.promise, promise);
  const windows = recountedWindows(matter, rules, now);
  if (deadlines.length === 0 && moved === null && windows.length === 0) return null;
  const read = moved !== null || windows.length > 0 || clocks.some(({ clock, next }) => differs(clock, next));
  return { dates: { deadlines, ...(moved ?? { promise: matter.promise }), ...(windows.length > 0 && { windows }) }, read };
}

function movedPromise(old: Deadline | null, next: Deadline | null): Pick<NewDates, 'promise' | 'promiseWas'> | null {
  if (next === null || old === null || !differs(old, next)) return null;
  return { promise: next, ...(next.dueAt !== old.dueAt && { promiseWas: old.dueAt }) };
}

/** One event when the rules in force give a ticket other dates, none when they do not: a second look finds nothing. */
export function recountTicket(ticket: Ticket, rules: RulesInForce, now: Instant): TicketEvent[] {
  const found = newDates(ticket, rules, now);
  const { calendar, policy } = rules;
  return found ? record(ticket, [{ type: 'deadlines_recounted', calendarVersion: calendar.version, policyVersion: policy.version, ...found.dates }], { now, actor: system }) : [];
}
