import type { Classification, Ranked } from './classifier.js';
import { itemsIn } from './items-in.js';
import { unnamedItem } from './training-set.js';
import type { Trust } from './trust.js';

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
  /** How far an answer must be trusted to be given without asking back. */
  readonly trust: Trust;
  /** At or above: danger, whatever else the text may be. */
  readonly danger: number;
  /** At or above: a wish for a person, whatever else the text may be. */
  readonly person: number;
}

/** Where a model starts before it was calibrated: what cross-validation gave for a precision of 0.95, without the phrasings whose meaning two readers dispute. */
const usualTrust: Trust = { weights: [-4.0673, -0.8807, -0.1957, 0.9318, 0.5953, 1.9608, 0.2384, -0.2056, 1.41], least: 0.8592 };

/** What a model starts with. */
export const thresholds: Thresholds = { sure: -0.2, maybe: -0.5, lead: 0.4, coverage: 0.2, danger: -0.55, person: -0.3, trust: usualTrust };

export type Verdict =
  | { readonly kind: 'sure'; readonly item: string }
  | { readonly kind: 'maybe'; readonly items: readonly string[] }
  | { readonly kind: 'unnamed' }
  | { readonly kind: 'unknown' };

const closeBehind = 0.5;
const leastHint = -0.84;
const closeHints = 0.7;
const mostHints = 3;

function askable(items: readonly Ranked[], limits: Thresholds): Verdict {
  const best = items[0]?.score ?? -Infinity;
  const near = items.filter((item) => item.score >= limits.maybe && item.score >= best - closeBehind);
  return near.length === 0 ? { kind: 'unknown' } : { kind: 'maybe', items: near.map((item) => item.label) };
}

/** A word such as「公积金」leaves open which of several services; a bare「要什么材料」leaves all of them open. */
function vague(items: readonly Ranked[], limits: Thresholds): Verdict {
  const best = items[0]?.score ?? -Infinity;
  const near = items.filter((item) => item.score >= leastHint && item.score >= best - closeHints).slice(0, mostHints);
  const telling = near.length > 1 || best > limits.maybe;
  return telling ? { kind: 'maybe', items: near.map((item) => item.label) } : { kind: 'unnamed' };
}

function isClear(best: Ranked, second: Ranked | undefined, limits: Thresholds): boolean {
  return best.score >= limits.sure && best.score - (second?.score ?? -Infinity) >= limits.lead;
}

/** What to ask back when a text leaves the service open. */
export function openVerdict(classification: Classification, limits: Thresholds): Verdict {
  return classification.coverage < limits.coverage ? { kind: 'unknown' } : vague(itemsIn(classification), limits);
}

/** Whether a classification is good enough to answer, to ask back, or neither. */
export function gate(classification: Classification, limits: Thresholds): Verdict {
  const [top] = classification.ranking;
  if (top === undefined || classification.coverage < limits.coverage) return { kind: 'unknown' };
  const items = itemsIn(classification);
  if (top.label === unnamedItem) return vague(items, limits);
  const [best, second] = items;
  return best === top && isClear(best, second, limits) ? { kind: 'sure', item: best.label } : askable(items, limits);
}
