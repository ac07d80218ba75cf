import { meet, ofStep } from '../clocks.js';
import { changeShare, counted, isLead, nothing, type Appliers } from './changes.js';

export const unitAppliers: Appliers<'signed' | 'return_requested' | 'sub_dispatched' | 'contacted' | 'interim_reported' | 'feedback_submitted' | 'extension_requested' | 'extension_granted' | 'extension_denied'> = {
  signed: (ticket, { assignmentId, at }) => ({
    state: isLead(ticket, assignmentId) ? 'in_progress' : ticket.state,
    assignments: changeShare(ticket, assignmentId, { state: 'in_progress', signedAt: at }),
    deadlines: meet(ticket.deadlines, at, ({ step, assignmentId: of }) => step === 'sign' && of === assignmentId),
  }),
  return_requested: (ticket, { assignmentId, reason, basis, from, byName, at, deadlines }) => ({
    assignments: changeShare(ticket, assignmentId, { state: 'return_pending', returnRequest: { reason, basis, byName, at, from } }),
    deadlines: [...ticket.deadlines, ...deadlines],
  }),
  sub_dispatched: (ticket, { assignment, deadlines }) => ({ assignments: [...ticket.assignments, assignment], deadlines: [...ticket.deadlines, ...deadlines] }),
  contacted: (ticket, { reached, at }) => (reached ? { deadlines: meet(ticket.deadlines, at, ofStep('first_contact')) } : {}),
  interim_reported: nothing,
  feedback_submitted: (ticket, { assignmentId, feedback, complete, deadlines, at }) => ({
    state: complete ? 'pending_review' : ticket.state,
    assignments: changeShare(ticket, assignmentId, { state: 'feedback_submitted', feedback }),
    deadlines: [
      ...meet(ticket.deadlines, at, (deadline) => (deadline.step === 'sub_finish' && deadline.assignmentId === assignmentId) || (feedback.contacted && deadline.step === 'first_contact')),
      ...deadlines,
    ],
  }),
  extension_requested: (ticket, { extension, deadlines }) => ({ extension, deadlines: [...ticket.deadlines, ...deadlines] }),
  extension_granted: (ticket, { promise, deadlines, at }) => ({
    extension: ticket.extension && { ...ticket.extension, state: 'granted' },
    promise,
    deadlines: [...meet(ticket.deadlines, at, ofStep('extension_review')).filter(({ step, metAt }) => step !== 'finish' || metAt !== null), ...deadlines],
    tally: counted(ticket, 'extensions'),
  }),
  extension_denied: (ticket, { at }) => ({ extension: ticket.extension && { ...ticket.extension, state: 'denied' }, deadlines: meet(ticket.deadlines, at, ofStep('extension_review')) }),
};
