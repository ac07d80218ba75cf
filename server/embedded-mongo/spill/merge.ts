import type { Steps } from '../exec/slices.js';

/** Something sorted by bytes. */
export interface Row<T> { order: Buffer; item: T }

interface HeapEntry<T> { rows: Iterator<Row<T>>; run: number; row: Row<T> }

export const byOrder = <T>(a: Row<T>, b: Row<T>): number => Buffer.compare(a.order, b.order);

/** Merges sorted runs through a heap of their first rows, in steps; equal rows keep the order of their runs. */
export function* merged<T>(runs: readonly Iterable<Row<T>>[]): Steps<Row<T>> {
  const heap: HeapEntry<T>[] = [];
  for (const [run, rows] of runs.entries()) {
    heap.push(...begun(rows[Symbol.iterator](), run));
    yield undefined;
  }
  for (let at = (heap.length >> 1) - 1; at >= 0; at--) sink(heap, at);
  for (let top = heap[0]; top; top = heap[0]) {
    yield top.row;
    const next = top.rows.next();
    const last = next.done === true ? heap.pop() : undefined;
    if (next.done !== true) top.row = next.value;
    else if (last && last !== top) heap[0] = last;
    sink(heap, 0);
  }
}

function begun<T>(rows: Iterator<Row<T>>, run: number): HeapEntry<T>[] {
  const first = rows.next();
  return first.done === true ? [] : [{ rows, run, row: first.value }];
}

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
  const left = 2 * at + 1;
  const least = isLess(heap[left], heap[at]) ? left : at;
  return isLess(heap[left + 1], heap[least]) ? left + 1 : least;
}

function isLess<T>(a: HeapEntry<T> | undefined, b: HeapEntry<T> | undefined): boolean {
  if (!a || !b) return false;
  return (byOrder(a.row, b.row) || a.run - b.run) < 0;
}
