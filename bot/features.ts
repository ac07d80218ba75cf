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

const [shortestPiece, longestPiece] = [2, 5];

/** Pieces of two to five letters within each Latin word, its ends marked, so that endings and slips do not hide it. */
function wordPieces(text: string): string[] {
  const words = latinRuns(text).filter((word) => !word.includes(' ')).map((word) => `<${word}>`);
  return words.flatMap((word) => {
    const pieces: string[] = [];
    for (let length = shortestPiece; length <= Math.min(longestPiece, word.length); length += 1) {
      for (let start = 0; start + length <= word.length; start += 1) pieces.push(`'${word.slice(start, start + length)}`);
    }
    return pieces;
  });
}

const han = /\p{Script=Han}/u;

/** Runs of one to three characters of a text with Chinese in it, its beginning and end marked. */
function characterRuns(text: string): string[] {
  if (!han.test(text)) return [];
  const characters = Array.from(`^${text.replaceAll(' ', '')}$`);
  return [1, 2, 3].flatMap((length) => characters.slice(length - 1).map((_, start) => characters.slice(start, start + length).join('')));
}

/** Pairs and triples of syllables as they sound, so that a homophone typed or heard by mistake still counts. */
function soundRuns(text: string): string[] {
  const stretches = bare(text).split(/[^\p{Script=Han}]+/u).map((stretch) => Array.from(stretch, sound));
  return stretches.flatMap((heard) => [2, 3].flatMap((length) => heard.slice(length - 1).map((_, start) => `~${heard.slice(start, start + length).join(' ')}`)));
}

/** Whether a feature shows that its words are known: pieces of words and the marked ends of a text occur in any text. */
export function tellsOfWords(feature: string): boolean {
  const first = feature.charAt(0);
  return first !== "'" && first !== '^' && !feature.endsWith('$');
}

/** Whether a feature is a mark rather than a piece of the text. */
export function isMark(feature: string): boolean {
  return feature.startsWith('#');
}

const asFeatures = (marks: readonly string[]): string[] => marks.map((mark) => `#${mark}`);

/** Features for the linear voter: runs of one to three characters and of two or three sounds, Latin words, pairs and pieces, marks. */
export function fineFeatures(text: string, marks: readonly string[]): string[] {
  return [...characterRuns(text), ...soundRuns(text), ...latinRuns(text), ...wordPieces(text), ...asFeatures(marks)];
}

/** Features for node-nlp: segmented words and character pairs; more of them make its training diverge. */
export function coarseFeatures(text: string, marks: readonly string[]): string[] {
  const pairs = hanRuns(text, 2).filter((run) => Array.from(run).length === 2);
  return [...new Set([...wordsOf(text), ...pairs, ...asFeatures(marks)])];
}
