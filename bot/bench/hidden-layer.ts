import { shuffled } from '../chance.js';
import type { SparseVector } from '../support-vectors.js';
import { steepnessOf, Weights } from './weights.js';

export interface Lesson {
  readonly vectors: readonly SparseVector[];
  /** The place of each vector's label. */
  readonly labels: readonly number[];
  readonly size: number;
  readonly labelCount: number;
  readonly chance: () => number;
}

const width = 64;
const firstPace = 0.06;
const lastPart = 0.1;
const leftOut = 0.3;
const examplesSeen = 45_000;
const [fewestRounds, mostRounds] = [8, 40];

function bell(chance: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());
}

/** What each label's share of 1 is; in place. */
function asShares(sums: Float32Array): void {
  const most = sums.reduce((one, other) => Math.max(one, other), -Infinity);
  let all = 0;
  for (let n = 0; n < sums.length; n += 1) all += sums[n] = Math.exp((sums[n] ?? 0) - most);
  for (let n = 0; n < sums.length; n += 1) sums[n] = (sums[n] ?? 0) / all;
}

/** A part of a vector's places, the rest weighing more for them. */
function thinned({ at, value }: SparseVector, chance: () => number): SparseVector {
  const more = 1 / Math.sqrt(1 - leftOut);
  const kept: { at: number[]; value: number[] } = { at: [], value: [] };
  for (let n = 0; n < at.length; n += 1) {
    if (chance() < leftOut) continue;
    kept.at.push(at[n] ?? 0);
    kept.value.push((value[n] ?? 0) * more);
  }
  return kept;
}

class Network {
  readonly #into: Weights;
  readonly #out: Weights;
  readonly #hidden = new Float32Array(width + 1);
  readonly #back = new Float32Array(width);
  readonly #labelCount: number;
  readonly #chance: () => number;

  constructor({ size, labelCount, chance }: Lesson) {
    this.#into = new Weights(size, width, () => (chance() * 2 - 1) * 0.05);
    this.#out = new Weights(width + 1, labelCount, () => bell(chance) / Math.sqrt(width));
    this.#labelCount = labelCount;
    this.#chance = chance;
  }

  /** Each label's share for a vector; `kept` says what a hidden place counts. */
  shares({ at, value }: SparseVector, kept: () => number): Float32Array {
    const hidden = this.#hidden.fill(0);
    at.forEach((row, n) => this.#into.addTo(hidden, row, value[n] ?? 0));
    const sums = new Float32Array(this.#labelCount);
    for (let n = 0; n < width; n += 1) hidden[n] = (hidden[n] ?? 0) > 0 ? (hidden[n] ?? 0) * kept() : 0;
    hidden[width] = 1;
    hidden.forEach((by, row) => {
      if (by !== 0) this.#out.addTo(sums, row, by);
    });
    asShares(sums);
    return sums;
  }

  learn(whole: SparseVector, label: number, pace: number): void {
    const vector = thinned(whole, this.#chance);
    const more = 1 / (1 - leftOut);
    const slope = this.shares(vector, () => (this.#chance() < leftOut ? 0 : more));
    slope[label] = (slope[label] ?? 0) - 1;
    const back = this.#back.fill(0);
    const steepness = steepnessOf(slope);
    this.#hidden.forEach((by, row) => {
      if (by === 0) return;
      const along = this.#out.learn(row, slope, { by, steepness, pace });
      if (row < width) back[row] = along * more;
    });
    const how = { steepness: steepnessOf(back), pace };
    vector.at.forEach((row, n) => {
      this.#into.learn(row, back, { by: vector.value[n] ?? 0, ...how });
    });
  }
}

/** Trains a network with one hidden layer, parts of it left out by chance each time; gives the logarithms of the labels' shares. */
export function trainHiddenLayer(lesson: Lesson): (vector: SparseVector) => number[] {
  const { vectors, labels, chance } = lesson;
  const network = new Network(lesson);
  const rounds = Math.min(mostRounds, Math.max(fewestRounds, Math.ceil(examplesSeen / vectors.length)));
  for (let round = 0; round < rounds; round += 1) {
    const pace = firstPace * (1 - (round / rounds) * (1 - lastPart));
    for (const n of shuffled([...vectors.keys()], chance)) network.learn(vectors[n] ?? { at: [], value: [] }, labels[n] ?? 0, pace);
  }
  return (vector) => Array.from(network.shares(vector, () => 1), (share) => Math.log(share + Number.MIN_VALUE));
}
