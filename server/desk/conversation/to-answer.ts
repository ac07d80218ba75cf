import { said, type Conversation } from './conversation.js';

/** The assistant's reply to a citizen's message has this id. */
export function replyId(toSeq: number): string {
  return `bot-${toSeq}`;
}

/** Whether the assistant has answered a message. */
export function isAnswered(conversation: Conversation, seq: number): boolean {
  return said(conversation, { id: replyId(seq), from: 'bot' });
}

/** The citizen's messages up to this one that still wait for the assistant, oldest first: what was written in a row is answered in that order. */
export function toAnswer(conversation: Conversation, seq: number): number[] {
  const { messages } = conversation;
  const lastOther = messages.findLast(({ from }) => from !== 'citizen')?.seq ?? 0;
  const waiting = messages.filter((message) => message.from === 'citizen' && message.seq <= seq && (message.seq > lastOther || message.seq === seq));
  return waiting.map((message) => message.seq).filter((one) => !isAnswered(conversation, one));
}

/** The assistant's last word; what it makes of a message holds only as long as nothing was said after that. */
export function lastReply({ messages }: Conversation): number {
  return messages.findLast(({ from }) => from === 'bot')?.seq ?? 0;
}
