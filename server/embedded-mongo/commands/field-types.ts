import { refuse } from '../errors.js';
import { typeLabel } from '../match/types.js';
import type { Doc } from '../values.js';
import { isDoc, isNumeric, toNumber } from '../values.js';

type Kind = 'object' | 'array' | 'bool' | 'number' | 'index';

const tests: Record<Kind, (value: unknown) => boolean> = {
  object: isDoc,
  array: Array.isArray,
  bool: (value) => typeof value === 'boolean',
  number: isNumeric,
  index: (value) => typeof value === 'string' || isDoc(value),
};

/** What the fields of commands and their statements hold; a filter that is no document must not pass for an empty one. */
const kinds: Record<string, Kind> = {
  filter: 'object', query: 'object', q: 'object', sort: 'object', projection: 'object', fields: 'object', let: 'object', c: 'object', cursor: 'object', readConcern: 'object', writeConcern: 'object', collation: 'object',
  documents: 'array', updates: 'array', deletes: 'array', pipeline: 'array', indexes: 'array', arrayFilters: 'array', cursors: 'array',
  multi: 'bool', upsert: 'bool', ordered: 'bool', remove: 'bool', new: 'bool', singleBatch: 'bool', allowDiskUse: 'bool',
  skip: 'number', limit: 'number', batchSize: 'number', hint: 'index',
};
const neverNegative = new Set(['skip', 'batchSize']);

/** Refuses fields of a wrong type, by name and with MongoDB's code; `place` is the command, or where in it the statement is. */
export function checkTypes(place: string, fields: Doc): void {
  const given = Object.entries(fields).filter(([field, value]) => field !== place && value !== undefined && value !== null);
  for (const [field, value] of given) {
    const kind = kinds[field];
    if (kind && !tests[kind](value)) refuse('TypeMismatch', `BSON field '${place}.${field}' is the wrong type '${typeLabel(value)}', expected type '${kind}'`);
    if (neverNegative.has(field) && toNumber(value) < 0) refuse('ValueTooSmall', `BSON field '${field}' value must be >= 0, actual value '${toNumber(value)}'`);
  }
}
