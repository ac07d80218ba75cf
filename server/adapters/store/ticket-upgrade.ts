import { unlived } from '../../desk/ticket/file-ticket.js';
import type { Assignment, Ticket, TicketDeadline } from '../../desk/ticket/ticket.js';

const plainShare = { parentId: null, designated: false, returnBy: null, returnRequest: null } satisfies Partial<Assignment>;
const plainClock = { ladder: [] } satisfies Partial<TicketDeadline>;

/** A ticket stored before some of its fields existed, read as if nothing of theirs had happened to it. */
export function asLived(stored: Ticket): Ticket {
  return {
    ...unlived,
    ...stored,
    assignments: stored.assignments.map((share) => ({ ...plainShare, ...share })),
    deadlines: stored.deadlines.map((deadline) => ({ ...plainClock, ...deadline })),
  };
}
