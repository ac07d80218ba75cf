/** The features an example has, by place, and their weights. */
export interface SparseVector {
  readonly at: readonly number[];
  readonly value: readonly number[];
}

/** Vectors laid end to end: those of example n stand from starts[n] to starts[n + 1]. */
export interface Packed {
  readonly starts: Int32Array;
  readonly at: Int32Array;
  readonly value: Float64Array;
  /** Squared length of each vector plus the slack of the loss. */
  readonly curvature: Float64Array;
}

interface Task {
  readonly packed: Packed;
  readonly wanted: readonly boolean[];
  readonly size: number;
  readonly chance: () => number;
}

const penalty = 1;
const rounds = 15;
const closeEnough = 0.3;
const slack = 1 / (2 * penalty);

/** Lays vectors out for training. */
export function packed(vectors: readonly SparseVector[]): Packed {
  const starts = new Int32Array(vectors.length + 1);
  vectors.forEach((vector, n) => {
    starts[n + 1] = (starts[n] ?? 0) + vector.at.length;
  });
  const at = new Int32Array(starts[vectors.length] ?? 0);
  const value = new Float64Array(at.length);
  vectors.forEach((vector, n) => {
    at.set(vector.at, starts[n]);
    value.set(vector.value, starts[n]);
  });
  return { starts, at, value, curvature: Float64Array.from(vectors, (vector) => vector.value.reduce((sum, one) => sum + one * one, slack)) };
}

const whole = (list: Int32Array, n: number): number => list[n] ?? 0;
const real = (list: Float64Array, n: number): number => list[n] ?? 0;

interface Reach {
  readonly plane: Float64Array;
  readonly data: Packed;
  readonly order: Int32Array;
}

const atOnce = 4;

/** How far examples lie from a plane, measured four at a time in the order they are visited: one alone spends its time waiting for memory. */
class Distances {
  readonly #reach: Reach;
  readonly #measured = new Float64Array(atOnce);
  #first = 0;
  #valid = 0;

  constructor(reach: Reach) {
    this.#reach = reach;
  }

  /** Of the example visited n-th. */
  of(n: number): number {
    if (n >= this.#valid) this.#measure(n);
    return real(this.#measured, n - this.#first);
  }

  /** The plane has moved, or the order is another one. */
  forget(): void {
    this.#valid = 0;
  }

  #measure(n: number): void {
    const { plane, data: { starts, at, value }, order } = this.#reach;
    const [a, b, c, d] = [whole(order, n), whole(order, n + 1), whole(order, n + 2), whole(order, n + 3)];
    const [p, q, r, s] = [whole(starts, a), whole(starts, b), whole(starts, c), whole(starts, d)];
    const shortest = Math.min(whole(starts, a + 1) - p, whole(starts, b + 1) - q, whole(starts, c + 1) - r, whole(starts, d + 1) - s);
    let [one, two, three, four] = [0, 0, 0, 0];
    for (let k = 0; k < shortest; k += 1) {
      one += real(plane, whole(at, p + k)) * real(value, p + k);
      two += real(plane, whole(at, q + k)) * real(value, q + k);
      three += real(plane, whole(at, r + k)) * real(value, r + k);
      four += real(plane, whole(at, s + k)) * real(value, s + k);
    }
    this.#measured[0] = this.#rest(one, p + shortest, whole(starts, a + 1));
    this.#measured[1] = this.#rest(two, q + shortest, whole(starts, b + 1));
    this.#measured[2] = this.#rest(three, r + shortest, whole(starts, c + 1));
    this.#measured[3] = this.#rest(four, s + shortest, whole(starts, d + 1));
    this.#first = n;
    this.#valid = n + atOnce;
  }

  #rest(begun: number, from: number, end: number): number {
    const { plane, data: { at, value } } = this.#reach;
    let sum = begun;
    for (let k = from; k < end; k += 1) sum += real(plane, whole(at, k)) * real(value, k);
    return sum;
  }
}

interface Push {
  readonly n: number;
  readonly by: number;
}

function push(plane: Float64Array, { starts, at, value }: Packed, { n, by }: Push): void {
  const end = starts[n + 1] ?? 0;
  for (let k = starts[n] ?? 0; k < end; k += 1) {
    const place = whole(at, k);
    plane[place] = real(plane, place) + by * real(value, k);
  }
}

function swap(list: Int32Array, one: number, other: number): void {
  const kept = whole(list, one);
  list[one] = whole(list, other);
  list[other] = kept;
}

/** All examples, with room behind the last so that four can always be measured. */
function orderOf(count: number): Int32Array {
  return Int32Array.from({ length: count + atOnce }, (_, n) => (n < count ? n : 0));
}

/** Puts the first `left` in an order of their own. */
function mix(order: Int32Array, left: number, chance: () => number): void {
  for (let n = 0; n < left; n += 1) swap(order, n, n + Math.floor(chance() * (left - n)));
}

/** One plane between the wanted examples and the rest: squared hinge loss, dual coordinate descent; examples far on the right side are left out of later rounds (Hsieh et al. 2008). */
export function trainOneAgainstRest({ packed: data, wanted, size, chance }: Task): Float64Array {
  const plane = new Float64Array(size);
  const multipliers = new Float64Array(wanted.length);
  const order = orderOf(wanted.length);
  const distances = new Distances({ plane, data, order });
  let [left, limit, steepest] = [wanted.length, Infinity, 0];

  const visit = (place: number): boolean => {
    const n = whole(order, place);
    const sign = wanted[n] === true ? 1 : -1;
    const before = real(multipliers, n);
    const slope = sign * distances.of(place) - 1 + slack * before;
    if (before === 0 && slope > limit) return false;
    const downhill = before === 0 ? Math.min(slope, 0) : slope;
    steepest = Math.max(steepest, Math.abs(downhill));
    if (downhill === 0) return true;
    const after = Math.max(0, before - slope / (data.curvature[n] ?? 1));
    multipliers[n] = after;
    push(plane, data, { n, by: sign * (after - before) });
    distances.forget();
    return true;
  };

  for (let round = 0; round < rounds; round += 1) {
    let kept = 0;
    steepest = 0;
    mix(order, left, chance);
    distances.forget();
    for (let n = 0; n < left; n += 1) {
      if (!visit(n)) continue;
      swap(order, n, kept);
      kept += 1;
    }
    left = kept;
    if (steepest < closeEnough) break;
    limit = steepest;
  }
  return plane;
}
