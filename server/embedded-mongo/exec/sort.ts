import { compareValues, sortBytes } from '../keys.js';
import { reaches } from '../match/paths.js';
import type { SortSpec } from '../plan/sort-spec.js';
import type { Doc } from '../values.js';

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
