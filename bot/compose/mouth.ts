import { closers, englishClosers, englishOpeners, openers } from '../corpus/asking/frames.js';
import { sound } from '../sounds.js';

/** Someone who speaks: the same chance gives the same words. */
export interface Mouth {
  /** One of a list. */
  readonly pick: (list: readonly string[]) => string;
  /** A chance between 0 and 1. */
  readonly fraction: () => number;
  /** Some of a list, without repeats. */
  readonly some: <T>(list: readonly T[], count: number) => readonly T[];
  /** A frame with its {names} filled in. */
  readonly fill: (frame: string, words: Readonly<Record<string, string>>) => string;
  /** A sentence as it comes out: sometimes with an opening, an ending or a slip. */
  readonly say: (text: string) => string;
}

const han = /\p{Script=Han}/u;
const openingShare = 0.3;
const endingShare = 0.25;
const slipShare = 0.15;

/** Characters of the corpus by sound: what a keyboard or a recogniser may put in the place of one. */
export function homophones(texts: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const characters = [...new Set(texts.join(''))].filter((one) => han.test(one)).sort();
  const bySound = new Map<string, string[]>();
  for (const one of characters) bySound.set(sound(one), [...(bySound.get(sound(one)) ?? []), one]);
  return bySound;
}

/** A mouth that speaks by `chance`, slipping into the given homophones. */
export function mouth(chance: () => number, slips: ReadonlyMap<string, readonly string[]>): Mouth {
  const pick = (list: readonly string[]): string => list[Math.floor(chance() * list.length)] ?? '';
  const some = <T>(list: readonly T[], count: number): readonly T[] => {
    const left = [...list];
    return Array.from({ length: Math.min(count, left.length) }, () => left.splice(Math.floor(chance() * left.length), 1)).flat();
  };
  const fill: Mouth['fill'] = (frame, words) => frame.replaceAll(/\{(\w)\}/g, (whole, name: string) => words[name] ?? whole);

  const slip = (text: string): string => {
    const characters = Array.from(text);
    const at = Math.floor(chance() * characters.length);
    const like = slips.get(sound(characters[at] ?? '')) ?? [];
    if (han.test(characters[at] ?? '') && like.length > 1) characters[at] = pick(like);
    return characters.join('');
  };

  const inChinese = (text: string): string => {
    const opened = chance() < openingShare ? `${pick(openers)}${pick(['，', '', ' '])}${text}` : text;
    const ended = chance() < endingShare ? `${opened}${pick(['，', '', ' '])}${pick(closers)}` : opened;
    return chance() < slipShare ? slip(ended) : ended;
  };

  const inEnglish = (text: string): string => {
    const opened = chance() < openingShare ? `${pick(englishOpeners)}, ${text}` : text;
    return chance() < endingShare ? `${opened} ${pick(englishClosers)}` : opened;
  };

  const say = (text: string): string => (han.test(text) ? inChinese(text) : inEnglish(text));

  return { pick, fraction: chance, some, fill, say };
}
