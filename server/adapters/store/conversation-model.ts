import type { Conversation, FirstReply, Message, Offer, Receipts, Verdict } from '../../desk/conversation/conversation.js';
import type { Instant } from '../../desk/text.js';
import { documentSchema, flag, list, number, opaque, part, text } from './document-schema.js';
import { outboxField, outboxIndex, type OutboxEntry } from './outbox-entries.js';

/** The next instant the clock has something to tell; absent when there is none, and then out of the index. */
interface Alarm {
  at: Instant;
}
/** What was stored before first replies had a clock and answers a verdict lacks both. */
export type ConversationDoc = Omit<Conversation, 'id' | 'firstReply' | 'verdicts'> & Partial<Pick<Conversation, 'firstReply' | 'verdicts'>> & { _id: string; alarm?: Alarm | null; outbox: OutboxEntry[] };

const message = part<Message>({
  seq: number,
  id: text,
  from: text,
  text,
  at: number,
  authorId: text,
  authorName: text,
  internal: flag,
  source: opaque,
  choices: opaque,
  system: opaque,
  reading: opaque,
});
const receipts = part<Receipts>({ delivered: number, read: number });

export const conversationSchema = documentSchema<ConversationDoc>(
  {
    _id: text,
    version: number,
    channel: text,
    contactId: text,
    lang: text,
    state: text,
    seq: number,
    messages: list(message),
    waiting: part<NonNullable<Conversation['waiting']>>({ since: number, reason: text, passedBy: list(text) }),
    firstReply: part<FirstReply>({ dueAt: number, amberAt: number, metAt: number, fired: flag }),
    alarm: part<Alarm>({ at: number }),
    offer: part<Offer>({ id: text, staffId: text, madeAt: number, expiresAt: number }),
    agent: part<NonNullable<Conversation['agent']>>({ id: text, name: text, joinedAt: number }),
    assistantState: opaque,
    guesses: opaque,
    form: opaque,
    confirmed: opaque,
    verdicts: list(part<Verdict>({ seq: number, helpful: flag })),
    citizenReceipts: receipts,
    staffReceipts: receipts,
    rating: part<NonNullable<Conversation['rating']>>({ score: number, comment: text, at: number }),
    ticketNos: list(text),
    openedAt: number,
    updatedAt: number,
    closedAt: number,
    outbox: outboxField,
  },
  [
    [{ contactId: 1, openedAt: -1 }],
    [{ state: 1, 'waiting.since': 1, _id: 1 }],
    [{ 'agent.id': 1, state: 1, 'agent.joinedAt': 1 }],
    [{ 'agent.id': 1, closedAt: -1 }],
    [{ 'offer.expiresAt': 1 }, { sparse: true }],
    [{ 'alarm.at': 1 }, { sparse: true }],
    outboxIndex,
  ],
);
