import type { z } from 'zod';
import type { Bilingual } from '../../../contract/common.js';
import type { linkedConversation } from '../../../contract/ticket-detail.js';
import type { StaffConversation, StaffSlice } from '../../../contract/staff.js';
import { unnamed } from '../../../contract/words/caller-words.js';
import type { Conversation, HalfForm } from '../../../desk/conversation/conversation.js';
import { presentFirstReply } from './first-reply.js';
import { lastWords, messagesAfter } from './messages.js';

export interface ConversationFacts {
  citizenOnline: boolean;
  itemName: (code: string) => Bilingual;
}

/** What the assistant has taken down, with the name of the service it is about. */
function presentForm({ kind, slots }: HalfForm, itemName: ConversationFacts['itemName']): NonNullable<StaffConversation['form']> {
  const { item } = slots;
  return { kind, slots, ...(item === undefined ? {} : { itemName: itemName(item) }) };
}

/** A conversation as staff read it. Web visitors give no name. */
function presentStaffConversation(conversation: Conversation, { citizenOnline, itemName }: ConversationFacts): StaffConversation {
  const { id, channel, state, seq, lang, agent, openedAt, citizenReceipts, waiting, guesses, rating, ticketNos, firstReply, form } = conversation;
  return {
    id,
    channel,
    state,
    seq,
    lang,
    agent: agent && { id: agent.id, name: agent.name },
    callerName: unnamed.nameless,
    openedAt,
    citizenReceipts,
    citizenOnline,
    guesses: guesses.map(({ itemCode, score }) => ({ itemCode, name: itemName(itemCode), score })),
    form: form ? presentForm(form, itemName) : null,
    ticketNos: [...ticketNos],
    firstReply: presentFirstReply(firstReply),
    ...(agent ? { joinedAt: agent.joinedAt } : {}),
    ...(waiting ? { handoverReason: waiting.reason } : {}),
    ...(rating ? { rating: { score: rating.score, ...(rating.comment === null ? {} : { comment: rating.comment }) } } : {}),
  };
}

/** The conversation and what was said after a seq. */
export function presentStaffSlice(conversation: Conversation, after: number, facts: ConversationFacts): StaffSlice {
  return { conversation: presentStaffConversation(conversation, facts), messages: messagesAfter(conversation, after) };
}

/** An earlier talk, in one line. */
export function presentLinkedConversation({ id, channel, openedAt, state, messages }: Conversation): z.infer<typeof linkedConversation> {
  return { id, channel, openedAt, state, lastText: lastWords(messages)?.text ?? '' };
}
