import { ObjectId } from 'bson';
import { Fault } from '../errors.js';
import { valuesAt } from '../match/paths.js';
import type { Doc } from '../values.js';
import type { Collection } from './catalog.js';

/** The E11000 error drivers and mongoose look for, with keyPattern and keyValue. */
export function duplicateKey(collection: Collection, index: { name: string; key: Record<string, number> }, doc: Doc): Fault {
  const keyValue: Doc = {};
  for (const field of Object.keys(index.key)) keyValue[field] = valuesAt(doc, field)[0] ?? null;
  const shown = Object.entries(keyValue).map(([field, value]) => `${field}: ${show(value)}`).join(', ');
  return new Fault('DuplicateKey', `E11000 duplicate key error collection: ${collection.ns} index: ${index.name} dup key: { ${shown} }`, { keyPattern: index.key, keyValue });
}

function show(value: unknown): string {
  if (value instanceof ObjectId) return `ObjectId('${value.toHexString()}')`;
  if (value instanceof Date) return `new Date(${value.getTime()})`;
  return JSON.stringify(value);
}
