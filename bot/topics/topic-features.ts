import { hanRuns, wordsOf } from '../segment.js';
import type { TopicText } from './topic-text.js';

/** One way of looking at a message; each counts the same, however long it is. */
export type Block = readonly string[];

const longestRun = 3;

/** Runs of characters and words, of the title and of the text, marked with where they stand. */
export function blocksOf({ title, text }: TopicText): readonly Block[] {
  return [
    hanRuns(title, longestRun).map((run) => `t:${run}`),
    hanRuns(text, longestRun).map((run) => `b:${run}`),
    wordsOf(title).map((word) => `T:${word}`),
    wordsOf(text).map((word) => `B:${word}`),
  ];
}

/** The features of any block that lie within a word. */
export function featuresWithin(word: string): readonly string[] {
  const runs = hanRuns(word, longestRun).flatMap((run) => [`t:${run}`, `b:${run}`]);
  return [...new Set([...runs, `T:${word}`, `B:${word}`])];
}
