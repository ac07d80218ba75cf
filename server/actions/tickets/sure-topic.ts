import type { Ports } from '../../ports/index.js';

/** Below this chance of being right a topic is better left to a person. */
const sureEnough = 0.5;

/** The topic a text is about with the words it was guessed by; null when a person had better say. */
export async function sureTopic({ assistant }: Pick<Ports, 'assistant'>, text: string): Promise<{ topic: string; words: readonly string[] } | null> {
  const guess = await assistant.suggestTopic(text);
  return guess !== null && guess.confidence >= sureEnough ? { topic: guess.topic, words: guess.words } : null;
}
