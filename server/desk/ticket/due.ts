import { keepPromise } from '../deadlines/keep-promise.js';
import type { Deadline, Pause } from '../deadlines/deadline.js';
import { dueAt, dueByLimit } from '../deadlines/due-dates.js';
import { workdays, type Limit, type Step } from '../deadlines/limits.js';
import { clock, reclock, running } from './clocks.js';
import type { DecideContext } from './commands.js';
import type { Ticket } from './ticket.js';
import type { TicketDeadline } from './ticket-deadline.js';

/** The clock of a step as the policy has it, started now; none when the step has no clock. */
export function startClock(step: Step, context: DecideContext, assignmentId: string | null = null): TicketDeadline[] {
  const due = context.deadline(step, context.now);
  return due ? [clock(due, { ...context, assignmentId })] : [];
}

/** A clock with a limit set by hand, started now. */
function startByLimit(step: Step, limit: Limit, context: DecideContext): TicketDeadline {
  return clock(dueByLimit({ ...context, step, from: context.now }, limit), context);
}

/** The stay of a finished matter among the others, in days by the calendar on the wall. */
export function archiveClock(context: DecideContext): TicketDeadline {
  return startByLimit('archive', { amount: context.policy.rules.archiveAfterDays * 24, unit: 'hour', clock: 'natural' }, context);
}

/** The running finish clock. */
export function finishOf(ticket: Ticket): TicketDeadline | undefined {
  return running(ticket).find(({ step }) => step === 'finish');
}

/** The finish clock for another urgency: never later than the running one, and from now on, so that nobody is late at birth. */
export function hurried(ticket: Ticket, urgency: Ticket['urgency'], context: DecideContext): TicketDeadline[] {
  const current = finishOf(ticket);
  const due = context.deadline('finish', context.now, { type: ticket.type, urgency });
  return current && due && due.dueAt < current.dueAt ? [clock(due, context)] : [];
}

/** The finish clock counted again from receipt, for another type or urgency; none when no such clock runs or its date stays. */
export function recounted(ticket: Ticket, as: Pick<Ticket, 'type' | 'urgency'>, context: DecideContext): TicketDeadline[] {
  const current = finishOf(ticket);
  const due = dueAt({ ...context, ...as, step: 'finish', from: ticket.createdAt, pauses: ticket.pauses });
  return current && due && due.dueAt !== current.dueAt ? [clock(due, context)] : [];
}

/** A deadline with its pauses given back, or with another limit; the start stays. */
export function dueAgain({ step, limit, basis }: Deadline, context: DecideContext, { pauses, other = limit }: { pauses: readonly Pause[]; other?: Limit }): Deadline {
  return dueByLimit({ ...context, step, from: basis.startedAt, pauses: pauses.filter(({ until }) => until > basis.startedAt) }, other);
}

/** All clocks after a suspension, each later by exactly the working time stood still. */
export function resumedClocks(ticket: Ticket, pauses: readonly Pause[], context: DecideContext): TicketDeadline[] {
  return running({ ...ticket, suspension: null }).map((deadline) => reclock(deadline, dueAgain(deadline, context, { pauses }), context));
}

/** A promise moves only to a later date (domain §2.7). */
export function promiseKept(held: Deadline | null, next: Deadline | null): Deadline | null {
  if (held === null || next === null) return next ?? held;
  return keepPromise(held.dueAt, next.dueAt) === held.dueAt ? held : next;
}

/** The limit of a matter done again: its first one, at most what the rules give (domain §2.6). */
export function rehandleLimit(ticket: Ticket, context: DecideContext): Limit {
  const first = context.deadline('finish', ticket.createdAt)?.limit ?? workdays(context.policy.rules.rehandle.mostDays);
  return first.unit === 'workday' ? workdays(Math.min(first.amount, context.policy.rules.rehandle.mostDays)) : first;
}
