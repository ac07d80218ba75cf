import type { Classification, Ranked } from './classifier.js';
import { noItem, unnamedItem } from './training-set.js';

/** The services in a ranking, best first, without the two labels that stand for none. */
export function itemsIn(classification: Classification): readonly Ranked[] {
  return classification.ranking.filter((ranked) => ranked.label !== noItem && ranked.label !== unnamedItem);
}
