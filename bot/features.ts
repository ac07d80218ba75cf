import { bare } from './normalise.js';
import { hanRuns, latinRuns, wordsOf } from './segment.js';
import { sound } from './sounds.js';

/** Names and phrases whose presence is a feature of its own, e.g. every name of one item. */
export interface Landmark {
  readonly mark: string;
  readonly phrases: readonly string[];
}

/** The marks of the landmarks a normalised text mentions. */
export function mentioned(text: string, landmarks: readonly Landmark[]): string[] {
  return landmarks.filter((one) => one.phrases.some((phrase) => text.includes(phrase))).map((one) => one.mark);
}

function stems(text: string): string[] {
  return latinRuns(text).filter((word) => word.length > 5 && !word.includes(' ')).map((word) => `${word.slice(0, 5)}~`);
}

/** Pairs and triples of syllables as they sound, so that a homophone typed or heard by mistake still counts. */
function soundRuns(text: string): string[] {
  const stretches = bare(text).split(/[^\p{Script=Han}]+/u).map((stretch) => Array.from(stretch, sound));
  return stretches.flatMap((heard) => [2, 3].flatMap((length) => heard.slice(length - 1).map((_, start) => `~${heard.slice(start, start + length).join(' ')}`)));
}

const asFeatures = (marks: readonly string[]): string[] => marks.map((mark) => `#${mark}`);

/** Features for the linear voter: runs of one to three characters and of two or three sounds, Latin words, pairs and stems, marks. */
export function fineFeatures(text: string, marks: readonly string[]): string[] {
  return [...hanRuns(text, 3), ...soundRuns(text), ...latinRuns(text), ...stems(text), ...asFeatures(marks)];
}

/** Features for node-nlp: segmented words and character pairs; more of them make its training diverge. */
export function coarseFeatures(text: string, marks: readonly string[]): string[] {
  const pairs = hanRuns(text, 2).filter((run) => Array.from(run).length === 2);
  return [...new Set([...wordsOf(text), ...pairs, ...asFeatures(marks)])];
}
