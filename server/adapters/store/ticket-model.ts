import type { Assignment, Caller, Feedback, Photo, Ticket, TicketDeadline } from '../../desk/ticket/ticket.js';
import { documentSchema, flag, list, number, opaque, part, text } from './document-schema.js';
import type { ChainedEvent } from './history-chain.js';
import { outboxField, outboxIndex, type OutboxEntry } from './outbox-entries.js';
import type { TicketFacets } from './ticket-facets.js';

export type TicketDoc = Omit<Ticket, 'no' | 'history'> & { _id: string; history: ChainedEvent[]; facets: TicketFacets; outbox: OutboxEntry[] };

const feedback = part<Feedback>({
  handling: text,
  publicReply: text,
  contacted: flag,
  contactedAt: number,
  solved: flag,
  unsolvedReason: text,
  byId: text,
  byName: text,
  at: number,
});
const assignment = part<Assignment>({
  id: text,
  unitId: text,
  unitName: text,
  role: text,
  state: text,
  advice: text,
  dispatchedAt: number,
  signedAt: number,
  feedback,
});
const deadline = {
  step: text,
  dueAt: number,
  amberAt: number,
  limit: opaque,
  basis: opaque,
  calendarVersion: text,
  policyVersion: text,
  provisional: flag,
  missing: opaque,
};
const facets = part<TicketFacets>({ nextDueAt: number, lightDueAt: number, lightAmberAt: number, urgencyRank: number, unitMarks: list(text), tokens: list(text) });

export const ticketSchema = documentSchema<TicketDoc>(
  {
    _id: text,
    key: text,
    version: number,
    channel: text,
    lang: text,
    type: text,
    urgency: text,
    state: text,
    title: text,
    content: text,
    place: text,
    whom: text,
    confidential: flag,
    escalated: flag,
    caller: part<Caller>({ contactId: text, name: text, phone: text, anonymous: flag, way: text }),
    photos: list(part<Photo>({ fileId: text, width: number, height: number })),
    conversationId: text,
    appointmentId: text,
    blockedUnitIds: list(text),
    owner: part<NonNullable<Ticket['owner']>>({ id: text, name: text }),
    assignments: list(assignment),
    deadlines: list(part<TicketDeadline>({ ...deadline, id: text, assignmentId: text, metAt: number, fired: list(text) })),
    promise: part<NonNullable<Ticket['promise']>>(deadline),
    publicReply: text,
    rejected: part<NonNullable<Ticket['rejected']>>({ reason: text, legalChannel: text }),
    history: list(opaque),
    createdAt: number,
    updatedAt: number,
    facets,
    outbox: outboxField,
  },
  [
    [{ key: 1 }, { unique: true }],
    [{ 'facets.lightDueAt': 1, _id: 1 }],
    [{ createdAt: -1, _id: -1 }],
    [{ updatedAt: -1, _id: -1 }],
    [{ 'facets.urgencyRank': 1, 'facets.lightDueAt': 1, _id: 1 }],
    [{ state: 1, 'facets.lightDueAt': 1, _id: 1 }],
    [{ state: 1, createdAt: -1, _id: -1 }],
    [{ 'owner.id': 1, 'facets.lightDueAt': 1, _id: 1 }],
    [{ channel: 1, createdAt: -1, _id: -1 }],
    [{ type: 1, createdAt: -1, _id: -1 }],
    [{ urgency: 1, 'facets.lightDueAt': 1, _id: 1 }],
    [{ 'caller.contactId': 1, createdAt: -1, _id: -1 }],
    [{ 'facets.unitMarks': 1, 'facets.lightDueAt': 1 }],
    [{ 'facets.tokens': 1 }],
    [{ 'facets.nextDueAt': 1 }, { sparse: true }],
    outboxIndex,
  ],
);
