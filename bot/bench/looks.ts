import { hanRuns, wordsOf } from '../segment.js';

const han = /\p{Script=Han}/u;
const [shortestPiece, longestPiece] = [2, 5];

/** A normalised text and its words: cut once for all who look at it. */
export interface Cut {
  readonly text: string;
  readonly words: readonly string[];
}

/** Cuts a normalised text. */
export function cut(text: string): Cut {
  return { text, words: wordsOf(text) };
}

function runsOf(characters: readonly string[], length: number): string[] {
  return characters.slice(length - 1).map((_, start) => characters.slice(start, start + length).join(''));
}

/** The pieces of a word of another script than Chinese, its ends marked. */
export function piecesOf(word: string): string[] {
  const characters = Array.from(`<${word}>`);
  const lengths = Array.from({ length: longestPiece - shortestPiece + 1 }, (_, n) => shortestPiece + n);
  return lengths.flatMap((length) => runsOf(characters, length).map((run) => `'${run}`));
}

/** A text letter by letter: single Chinese characters and pairs of them with the ends marked, pieces of other words; `pieces` may remember those of many words. */
export function letterLook({ text, words }: Cut, pieces: (word: string) => readonly string[] = piecesOf): string[] {
  if (!han.test(text)) return words.flatMap(pieces);
  const characters = Array.from(`^${text.replaceAll(' ', '')}$`);
  return [...runsOf(characters, 1), ...runsOf(characters, 2), ...words.filter((word) => !han.test(word)).flatMap(pieces)];
}

/** A text word by word: words, neighbours, and words with one between them; its ends count as words. */
export function wordLook({ words }: Cut): string[] {
  const ends = ['^', ...words, '$'];
  const after = (gap: number, by: string): string[] => ends.slice(gap).map((word, n) => `${ends[n] ?? ''}${by}${word}`);
  return [...words, ...after(1, ' '), ...after(2, ' _ ')];
}

/** A text as node-nlp's network reads it: its words and pairs of Chinese characters, as in the bot. */
export function networkLook({ text, words }: Cut): string[] {
  const pairs = han.test(text) ? hanRuns(text, 2).filter((run) => Array.from(run).length === 2) : [];
  return [...new Set([...words, ...pairs])];
}
