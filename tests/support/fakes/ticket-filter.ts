import { light } from '../../../server/desk/deadlines/light.js';
import { tokensOf } from '../../../server/desk/search-tokens.js';
import { leadOf, openAssignments } from '../../../server/desk/ticket/assignment.js';
import { running } from '../../../server/desk/ticket/clocks.js';
import { flagsOf } from '../../../server/desk/ticket/flags.js';
import type { Ticket } from '../../../server/desk/ticket/ticket.js';
import { none, type TicketFilter, type TicketSort } from '../../../server/ports/ticket-store.js';

type HashPhone = (phone: string) => string;
type Condition = (ticket: Ticket, filter: TicketFilter, hashPhone: HashPhone) => boolean;

const same = <T>(wanted: T | undefined, is: T): boolean => wanted === undefined || wanted === is;

const conditions: readonly Condition[] = [
  (ticket, { states }) => states?.includes(ticket.state) ?? true,
  (ticket, { channel, type, urgency }) => same(channel, ticket.channel) && same(type, ticket.type) && same(urgency, ticket.urgency),
  (ticket, { light: wanted }) => wanted === undefined || running(ticket).slice(0, 1).some((first) => light(first, wanted.at) === wanted.is),
  (ticket, { unit }) => unit === undefined || openAssignments(ticket).some(({ unitId, state }) => unitId === unit.id && (unit.states?.includes(state) ?? true)),
  (ticket, { notBlockedFor }) => notBlockedFor === undefined || !ticket.blockedUnitIds.includes(notBlockedFor),
  (ticket, { heldBy }) => heldBy === undefined || [ticket.owner?.id, ticket.handover?.toId].includes(heldBy),
  (ticket, { flags }) => flags?.some((flag) => flagsOf(ticket).includes(flag)) ?? true,
  (ticket, { topic, area }) => same(topic, ticket.topic ?? none) && same(area, ticket.area ?? none),
  (ticket, { leadUnit }) => same(leadUnit, leadOf(ticket)?.unitId ?? none),
  (ticket, { returnsFrom = 0, filedSince = 0 }) => ticket.tally.returns >= returnsFrom && ticket.createdAt >= filedSince,
  (ticket, { nos }) => nos?.includes(ticket.no) ?? true,
  (ticket, { tokens = [] }, hashPhone) => tokens.every((token) => tokensOf(ticket, hashPhone).includes(token)),
  (ticket, { contactId }) => same<string | null>(contactId, ticket.caller.contactId),
];

/** Whether a ticket meets every condition, read from the ticket itself. */
export function meets(ticket: Ticket, filter: TicketFilter, hashPhone: HashPhone): boolean {
  return conditions.every((condition) => condition(ticket, filter, hashPhone));
}

const rank = { critical: 0, urgent: 1, normal: 2 };
const due = (ticket: Ticket): number => running(ticket)[0]?.dueAt ?? Number.MAX_SAFE_INTEGER;
const byNo = (a: Ticket, b: Ticket): number => (a.no < b.no ? -1 : 1);

/** The order of each way to sort; ties by number. */
export const order: Record<TicketSort, (a: Ticket, b: Ticket) => number> = {
  deadline: (a, b) => due(a) - due(b) || byNo(a, b),
  newest: (a, b) => b.createdAt - a.createdAt || byNo(b, a),
  updated: (a, b) => b.updatedAt - a.updatedAt || byNo(b, a),
  urgency: (a, b) => rank[a.urgency] - rank[b.urgency] || due(a) - due(b) || byNo(a, b),
};
