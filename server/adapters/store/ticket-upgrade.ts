import { unlived } from '../../desk/ticket/file-ticket.js';
import type { SupervisionMark } from '../../desk/ticket/records.js';
import type { Assignment, Ticket, TicketDeadline } from '../../desk/ticket/ticket.js';

const plainShare = { parentId: null, designated: false, returnBy: null, returnRequest: null } satisfies Partial<Assignment>;
const plainMark = { unitIds: [] } satisfies Partial<SupervisionMark>;
const plainClock = { ladder: [] } satisfies Partial<TicketDeadline>;

/** A ticket stored before some of its fields existed, read as if nothing of theirs had happened to it. */
export function asLived(stored: Ticket): Ticket {
  const whole = { ...unlived, ...stored };
  return {
    ...whole,
    assignments: stored.assignments.map((share) => ({ ...plainShare, ...share })),
    supervisions: whole.supervisions.map((mark) => ({ ...plainMark, ...mark })),
    deadlines: stored.deadlines.map((deadline) => ({ ...plainClock, ...deadline })),
  };
}
