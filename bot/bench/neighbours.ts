import type { SparseVector } from '../support-vectors.js';
import type { Lesson } from './hidden-layer.js';

const nearest = 5;

/** What more than this share of the examples show tells none of them apart and takes most of the time. */
const tooCommon = 0.1;

/** Inserts into a short list kept from large to small. */
function keepLargest(list: number[], one: number): void {
  let at = list.length - 1;
  for (; at > 0 && (list[at - 1] ?? 0) < one; at -= 1) list[at] = list[at - 1] ?? 0;
  list[at] = one;
}

/** Who shows a place, and how much. */
interface Postings {
  readonly who: Int32Array;
  readonly value: Float64Array;
}

function postingsOf(vectors: readonly SparseVector[], size: number): (Postings | undefined)[] {
  const showing = new Int32Array(size);
  for (const { at } of vectors) for (const row of at) showing[row] = (showing[row] ?? 0) + 1;
  const postings = Array.from(showing, (n) => (n === 0 || n > tooCommon * vectors.length ? undefined : { who: new Int32Array(n), value: new Float64Array(n) }));
  const filled = new Int32Array(size);
  vectors.forEach(({ at, value }, who) => {
    at.forEach((row, n) => {
      const posting = postings[row];
      if (posting === undefined) return;
      const next = filled[row] ?? 0;
      posting.who[next] = who;
      posting.value[next] = value[n] ?? 0;
      filled[row] = next + 1;
    });
  });
  return postings;
}

function addLikeness(like: Float64Array, { who, value }: Postings, by: number): void {
  for (let k = 0; k < who.length; k += 1) {
    const one = who[k] ?? 0;
    like[one] = (like[one] ?? 0) + by * (value[k] ?? 0);
  }
}

interface Nearest {
  readonly top: readonly number[];
  /** The nearest with the label itself, and with any other. */
  readonly own: number;
  readonly others: number;
}

function nearestIn(like: Float64Array, labels: readonly number[], label: number): Nearest {
  const top = new Array<number>(nearest).fill(0);
  let [own, others] = [0, 0];
  for (let n = 0; n < like.length; n += 1) {
    const one = like[n] ?? 0;
    if (one > (top[nearest - 1] ?? 0)) keepLargest(top, one);
    if (labels[n] === label) own = Math.max(own, one);
    else others = Math.max(others, one);
  }
  return { top, own, others };
}

/** How like the examples a vector is: the mean of the nearest five, and how much nearer its label's nearest is than any other label's. */
export function neighboursOf({ vectors, labels, size }: Pick<Lesson, 'vectors' | 'labels' | 'size'>): (vector: SparseVector, label: number) => [near: number, lead: number] {
  const postings = postingsOf(vectors, size);
  const like = new Float64Array(vectors.length);
  return ({ at, value }, label) => {
    like.fill(0);
    for (let n = 0; n < at.length; n += 1) {
      const posting = postings[at[n] ?? 0];
      if (posting !== undefined) addLikeness(like, posting, value[n] ?? 0);
    }
    const { top, own, others } = nearestIn(like, labels, label);
    return [top.reduce((sum, one) => sum + one, 0) / nearest, own - others];
  };
}
