import { compareValues, identity, rankOf } from '../keys.js';
import { typeName } from '../values.js';
import type { ValueTest } from './paths.js';

const absent: ValueTest = (value) => value === null || value === undefined;

/** A test for equality in MongoDB's sense; null also equals a missing field. */
export function equals(wanted: unknown): ValueTest {
  if (wanted === null || wanted === undefined) return absent;
  if (typeof wanted === 'string' || typeof wanted === 'boolean') return (value) => value === wanted;
  const form = identity(wanted);
  if (typeof wanted === 'number' && !Number.isNaN(wanted)) return (value) => value === wanted || (isObject(value) && identity(value) === form);
  return (value) => (isObject(value) || typeof value === 'number') && identity(value) === form;
}

const isObject = (value: unknown) => typeof value === 'object' && value !== null;

/** A test for $in: one look-up however long the list is. */
export function oneOf(list: readonly unknown[]): ValueTest {
  const forms = new Set(list.filter((value) => !absent(value)).map(identity));
  const takesAbsent = list.some(absent);
  return (value) => (absent(value) ? takesAbsent : forms.has(identity(value)));
}

/** A test for an ordering against a bound; values of another type never pass. */
export function ordered(bound: unknown, accept: (order: number) => boolean): ValueTest {
  if (absent(bound)) return (value) => absent(value) && accept(0);
  if (isMinOrMax(bound)) return (value) => value !== undefined && accept(compareValues(value, bound));
  if (Number.isNaN(bound)) return (value) => Number.isNaN(value) && accept(0);
  const rank = rankOf(bound);
  return (value) => value !== undefined && rankOf(value) === rank && !Number.isNaN(value) && accept(compare(value, bound));
}

const isMinOrMax = (bound: unknown) => ['minKey', 'maxKey'].includes(typeName(bound));

function compare(value: unknown, bound: unknown): number {
  if (typeof value === 'string' && typeof bound === 'string') return compareText(value, bound);
  if (value instanceof Date && bound instanceof Date) return value.getTime() - bound.getTime();
  return compareValues(value, bound);
}

/** Code point order, as UTF-8 bytes have; JS compares UTF-16 units, which differs above U+FFFF. */
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  if (!/[\ud800-\udfff]/.test(a + b)) return a < b ? -1 : 1;
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
