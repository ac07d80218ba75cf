import { DeskError } from '../errors.js';
import { unchanged, type Change, type Conversation } from './conversation.js';
import { afterVerdict } from './fell-short.js';

/** What the citizen said of the message with this seq; null when nothing, or when they took it back. */
export function verdictOn({ verdicts }: Pick<Conversation, 'verdicts'>, seq: number): boolean | null {
  return verdicts.find((verdict) => verdict.seq === seq)?.helpful ?? null;
}

/** 有用 or 没用 of one answer of the assistant, also after the end; the latest holds, null takes it back. Throws `not_found` for any other message. */
export function judgeAnswer(conversation: Conversation, { seq, helpful }: { seq: number; helpful: boolean | null }): Change {
  if (!conversation.messages.some((message) => message.seq === seq && message.from === 'bot')) throw new DeskError('not_found', { what: 'message' });
  const before = verdictOn(conversation, seq);
  if (before === helpful) return unchanged(conversation);
  const others = conversation.verdicts.filter((verdict) => verdict.seq !== seq);
  return { next: { ...conversation, verdicts: helpful === null ? others : [...others, { seq, helpful }] }, events: before === false || helpful === false ? afterVerdict(conversation, seq) : [] };
}
