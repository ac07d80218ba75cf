import type { Ledger } from './ledger.js';
import type { Documents } from './open-store.js';

/** Something acknowledged that is not there, something there more than once, or parts that do not fit together. */
export interface Finding {
  kind: 'lost' | 'doubled' | 'broken';
  what: string;
}
export type Check = (held: Documents, ledger: Ledger) => Finding[];

/** A finding unless exactly one was found. */
export function exactlyOne(found: number, what: string): Finding[] {
  if (found === 1) return [];
  return [{ kind: found === 0 ? 'lost' : 'doubled', what: found === 0 ? what : `${what} (${found} times)` }];
}

/** A finding when it does not hold. */
export function holds(fits: boolean, what: string): Finding[] {
  return fits ? [] : [{ kind: 'broken', what }];
}

/** What is there more than once. */
export function repeated<T>(items: readonly T[]): T[] {
  return [...new Set(items.filter((item, index) => items.indexOf(item) !== index))];
}

/** A finding for each item that is there more than once. */
export function once(items: readonly string[], what: string): Finding[] {
  return repeated(items).map((item) => ({ kind: 'doubled', what: `${what}: ${item}` }));
}
