import { misspellings } from './misspellings.js';

/** Longer messages are cut here: the question of a citizen stands in the first lines. */
export const longestMessage = 500;

/** One spelling for the many ways to type the same: full width to half, lower case, known slips put right, no control characters. */
export function normalise(text: string): string {
  const plain = text.slice(0, longestMessage * 2).normalize('NFKC').toLowerCase().replaceAll(/[\p{C}\s]+/gu, ' ').replaceAll('’', "'").trim();
  return misspellings.reduce((fixed, [slip, meant]) => fixed.replaceAll(slip, meant), plain).slice(0, longestMessage);
}

/** Only what is said: without punctuation and symbols. */
export function bare(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}\s]+/gu, ' ').replaceAll(/\s+/g, ' ').trim();
}
