import type { Assignment } from '../ticket/assignment.js';
import type { Ticket } from '../ticket/ticket.js';
import type { Case, CaseMark } from './case.js';
import { doerOf, eventsOf } from './history.js';

/** One a matter that was taken in, when it first was; `direct` when it ended with an answer at the desk and no unit had it. */
export function intakeCases(ticket: Ticket): Case[] {
  const [first] = eventsOf(ticket, 'accepted', 'answered');
  if (!first) return [];
  const sent = ticket.assignments.length > 0;
  const last = eventsOf(ticket, 'answered', 'rehandled').at(-1);
  const direct = !sent && last?.type === 'answered';
  return [{ kind: 'intake', at: first.at, dueAt: null, doneAt: null, unitId: null, person: doerOf(first), marks: direct ? ['direct'] : [] }];
}

/** One a share handed to a unit by the desk; what the desk took back unsigned was no dispatch. */
export function shareCases(ticket: Ticket): Case[] {
  return ticket.assignments
    .filter(({ role, state }) => role !== 'sub' && state !== 'recalled')
    .map((share) => ({ kind: 'share', at: share.dispatchedAt, dueAt: null, doneAt: null, unitId: share.unitId, person: null, marks: marksOf(share) }));
}

/** What became of it: given back, or taken to another unit. */
function marksOf({ role, state }: Assignment): CaseMark[] {
  const ends: Partial<Record<Assignment['state'], CaseMark>> = { returned: 'returned', closed_reassigned: 'reassigned' };
  const end = ends[state];
  return [...(role === 'lead' ? ['lead' as const] : []), ...(end ? [end] : [])];
}
