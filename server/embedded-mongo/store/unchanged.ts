import { sameValue } from '../keys.js';
import type { Doc } from '../values.js';
import { isDoc, own, typeName } from '../values.js';
import type { Index } from './catalog.js';

/** True when two states of a document have the same entries in an index, told from its fields alone; false may also mean "not known". */
export function keepsEntries(index: Index, before: Doc, after: Doc): boolean {
  return index.partial === undefined && index.paths.every((path) => samePath(path, before, after));
}

/** What lies at a path is compared from the first list on its way down. */
function samePath(path: readonly string[], before: Doc, after: Doc): boolean {
  let [one, other]: [unknown, unknown] = [before, after];
  for (const name of path) {
    if (!isDoc(one) || !isDoc(other)) break;
    [one, other] = [own(one, name), own(other, name)];
  }
  return alike(one, other);
}

/** Equal in type, order and value. */
function alike(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one) && Array.isArray(other)) return one.length === other.length && one.every((item, at) => alike(item, other[at]));
  if (isDoc(one) && isDoc(other)) return alikeFields(one, other);
  return typeName(one) === typeName(other) && sameValue(one, other);
}

function alikeFields(one: Doc, other: Doc): boolean {
  const [names, others] = [Object.keys(one), Object.keys(other)];
  return names.length === others.length && names.every((name, at) => name === others[at] && alike(one[name], other[name]));
}
