import type { Collection } from '../store/catalog.js';
import type { View } from '../store/view.js';
import type { Found, Query } from './query.js';
import { find, lookFor } from './query.js';

const stepBudget = 1500;
/** What one turn changes without keeping others waiting. */
const portion = 40;

/** Documents a write acts on, found within one commit; undefined when that would hold up everyone else. */
export function quickTargets(view: View, collection: Collection | undefined, query: Query): Found[] | undefined {
  const found: Found[] = [];
  let steps = 0;
  for (const item of find(view, collection, query)) {
    if (item) found.push(item);
    if (query.limit !== undefined && query.limit > 0 && found.length === query.limit) return found;
    steps += 1;
    if (steps > stepBudget || found.length > portion) return undefined;
  }
  return found;
}

/** Keys found earlier, as documents now; those that are gone or no longer match are left out. */
export function stillMatching(view: View, keys: readonly Uint8Array[], query: Query): Found[] {
  const look = lookFor(query);
  return keys.flatMap((key) => {
    const bytes = view.doc(key);
    return bytes && look(bytes) ? [{ key: Buffer.from(key), bytes }] : [];
  });
}

/** Keys in portions small enough for one commit. */
export function* portions(keys: Iterable<Uint8Array>): Generator<Uint8Array[]> {
  let some: Uint8Array[] = [];
  for (const key of keys) {
    if (some.push(key) < portion) continue;
    yield some;
    some = [];
  }
  if (some.length > 0) yield some;
}
