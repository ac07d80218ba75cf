import type { Classification } from './classifier.js';
import type { Action } from './compose/spoken.js';
import { actions } from './compose/spoken.js';
import type { Thresholds } from './gate.js';
import { itemsIn } from './items-in.js';
import { noItem, unnamedItem } from './training-set.js';

/** What a citizen wants, and how far ahead that is of the next likeliest wish. */
export interface Wish {
  readonly action: Action;
  readonly lead: number;
}

function scoreOf({ ranking }: Classification, label: string): number {
  return ranking.find((one) => one.label === label)?.score ?? -1;
}

/** How much what a text is about says of what is wanted; from cross-validation, where 0.6 to 1 did equally well. */
const aboutWeight = 0.8;

/** How well each wish fits what the text is about: a question names a service, a complaint none, a booking either; what is refused may name one. */
function fits(items: Classification): Readonly<Record<Action, number>> {
  const service = itemsIn(items)[0]?.score ?? -1;
  const none = scoreOf(items, noItem);
  const either = Math.max(service, none);
  return { answer: service, clarify: scoreOf(items, unnamedItem), book: either, progress: either, file: none, human: none, emergency: none, decline: Math.max(none, (service + none) / 2), smalltalk: none };
}

const nothing = { action: 'clarify', score: 0 } as const;

function ranked(wishes: Classification, items: Classification): { action: Action; score: number }[] {
  const fit = fits(items);
  return actions.map((action) => ({ action, score: scoreOf(wishes, action) + aboutWeight * fit[action] })).sort((a, b) => b.score - a.score);
}

/** Danger and a wish for a person are believed when they come this near to the likeliest wish; a missed danger costs more than a false one. */
const closeBehind = { emergency: 0.35, human: 0.3 } as const;

/** Nobody in danger speaks of a service more than of none: who does is in danger only when that is likeliest of all. */
function speaksOfService(items: Classification): boolean {
  return (itemsIn(items)[0]?.score ?? -1) > scoreOf(items, noItem);
}

/** The wish of a text: danger and a wish for a person are believed early, anything else when it leads. */
export function wishIn(wishes: Classification, items: Classification, limits: Thresholds): Wish {
  const top = wishes.ranking[0];
  const mayTrail = !speaksOfService(items);
  const believed = (action: keyof typeof closeBehind, least: number): boolean => scoreOf(wishes, action) >= Math.max(least, (top?.score ?? -1) - (mayTrail ? closeBehind[action] : 0));
  if (top?.label !== 'human' && believed('emergency', limits.danger)) return { action: 'emergency', lead: 0 };
  if (believed('human', limits.person)) return { action: 'human', lead: 0 };
  const [first = nothing, second = nothing] = ranked(wishes, items);
  return { action: first.action, lead: first.score - second.score };
}
