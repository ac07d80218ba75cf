import { refuse } from '../errors.js';
import { storeKey } from '../keys.js';
import type { Doc } from '../values.js';
import { isDoc, own } from '../values.js';
import type { Index } from './catalog.js';

/** `arrays`: the fields that lie in an array in this document. */
export interface EntrySet { keys: Buffer[]; arrays: readonly string[]; cut: boolean }

/** A field on its way down its path; `done` once its value is known. */
interface Cursor { value: unknown; path: readonly string[]; at: number; done: boolean }

interface Expansion { tuples: unknown[][]; arrays: Set<number>; found: boolean }

/** The index keys of a document: one, or one for each array element; none when sparse or partial leaves it out. */
export function entriesOf(index: Index, doc: Doc): EntrySet {
  const nothing = { keys: [], arrays: [], cut: false };
  if (index.partial && !index.partial(doc)) return nothing;
  const expansion: Expansion = { tuples: [], arrays: new Set(), found: false };
  expand(index.paths.map((path) => ({ value: doc, path, at: 0, done: false })), expansion);
  if (index.spec.sparse === true && !expansion.found) return nothing;
  const keys = new Map<string, Buffer>();
  let cut = false;
  for (const values of expansion.tuples) {
    const made = storeKey({ prefix: index.id, values, directions: index.directions });
    keys.set(made.key.toString('latin1'), made.key);
    cut ||= made.cut;
  }
  return { keys: [...keys.values()], arrays: index.fields.filter((_, at) => expansion.arrays.has(at)), cut };
}

/** Walks all fields down to the first array; its elements are then followed one by one, all fields together. */
function expand(start: Cursor[], expansion: Expansion): void {
  const cursors = start.map((cursor) => descend(cursor));
  const arrays = cursors.filter((cursor) => !cursor.done);
  const [first] = arrays;
  if (!first) {
    expansion.found ||= cursors.some(({ value }) => value !== undefined);
    expansion.tuples.push(cursors.map(({ value }) => (value === undefined ? null : value)));
    return;
  }
  const list = first.value as unknown[];
  if (arrays.some(({ value }) => value !== list)) refuse('CannotIndexParallelArrays', 'cannot index parallel arrays');
  cursors.forEach(({ done }, at) => { if (!done) expansion.arrays.add(at); });
  if (list.length === 0) expandEmpty(cursors, expansion);
  for (const element of list) expand(cursors.map((cursor) => (cursor.done ? cursor : intoElement(cursor, element))), expansion);
}

/** MongoDB indexes an empty array as a value of its own (below null) and what lies under it as null. */
function expandEmpty(cursors: Cursor[], expansion: Expansion): void {
  expansion.found = true;
  expansion.tuples.push(cursors.map((cursor) => (cursor.done ? cursor.value ?? null : cursor.at < cursor.path.length ? null : undefined)));
}

function intoElement(cursor: Cursor, element: unknown): Cursor {
  if (cursor.at === cursor.path.length) return { ...cursor, value: element, done: true };
  return isDoc(element) ? { ...cursor, value: element } : { ...cursor, value: null, done: true };
}

function descend(cursor: Cursor): Cursor {
  let { value, at } = cursor;
  if (cursor.done) return cursor;
  while (at < cursor.path.length) {
    const name = cursor.path[at] ?? '';
    if (Array.isArray(value)) {
      if (!/^\d+$/.test(name)) return { ...cursor, value, at };
      value = value[Number(name)] as unknown;
    } else {
      value = isDoc(value) ? own(value, name) : undefined;
    }
    at += 1;
  }
  return { ...cursor, value, at, done: !Array.isArray(value) };
}
