import type { ConversationDoc } from '../../../server/adapters/store/conversation-model.js';
import { exactlyOne, holds, once, type Check, type Finding } from './finding.js';

const onlyOnce = ['agent_joined', 'ticket_opened', 'closed', 'rated'];

/** Every acknowledged word is there once, in an unbroken row; every talk that was rated is over, with one ticket. */
export const checkConversations: Check = ({ conversations }, ledger) => {
  const known = new Map(conversations.map((conversation) => [conversation._id, conversation]));
  return [
    ...ledger.messages.flatMap(({ conversationId, id, from, text }) => {
      const said = known.get(conversationId)?.messages.filter((message) => message.id === id && message.from === from && message.text === text) ?? [];
      return exactlyOne(said.length, `message ${id} of ${conversationId}`);
    }),
    ...conversations.flatMap(inOneRow),
    ...[...ledger.rated].flatMap(([id, score]) => overWith(known.get(id), { id, score })),
    ...conversations.filter(({ _id, messages }) => messages.length > 0 && !ledger.rated.has(_id)).map(({ _id }): Finding => ({ kind: 'broken', what: `conversation ${_id} was never finished` })),
  ];
};

function inOneRow({ _id, seq, messages }: ConversationDoc): Finding[] {
  return [
    ...holds(messages.length === seq && messages.every((message, index) => message.seq === index + 1), `the seq of ${_id} has a gap`),
    ...once(messages.map(({ id }) => id), `message in ${_id}`),
    ...once(messages.filter(({ from }) => from !== 'system').map(({ from, text }) => `${from}: ${text}`), `text in ${_id}`),
  ];
}

function overWith(conversation: ConversationDoc | undefined, { id, score }: { id: string; score: number }): Finding[] {
  if (!conversation) return [{ kind: 'lost', what: `conversation ${id}` }];
  const { state, rating, ticketNos, messages, offer } = conversation;
  return [
    ...holds(state === 'closed' && offer === null, `conversation ${id} is ${state}`),
    ...exactlyOne(rating?.score === score ? 1 : 0, `rating of ${id}`),
    ...exactlyOne(ticketNos.length, `ticket of conversation ${id}`),
    ...onlyOnce.flatMap((code) => exactlyOne(messages.filter(({ system }) => system?.code === code).length, `line ${code} of ${id}`)),
  ];
}
