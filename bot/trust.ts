import type { Margins } from './margins.js';

/** How far an automatic answer is to be trusted, learnt from answers to phrasings left out of training. */
export interface Trust {
  /** What each sign of clearness tells, in the order of `signsOf`. */
  readonly weights: readonly number[];
  /** At or above this chance of being right: answer without asking back. */
  readonly least: number;
}

/** Up to the first bend of a margin every step tells more; beyond the last it tells nothing. */
const bends = { sure: [0.5, 3], lead: [0.8, 2], wish: [1.2, 3], field: [1.5, 3] } as const satisfies Record<keyof Margins, readonly number[]>;
const names = ['sure', 'lead', 'wish', 'field'] as const satisfies readonly (keyof Margins)[];

/** What trust is read from; the first sign is always there. */
export function signsOf(margins: Margins): readonly number[] {
  return [1, ...names.flatMap((name) => bends[name].map((bend) => Math.min(bend, margins[name])))];
}

/** The chance, 0 to 1, that an answer with these signs is right in service and part. */
export function chanceOf(signs: readonly number[], weights: readonly number[]): number {
  return 1 / (1 + Math.exp(-signs.reduce((sum, sign, n) => sum + sign * (weights[n] ?? 0), 0)));
}

/** The same of a reading's margins. */
export function chanceRight(margins: Margins, weights: readonly number[]): number {
  return chanceOf(signsOf(margins), weights);
}
