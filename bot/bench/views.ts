import { counts } from '../counts.js';
import type { SparseVector } from '../support-vectors.js';
import { letterLook, wordLook } from './looks.js';

interface View {
  readonly size: number;
  readonly vector: (text: string) => SparseVector;
}

interface Look {
  readonly look: (text: string) => string[];
  /** What fewer texts show is left out. */
  readonly seenAtLeast: number;
}

/** Log term frequency × inverse document frequency, length 1. */
function viewBy({ look, seenAtLeast }: Look, texts: readonly string[]): View {
  const seen = counts(texts.flatMap((text) => [...new Set(look(text))]));
  const known = [...seen].filter(([, n]) => n >= seenAtLeast);
  const index = new Map(known.map(([feature, n], at) => [feature, { at, rarity: 1 + Math.log(texts.length / n) }]));
  const vector = (text: string): SparseVector => {
    const terms = [...counts(look(text))].flatMap(([feature, n]) => {
      const term = index.get(feature);
      return term === undefined ? [] : [{ at: term.at, value: (1 + Math.log(n)) * term.rarity }];
    });
    const length = Math.hypot(...terms.map(({ value }) => value)) || 1;
    return { at: terms.map(({ at }) => at), value: terms.map(({ value }) => value / length) };
  };
  return { size: index.size, vector };
}

/** Of more texts than this, pairs of words that only one of them has would only cost memory. */
const manyTexts = 5_000;

/** Both looks at a text side by side, each of length 1, so that many letters do not drown few words; the last place is always 1. */
export function bothViews(texts: readonly string[]): View {
  const letters = viewBy({ look: letterLook, seenAtLeast: 2 }, texts);
  const words = viewBy({ look: wordLook, seenAtLeast: texts.length > manyTexts ? 2 : 1 }, texts);
  const last = letters.size + words.size;
  const vector = (text: string): SparseVector => {
    const [one, other] = [letters.vector(text), words.vector(text)];
    return { at: [...one.at, ...other.at.map((at) => at + letters.size), last], value: [...one.value, ...other.value, 1] };
  };
  return { size: last + 1, vector };
}
