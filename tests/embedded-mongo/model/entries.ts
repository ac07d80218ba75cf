import { matches } from './matching.js';
import { isDoc, same, type Doc } from './order.js';

export interface IndexWish { name: string; key: Record<string, 1 | -1>; unique?: boolean; sparse?: boolean; partialFilterExpression?: Doc }

/** Thrown where MongoDB refuses a write; `why` is for reading. */
export class Refused extends Error {}

/** One path's place while lists are unfolded: what lies there, and what of the path is left. */
interface Trail { value: unknown; rest: readonly string[]; settled: boolean }

/** The values an index holds of a document: one row, or one for each element of a list. */
export function rowsOf({ key, sparse, partialFilterExpression }: IndexWish, doc: Doc): unknown[][] {
  if (partialFilterExpression && !matches(doc, partialFilterExpression)) return [];
  const rows = unfold(Object.keys(key).map((path) => ({ value: doc, rest: path.split('.'), settled: false })));
  if (sparse === true && rows.every((row) => row.every((value) => value === missing))) return [];
  return distinct(rows.map((row) => row.map((value) => (value === missing ? null : value))));
}

/** A field that is not there; in an index it reads null. */
const missing = Symbol('missing');

function unfold(trails: readonly Trail[]): unknown[][] {
  const walked = trails.map(walk);
  const open = walked.filter(({ settled }) => !settled);
  const list = open[0]?.value as unknown[] | undefined;
  if (list === undefined) return [walked.map(({ value }) => (value === undefined ? missing : value))];
  if (open.some(({ value }) => value !== list)) throw new Refused('parallel arrays');
  if (list.length === 0) return [walked.map(ofEmptyList)];
  return list.flatMap((element) => unfold(walked.map((trail) => (trail.settled ? trail : intoElement(trail, element)))));
}

/** An empty list is indexed as "undefined", and what would lie in it as null. */
function ofEmptyList({ value, rest, settled }: Trail): unknown {
  if (settled) return value === undefined ? null : value;
  return rest.length === 0 ? undefined : null;
}

function intoElement({ rest }: Trail, element: unknown): Trail {
  if (rest.length > 0 && !isDoc(element)) return { value: null, rest: [], settled: true };
  return { value: element, rest, settled: rest.length === 0 };
}

function walk(trail: Trail): Trail {
  let { value, rest } = trail;
  if (trail.settled) return trail;
  while (rest.length > 0 && !Array.isArray(value)) {
    const [name = '', ...later] = rest;
    value = isDoc(value) && Object.hasOwn(value, name) ? value[name] : undefined;
    rest = later;
  }
  return { value, rest, settled: !Array.isArray(value) };
}

function distinct(rows: unknown[][]): unknown[][] {
  return rows.filter((row, at) => !rows.slice(0, at).some((other) => sameRow(other, row)));
}

function sameRow(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.every((value, at) => same(value, b[at]));
}

/** Throws when two documents would share a row of a unique index, or one cannot be indexed at all. */
export function checkIndex(index: IndexWish, docs: readonly Doc[]): void {
  const owned = docs.map((doc) => rowsOf(index, doc));
  if (index.unique !== true) return;
  owned.forEach((rows, at) => {
    const others = owned.slice(0, at).flat();
    if (rows.some((row) => others.some((other) => sameRow(other, row)))) throw new Refused(`duplicate in ${index.name}`);
  });
}
