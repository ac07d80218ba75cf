import type { Landmark } from './features.js';
import type { Verdict } from './gate.js';
import { bare } from './normalise.js';

/** A bare word such as「医保」or「社保卡」that is part of several services' names: it must be asked back, not guessed. */
export function sharedName(text: string, names: readonly Landmark[]): Verdict | undefined {
  const word = bare(text);
  if (names.some((one) => one.phrases.includes(word))) return undefined;
  const items = names.filter((one) => one.phrases.some((phrase) => phrase.includes(word))).map((one) => one.mark);
  return items.length > 1 && word.length > 1 ? { kind: 'maybe', items } : undefined;
}

const fewestShared = 3;
const mostShared = 6;

/** Whether a text begins names of other services, as「公积金」does, and none of this one: then it is hardly about this one. */
export function beginsOtherNames(text: string, names: readonly Landmark[], item: string): boolean {
  const own = names.filter((one) => one.mark === item).flatMap(({ phrases }) => phrases);
  const others = names.filter((one) => one.mark !== item).flatMap(({ phrases }) => phrases);
  const begins = (word: string): boolean => others.some((phrase) => phrase.startsWith(word)) && !own.some((phrase) => phrase.includes(word));
  const said = Array.from(bare(text));
  if (said.length > 1 && said.length < fewestShared) return begins(said.join(''));
  return said.some((_, at) => Array.from({ length: mostShared - fewestShared + 1 }, (__, more) => said.slice(at, at + fewestShared + more)).some((run) => run.length >= fewestShared && begins(run.join(''))));
}
