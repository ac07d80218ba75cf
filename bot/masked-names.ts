import type { Landmark } from './features.js';

const shortest = 2;
const special = /[.*+?^${}()|[\]\\]/g;

/** Stands for the name of a service. */
const sign = '○';

/** Puts a sign in the place of every name of a service: which one it is says nothing of what is asked about it. Takes normalised text. */
export function namesMasked(names: readonly Landmark[]): (text: string) => string {
  const phrases = names.flatMap((one) => one.phrases).filter((phrase) => Array.from(phrase).length >= shortest).sort((a, b) => b.length - a.length);
  if (phrases.length === 0) return (text) => text;
  const known = new RegExp(phrases.map((phrase) => phrase.replaceAll(special, String.raw`\$&`)).join('|'), 'gu');
  return (text) => text.replaceAll(known, sign);
}
