import type { Classification } from './classifier.js';
import { itemsIn } from './items-in.js';

/** How clear a reading is; whether to trust it enough to answer without asking back is read from these. */
export interface Margins {
  readonly sure: number;
  readonly lead: number;
  readonly wish: number;
  readonly field: number;
}

/** How clear the service is: nothing when the likeliest label stands for none. */
export function itemMargins(classification: Classification): Pick<Margins, 'sure' | 'lead'> {
  const [best, second] = itemsIn(classification);
  if (best === undefined || best !== classification.ranking[0]) return { sure: -Infinity, lead: -Infinity };
  return { sure: best.score, lead: best.score - (second?.score ?? -1) };
}
