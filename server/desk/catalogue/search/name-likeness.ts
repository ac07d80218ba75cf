import { runsOf } from './grams.js';
import { slipsIn } from './near.js';

/** Slips forgiven in so many letters. */
const slipsFor = (letters: number): number => (letters < 5 ? 0 : letters < 8 ? 1 : 2);

const ratio = (part: string, whole: string): number => part.length / whole.length;

function share(asked: readonly string[], known: readonly string[]): number {
  const held = new Set(known);
  const both = new Set(asked.filter((part) => held.has(part))).size;
  return both / Math.max(1, Math.min(new Set(asked).size, held.size));
}

const fewestCharacters = 2;
/** A name one character away from what was asked. */
const oneOff = 0.72;

/** How well Chinese words fit a name, 0 to 1: the same, a part of it, one character off, or made of much the same characters. */
export function characterLikeness(asked: string, known: string): number {
  const [short, long] = asked.length < known.length ? [asked, known] : [known, asked];
  if (short.length < fewestCharacters) return 0;
  if (long.includes(short)) return 0.8 + 0.2 * ratio(short, long);
  if (short.length > 2 && slipsIn(short, long, 1) === 1) return oneOff * (0.8 + 0.2 * ratio(short, long));
  return (0.95 * (share(runsOf(2)(asked), runsOf(2)(known)) + share(Array.from(asked), Array.from(known)))) / 2;
}

/** How well letters fit a spelling, 0 to 1; `forgiving`: slips of the keyboard are allowed. */
export function letterLikeness(asked: string, known: string, forgiving: boolean): number {
  if (asked === known) return 1;
  const [short, long] = asked.length < known.length ? [asked, known] : [known, asked];
  if (short.length < 4) return 0;
  const slips = slipsIn(short, long, forgiving ? slipsFor(short.length) : 0);
  // Asked words that go beyond the name are worth less than a name that goes on.
  const fit = (short === asked ? 0.76 : 0.7) + 0.22 * ratio(short, long);
  return Number.isFinite(slips) ? fit - 0.09 * slips : 0;
}

/** How well initials fit, 0 to 1: the whole name, its beginning, or (from three letters on) its middle. */
export function initialLikeness(asked: string, known: string): number {
  if (asked === known) return 0.95;
  if (known.startsWith(asked)) return 0.5 + 0.3 * ratio(asked, known);
  return asked.length > 2 && known.includes(asked) ? 0.42 + 0.3 * ratio(asked, known) : 0;
}
