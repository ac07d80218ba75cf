import type { Message as MessageView } from '../../../contract/chat.js';
import type { Conversation, Message } from '../../../desk/conversation/conversation.js';
import { verdictOn } from '../../../desk/conversation/verdict.js';

type Verdicts = Pick<Conversation, 'verdicts'>;

/** A message as staff read it, notes included. */
function presentMessage(message: Message, talk: Verdicts): MessageView {
  const { authorId: _, reading: _reading, choices, ...view } = message;
  return { ...view, ...(choices ? { choices: [...choices] } : {}), ...(message.from === 'bot' ? { helpful: verdictOn(talk, message.seq) } : {}) };
}

/** Messages after a seq, oldest first. */
export const messagesAfter = (talk: Pick<Conversation, 'messages'> & Verdicts, seq: number): MessageView[] =>
  talk.messages.filter((message) => message.seq > seq).map((message) => presentMessage(message, talk));

/** The last words somebody could read; lines the desk writes and notes do not count. */
export const lastWords = (messages: readonly Message[]): Message | undefined => messages.findLast((message) => message.text !== '' && message.internal !== true);
