const smallest = 1e-6;

/** How a row moves: `by` is what it was taken times. */
export interface Move {
  readonly by: number;
  /** Mean of the slope's squares. */
  readonly steepness: number;
  readonly pace: number;
}

/** Rows of weights that learn: each row slows down the more it has been moved (Duchi et al. 2011). */
export class Weights {
  readonly #width: number;
  readonly #values: Float32Array;
  readonly #moved: Float32Array;

  constructor(rows: number, width: number, first: () => number) {
    this.#width = width;
    this.#values = new Float32Array(rows * width);
    for (let n = 0; n < this.#values.length; n += 1) this.#values[n] = first();
    this.#moved = new Float32Array(rows).fill(smallest);
  }

  /** Adds `by` times a row. */
  addTo(sums: Float32Array, row: number, by: number): void {
    const values = this.#values;
    const width = this.#width;
    const start = row * width;
    for (let n = 0; n < width; n += 1) sums[n] = (sums[n] ?? 0) + by * (values[start + n] ?? 0);
  }

  /** Moves a row against `slope`; gives the row times the slope as it stood before. */
  learn(row: number, slope: Float32Array, move: Move): number {
    const values = this.#values;
    const width = this.#width;
    const step = this.#step(row, move);
    const start = row * width;
    let sum = 0;
    for (let n = 0; n < width; n += 1) {
      const value = values[start + n] ?? 0;
      const along = slope[n] ?? 0;
      sum += value * along;
      values[start + n] = value - step * along;
    }
    return sum;
  }

  #step(row: number, { by, steepness, pace }: Move): number {
    const moved = (this.#moved[row] ?? 0) + by * by * steepness;
    this.#moved[row] = moved;
    return (pace * by) / Math.sqrt(moved);
  }
}

/** Mean of the squares. */
export function steepnessOf(slope: Float32Array): number {
  let sum = 0;
  for (let n = 0; n < slope.length; n += 1) sum += (slope[n] ?? 0) ** 2;
  return sum / slope.length;
}
