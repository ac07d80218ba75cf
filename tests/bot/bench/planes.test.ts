import { describe, expect, it } from 'vitest';
import { trainPlanes } from '../../../bot/bench/planes.js';
import { chanceFrom } from '../../../bot/chance.js';
import { packed, trainOneAgainstRest } from '../../../bot/support-vectors.js';
import type { SparseVector } from '../../../bot/support-vectors.js';

const size = 12;

/** Texts of zero to six places, the constant last. */
function vectorsFrom(chance: () => number, count: number): SparseVector[] {
  return Array.from({ length: count }, () => {
    const at = [...new Set(Array.from({ length: Math.floor(chance() * 7) }, () => Math.floor(chance() * (size - 1))))];
    return { at: [...at, size - 1], value: [...at.map(() => chance()), 1] };
  });
}

const times = (plane: readonly number[], { at, value }: SparseVector): number => at.reduce((sum, place, n) => sum + (plane[place] ?? 0) * (value[n] ?? 0), 0);

/** The same descent, one example after the other and none left out, until nothing moves. */
function slowly(vectors: readonly SparseVector[], wanted: readonly boolean[]): number[] {
  const plane = new Array<number>(size).fill(0);
  const pulls = vectors.map(() => 0);
  for (let round = 0; round < 3_000; round += 1) {
    vectors.forEach((vector, n) => {
      const [sign, before] = [wanted[n] === true ? 1 : -1, pulls[n] ?? 0];
      const slope = sign * times(plane, vector) - 1 + before / 2;
      const after = Math.max(0, before - slope / vector.value.reduce((sum, one) => sum + one * one, 0.5));
      pulls[n] = after;
      vector.at.forEach((place, k) => {
        plane[place] = (plane[place] ?? 0) + sign * (after - before) * (vector.value[k] ?? 0);
      });
    });
  }
  return plane;
}

describe('planes between labels', () => {
  const vectors = vectorsFrom(chanceFrom(3), 41);
  const wanted = vectors.map(({ at }) => at.includes(2));

  it('lie where descending slowly leads, however long the examples are', () => {
    const plane = trainOneAgainstRest({ packed: packed(vectors), wanted, size, chance: chanceFrom(7) });
    const slow = slowly(vectors, wanted);
    for (const vector of vectors) expect(Math.abs(times([...plane], vector) - times(slow, vector))).toBeLessThan(0.3);
  });

  it('are the same for the same seed', () => {
    const task = { packed: packed(vectors), wanted, size };
    expect(trainOneAgainstRest({ ...task, chance: chanceFrom(7) })).toEqual(trainOneAgainstRest({ ...task, chance: chanceFrom(7) }));
  });

  it('can be drawn between fewer examples than are measured at once', () => {
    const two = [{ at: [0, size - 1], value: [1, 1] }, { at: [1, size - 1], value: [1, 1] }];
    const distances = trainPlanes({ vectors: two, labels: [0, 1], size, labelCount: 2, chance: chanceFrom(7) });
    const [[own = 0, other = 0], [, second = 0]] = [distances({ at: [0, size - 1], value: [1, 1] }), distances({ at: [1, size - 1], value: [1, 1] })];
    expect(own).toBeGreaterThan(other);
    expect(second).toBeGreaterThan(0);
  });
});
