const smallest = 1e-6;

/** Rows of weights that learn: each row slows down the more it has been moved (Duchi et al. 2011). */
export class Weights {
  readonly #width: number;
  readonly #values: Float32Array;
  readonly #moved: Float32Array;

  constructor(rows: number, width: number, first: () => number) {
    this.#width = width;
    this.#values = Float32Array.from({ length: rows * width }, first);
    this.#moved = new Float32Array(rows).fill(smallest);
  }

  /** Adds `by` times a row. */
  addTo(sums: Float32Array, row: number, by: number): void {
    const start = row * this.#width;
    for (let n = 0; n < this.#width; n += 1) sums[n] = (sums[n] ?? 0) + by * (this.#values[start + n] ?? 0);
  }

  times(row: number, slope: Float32Array): number {
    const start = row * this.#width;
    let sum = 0;
    for (let n = 0; n < this.#width; n += 1) sum += (this.#values[start + n] ?? 0) * (slope[n] ?? 0);
    return sum;
  }

  /** Moves a row against `slope`; `by` is what the row was taken times. */
  learn(row: number, slope: Float32Array, { by, steepness, pace }: { readonly by: number; readonly steepness: number; readonly pace: number }): void {
    const moved = (this.#moved[row] ?? 0) + by * by * steepness;
    this.#moved[row] = moved;
    const step = (pace * by) / Math.sqrt(moved);
    const start = row * this.#width;
    for (let n = 0; n < this.#width; n += 1) this.#values[start + n] = (this.#values[start + n] ?? 0) - step * (slope[n] ?? 0);
  }
}

/** Mean of the squares. */
export function steepnessOf(slope: Float32Array): number {
  let sum = 0;
  for (let n = 0; n < slope.length; n += 1) sum += (slope[n] ?? 0) ** 2;
  return sum / slope.length;
}
