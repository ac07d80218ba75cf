import type { StaffActor } from '../../desk/access/actor.js';
import { rolesThatMay } from '../../desk/access/may.js';
import { openStates, type TicketState } from '../../desk/ticket/states.js';
import type { Instant } from '../../desk/text.js';
import type { TicketFilter } from '../../ports/ticket-store.js';

export const queueViews = ['mine', 'to_accept', 'to_dispatch', 'to_sign', 'in_progress', 'fed_back', 'to_review', 'to_call_back', 'to_decide', 'call_asked', 'returned', 'unsatisfied', 'supervised', 'suspended', 'due_soon', 'overdue', 'all'] as const;
export type QueueView = (typeof queueViews)[number];

const inState = (...states: TicketState[]): TicketFilter => ({ states });


/** What each saved view means, as a filter; for a unit's people it is cut to their unit afterwards. */
const views: Record<QueueView, (actor: StaffActor, now: Instant) => TicketFilter> = {
  mine: (actor) => (worksForUnitOnly(actor) ? inState('dispatched', 'in_progress') : { heldBy: actor.id, states: openStates }),
  to_accept: () => inState('pending_acceptance'),
  to_dispatch: () => inState('accepted'),
  to_sign: (actor) => (worksForUnitOnly(actor) && actor.unitId !== null ? { unit: { id: actor.unitId, states: ['pending_sign'] } } : inState('dispatched')),
  in_progress: (actor) => (worksForUnitOnly(actor) && actor.unitId !== null ? { unit: { id: actor.unitId, states: ['in_progress', 'return_pending'] } } : inState('in_progress')),
  fed_back: (actor) => (worksForUnitOnly(actor) && actor.unitId !== null ? { unit: { id: actor.unitId, states: ['feedback_submitted', 'done'] } } : inState('pending_review', 'pending_callback', 'resolved')),
  to_review: () => inState('pending_review'),
  to_call_back: () => inState('pending_callback'),
  to_decide: () => ({ flags: ['return_asked', 'extension_asked'] }),
  call_asked: () => ({ flags: ['call_asked'] }),
  returned: () => ({ flags: ['returned'], states: openStates }),
  unsatisfied: () => ({ flags: ['unsatisfied'] }),
  supervised: () => ({ flags: ['supervised'] }),
  suspended: () => ({ flags: ['suspended'] }),
  due_soon: (_, now) => ({ light: { is: 'amber', at: now } }),
  overdue: (_, now) => ({ light: { is: 'red', at: now } }),
  all: () => ({}),
};

/** The filter of a view for this reader; who works for one unit sees that unit's tickets only. */
export function viewFilter(view: QueueView, actor: StaffActor, now: Instant): TicketFilter {
  return { ...seenBy(actor), ...views[view](actor, now) };
}

/** The part of every filter that permission demands. */
export function seenBy(actor: StaffActor): TicketFilter {
  const blocked = actor.unitId === null ? {} : { notBlockedFor: actor.unitId };
  return worksForUnitOnly(actor) ? { ...blocked, unit: { id: actor.unitId ?? '-' } } : blocked;
}

/** No other role of theirs reads tickets: the same cut `may` makes for one ticket. */
export function worksForUnitOnly(actor: StaffActor): boolean {
  return !actor.roles.some((role) => role !== 'unit_contact' && rolesThatMay('ticket.read').includes(role));
}
