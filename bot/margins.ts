import type { Classification } from './classifier.js';
import { itemsIn } from './gate.js';
import type { Thresholds } from './gate.js';

/** How clear a reading is, in the figures the limits are set for; each at least its limit: answer without asking back. */
export interface Margins {
  readonly sure: number;
  readonly lead: number;
  readonly wish: number;
  readonly field: number;
}

/** The limits an automatic answer has to clear. */
export const clearedBy = ['sure', 'lead', 'wish', 'field'] as const satisfies readonly (keyof Thresholds)[];

/** Whether all margins reach their limits. */
export function clears(margins: Margins, limits: Pick<Thresholds, (typeof clearedBy)[number]>): boolean {
  return clearedBy.every((name) => margins[name] >= limits[name]);
}

/** How clear the service is: nothing when the likeliest label stands for none. */
export function itemMargins(classification: Classification): Pick<Margins, 'sure' | 'lead'> {
  const [best, second] = itemsIn(classification);
  if (best === undefined || best !== classification.ranking[0]) return { sure: -Infinity, lead: -Infinity };
  return { sure: best.score, lead: best.score - (second?.score ?? -1) };
}
