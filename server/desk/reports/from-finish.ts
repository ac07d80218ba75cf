import { openAssignments, type Assignment } from '../ticket/assignment.js';
import type { TicketDeadline } from '../ticket/ticket-deadline.js';
import type { Ticket } from '../ticket/ticket.js';
import type { Instant } from '../text.js';
import type { Case } from './case.js';
import { closedAt, doerOf, eventsOf } from './history.js';

const answersForItself = ({ role }: Assignment) => role === 'lead' || role === 'joint';

/** One a round of handling and unit that answers for itself (主办, 联办): its feedback against the date, extensions and pauses in it. */
export function finishCases(ticket: Ticket): Case[] {
  const clocks = ticket.deadlines.filter(({ step }) => step === 'finish').sort((a, b) => (a.metAt ?? Infinity) - (b.metAt ?? Infinity));
  return clocks.flatMap((clock, index) => (clock.metAt === null ? openCases(ticket, clock) : keptCases(ticket, clock, { from: clocks[index - 1]?.metAt ?? 0, until: clock.metAt })));
}

/** The clock of a round ended by an approval: the feedback that was approved is what counts, not the day of the review. */
function keptCases(ticket: Ticket, clock: TicketDeadline, { from, until }: { from: Instant; until: Instant }): Case[] {
  if (!eventsOf(ticket, 'approved').some(({ at }) => at === until)) return [];
  const shares = ticket.assignments.filter((share) => answersForItself(share) && share.dispatchedAt <= until && (closedAt(ticket, share) ?? Infinity) > until);
  return shares.flatMap((share) => {
    const told = eventsOf(ticket, 'feedback_submitted').findLast(({ assignmentId, at }) => assignmentId === share.id && at > from && at <= until);
    return told ? [caseOf(clock, { doneAt: told.at, unitId: share.unitId, person: doerOf(told), marks: [] })] : [];
  });
}

/** Whoever has it now, or the desk while no unit has; nobody while it stands still. */
function openCases(ticket: Ticket, clock: TicketDeadline): Case[] {
  if (ticket.suspension !== null) return [];
  const shares = openAssignments(ticket).filter((share) => answersForItself(share) && share.state !== 'done');
  if (!shares.some(({ role }) => role === 'lead')) return [caseOf(clock, { doneAt: null, unitId: null, person: null, marks: [] })];
  return shares.map(({ unitId, state, feedback }) => {
    const given = state === 'feedback_submitted' ? feedback : null;
    return caseOf(clock, { doneAt: given?.at ?? null, unitId, person: given && { id: given.byId, name: given.byName }, marks: given ? ['under_review'] : [] });
  });
}

function caseOf({ dueAt }: TicketDeadline, rest: Pick<Case, 'doneAt' | 'unitId' | 'person' | 'marks'>): Case {
  return { kind: 'finish', at: dueAt - 1, dueAt, ...rest };
}
