import { reached } from './matching.js';
import { compare, type Doc } from './order.js';

export type Sort = Record<string, 1 | -1>;

/** What a document is sorted by: of a list the least element, or the greatest when sorting down. */
function sortValue(doc: Doc, path: string, direction: 1 | -1): unknown {
  const values = reached(doc, path.split('.')).flatMap((value) => (Array.isArray(value) ? (value.length === 0 ? [emptyList] : value as unknown[]) : [value ?? null]));
  return values.reduce((best, value) => (compareWithEmpty(value, best) * direction < 0 ? value : best), values[0] ?? null);
}

/** An empty list comes before null. */
const emptyList = Symbol('empty list');

function compareWithEmpty(a: unknown, b: unknown): number {
  if (a === emptyList || b === emptyList) return Number(a !== emptyList) - Number(b !== emptyList);
  return compare(a, b);
}

/** Negative, zero or positive as a sort places two documents. */
export function comparing(sort: Sort): (a: Doc, b: Doc) => number {
  return (a, b) => {
    for (const [path, direction] of Object.entries(sort)) {
      const difference = compareWithEmpty(sortValue(a, path, direction), sortValue(b, path, direction)) * direction;
      if (difference !== 0) return difference;
    }
    return 0;
  };
}
