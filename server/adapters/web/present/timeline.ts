import type { ActorStamp, TimelineEntry } from '../../../contract/ticket-detail.js';
import { citizenSees, type TicketEvent, type TicketFact } from '../../../desk/ticket/events.js';
import type { Ticket } from '../../../desk/ticket/ticket.js';
import { seesInside } from './assignments.js';
import { factsOf, type Facts } from './event-facts.js';
import { saferWords } from './queue-row.js';
import type { Reader } from './reader.js';

function presentActor(actor: TicketEvent['actor'], { unitName }: Reader): ActorStamp {
  const { kind, id, name, unitId } = actor;
  if (kind !== 'staff') return { kind };
  return { kind, ...(id === undefined ? {} : { id }), ...(name === undefined ? {} : { name }), ...(unitId === undefined ? {} : { unit: unitName(unitId) }) };
}

const unitWhere = ({ assignments }: Ticket, matches: (assignment: Ticket['assignments'][number]) => boolean): string | null => assignments.find(matches)?.unitId ?? null;

const insideTypes: ReadonlySet<string> = new Set(['feedback_submitted', 'return_requested', 'return_denied', 'interim_reported', 'extension_requested']);

/** The unit an event is the inside work of, if it is one's. */
function insideOf(event: TicketEvent, ticket: Ticket): string | null {
  if (insideTypes.has(event.type) && 'assignmentId' in event) return unitWhere(ticket, ({ id }) => id === event.assignmentId);
  if (event.type === 'sent_back') return unitWhere(ticket, ({ role }) => role === 'lead');
  return event.type === 'noted' ? (event.actor.unitId ?? null) : null;
}

/** What names the caller of a confidential matter nobody gets; a unit's contact also not who looked at the caller, and other units' notes. */
function isHidden(event: TicketEvent, ticket: Ticket, reader: Reader): boolean {
  if (event.type === 'booking_made' && ticket.confidential) return true;
  if (!reader.unitOnly) return false;
  if (event.type === 'identity_viewed' || event.type === 'identity_ruled') return true;
  const unitId = insideOf(event, ticket);
  return event.type === 'noted' && unitId !== null && !seesInside(reader, unitId);
}

function wordFacts(event: TicketEvent, ticket: Ticket, reader: Reader): Facts {
  const unitId = insideOf(event, ticket);
  if (unitId !== null && !seesInside(reader, unitId)) return 'unitName' in event ? { unitName: event.unitName } : {};
  const words = saferWords(ticket, reader);
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
