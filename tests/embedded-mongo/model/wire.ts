import { Decimal128, Double, Long } from 'bson';
import { isDoc, type Doc } from './order.js';

/* The judge knows one kind of number; on the wire three of them travel in the other widths. */

const wide: readonly [number, unknown][] = [[7, Long.fromNumber(7)], [8, Decimal128.fromString('8')], [-3, new Double(-3)]];
const widths = new Map(wide);

/** A value as it is sent. */
export function toWire<T>(value: T): T;
export function toWire(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => toWire(item));
  if (isDoc(value)) return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, toWire(inner)]));
  return typeof value === 'number' ? widths.get(value) ?? value : value;
}

/** A received value in the judge's terms. */
export function fromWire(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(fromWire);
  if (isDoc(value) && '_bsontype' in value) return Number((value as unknown as Long | Decimal128).toString());
  if (isDoc(value)) return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, fromWire(inner)]));
  return value;
}

/** A value as text that is equal for equal values, whatever the order of fields. */
export function shown(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => (isDoc(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner));
}

/** Documents as a sorted list of texts. */
export function bag(docs: readonly Doc[]): string[] {
  return docs.map(shown).sort();
}
