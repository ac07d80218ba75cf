import type { Classification, Ranked } from './classifier.js';
import { sharedName } from './shared-name.js';
import type { Landmark } from './features.js';
import type { Field } from './fields.js';
import { fieldAsked } from './fields.js';
import type { Thresholds, Verdict } from './gate.js';
import { gate, itemsIn } from './gate.js';
import type { HardRule } from './hard-rules.js';
import { hardRule } from './hard-rules.js';
import { normalise } from './normalise.js';
import type { RefusalReason } from './refusals.js';
import { refusalFor } from './refusals.js';

export type Action = 'ask' | 'file' | 'progress' | 'book' | 'smalltalk' | 'decline' | 'human';

/** What the bot makes of one message, before it decides what to say. */
export type Reading =
  | { readonly kind: 'empty' }
  | { readonly kind: 'hard'; readonly rule: HardRule }
  | { readonly kind: 'refuse'; readonly reason: RefusalReason }
  | { readonly kind: 'read'; readonly text: string; readonly action: Action; readonly verdict: Verdict; readonly field: Field | undefined; readonly guesses: readonly Guess[] };

export interface Guess {
  readonly itemCode: string;
  readonly score: number;
}

export interface Reader {
  readonly items: (text: string) => Classification;
  readonly actions: (text: string) => Classification;
  readonly names: readonly Landmark[];
  readonly limits: Thresholds;
}

const actions: readonly Action[] = ['ask', 'file', 'progress', 'book', 'smalltalk', 'decline', 'human'];

function scoreOf(ranking: readonly Ranked[], label: Action): number {
  return ranking.find((one) => one.label === label)?.score ?? 0;
}

function actionIn(classification: Classification, verdict: Verdict, limits: Thresholds): Action {
  const top = actions.find((action) => action === classification.ranking[0]?.label) ?? 'ask';
  const strength = scoreOf(classification.ranking, top);
  if (strength < limits.anyWish) return 'ask';
  if (verdict.kind !== 'sure' || top === 'ask') return top;
  const ahead = strength - scoreOf(classification.ranking, 'ask');
  return ahead < limits.otherWish ? 'ask' : top;
}

function guessesIn(classification: Classification): Guess[] {
  return itemsIn(classification).slice(0, 3).map(({ label, score }) => ({ itemCode: label, score: Math.round(score * 1000) / 1000 }));
}

/** Reads one message: hard rules, refusals, then the classifiers. */
export function understand(reader: Reader, raw: string): Reading {
  const rule = hardRule(raw);
  if (rule !== undefined) return { kind: 'hard', rule };
  const text = normalise(raw);
  if (!/[\p{L}\p{N}]/u.test(text)) return { kind: 'empty' };
  const refusal = refusalFor(text);
  if (refusal !== undefined) return { kind: 'refuse', reason: refusal };
  const items = reader.items(text);
  const verdict = sharedName(text, reader.names) ?? gate(items, reader.limits);
  const action = actionIn(reader.actions(text), verdict, reader.limits);
  return { kind: 'read', text, action, verdict, field: fieldAsked(text), guesses: guessesIn(items) };
}
