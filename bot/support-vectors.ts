import { shuffled } from './chance.js';

/** The features an example has, by place, and their weights. */
export interface SparseVector {
  readonly at: readonly number[];
  readonly value: readonly number[];
}

interface Task {
  readonly vectors: readonly SparseVector[];
  readonly wanted: readonly boolean[];
  readonly size: number;
  readonly chance: () => number;
}

const penalty = 1;
const rounds = 25;
const closeEnough = 0.1;

function dot(plane: Float64Array, vector: SparseVector): number {
  let sum = 0;
  for (let n = 0; n < vector.at.length; n += 1) sum += (plane[vector.at[n] ?? 0] ?? 0) * (vector.value[n] ?? 0);
  return sum;
}

function push(plane: Float64Array, vector: SparseVector, by: number): void {
  for (let n = 0; n < vector.at.length; n += 1) {
    const at = vector.at[n] ?? 0;
    plane[at] = (plane[at] ?? 0) + by * (vector.value[n] ?? 0);
  }
}

const rounded = (plane: Float64Array): number[] => Array.from(plane, (weight) => Math.round(weight * 10_000) / 10_000);

/** One plane between the wanted examples and the rest: squared hinge loss, dual coordinate descent (Hsieh et al. 2008). */
export function trainOneAgainstRest({ vectors, wanted, size, chance }: Task): number[] {
  const plane = new Float64Array(size);
  const multipliers = new Float64Array(vectors.length);
  const slack = 1 / (2 * penalty);
  const lengths = vectors.map((vector) => vector.value.reduce((sum, value) => sum + value * value, slack));

  const visit = (n: number): number => {
    const vector = vectors[n] ?? { at: [], value: [] };
    const sign = wanted[n] === true ? 1 : -1;
    const before = multipliers[n] ?? 0;
    const slope = sign * dot(plane, vector) - 1 + slack * before;
    const after = Math.max(0, before - slope / (lengths[n] ?? 1));
    if (after === before) return 0;
    multipliers[n] = after;
    push(plane, vector, sign * (after - before));
    return Math.abs(slope);
  };

  let order = vectors.map((_, n) => n);
  for (let round = 0; round < rounds; round += 1) {
    order = shuffled(order, chance);
    if (Math.max(...order.map(visit)) < closeEnough) break;
  }
  return rounded(plane);
}
