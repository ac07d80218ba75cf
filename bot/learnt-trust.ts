import type { Margins } from './margins.js';
import { chanceOf, signsOf } from './trust.js';

/** An answer the bot would have given, and whether it was right. */
export interface JudgedAnswer {
  readonly margins: Margins;
  readonly right: boolean;
  readonly weight: number;
}

/** Keeps weights finite where every answer was right. */
const ridge = 0.0001;
const rounds = 25;

/** Solves a small symmetric positive system by elimination. */
function solved(matrix: readonly (readonly number[])[], wanted: readonly number[]): number[] {
  const rows = matrix.map((row, n) => [...row, wanted[n] ?? 0]);
  rows.forEach((row, n) => {
    for (const below of rows.slice(n + 1)) {
      const factor = (below[n] ?? 0) / (row[n] ?? 1);
      row.forEach((value, at) => {
        below[at] = (below[at] ?? 0) - factor * value;
      });
    }
  });
  const found = wanted.map(() => 0);
  for (let n = rows.length - 1; n >= 0; n -= 1) {
    const row = rows[n] ?? [];
    const rest = found.reduce((sum, value, at) => (at > n ? sum + value * (row[at] ?? 0) : sum), 0);
    found[n] = ((row[wanted.length] ?? 0) - rest) / (row[n] ?? 1);
  }
  return found;
}

interface Example {
  readonly signs: readonly number[];
  readonly right: number;
  readonly weight: number;
}

/** One step of Newton's method towards the likeliest weights. */
function step(examples: readonly Example[], weights: readonly number[]): number[] {
  const slope = weights.map((weight) => -ridge * weight);
  const bend = weights.map((_, n) => weights.map((__, at): number => (n === at ? ridge : 0)));
  for (const { signs, right, weight } of examples) {
    const chance = chanceOf(signs, weights);
    signs.forEach((sign, n) => {
      slope[n] = (slope[n] ?? 0) + weight * (right - chance) * sign;
      bend[n] = (bend[n] ?? []).map((value, at) => value + weight * chance * (1 - chance) * sign * (signs[at] ?? 0));
    });
  }
  return solved(bend, slope);
}

/** What each sign of clearness tells of an answer being right: logistic regression. */
export function learntWeights(answers: readonly JudgedAnswer[]): readonly number[] {
  const all = answers.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const examples = answers.map(({ margins, right, weight }) => ({ signs: signsOf(margins), right: right ? 1 : 0, weight: weight / all }));
  let weights = signsOf({ sure: 0, lead: 0, wish: 0, field: 0 }).map(() => 0);
  for (let round = 0; round < rounds; round += 1) {
    const by = step(examples, weights);
    weights = weights.map((weight, n) => weight + (by[n] ?? 0));
  }
  return weights.map((weight) => Math.round(weight * 10_000) / 10_000);
}
