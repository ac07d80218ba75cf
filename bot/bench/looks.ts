import { wordsOf } from '../segment.js';

const han = /\p{Script=Han}/u;
const [shortestPiece, longestPiece] = [2, 5];

function runsOf(characters: readonly string[], length: number): string[] {
  return characters.slice(length - 1).map((_, start) => characters.slice(start, start + length).join(''));
}

function piecesOf(word: string): string[] {
  const characters = Array.from(`<${word}>`);
  const lengths = Array.from({ length: longestPiece - shortestPiece + 1 }, (_, n) => shortestPiece + n);
  return lengths.flatMap((length) => runsOf(characters, length).map((run) => `'${run}`));
}

/** A normalised text letter by letter: single Chinese characters and pairs of them with the ends marked, pieces of other words. */
export function letterLook(text: string): string[] {
  const characters = han.test(text) ? Array.from(`^${text.replaceAll(' ', '')}$`) : [];
  return [...runsOf(characters, 1), ...runsOf(characters, 2), ...wordsOf(text).filter((word) => !han.test(word)).flatMap(piecesOf)];
}

/** A normalised text word by word: words, neighbours, and words with one between them; its ends count as words. */
export function wordLook(text: string): string[] {
  const words = wordsOf(text);
  const ends = ['^', ...words, '$'];
  const after = (gap: number, by: string): string[] => ends.slice(gap).map((word, n) => `${ends[n] ?? ''}${by}${word}`);
  return [...words, ...after(1, ' '), ...after(2, ' _ ')];
}
