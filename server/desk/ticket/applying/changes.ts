import type { Assignment } from '../assignment.js';
import { meet } from '../clocks.js';
import type { EventOf, TicketEventType } from '../events.js';
import type { Tally } from '../records.js';
import type { Ticket, TicketDeadline } from '../ticket.js';

/** What one kind of event changes on a ticket. */
export type Appliers<T extends TicketEventType> = { [K in T]: (ticket: Ticket, event: EventOf<K>) => Partial<Ticket> };

export const nothing = (): Partial<Ticket> => ({});

/** Counts something once more. */
export function counted(ticket: Ticket, what: keyof Tally, by = 1): Tally {
  return { ...ticket.tally, [what]: ticket.tally[what] + by };
}

export function changeShare(ticket: Ticket, id: string, changes: Partial<Assignment>): Assignment[] {
  return ticket.assignments.map((assignment) => (assignment.id === id ? { ...assignment, ...changes } : assignment));
}

/** Whether a share is the lead's. */
export function isLead(ticket: Ticket, assignmentId: string): boolean {
  return ticket.assignments.some(({ id, role }) => id === assignmentId && role === 'lead');
}

/** Ends a matter: every clock stops and what the end itself started runs. */
export function ended(ticket: Ticket, { at, deadlines }: { at: number; deadlines: readonly TicketDeadline[] }): Partial<Ticket> {
  return { deadlines: [...meet(ticket.deadlines, at, () => true), ...deadlines], suspension: null, stateBefore: ticket.state, handover: null };
}
