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
