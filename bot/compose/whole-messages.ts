import { voicesOfMany } from '../corpus/voices/index.js';
import type { Mouth } from './mouth.js';
import type { Spoken } from './spoken.js';

/** How often a message is said; what occurs once teaches nothing. */
const rounds = 3;

/** Messages written out whole: as they stand, and with what people say before and after. */
export function wholeMessages(speaker: Mouth, keep: (text: string) => boolean): Spoken[] {
  return voicesOfMany.filter(({ text }) => keep(text)).flatMap((one) => Array.from({ length: rounds }, (_, round) => (round === 0 ? one : { ...one, text: speaker.say(one.text) })));
}
