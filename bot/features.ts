import { hanRuns, latinRuns, wordsOf } from './segment.js';

/** Names and phrases whose presence is a feature of its own, e.g. every name of one item. */
export interface Landmark {
  readonly mark: string;
  readonly phrases: readonly string[];
}

function landmarksIn(text: string, landmarks: readonly Landmark[]): string[] {
  return landmarks.filter((one) => one.phrases.some((phrase) => text.includes(phrase))).map((one) => `#${one.mark}`);
}

/** The marks of the landmarks a normalised text mentions, without the `#`. */
export function mentioned(text: string, landmarks: readonly Landmark[]): string[] {
  return landmarksIn(text, landmarks).map((mark) => mark.slice(1));
}

function stems(text: string): string[] {
  return latinRuns(text).filter((word) => word.length > 5 && !word.includes(' ')).map((word) => `${word.slice(0, 5)}~`);
}

/** Features for the linear voter: runs of one to three characters, Latin words, pairs and stems, landmarks. */
export function fineFeatures(text: string, landmarks: readonly Landmark[]): string[] {
  return [...hanRuns(text, 3), ...latinRuns(text), ...stems(text), ...landmarksIn(text, landmarks)];
}

/** Features for node-nlp: segmented words and character pairs; more of them make its training diverge. */
export function coarseFeatures(text: string, landmarks: readonly Landmark[]): string[] {
  const pairs = hanRuns(text, 2).filter((run) => Array.from(run).length === 2);
  return [...new Set([...wordsOf(text), ...pairs, ...landmarksIn(text, landmarks)])];
}
