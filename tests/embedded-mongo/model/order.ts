/* MongoDB's order of values, written down once more and in no hurry, so that the store's own is not its own judge. */

export type Doc = Record<string, unknown>;

export const isDoc = (value: unknown): value is Doc => typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date) && !(value instanceof RegExp);

function rank(value: unknown): number {
  if (value === undefined || value === null) return 1;
  if (Array.isArray(value)) return 5;
  if (value instanceof Date) return 9;
  return { number: 2, string: 3, object: 4, boolean: 8 }[typeof value as 'number' | 'string' | 'object' | 'boolean'];
}

/** Negative, zero or positive as MongoDB sorts the two. */
export function compare(a: unknown, b: unknown): number {
  const byType = rank(a) - rank(b);
  if (byType !== 0 || a === undefined || b === undefined) return byType;
  if (typeof a === 'string') return Buffer.compare(Buffer.from(a), Buffer.from(b as string));
  if (Array.isArray(a)) return compareLists(a, b as unknown[], compare);
  if (isDoc(a)) return compareLists(Object.entries(a), Object.entries(b as Doc), compareFields);
  return Number(a) - Number(b);
}

function compareLists<T>(a: readonly T[], b: readonly T[], item: (x: T, y: T) => number): number {
  for (const [at, x] of a.entries()) {
    const y = b[at];
    if (y === undefined) return 1;
    const difference = item(x, y);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

type Field = [name: string, value: unknown];

function compareFields([nameA, a]: Field, [nameB, b]: Field): number {
  return rank(a) - rank(b) || compare(nameA, nameB) || compare(a, b);
}

/** Equal in MongoDB's sense; null is not the same as missing here. */
export function same(a: unknown, b: unknown): boolean {
  return (a === undefined) === (b === undefined) && compare(a, b) === 0;
}

/** Of one type, so that bounds apply. */
export function comparable(a: unknown, b: unknown): boolean {
  return rank(a) === rank(b);
}
