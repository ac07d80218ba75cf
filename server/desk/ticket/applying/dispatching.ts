import type { Assignment } from '../assignment.js';
import { meet, ofStep } from '../clocks.js';
import type { Ticket, TicketDeadline } from '../ticket.js';
import { merged } from '../identity/rule-identity.js';
import { changeShare, counted, isLead, type Appliers } from './changes.js';

export const dispatchAppliers: Appliers<'identity_ruled' | 'dispatched' | 'designated' | 'reassigned' | 'recalled' | 'return_approved' | 'return_denied'> = {
  identity_ruled: ({ identity }, { rulings }) => ({ identity: merged(identity, rulings) }),
  dispatched: (ticket, { assignments, deadlines, at }) => ({
    state: 'dispatched',
    assignments: [...ticket.assignments, ...assignments],
    deadlines: [...meet(ticket.deadlines, at, ofStep('dispatch', 'forward')), ...deadlines],
    tally: counted(ticket, 'dispatches'),
  }),
  designated: (ticket, { assignment, deadlines, at }) => ({
    state: 'in_progress',
    assignments: [...ticket.assignments, assignment],
    deadlines: [...meet(ticket.deadlines, at, ofStep('dispatch', 'forward')), ...deadlines],
    tally: counted(ticket, 'dispatches'),
  }),
  reassigned: (ticket, { closedId, assignment, deadlines, at }) => {
    const lead = assignment.role === 'lead';
    return {
      state: lead ? 'dispatched' : ticket.state,
      assignments: [...closedWith(ticket, closedId, 'closed_reassigned'), assignment],
      deadlines: [...meet(movedTo(ticket, closedId, assignment.id), at, ofShare(closedId)), ...deadlines],
      tally: lead ? counted(ticket, 'dispatches') : ticket.tally,
    };
  },
  recalled: (ticket, event) => withoutShare(ticket, event, 'recalled'),
  return_approved: (ticket, event) => ({ ...withoutShare(ticket, event, 'returned'), tally: counted(ticket, 'returns') }),
  return_denied: (ticket, { assignmentId, at }) => {
    const share = ticket.assignments.find(({ id }) => id === assignmentId);
    return {
      assignments: changeShare(ticket, assignmentId, { state: share?.returnRequest?.from ?? 'in_progress', returnRequest: null }),
      deadlines: meet(ticket.deadlines, at, (deadline) => deadline.step === 'return_review' && deadline.assignmentId === assignmentId),
    };
  },
};

const ofShare = (assignmentId: string) => (deadline: TicketDeadline): boolean => deadline.assignmentId === assignmentId;

/** The time to speak to the citizen goes on with the next unit. */
function movedTo({ deadlines }: Ticket, fromId: string, toId: string): TicketDeadline[] {
  return deadlines.map((deadline) => (deadline.step === 'first_contact' && deadline.assignmentId === fromId && deadline.metAt === null ? { ...deadline, assignmentId: toId } : deadline));
}

/** Closes a share and whatever was handed down from it. */
function closedWith(ticket: Ticket, id: string, state: 'closed_reassigned' | 'returned' | 'recalled'): Assignment[] {
  return ticket.assignments.map((assignment) => {
    if (assignment.id === id) return { ...assignment, state };
    return assignment.parentId === id && assignment.state !== 'done' ? { ...assignment, state: 'recalled' } : assignment;
  });
}

/** Without its lead a ticket waits for another unit; the other shares wait with it. */
function withoutShare(ticket: Ticket, { assignmentId, deadlines, at }: { assignmentId: string; deadlines: readonly TicketDeadline[]; at: number }, state: 'returned' | 'recalled'): Partial<Ticket> {
  const lead = isLead(ticket, assignmentId);
  const closed = closedWith(ticket, assignmentId, state);
  const gone = new Set((lead ? closed : closed.filter((share) => share.id === assignmentId || share.parentId === assignmentId)).map(({ id }) => id));
  return {
    state: lead ? 'accepted' : ticket.state,
    assignments: lead ? closed.map((share) => (share.state === 'pending_sign' || share.state === 'in_progress' || share.state === 'return_pending' ? { ...share, state: 'recalled' } : share)) : closed,
    deadlines: [...meet(ticket.deadlines, at, ({ assignmentId: of }) => of !== null && gone.has(of)), ...deadlines],
  };
}
