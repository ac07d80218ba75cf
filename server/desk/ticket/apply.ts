import { meet, recount } from './clocks.js';
import type { TicketEvent, TicketEventType } from './events.js';
import type { Assignment, Ticket } from './ticket.js';

type Applier<T extends TicketEventType> = (ticket: Ticket, event: Extract<TicketEvent, { type: T }>) => Partial<Ticket>;

const nothing = () => ({});

/** The only writer of ticket fields: one row an event. */
const appliers: { [T in TicketEventType]: Applier<T> } = {
  filed: nothing,
  accepted: (ticket, event) => ({
    state: 'accepted',
    urgency: event.urgency,
    owner: event.ownerId !== null && event.ownerName !== null ? { id: event.ownerId, name: event.ownerName } : ticket.owner,
    deadlines: meet(recount(ticket.deadlines, event.deadlines), event.at, ({ step }) => step === 'accept'),
  }),
  answered: (ticket, event) => ({ state: 'answered', publicReply: event.reply, deadlines: meet(ticket.deadlines, event.at, () => true) }),
  rejected: (ticket, event) => ({ state: 'rejected', rejected: { reason: event.reason, legalChannel: event.legalChannel }, deadlines: meet(ticket.deadlines, event.at, () => true) }),
  dispatched: (ticket, event) => ({ state: 'dispatched', assignments: [...ticket.assignments, ...event.assignments], deadlines: [...ticket.deadlines, ...event.deadlines] }),
  signed: (ticket, event) => ({
    state: isLead(ticket, event.assignmentId) ? 'in_progress' : ticket.state,
    assignments: changeAssignment(ticket, event.assignmentId, { state: 'in_progress', signedAt: event.at }),
    deadlines: meet(ticket.deadlines, event.at, ({ step, assignmentId }) => step === 'sign' && assignmentId === event.assignmentId),
  }),
  feedback_submitted: (ticket, event) => ({
    state: isLead(ticket, event.assignmentId) ? 'pending_review' : ticket.state,
    assignments: changeAssignment(ticket, event.assignmentId, { state: 'feedback_submitted', feedback: event.feedback }),
    deadlines: [...ticket.deadlines, ...event.deadlines],
  }),
  approved: (ticket, event) => ({
    state: 'pending_callback',
    publicReply: event.publicReply,
    assignments: ticket.assignments.map((assignment) => ({ ...assignment, state: 'done' as const })),
    deadlines: [...meet(ticket.deadlines, event.at, () => true), ...event.deadlines],
  }),
  sent_back: (ticket, event) => ({
    state: 'in_progress',
    assignments: ticket.assignments.map((assignment) => (assignment.role === 'lead' ? { ...assignment, state: 'in_progress' as const } : assignment)),
    deadlines: meet(ticket.deadlines, event.at, ({ step }) => step === 'review'),
  }),
  callback_recorded: (ticket, event) => (event.reached ? { state: 'resolved', deadlines: meet(ticket.deadlines, event.at, () => true) } : {}),
  transferred: (_, event) => ({ owner: { id: event.toId, name: event.toName } }),
  escalated: (ticket, event) => ({
    urgency: event.urgency,
    escalated: true,
    deadlines: recount(ticket.deadlines, event.deadlines),
  }),
  noted: nothing,
  deadline_near: (ticket, event) => ({ deadlines: markFired(ticket, event.deadlineId, 'amber') }),
  deadline_passed: (ticket, event) => ({ deadlines: markFired(ticket, event.deadlineId, 'due') }),
  identity_viewed: nothing,
};

/** (ticket, event) → ticket. Pure. */
export function apply(ticket: Ticket, event: TicketEvent): Ticket {
  const applier = appliers[event.type] as (ticket: Ticket, event: TicketEvent) => Partial<Ticket>;
  const changes = applier(ticket, event);
  return { ...ticket, ...changes, history: [...ticket.history, event], updatedAt: event.at };
}

/** Applies events in their order. */
export function applyAll(ticket: Ticket, events: readonly TicketEvent[]): Ticket {
  return events.reduce((current, event) => apply(current, event), ticket);
}

function isLead(ticket: Ticket, assignmentId: string): boolean {
  return ticket.assignments.some((assignment) => assignment.id === assignmentId && assignment.role === 'lead');
}

function changeAssignment(ticket: Ticket, id: string, changes: Partial<Assignment>): Assignment[] {
  return ticket.assignments.map((assignment) => (assignment.id === id ? { ...assignment, ...changes } : assignment));
}

function markFired(ticket: Ticket, id: string, mark: 'amber' | 'due') {
  return ticket.deadlines.map((deadline) => (deadline.id === id ? { ...deadline, fired: [...deadline.fired, mark] } : deadline));
}
