import type { StaffActor } from '../access/actor.js';
import { DeskError } from '../errors.js';
import type { Instant } from '../text.js';
import { appendSystem, unchanged, type Change, type Conversation } from './conversation.js';
import { startReplyClock, type ReplyBy } from './first-reply.js';

interface Asking {
  now: Instant;
  reason: string;
  byBot: boolean;
  /** By when the policy wants a person to have answered. */
  replyBy?: ReplyBy | null | undefined;
}

/** Puts the conversation in line for a person, also after a message was left; asking twice keeps the place. */
export function askForPerson(conversation: Conversation, { now, reason, byBot, replyBy = null }: Asking): Change {
  if (conversation.state === 'closed') throw new DeskError('conversation_closed');
  if (conversation.state === 'waiting_agent' || conversation.state === 'with_agent') return unchanged(conversation);
  const waiting = { since: now, reason, passedBy: [] };
  const line = appendSystem({ ...conversation, state: 'waiting_agent', waiting, firstReply: startReplyClock(replyBy) }, now, { code: byBot ? 'bot_handed_over' : 'asked_for_person', facts: {} });
  return { next: line, events: [{ type: 'person_wanted', conversationId: conversation.id }] };
}

/** Back in line for another agent (or a named one), ahead of those who came later. */
export function transfer(conversation: Conversation, actor: StaffActor, { now, note, noteId }: { now: Instant; note: string; noteId: string }): Change {
  mustServe(conversation, actor);
  const waiting = { since: conversation.waiting?.since ?? now, reason: note, passedBy: [actor.id] };
  const moved = appendSystem({ ...conversation, state: 'waiting_agent', agent: null, waiting }, now, { code: 'transferred', facts: {} });
  const noted = { ...moved, seq: moved.seq + 1, messages: [...moved.messages, { seq: moved.seq + 1, id: noteId, from: 'agent' as const, text: note, at: now, authorId: actor.id, authorName: actor.name, internal: true }] };
  return {
    next: noted,
    events: [
      { type: 'seat_freed', conversationId: conversation.id, staffId: actor.id },
      { type: 'person_wanted', conversationId: conversation.id },
    ],
  };
}

/** Only the agent who serves may act for the desk here. */
export function mustServe(conversation: Conversation, actor: StaffActor): void {
  if (conversation.state === 'closed') throw new DeskError('conversation_closed');
  if (conversation.agent?.id !== actor.id) throw new DeskError('not_your_conversation', conversation.agent ? { name: conversation.agent.name } : {});
}
