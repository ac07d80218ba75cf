import { refuse } from '../errors.js';
import { isRegex } from '../match/regex.js';
import { withId } from '../documents.js';
import type { Doc } from '../values.js';
import { isDoc, isOperatorDoc, listOf } from '../values.js';
import type { Updater } from './apply.js';
import { isReplacement } from './apply.js';
import { placesAt, writePlace } from './places.js';

/** The document an upsert inserts: the filter's equalities, then the update. */
export function upsertedDocument(filter: Doc, update: unknown, apply: Updater): Doc {
  const base: Doc = {};
  for (const [path, value] of equalities(filter)) {
    if (!isReplacement(update) || path === '_id') setPath(base, path, value);
  }
  return withId(apply(base, true));
}

function equalities(filter: Doc): [string, unknown][] {
  return Object.entries(filter).flatMap<[string, unknown]>(([name, condition]) => {
    if (name === '$and' || (name === '$or' && listOf(condition).length === 1)) return listOf(condition).filter(isDoc).flatMap(equalities);
    if (name.startsWith('$')) return [];
    return onlyValue(condition).map<[string, unknown]>((value) => [name, value]);
  });
}

/** The one value a condition allows, in a list; empty when it allows several. */
function onlyValue(condition: unknown): unknown[] {
  if (isRegex(condition)) return [];
  if (!isOperatorDoc(condition)) return [condition];
  if ('$eq' in condition) return [condition['$eq']];
  const list = listOf(condition['$in'] ?? condition['$all']);
  return list.length === 1 && !isRegex(list[0]) && !isOperatorDoc(list[0]) ? list : [];
}

function setPath(base: Doc, path: string, value: unknown): void {
  const positions = { matched: () => refuse('BadValue', `positional path ${path} in an upsert`), filtered: () => false };
  placesAt(base, { path: path.split('.'), create: true, positions }).forEach((place) => { writePlace(place, value); });
}
