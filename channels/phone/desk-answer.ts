import { bookingDoing } from './desk/booking.js';
import { filingDoing } from './desk/filing.js';
import { guideDoing } from './desk/guides.js';
import { managingDoing } from './desk/managing.js';
import { peopleDoing } from './desk/people.js';
import type { Asking, DeskSide, Doing, EffectOf } from './desk/side.js';
import type { DeskAnswer, Effect } from './dialogue/effects.js';

const doing: Doing<Effect['do']> = { ...bookingDoing, ...managingDoing, ...filingDoing, ...guideDoing, ...peopleDoing };

/** Has the desk do what the dialogue asked. Throws what the desk throws, except refused bookings, which are answers. */
export function askTheDesk<K extends Effect['do']>(effect: EffectOf<K> & { do: K }, side: DeskSide, asking: Asking): Promise<DeskAnswer> {
  return doing[effect.do](effect, side, asking);
}
