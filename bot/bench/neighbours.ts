import type { SparseVector } from '../support-vectors.js';
import type { Lesson } from './hidden-layer.js';

const nearest = 5;

/** What more than this share of the examples show tells none of them apart and takes most of the time. */
const tooCommon = 0.1;

/** Inserts into a short list kept from large to small. */
function keepLargest(list: number[], one: number): void {
  if (one <= (list.at(-1) ?? 0)) return;
  let at = list.length - 1;
  for (; at > 0 && (list[at - 1] ?? 0) < one; at -= 1) list[at] = list[at - 1] ?? 0;
  list[at] = one;
}

interface Postings {
  readonly who: number[];
  readonly value: number[];
}

const nobody: Postings = { who: [], value: [] };

function postingsOf(vectors: readonly SparseVector[], size: number): Postings[] {
  const postings = Array.from({ length: size }, (): Postings => ({ who: [], value: [] }));
  vectors.forEach(({ at, value }, who) => {
    at.forEach((row, n) => {
      postings[row]?.who.push(who);
      postings[row]?.value.push(value[n] ?? 0);
    });
  });
  return postings;
}

/** How like the examples a vector is: the mean of the nearest five, and how much nearer its label's nearest is than any other label's. */
export function neighboursOf({ vectors, labels, size }: Pick<Lesson, 'vectors' | 'labels' | 'size'>): (vector: SparseVector, label: number) => [near: number, lead: number] {
  const postings = postingsOf(vectors, size - 1).map((one) => (one.who.length > tooCommon * vectors.length ? nobody : one));
  const like = new Float64Array(vectors.length);
  return ({ at, value }, label) => {
    like.fill(0);
    at.forEach((row, n) => {
      const by = value[n] ?? 0;
      const { who, value: theirs } = postings[row] ?? nobody;
      for (let k = 0; k < who.length; k += 1) like[who[k] ?? 0] = (like[who[k] ?? 0] ?? 0) + by * (theirs[k] ?? 0);
    });
    const top = new Array<number>(nearest).fill(0);
    const best = [0, 0];
    like.forEach((one, n) => {
      keepLargest(top, one);
      const side = labels[n] === label ? 0 : 1;
      if (one > (best[side] ?? 0)) best[side] = one;
    });
    const [own = 0, others = 0] = best;
    return [top.reduce((sum, one) => sum + one, 0) / nearest, own - others];
  };
}
