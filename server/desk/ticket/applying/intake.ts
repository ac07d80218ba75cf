import type { Assignment } from '../assignment.js';
import { meet, ofStep, recount } from '../clocks.js';
import type { Amendment } from '../records.js';
import type { Ticket } from '../ticket.js';
import { ended, nothing, type Appliers } from './changes.js';

/** Each amended field and where it stands on the ticket. */
const amended: Record<Amendment['field'], (ticket: Ticket, after: string) => Partial<Ticket>> = {
  title: (_, title) => ({ title }),
  place: (_, place) => ({ place }),
  whom: (_, whom) => ({ whom }),
  topic: (_, topic) => ({ topic }),
  callerName: ({ caller }, name) => ({ caller: { ...caller, name } }),
};

export const intakeAppliers: Appliers<
  'filed' | 'sorted' | 'accepted' | 'amended' | 'type_changed' | 'answered' | 'rejected' | 'merged' | 'absorbed' | 'released' | 'withdrawn' | 'restored' | 'archived'
> = {
  filed: nothing,
  sorted: (_, { topic }) => ({ topic }),
  accepted: (ticket, event) => ({
    state: 'accepted',
    urgency: event.urgency,
    owner: event.ownerId !== null && event.ownerName !== null ? { id: event.ownerId, name: event.ownerName } : ticket.owner,
    deadlines: meet(recount(ticket.deadlines, event.deadlines), event.at, ofStep('accept')),
  }),
  amended: (ticket, { changes }) => changes.reduce<Partial<Ticket>>((sum, { field, after }) => ({ ...sum, ...amended[field]({ ...ticket, ...sum }, after) }), {}),
  type_changed: (ticket, { to, promise, deadlines }) => ({ type: to, promise, deadlines: recount(ticket.deadlines, deadlines) }),
  answered: (ticket, event) => ({ ...ended(ticket, event), state: 'answered', publicReply: event.reply }),
  rejected: (ticket, event) => ({ ...ended(ticket, event), state: 'rejected', rejected: { reason: event.reason, legalChannel: event.legalChannel } }),
  merged: (ticket, event) => ({ ...ended(ticket, event), state: 'merged', mergedInto: event.intoNo }),
  absorbed: (ticket, { no }) => ({ absorbed: [...new Set([...ticket.absorbed, no])] }),
  released: (ticket, { no }) => ({ absorbed: ticket.absorbed.filter((other) => other !== no) }),
  withdrawn: (ticket, event) => ({ ...ended(ticket, event), state: 'withdrawn', assignments: ticket.assignments.map(takenBack) }),
  restored: (ticket, { to, promise, deadlines, at }) => ({
    state: to,
    promise,
    mergedInto: null,
    rejected: null,
    stateBefore: null,
    deadlines: [...meet(ticket.deadlines, at, ofStep('archive')), ...deadlines],
  }),
  archived: (ticket, { at }) => ({ state: 'archived', deadlines: meet(ticket.deadlines, at, () => true) }),
};

/** Work that was done stays done; the rest is taken from the unit. */
function takenBack(assignment: Assignment): Assignment {
  return assignment.state === 'done' ? assignment : { ...assignment, state: 'recalled', returnRequest: null };
}
