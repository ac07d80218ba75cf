import { bookingDoing } from './desk/booking.js';
import { filingDoing } from './desk/filing.js';
import { guideDoing } from './desk/guides.js';
import { managingDoing } from './desk/managing.js';
import { peopleDoing } from './desk/people.js';
import type { Asking, DeskSide, Doing, EffectOf } from './desk/side.js';
import { step } from './dialogue.js';
import type { DeskAnswer, Effect } from './dialogue/effects.js';
import type { DialogueEvent, Spoken } from './dialogue/events.js';
import type { DialogueState } from './dialogue/state.js';

const doing: Doing<Effect['do']> = { ...bookingDoing, ...managingDoing, ...filingDoing, ...guideDoing, ...peopleDoing };

/** Has the desk do what the dialogue asked. Throws what the desk throws, except refused bookings, which are answers. */
export function askTheDesk<K extends Effect['do']>(effect: EffectOf<K> & { do: K }, side: DeskSide, asking: Asking): Promise<DeskAnswer> {
  return doing[effect.do](effect, side, asking);
}

/** One turn with the desk behind it: what is said in the end, and what the desk answered on the way. */
export async function converse(side: DeskSide, asking: Asking, [state, event]: readonly [DialogueState, DialogueEvent]): Promise<{ spoken: Spoken; answers: readonly DeskAnswer[] }> {
  const answers: DeskAnswer[] = [];
  let outcome = step(state, event);
  while (outcome.then === 'ask_desk') {
    const answer = await askTheDesk(outcome.effect, side, asking);
    answers.push(answer);
    outcome = step(outcome.state, answer);
  }
  return { spoken: outcome, answers };
}
