import { counts } from '../counts.js';
import type { SparseVector } from '../support-vectors.js';
import type { Cut } from './looks.js';
import { letterLook, piecesOf, wordLook } from './looks.js';

interface View {
  readonly size: number;
  readonly vector: (text: Cut) => SparseVector;
}

interface Look {
  readonly look: (text: Cut) => string[];
  /** What fewer texts show is left out. */
  readonly seenAtLeast: number;
}

/** How many texts show each feature. */
function showing(texts: readonly Cut[], look: Look['look']): Map<string, number> {
  const seen = new Map<string, number>();
  for (const text of texts) for (const feature of new Set(look(text))) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  return seen;
}

/** Log term frequency × inverse document frequency, length 1. */
function viewBy({ look, seenAtLeast }: Look, texts: readonly Cut[]): View {
  const known = [...showing(texts, look)].filter(([, n]) => n >= seenAtLeast);
  const index = new Map(known.map(([feature, n], at) => [feature, { at, rarity: 1 + Math.log(texts.length / n) }]));
  const vector = (text: Cut): SparseVector => {
    const at: number[] = [];
    const value: number[] = [];
    for (const [feature, n] of counts(look(text))) {
      const term = index.get(feature);
      if (term === undefined) continue;
      at.push(term.at);
      value.push((1 + Math.log(n)) * term.rarity);
    }
    const length = Math.hypot(...value) || 1;
    return { at, value: value.map((one) => one / length) };
  };
  return { size: index.size, vector };
}

/** Remembers the pieces of the words that were learnt from: most words come again and again. */
function rememberedPieces(texts: readonly Cut[]): (word: string) => readonly string[] {
  const pieces = new Map([...new Set(texts.flatMap(({ words }) => words))].map((word) => [word, piecesOf(word)]));
  return (word) => pieces.get(word) ?? piecesOf(word);
}

/** Of more texts than this, pairs of words that only one of them has would only cost memory. */
const manyTexts = 5_000;

/** Both looks at a text side by side, each of length 1, so that many letters do not drown few words; the last place is always 1. */
export function bothViews(texts: readonly Cut[]): View {
  const pieces = rememberedPieces(texts);
  const letters = viewBy({ look: (text) => letterLook(text, pieces), seenAtLeast: 2 }, texts);
  const words = viewBy({ look: wordLook, seenAtLeast: texts.length > manyTexts ? 2 : 1 }, texts);
  const last = letters.size + words.size;
  const vector = (text: Cut): SparseVector => {
    const [one, other] = [letters.vector(text), words.vector(text)];
    return { at: [...one.at, ...other.at.map((at) => at + letters.size), last], value: [...one.value, ...other.value, 1] };
  };
  return { size: last + 1, vector };
}
