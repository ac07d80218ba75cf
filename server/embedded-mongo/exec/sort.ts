import { refuse } from '../errors.js';
import { compareValues, sortBytes } from '../keys.js';
import { reaches } from '../match/paths.js';
import type { SortSpec } from '../plan/sort-spec.js';
import type { Doc } from '../values.js';
import type { Steps } from './slices.js';

interface Row<T> { order: Buffer; item: T }

const runLength = 1024;
const memoryLimit = 512 * 1024 * 1024;

/** The bytes a document sorts by; of an array the least element counts, or the greatest when sorting down. */
export function orderBytes(doc: Doc, sort: SortSpec): Buffer {
  return sortBytes(sort.map(([field, direction]) => extreme(doc, field, direction)), sort.map(([, direction]) => direction));
}

function extreme(doc: Doc, field: string, direction: 1 | -1): unknown {
  const values: unknown[] = [];
  reaches(doc, field.split('.'), { spread: false, test: (value) => {
    if (Array.isArray(value) && value.length > 0) values.push(...value as unknown[]);
    else values.push(Array.isArray(value) ? undefined : value ?? null);
    return false;
  } });
  if (values.length <= 1) return values.length === 0 ? null : values[0];
  return values.reduce((a, b) => (compareValues(a, b) * direction <= 0 ? a : b));
}

interface Sorting<T> { order(item: T): Buffer; keep: number; bytes(item: T): number }

/** Sorts in steps: short runs are sorted as they fill and merged at the end. `keep` 0 keeps everything. */
export function* sorted<T>(items: Iterable<T | undefined>, sorting: Sorting<T>): Steps<T> {
  const runs: Row<T>[][] = [];
  const run: Row<T>[] = [];
  let memory = 0;
  for (const item of items) {
    yield undefined;
    if (item === undefined) continue;
    run.push({ order: sorting.order(item), item });
    memory += sorting.bytes(item);
    if (memory > memoryLimit) refuse('QueryExceededMemoryLimit', 'Sort exceeded memory limit of 536870912 bytes; add an index for this sort');
    if (run.length < runLength + keptInMemory(sorting.keep)) continue;
    run.sort(byOrder);
    if (keptInMemory(sorting.keep) > 0) memory -= run.splice(sorting.keep).reduce((sum, { item: dropped }) => sum + sorting.bytes(dropped), 0);
    else runs.push(run.splice(0));
  }
  run.sort(byOrder);
  yield* mergeRuns(runs.length === 0 ? [run] : [...runs, run]);
}

/** A small limit is kept as one ever-shrinking run; a large one is merged like a full sort. */
const keptInMemory = (keep: number) => (keep <= runLength ? keep : 0);

const byOrder = <T>(a: Row<T>, b: Row<T>) => Buffer.compare(a.order, b.order);

/** Merges sorted runs through a heap of their first rows; equal rows keep the order of their runs. */
function* mergeRuns<T>(runs: Row<T>[][]): Steps<T> {
  const heap = runs.flatMap((rows, run) => (rows[0] ? [{ rows, run, at: 0, row: rows[0] }] : []));
  for (let at = (heap.length >> 1) - 1; at >= 0; at--) sink(heap, at);
  for (let top = heap[0]; top; top = heap[0]) {
    yield top.row.item;
    const next = top.rows[++top.at];
    const last = next ? undefined : heap.pop();
    if (next) top.row = next;
    else if (last && last !== top) heap[0] = last;
    sink(heap, 0);
  }
}

interface HeapEntry<T> { rows: Row<T>[]; run: number; at: number; row: Row<T> }

function sink<T>(heap: HeapEntry<T>[], start: number): void {
  let at = start;
  for (;;) {
    const least = leastOf(heap, at);
    const a = heap[at];
    const b = heap[least];
    if (least === at || !a || !b) return;
    heap[at] = b;
    heap[least] = a;
    at = least;
  }
}

function leastOf<T>(heap: HeapEntry<T>[], at: number): number {
  return [2 * at + 1, 2 * at + 2].reduce((least, child) => (isLess(heap[child], heap[least]) ? child : least), at);
}

function isLess<T>(a: HeapEntry<T> | undefined, b: HeapEntry<T> | undefined): boolean {
  if (!a || !b) return false;
  return (byOrder(a.row, b.row) || a.run - b.run) < 0;
}
