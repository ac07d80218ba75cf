import type { Call } from '../../server/ports/call-store.js';
import { isSecret } from './dialogue/forms.js';
import type { DialogueState, Earlier, Place, StepName } from './dialogue/state.js';

/** A caller who was cut off calls again at once; later it is a new matter, ms. */
export const RESUME_MS = 30 * 60_000;

/** Places worth going on from. Numbers and codes are asked for anew, and nothing confidential is told to whoever calls next. */
const resumable: ReadonlySet<StepName> = new Set(['item', 'centre', 'day', 'time', 'proxy_for', 'phone', 'confirm', 'change', 'tell', 'check', 'record', 'contact', 'contact_phone', 'read_back', 'amend']);

function isResumable(place: Place): boolean {
  return resumable.has(place.step) && !('form' in place && isSecret(place.form));
}

/** Where a number's newest call broke off; null when there is nothing to go on with. */
export function brokenOff(call: Call): Earlier | null {
  const state = call.state as DialogueState | null;
  if (state === null || state.forget || !isResumable(state.place)) return null;
  return { lang: state.lang, act: `${call.id}:${call.turn}`, moving: state.moving ?? null, proxyFor: state.proxyFor ?? null, place: state.place };
}
