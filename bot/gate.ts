import type { Classification, Ranked } from './classifier.js';
import { noItem, unnamedItem } from './training-set.js';

/** When the bot may answer by itself; stored with the model it was chosen for. */
export interface Thresholds {
  /** At or above: answer. */
  readonly sure: number;
  /** At or above, but not sure: ask back. Below: don't know. */
  readonly maybe: number;
  /** How far the best service must lead the second. */
  readonly lead: number;
  /** Share of the text that must be known from training. */
  readonly coverage: number;
  /** How far another wish (to complain, to book) must lead before a clear question about a service gives way to it. */
  readonly otherWish: number;
  /** Below: no wish can be told. */
  readonly anyWish: number;
}

/** Chosen on questions kept out of training: of some 5,600 about other things, fewer than 20 are answered from a guide. */
export const thresholds: Thresholds = { sure: -0.1, maybe: -0.5, lead: 0.3, coverage: 0.2, otherWish: 0.35, anyWish: -0.45 };

export type Verdict =
  | { readonly kind: 'sure'; readonly item: string }
  | { readonly kind: 'maybe'; readonly items: readonly string[] }
  | { readonly kind: 'unnamed' }
  | { readonly kind: 'unknown' };

const closeBehind = 0.5;

/** The services in a ranking, best first, without the two labels that stand for none. */
export function itemsIn(classification: Classification): readonly Ranked[] {
  return classification.ranking.filter((ranked) => ranked.label !== noItem && ranked.label !== unnamedItem);
}

function askable(items: readonly Ranked[], limits: Thresholds): Verdict {
  const best = items[0]?.score ?? -Infinity;
  const near = items.filter((item) => item.score >= limits.maybe && item.score >= best - closeBehind);
  return near.length === 0 ? { kind: 'unknown' } : { kind: 'maybe', items: near.map((item) => item.label) };
}

function isClear(best: Ranked, second: Ranked | undefined, limits: Thresholds): boolean {
  return best.score >= limits.sure && best.score - (second?.score ?? -Infinity) >= limits.lead;
}

/** Whether a classification is good enough to answer, to ask back, or neither. */
export function gate(classification: Classification, limits: Thresholds): Verdict {
  const [top] = classification.ranking;
  if (top === undefined || classification.coverage < limits.coverage) return { kind: 'unknown' };
  if (top.label === unnamedItem) return { kind: 'unnamed' };
  const items = itemsIn(classification);
  const [best, second] = items;
  return best === top && isClear(best, second, limits) ? { kind: 'sure', item: best.label } : askable(items, limits);
}
