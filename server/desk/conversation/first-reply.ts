import type { Instant } from '../text.js';
import { unchanged, type Change, type Conversation, type FirstReply } from './conversation.js';

/** The instants a policy sets for the first reply of a person. */
export type ReplyBy = Pick<FirstReply, 'dueAt' | 'amberAt'>;

/** The clock of somebody who has just asked for a person; null when the policy sets none. */
export function startReplyClock(by: ReplyBy | null): FirstReply | null {
  return by && { dueAt: by.dueAt, amberAt: by.amberAt, metAt: null, fired: false };
}

/** A person has written to the citizen: the first time ends the clock, later ones change nothing. */
export function meetFirstReply(firstReply: FirstReply | null, now: Instant): FirstReply | null {
  return firstReply?.metAt === null ? { ...firstReply, metAt: now } : firstReply;
}

/** Nobody is waited for any more: a reply that came stays on record, one that did not is no longer owed. */
export function waiveFirstReply(firstReply: FirstReply | null): FirstReply | null {
  return firstReply?.metAt === null ? null : firstReply;
}

/** When the clock has to be looked at next; null when there is nothing left to tell. */
export function nextReplyAlarm({ firstReply }: Pick<Conversation, 'firstReply'>): Instant | null {
  return firstReply?.metAt === null && !firstReply.fired ? firstReply.dueAt : null;
}

/** What the clock brought: a late first reply is told of once, with who had the talk then. */
export function reachFirstReply(conversation: Conversation, now: Instant): Change {
  const { id, agent, offer, firstReply } = conversation;
  const dueAt = nextReplyAlarm(conversation);
  if (!firstReply || dueAt === null || now < dueAt) return unchanged(conversation);
  const holderId = agent?.id ?? offer?.staffId ?? null;
  return { next: { ...conversation, firstReply: { ...firstReply, fired: true } }, events: [{ type: 'first_reply_late', conversationId: id, holderId, dueAt, at: now }] };
}
