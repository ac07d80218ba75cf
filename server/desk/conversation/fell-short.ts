import { isCorrection } from '../learning/correction.js';
import type { Shortfall } from '../learning/shortfall.js';
import type { DeskEvent } from '../outbox.js';
import type { Conversation, Message, Reading } from './conversation.js';

type Told = Extract<DeskEvent, { type: 'answer_fell_short' }>;

const told = ({ id }: Pick<Conversation, 'id'>, { toSeq }: Pick<Reading, 'toSeq'>, shortfall: Shortfall): Told => ({ type: 'answer_fell_short', conversationId: id, seq: toSeq, shortfall });

/** Outcomes that are no question to learn from: what was meant was clear, or nothing was asked. */
const clear: readonly string[] = ['emergency', 'smalltalk', 'collecting', 'done', 'dropped', 'asked_for_person', 'assistant_failed', 'assistant_starting'];

const readingsOf = ({ messages }: Conversation): Reading[] => messages.flatMap(({ reading }) => reading ?? []);

/** What the assistant made of the citizen's message with this seq. */
export function readingOf(conversation: Conversation, toSeq: number): Reading | undefined {
  return readingsOf(conversation).find((reading) => reading.toSeq === toSeq);
}

/** The assistant's answer to the citizen's message with this seq. */
export function answerTo({ messages }: Conversation, toSeq: number): Message | undefined {
  return messages.find(({ reading }) => reading?.toSeq === toSeq);
}

/** What is to be learnt from a fresh answer: that there was none, or that the citizen has just put the one before right. */
export function afterAnswer(before: Conversation, reading: Reading): Told[] {
  if (reading.outcome === 'dont_know' || reading.outcome === 'two_misses') return [told(before, reading, reading.outcome)];
  const earlier = readingsOf(before).at(-1);
  const words = before.messages.find(({ seq }) => seq === reading.toSeq)?.text ?? '';
  return earlier?.outcome === 'answered' && isCorrection(words) ? [told(before, earlier, 'corrected')] : [];
}

/** What is to be learnt when a person takes over: the last question before it was left open. */
export function afterTakeover(conversation: Conversation): Told[] {
  const last = readingsOf(conversation).findLast(({ outcome }) => !clear.includes(outcome));
  return last ? [told(conversation, last, 'taken_over')] : [];
}

/** What is to be learnt when an answer is called useless, or is no longer. */
export function afterVerdict(conversation: Conversation, seq: number): Told[] {
  const reading = conversation.messages.find((message) => message.seq === seq)?.reading;
  return reading ? [told(conversation, reading, 'unhelpful')] : [];
}
