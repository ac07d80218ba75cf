import type { StaffActor } from '../access/actor.js';
import { DeskError } from '../errors.js';
import type { Instant } from '../text.js';
import { appendSystem, unchanged, type Change, type Conversation } from './conversation.js';
import { waiveFirstReply } from './first-reply.js';
import { mustServe } from './hand-over.js';

/** The conversation became (or joined) a ticket. */
export function linkTicket(conversation: Conversation, { ticketNo, now }: { ticketNo: string; now: Instant }): Change {
  if (conversation.ticketNos.includes(ticketNo)) return unchanged(conversation);
  const linked = { ...conversation, ticketNos: [...conversation.ticketNos, ticketNo] };
  return { next: appendSystem(linked, now, { code: 'ticket_opened', facts: { no: ticketNo } }), events: [] };
}

/** Nobody free: the citizen's words are a ticket now, and the line is left. Who is being served stays so. */
export function leaveMessage(conversation: Conversation, facts: { ticketNo: string; queryCode: string; date: string; now: Instant }): Change {
  if (conversation.ticketNos.includes(facts.ticketNo)) return unchanged(conversation);
  if (conversation.state === 'closed') throw new DeskError('conversation_closed');
  const line: Partial<Conversation> = conversation.state === 'with_agent' ? {} : { state: 'offline_message', waiting: null, offer: null, firstReply: waiveFirstReply(conversation.firstReply) };
  const left: Conversation = { ...conversation, ...line, ticketNos: [...conversation.ticketNos, facts.ticketNo] };
  return { next: appendSystem(left, facts.now, { code: 'message_left', facts: { no: facts.ticketNo, code: facts.queryCode, date: facts.date } }), events: [] };
}

/** The serving agent ends it; the citizen is asked how it was. */
export function close(conversation: Conversation, actor: StaffActor, now: Instant): Change {
  if (conversation.state === 'closed') return unchanged(conversation);
  mustServe(conversation, actor);
  const over: Conversation = { ...conversation, state: 'closed', closedAt: now, waiting: null, offer: null, firstReply: waiveFirstReply(conversation.firstReply) };
  const closed = appendSystem(over, now, { code: 'closed', facts: {} });
  return { next: closed, events: [{ type: 'seat_freed', conversationId: conversation.id, staffId: actor.id }] };
}

/** One to five; the first rating stays, a repeat of it changes nothing. */
export function rate(conversation: Conversation, { score, comment, now }: { score: number; comment: string | null; now: Instant }): Change {
  if (conversation.rating) {
    if (conversation.rating.score === score) return unchanged(conversation);
    throw new DeskError('already_rated');
  }
  if (conversation.state !== 'closed') throw new DeskError('illegal_move', { action: 'rate', state: conversation.state, allowed: [] });
  return { next: appendSystem({ ...conversation, rating: { score, comment, at: now } }, now, { code: 'rated', facts: { score } }), events: [] };
}
