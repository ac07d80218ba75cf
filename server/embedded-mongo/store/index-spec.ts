import { refuse } from '../errors.js';
import { sameValue } from '../keys.js';
import { compileFilter } from '../match/filter.js';
import type { Doc } from '../values.js';
import { isDoc, isNumeric, toNumber } from '../values.js';
import type { IndexSpec } from './catalog.js';

const understood = new Set(['key', 'name', 'v', 'ns', 'background', 'unique', 'sparse', 'partialFilterExpression', 'expireAfterSeconds', 'collation']);

/** Reads an index definition; refuses kinds and options the embedded store does not have. */
export function readIndexSpec(definition: Doc): IndexSpec {
  const unknown = Object.keys(definition).find((option) => !understood.has(option) && definition[option] !== undefined && definition[option] !== false);
  if (unknown !== undefined) refuse('CannotCreateIndex', `index option '${unknown}' is not supported by the embedded store`);
  const key = readKey(definition['key']);
  const partial = definition['partialFilterExpression'];
  if (partial !== undefined) checkPartial(partial, definition);
  return {
    v: 2,
    key,
    name: typeof definition['name'] === 'string' ? definition['name'] : Object.entries(key).map((entry) => entry.join('_')).join('_'),
    ...(definition['unique'] === true && { unique: true }),
    ...(definition['sparse'] === true && { sparse: true }),
    ...(isDoc(partial) && { partialFilterExpression: partial }),
    ...ttlOf(definition, key),
  };
}

function readKey(key: unknown): Record<string, 1 | -1> {
  if (!isDoc(key) || Object.keys(key).length === 0) return refuse('CannotCreateIndex', 'Index keys cannot be empty.');
  return Object.fromEntries(Object.entries(key).map(([field, kind]) => {
    if (field.split('.').includes('$**')) refuse('CannotCreateIndex', 'wildcard indexes are not supported by the embedded store');
    if (field.split('.').some((part) => part === '' || /^\$(?!(?:id|ref|db)$)/.test(part))) refuse('CannotCreateIndex', `Index key contains an illegal field name: '${field}'`);
    if (typeof kind === 'string') refuse('CannotCreateIndex', `${kind} indexes are not supported by the embedded store`);
    if (!isNumeric(kind) || toNumber(kind) === 0) refuse('CannotCreateIndex', `Values in the index key pattern must be 1 or -1: ${field}`);
    return [field, toNumber(kind) > 0 ? 1 : -1] as const;
  }));
}

function checkPartial(partial: unknown, definition: Doc): void {
  if (!isDoc(partial)) return refuse('CannotCreateIndex', 'partialFilterExpression must be an object');
  if (definition['sparse'] === true) refuse('CannotCreateIndex', 'cannot mix "partialFilterExpression" and "sparse" options');
  if ('$expr' in partial) refuse('CannotCreateIndex', '$expr is not allowed in partialFilterExpression');
  compileFilter(partial);
}

function ttlOf(definition: Doc, key: Doc): { expireAfterSeconds?: number } {
  const seconds = definition['expireAfterSeconds'];
  if (seconds === undefined || seconds === null) return {};
  if (!isNumeric(seconds) || toNumber(seconds) < 0) refuse('CannotCreateIndex', 'TTL index expireAfterSeconds must be a number of seconds from 0');
  if (Object.keys(key).length > 1) refuse('CannotCreateIndex', 'TTL indexes are single-field indexes, compound indexes do not support TTL');
  return { expireAfterSeconds: toNumber(seconds) };
}

/** What two definitions of one index differ in: nothing, its name, or its options. */
export function compareSpecs(existing: IndexSpec, wanted: IndexSpec): 'same' | 'other index' | 'other name' | 'other options' {
  const sameName = existing.name === wanted.name;
  const sameTarget = JSON.stringify(existing.key) === JSON.stringify(wanted.key) && sameValue(existing.partialFilterExpression ?? null, wanted.partialFilterExpression ?? null);
  if (!sameTarget) return sameName ? 'other options' : 'other index';
  if (!sameName) return 'other name';
  return sameValue(optionsOf(existing), optionsOf(wanted)) ? 'same' : 'other options';
}

const optionsOf = ({ unique, sparse, expireAfterSeconds }: IndexSpec) => [unique ?? false, sparse ?? false, expireAfterSeconds ?? null];
