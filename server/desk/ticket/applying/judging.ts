import { isUnhappy } from '../decisions/judging.js';
import { closedAssignmentStates, leadOf, type Assignment } from '../assignment.js';
import { meet, ofStep } from '../clocks.js';
import type { Ticket } from '../ticket.js';
import { counted, ended, type Appliers } from './changes.js';

export const judgeAppliers: Appliers<'approved' | 'sent_back' | 'callback_recorded' | 'callback_exempted' | 'rehandled' | 'appraised'> = {
  approved: (ticket, { publicReply, at, deadlines }) => ({
    state: 'pending_callback',
    publicReply,
    assignments: ticket.assignments.map(done),
    deadlines: [...meet(ticket.deadlines, at, () => true), ...deadlines],
  }),
  sent_back: (ticket, { at }) => ({
    state: 'in_progress',
    assignments: ticket.assignments.map((share) => (share.state === 'feedback_submitted' && share.role === 'lead' ? { ...share, state: 'in_progress' } : share)),
    deadlines: meet(ticket.deadlines, at, ofStep('review')),
  }),
  callback_recorded: (ticket, event) => ({
    ...(event.outcome === 'closed' || event.outcome === 'unreachable' ? { ...ended(ticket, event), state: 'resolved' as const } : {}),
    callbacks: [...ticket.callbacks, { at: event.at, reached: event.reached }],
    tally: event.reached && isUnhappy(event) ? counted(ticket, 'unsatisfied') : ticket.tally,
  }),
  callback_exempted: (ticket, event) => ({ ...ended(ticket, event), state: 'resolved' }),
  rehandled: (ticket, { promise, deadlines, at }) => ({
    state: leadOf(ticket) ? 'in_progress' : 'accepted',
    assignments: ticket.assignments.map((share) => (share.state === 'done' && share.role === 'lead' ? { ...share, state: 'in_progress' } : share)),
    deadlines: [...meet(ticket.deadlines, at, () => true), ...deadlines],
    promise,
    publicReply: null,
    callbacks: [],
    stateBefore: null,
    tally: counted(ticket, 'rehandles'),
  }),
  appraised: (ticket, event) => ({
    ...(event.outcome === 'closed' ? { ...ended(ticket, event), state: 'resolved' as const } : {}),
    appraisal: { solved: event.solved, satisfaction: event.satisfaction, comment: event.comment, via: event.via, at: event.at },
    tally: isUnhappy(event) && !isUnhappy(before(ticket)) ? counted(ticket, 'unsatisfied') : ticket.tally,
  }),
};

const before = ({ appraisal }: Ticket) => ({ solved: appraisal?.solved ?? null, satisfaction: appraisal?.satisfaction ?? null });

function done(assignment: Assignment): Assignment {
  return closedAssignmentStates.includes(assignment.state) ? assignment : { ...assignment, state: 'done' };
}
