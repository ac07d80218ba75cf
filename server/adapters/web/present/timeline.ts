import type { ActorStamp, TimelineEntry } from '../../../contract/ticket-detail.js';
import { citizenSees, type TicketEvent, type TicketEventType, type TicketFact } from '../../../desk/ticket/events.js';
import type { Ticket } from '../../../desk/ticket/ticket.js';
import { seesInside } from './assignments.js';
import { saferWords } from './queue-row.js';
import type { Reader } from './reader.js';

type FactOf<T extends TicketEventType> = Extract<TicketFact, { type: T }>;
type Facts = Record<string, unknown>;

const nothing = (): Facts => ({});

/** What the sentence of each event needs, by event; ids and clocks stay inside. */
const factsOf: { [T in TicketEventType]: (event: FactOf<T>) => Facts } = {
  filed: nothing,
  accepted: ({ urgency, ownerName }) => ({ urgency, ownerName }),
  answered: ({ reply }) => ({ reply }),
  rejected: ({ reason, legalChannel }) => ({ reason, legalChannel }),
  dispatched: ({ assignments }) => ({ unitName: assignments.map((assignment) => assignment.unitName).join('、'), note: assignments[0]?.advice ?? '' }),
  signed: ({ unitName }) => ({ unitName }),
  feedback_submitted: ({ unitName, feedback }) => ({ unitName, handling: feedback.handling, publicReply: feedback.publicReply, contacted: feedback.contacted, solved: feedback.solved }),
  approved: ({ note, publicReply }) => ({ note, publicReply }),
  sent_back: ({ reason, note }) => ({ reason, note }),
  callback_recorded: ({ reached, solved, satisfaction, note }) => ({ reached, solved, satisfaction, note }),
  transferred: ({ toName, note }) => ({ toName, note }),
  escalated: ({ urgency, note }) => ({ urgency, note }),
  noted: ({ text }) => ({ text }),
  deadline_near: ({ step, dueAt }) => ({ step, dueAt }),
  deadline_passed: ({ step, dueAt }) => ({ step, dueAt }),
  identity_viewed: ({ field, purpose, reason }) => ({ field, purpose, reason }),
};

function presentActor(actor: TicketEvent['actor'], { unitName }: Reader): ActorStamp {
  const { kind, id, name, unitId } = actor;
  if (kind !== 'staff') return { kind };
  return { kind, ...(id === undefined ? {} : { id }), ...(name === undefined ? {} : { name }), ...(unitId === undefined ? {} : { unit: unitName(unitId) }) };
}

const unitWhere = ({ assignments }: Ticket, matches: (assignment: Ticket['assignments'][number]) => boolean): string | null => assignments.find(matches)?.unitId ?? null;

/** The unit an event is the inside work of, if it is one's. */
function insideOf(event: TicketEvent, ticket: Ticket): string | null {
  if (event.type === 'feedback_submitted') return unitWhere(ticket, ({ id }) => id === event.assignmentId);
  if (event.type === 'sent_back') return unitWhere(ticket, ({ role }) => role === 'lead');
  return event.type === 'noted' ? (event.actor.unitId ?? null) : null;
}

/** Lines a unit's contact does not get at all: who looked at the caller, and other units' notes. */
function isHidden(event: TicketEvent, ticket: Ticket, reader: Reader): boolean {
  if (!reader.unitOnly) return false;
  if (event.type === 'identity_viewed') return true;
  const unitId = insideOf(event, ticket);
  return event.type === 'noted' && unitId !== null && !seesInside(reader, unitId);
}

function wordFacts(event: TicketEvent, ticket: Ticket, reader: Reader): Facts {
  const unitId = insideOf(event, ticket);
  if (unitId !== null && !seesInside(reader, unitId)) return 'unitName' in event ? { unitName: event.unitName } : {};
  const words = saferWords(ticket);
  const facts = (factsOf[event.type] as (event: TicketFact) => Facts)(event);
  return Object.fromEntries(
    Object.entries(facts)
      .filter(([, value]) => value !== null)
      .map(([name, value]) => [name, typeof value === 'string' ? words(value) : value]),
  );
}

/** The ticket's history as this reader may see it, oldest first. */
export function presentTimeline(ticket: Ticket, reader: Reader): TimelineEntry[] {
  return ticket.history
    .filter((event) => !isHidden(event, ticket, reader))
    .map((event) => ({
      seq: event.seq,
      at: event.at,
      type: event.type,
      actor: presentActor(event.actor, reader),
      citizenSees: citizenSees[event.type],
      facts: wordFacts(event, ticket, reader),
    }));
}
