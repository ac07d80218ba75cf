import { compareValues, identity } from '../keys.js';
import type { Doc } from '../values.js';
import { isDoc, isNumeric, toNumber } from '../values.js';

/** Collects one value a document and keeps no documents; `add` returns how many bytes more it holds. */
export interface Accumulator { add(value: unknown): number; result(): unknown }

const absent = (value: unknown) => value === null || value === undefined;
const listed = 60;

/** Bytes of memory a kept value takes beyond its place, roughly. */
function weightOf(value: unknown): number {
  if (typeof value === 'string') return value.length;
  return Array.isArray(value) || isDoc(value) ? identity(value).length : 0;
}

function sum(): Accumulator {
  let total = 0;
  return {
    add: (value) => {
      total += isNumeric(value) ? toNumber(value) : 0;
      return 0;
    },
    result: () => total,
  };
}

function average(): Accumulator {
  let total = 0;
  let count = 0;
  return {
    add: (value) => {
      total += isNumeric(value) ? toNumber(value) : 0;
      count += isNumeric(value) ? 1 : 0;
      return 0;
    },
    result: () => (count > 0 ? total / count : null),
  };
}

/** Keeps one value, replaced where the new one is better. */
function keeping(isBetter: (value: unknown, kept: unknown, isFirst: boolean) => boolean): Accumulator {
  let kept: unknown;
  let isFirst = true;
  return {
    add: (value) => {
      if (!isBetter(value, kept, isFirst)) return 0;
      const growth = weightOf(value) - weightOf(kept);
      isFirst = false;
      kept = value;
      return growth;
    },
    result: () => kept ?? null,
  };
}

const best = (sign: 1 | -1) => keeping((value, kept) => !absent(value) && (kept === undefined || compareValues(value, kept) * sign > 0));

function push(): Accumulator {
  const values: unknown[] = [];
  return { add: (value) => (value !== undefined && values.push(value) > 0 ? listed + weightOf(value) : 0), result: () => values };
}

function addToSet(): Accumulator {
  const values = new Map<string, unknown>();
  return {
    add: (value) => {
      if (value === undefined) return 0;
      const id = identity(value);
      const growth = values.has(id) ? 0 : listed + 2 * id.length;
      values.set(id, value);
      return growth;
    },
    result: () => [...values.values()],
  };
}

function mergeObjects(): Accumulator {
  let merged: Doc = {};
  return {
    add: (value) => {
      if (!isDoc(value)) return 0;
      const growth = Object.keys(value).reduce((bytes, name) => bytes + weightOf(value[name]) - weightOf(merged[name]) + (name in merged ? 0 : listed + name.length), 0);
      merged = { ...merged, ...value };
      return growth;
    },
    result: () => merged,
  };
}

function count(): Accumulator {
  let n = 0;
  return {
    add: () => {
      n += 1;
      return 0;
    },
    result: () => n,
  };
}

/** What may stand in a $group. */
export const accumulators: Record<string, () => Accumulator> = {
  $sum: sum, $avg: average, $min: () => best(-1), $max: () => best(1), $first: () => keeping((_value, _kept, isFirst) => isFirst), $last: () => keeping(() => true),
  $push: push, $addToSet: addToSet, $mergeObjects: mergeObjects, $count: count,
};
