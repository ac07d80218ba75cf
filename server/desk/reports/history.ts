import { closedAssignmentStates, type Assignment } from '../ticket/assignment.js';
import type { EventOf, TicketEvent, TicketEventType } from '../ticket/events.js';
import type { Ticket } from '../ticket/ticket.js';
import type { Instant } from '../text.js';
import type { Case } from './case.js';

/** The events of some kinds, oldest first. */
export function eventsOf<T extends TicketEventType>({ history }: Pick<Ticket, 'history'>, ...types: readonly T[]): EventOf<T>[] {
  return history.filter((event): event is EventOf<T> => (types as readonly TicketEventType[]).includes(event.type));
}

/** Who of the staff did it; null for citizens and the desk's own clock. */
export function doerOf(event: Pick<TicketEvent, 'actor'> | undefined): Case['person'] {
  const actor = event?.actor;
  return actor?.kind === 'staff' && actor.id !== undefined ? { id: actor.id, name: actor.name ?? '' } : null;
}

/** When a share was taken from its unit; null while it still counts. A helper's share goes with its lead's. */
export function closedAt(ticket: Ticket, share: Assignment): Instant | null {
  if (!closedAssignmentStates.includes(share.state)) return null;
  const ends = eventsOf(ticket, 'reassigned', 'recalled', 'return_approved').filter(({ at }) => at >= share.dispatchedAt);
  const own = ends.find((event) => (event.type === 'reassigned' ? event.closedId : event.assignmentId) === share.id);
  return (own ?? ends.find(({ type }) => type !== 'reassigned'))?.at ?? null;
}

/** The unit that answered for the whole at an instant. */
export function leadAt(ticket: Ticket, at: Instant): Assignment | undefined {
  return ticket.assignments.findLast((share) => share.role === 'lead' && share.dispatchedAt <= at && (closedAt(ticket, share) ?? Infinity) > at);
}
