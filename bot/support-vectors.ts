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

function dot(plane: Float64Array, { starts, at, value }: Packed, n: number): number {
  const end = starts[n + 1] ?? 0;
  let sum = 0;
  for (let k = starts[n] ?? 0; k < end; k += 1) sum += (plane[at[k] ?? 0] ?? 0) * (value[k] ?? 0);
  return sum;
}

interface Push {
  readonly n: number;
  readonly by: number;
}

function push(plane: Float64Array, { starts, at, value }: Packed, { n, by }: Push): void {
  const end = starts[n + 1] ?? 0;
  for (let k = starts[n] ?? 0; k < end; k += 1) {
    const place = at[k] ?? 0;
    plane[place] = (plane[place] ?? 0) + by * (value[k] ?? 0);
  }
}

function swap(list: Int32Array, one: number, other: number): void {
  const kept = list[one] ?? 0;
  list[one] = list[other] ?? 0;
  list[other] = kept;
}

/** One plane between the wanted examples and the rest: squared hinge loss, dual coordinate descent; examples far on the right side are left out of later rounds (Hsieh et al. 2008). */
export function trainOneAgainstRest({ packed: data, wanted, size, chance }: Task): Float64Array {
  const plane = new Float64Array(size);
  const multipliers = new Float64Array(wanted.length);
  const active = Int32Array.from(wanted, (_, n) => n);
  let left = active.length;
  let limit = Infinity;
  let steepest = 0;

  const visit = (n: number): boolean => {
    const sign = wanted[n] === true ? 1 : -1;
    const before = multipliers[n] ?? 0;
    const slope = sign * dot(plane, data, n) - 1 + slack * before;
    if (before === 0 && slope > limit) return false;
    const downhill = before === 0 ? Math.min(slope, 0) : slope;
    steepest = Math.max(steepest, Math.abs(downhill));
    if (downhill === 0) return true;
    const after = Math.max(0, before - slope / (data.curvature[n] ?? 1));
    multipliers[n] = after;
    push(plane, data, { n, by: sign * (after - before) });
    return true;
  };

  for (let round = 0; round < rounds; round += 1) {
    steepest = 0;
    let kept = 0;
    for (let n = 0; n < left; n += 1) {
      swap(active, n, n + Math.floor(chance() * (left - n)));
      if (!visit(active[n] ?? 0)) continue;
      swap(active, n, kept);
      kept += 1;
    }
    left = kept;
    if (steepest < closeEnough) break;
    limit = steepest;
  }
  return plane;
}
