import { identity, keyStart, pastAll, sortBytes, textEndLength } from '../keys.js';
import type { KeyRange } from '../store/environment.js';
import type { Condition } from './conditions.js';

/** What the planner needs to know of an index; the collection's own order by _id looks the same. */
export interface Order {
  id: number;
  from: 'docs' | 'entries';
  fields: readonly string[];
  directions: readonly number[];
  /** Fields that lie in an array in some document, which then has several entries. */
  arrays: readonly string[];
  /** Some entry lost its order past the cut. */
  cut: boolean;
  keyLimit: number;
}

/** A range of keys that all begin with the same `head` bytes, whose order after those is the order of the later fields. */
export interface HeadedRange extends KeyRange { headLength: number; cut: boolean }

interface Bounds { order: Order; heads: unknown[][]; next: Condition | undefined }

const mostHeads = 10_000;

/** Every combination of the listed values of the leading fields; undefined when there would be too many. */
export function headsOf(lists: readonly unknown[][]): unknown[][] | undefined {
  let heads: unknown[][] = [[]];
  for (const list of lists) {
    const distinct = list.length === 1 ? list : [...new Map(list.map((value) => [identity(value), value])).values()];
    if (heads.length * distinct.length > mostHeads) return undefined;
    heads = heads.flatMap((head) => distinct.map((value) => [...head, value]));
  }
  return heads;
}

/** The key ranges, in key order, that hold every document with one of the heads and a next field within its bounds. */
export function rangesOf({ order, heads, next }: Bounds): HeadedRange[] {
  const ranges = heads.map((head) => {
    const base = keyStart({ prefix: order.id, values: head, directions: order.directions, limit: order.keyLimit });
    const range = { start: base.key, end: pastAll(base.key), headLength: base.key.length, cut: base.cut };
    return next && !base.cut ? narrow(range, { order, head, next }) : range;
  });
  return ranges.sort((a, b) => Buffer.compare(a.start, b.start));
}

interface Narrowing { order: Order; head: unknown[]; next: Condition }

function narrow(range: HeadedRange, narrowing: Narrowing): HeadedRange {
  const { order, head, next } = narrowing;
  const direction = order.directions[head.length] ?? 1;
  if (next.prefix !== undefined) return prefixRange(range, next.prefix, { direction, limit: order.keyLimit });
  const { lower, upper } = oneSided(narrowing);
  const reference = lower ?? upper;
  if (reference === undefined) return range;
  const bracket = bracketOf(range.start, reference, direction);
  const keyOf = (value: unknown) => keyStart({ prefix: order.id, values: [...head, value], directions: order.directions, limit: order.keyLimit }).key;
  const [first, last] = direction === 1 ? [lower, upper] : [upper, lower];
  return {
    ...range,
    start: first === undefined ? bracket.start : keyOf(first),
    end: last === undefined ? bracket.end : pastAll(keyOf(last)),
  };
}

/** Two bounds may be met by two different elements of an array, so of a field in one the index serves only one. */
function oneSided({ order, head, next: { lower, upper } }: Narrowing): Condition {
  const inArray = order.arrays.includes(order.fields[head.length] ?? '');
  return inArray && lower !== undefined ? { lower } : { lower, upper };
}

/** All keys whose next value has the same type as the reference. */
function bracketOf(base: Uint8Array, reference: unknown, direction: number): KeyRange {
  const rank = sortBytes([reference])[0] ?? 0;
  const start = Buffer.concat([base, Buffer.from([direction === 1 ? rank : rank ^ 0xff])]);
  return { start, end: pastAll(start) };
}

/** Past the limit keys have no order any more, so a longer beginning narrows nothing further. */
function prefixRange(range: HeadedRange, prefix: string, { direction, limit }: { direction: number; limit: number }): HeadedRange {
  const text = sortBytes([prefix], [direction]).subarray(0, -textEndLength);
  const start = Buffer.concat([range.start, text]).subarray(0, limit);
  return { ...range, start, end: pastAll(start) };
}
