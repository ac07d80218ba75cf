import { normalise } from './normalise.js';
import type { BotTurn } from './turn.js';
import { say, wording } from './wording.js';

/** Offers what else was raised, to be said with one tap: what a message brought, or what is left of an earlier one.
 *  While a form is open it waits; what has just been asked is raised no longer. */
export function withNext(made: BotTurn, raised: readonly string[], asked = ''): BotTurn {
  const waiting = [...raised, ...made.state.next].filter((one) => one !== normalise(asked));
  const [first, ...rest] = waiting;
  const busy = made.state.form !== undefined || made.choices !== undefined || made.outcome === 'handover' || made.outcome === 'emergency';
  if (first === undefined || busy) return { ...made, state: { ...made.state, next: waiting } };
  const text = `${made.text}\n${say(wording.also, made.lang, { next: first })}`;
  return { ...made, text, choices: [{ label: first, say: first }], state: { ...made.state, next: rest } };
}
