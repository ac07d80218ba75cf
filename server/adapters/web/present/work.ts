import type { Offer, Presence, Work, WorkRow } from '../../../contract/staff.js';
import { unnamed } from '../../../contract/words/caller-words.js';
import type { WorkNow } from '../../../actions/queue/read-work.js';
import type { Conversation } from '../../../desk/conversation/conversation.js';
import type { Seat } from '../../../desk/routing/seat.js';
import type { Instant } from '../../../desk/text.js';
import { presentFirstReply } from './first-reply.js';
import { lastWords } from './messages.js';

const topicLength = 40;

function topicOf(messages: Conversation['messages']): string {
  const text = messages.findLast(({ from }) => from === 'citizen')?.text ?? '';
  return text.length > topicLength ? `${text.slice(0, topicLength)}…` : text;
}

/** Where an agent sits; who never sat down is away with no room. */
export function presentSeat(seat: Seat | null, now: Instant): Presence {
  if (!seat) return { state: 'offline', since: now, load: 0, capacity: 0, lapses: 0 };
  return { state: seat.state, since: seat.since, load: seat.serving.length, capacity: seat.capacity, lapses: seat.lapses };
}

/** A waiting conversation as it is shown to one agent; null when it is not on offer. */
export function presentOffer({ id, channel, offer, waiting, openedAt, messages, firstReply }: Conversation, contactCount: number): Offer | null {
  if (!offer) return null;
  return {
    offerId: offer.id,
    conversationId: id,
    channel,
    callerName: unnamed.nameless,
    contactCount,
    topic: topicOf(messages),
    waitingSince: waiting?.since ?? openedAt,
    offeredAt: offer.madeAt,
    expiresAt: offer.expiresAt,
    firstReply: presentFirstReply(firstReply),
  };
}

function presentWorkRow(conversation: Conversation): WorkRow {
  const { id, channel, state, messages, staffReceipts, openedAt, updatedAt } = conversation;
  const last = lastWords(messages);
  return {
    conversationId: id,
    channel,
    state,
    callerName: unnamed.nameless,
    lastText: last?.text ?? '',
    lastFrom: last?.from ?? 'system',
    lastAt: last?.at ?? updatedAt,
    unread: messages.filter(({ from, seq }) => from === 'citizen' && seq > staffReceipts.read).length,
    openedAt,
  };
}

/** Everything on an agent's desk. */
export function presentWork({ seat, offer, mine, ended, waiting }: WorkNow, now: Instant): Work {
  return {
    presence: presentSeat(seat, now),
    offer: offer && presentOffer(offer.conversation, offer.contactCount),
    mine: mine.map(presentWorkRow),
    ended: ended.map(presentWorkRow),
    waiting,
    serverNow: now,
  };
}
