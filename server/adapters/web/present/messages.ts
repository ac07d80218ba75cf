import type { Message as MessageView } from '../../../contract/chat.js';
import type { Message } from '../../../desk/conversation/conversation.js';

/** A message as staff read it, notes included. */
export function presentMessage(message: Message): MessageView {
  const { authorId: _, choices, ...view } = message;
  return { ...view, ...(choices ? { choices: [...choices] } : {}) };
}

/** Messages after a seq, oldest first. */
export const messagesAfter = (messages: readonly Message[], seq: number): MessageView[] => messages.filter((message) => message.seq > seq).map(presentMessage);

/** The last words somebody could read; lines the desk writes and notes do not count. */
export const lastWords = (messages: readonly Message[]): Message | undefined => messages.findLast((message) => message.text !== '' && message.internal !== true);
