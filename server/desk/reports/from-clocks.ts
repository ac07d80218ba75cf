import { closedAssignmentStates, type Assignment } from '../ticket/assignment.js';
import type { TicketDeadline } from '../ticket/ticket-deadline.js';
import type { Ticket } from '../ticket/ticket.js';
import type { Case } from './case.js';
import { doerOf, eventsOf } from './history.js';

type ClockKind = 'sign' | 'dispatch' | 'contact';
type Kept = Pick<Case, 'doneAt' | 'unitId' | 'person'>;
interface Row {
  step: TicketDeadline['step'];
  kind: ClockKind;
  /** How the clock ended; null when it does not count. */
  read: (ticket: Ticket, clock: TicketDeadline) => Kept | null;
}

/** A clock stops for many reasons; only the act it was set for keeps it. */
const rows: readonly Row[] = [
  { step: 'sign', kind: 'sign', read: signing },
  { step: 'dispatch', kind: 'dispatch', read: dispatching },
  { step: 'first_contact', kind: 'contact', read: contacting },
];

/** Signing, dispatching and speaking to the citizen, one case a clock; while a matter stands still its running clocks do not count. */
export function clockCases(ticket: Ticket): Case[] {
  const clocks = ticket.deadlines.filter(({ metAt }) => metAt !== null || ticket.suspension === null);
  return rows.flatMap(({ step, kind, read }) =>
    clocks
      .filter((clock) => clock.step === step)
      .flatMap((clock) => {
        const kept = read(ticket, clock);
        return kept ? [{ kind, at: clock.dueAt - 1, dueAt: clock.dueAt, marks: [], ...kept }] : [];
      }),
  );
}

/** Unsigned shares that were returned, recalled or reassigned had nothing to sign any more; nor has one whose return is being decided. */
function signing(ticket: Ticket, { assignmentId }: TicketDeadline): Kept | null {
  const share = shareOf(ticket, assignmentId);
  if (!share) return null;
  const gone = closedAssignmentStates.includes(share.state) || share.state === 'return_pending';
  if (share.signedAt === null && gone) return null;
  const signed = eventsOf(ticket, 'signed').find((event) => event.assignmentId === share.id);
  return { doneAt: share.signedAt, unitId: share.unitId, person: doerOf(signed) };
}

/** A matter that was answered or ended at the desk needed no unit. */
function dispatching(ticket: Ticket, { metAt }: TicketDeadline): Kept | null {
  if (metAt === null) return { doneAt: null, unitId: null, person: null };
  const sent = eventsOf(ticket, 'dispatched', 'designated').find(({ at }) => at === metAt);
  return sent ? { doneAt: metAt, unitId: null, person: doerOf(sent) } : null;
}

/** Only a talk that reached somebody counts, at the time it was recorded; a share given back leaves the talk to the next unit. */
function contacting(ticket: Ticket, { metAt, assignmentId }: TicketDeadline): Kept | null {
  const share = shareOf(ticket, assignmentId);
  const talks = eventsOf(ticket, 'contacted', 'feedback_submitted').filter((event) => (event.type === 'contacted' ? event.reached : event.feedback.contacted));
  const talk = talks.find(({ at }) => at === metAt);
  if (!talk && share && closedAssignmentStates.includes(share.state)) return null;
  return { doneAt: talk?.at ?? null, unitId: share?.unitId ?? null, person: doerOf(talk) };
}

function shareOf({ assignments }: Ticket, id: string | null): Assignment | undefined {
  return assignments.find((share) => share.id === id);
}
