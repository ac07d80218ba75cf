import type { SparseVector } from '../support-vectors.js';
import { packed, trainOneAgainstRest } from '../support-vectors.js';
import type { Lesson } from './hidden-layer.js';

/** Trains one plane a label; gives the distances from all of them. */
export function trainPlanes({ vectors, labels, size, labelCount, chance }: Lesson): (vector: SparseVector) => number[] {
  const data = packed(vectors);
  const table = new Float32Array(size * labelCount);
  for (let label = 0; label < labelCount; label += 1) {
    const plane = trainOneAgainstRest({ packed: data, wanted: labels.map((one) => one === label), size, chance });
    plane.forEach((weight, row) => {
      table[row * labelCount + label] = weight;
    });
  }
  return ({ at, value }) => {
    const scores = new Float64Array(labelCount);
    for (let n = 0; n < at.length; n += 1) {
      const start = (at[n] ?? 0) * labelCount;
      const by = value[n] ?? 0;
      for (let label = 0; label < labelCount; label += 1) scores[label] = (scores[label] ?? 0) + by * (table[start + label] ?? 0);
    }
    return [...scores];
  };
}
