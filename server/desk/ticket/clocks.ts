import type { Deadline } from '../deadlines/deadline.js';
import type { Instant } from '../text.js';
import type { Ticket, TicketDeadline } from './ticket.js';

/** Starts a clock on a ticket. */
export function clock(deadline: Deadline, { newId, assignmentId = null }: { newId: () => string; assignmentId?: string | null }): TicketDeadline {
  return { ...deadline, id: newId(), assignmentId, metAt: null, fired: [] };
}

/** Clocks still running, the most pressing first. */
export function running(ticket: Pick<Ticket, 'deadlines'>): TicketDeadline[] {
  return ticket.deadlines.filter((deadline) => deadline.metAt === null).sort((a, b) => a.dueAt - b.dueAt);
}

/** The next instant at which a warning or a lapse must be recorded; null when nothing runs. */
export function nextDueAt(ticket: Pick<Ticket, 'deadlines'>): Instant | null {
  const instants = running(ticket).flatMap((deadline) => [
    ...(deadline.fired.includes('amber') || deadline.fired.includes('due') ? [] : [deadline.amberAt]),
    ...(deadline.fired.includes('due') ? [] : [deadline.dueAt]),
  ]);
  return instants.length === 0 ? null : Math.min(...instants);
}

/** Stops the running clocks that `matches` names. */
export function meet(deadlines: readonly TicketDeadline[], at: Instant, matches: (deadline: TicketDeadline) => boolean): TicketDeadline[] {
  return deadlines.map((deadline) => (deadline.metAt === null && matches(deadline) ? { ...deadline, metAt: at } : deadline));
}

/** Puts a recounted finish clock in the place of the running one; none recounted leaves all as they are. */
export function recount(deadlines: readonly TicketDeadline[], finish: readonly TicketDeadline[]): readonly TicketDeadline[] {
  return finish.length === 0 ? deadlines : [...deadlines.filter(({ step, metAt }) => step !== 'finish' || metAt !== null), ...finish];
}
