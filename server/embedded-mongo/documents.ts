import { deserialize, serialize, Double, Int32, Long, ObjectId } from 'bson';
import { refuse } from './errors.js';
import type { Doc } from './values.js';
import { isDoc, put } from './values.js';

export const maxDocumentBytes = 16 * 1024 * 1024;

/** Decodes for reading: numbers become JS numbers, regular expressions keep their BSON options. */
export function decode(bytes: Uint8Array): Doc {
  return deserialize(bytes, { promoteBuffers: false, bsonRegExp: true });
}

/** Decodes for rewriting: what encode() would change the type of (5.0, 64-bit integers) stays wrapped. */
export function decodeExact(bytes: Uint8Array): Doc {
  const doc = deserialize(bytes, { promoteValues: false, promoteBuffers: false, bsonRegExp: true });
  unwrapInside(doc);
  return doc;
}

function unwrapInside(holder: Doc | unknown[]): void {
  if (Array.isArray(holder)) {
    holder.forEach((value, at) => { holder[at] = unwrap(value); });
    return;
  }
  for (const name of Object.keys(holder)) put(holder, name, unwrap(holder[name]));
}

function unwrap(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Int32) return value.value;
  if (value instanceof Double) return becomesInt(value.value) ? value : value.value;
  if (isDoc(value) || Array.isArray(value)) unwrapInside(value);
  return value;
}

const becomesInt = (n: number) => Number.isInteger(n) && n >= -0x80000000 && n <= 0x7fffffff;

/** Encodes a document; refuses one above 16 MB. */
export function encode(doc: Doc): Buffer {
  const bytes = serialize(doc, { ignoreUndefined: true });
  if (bytes.length > maxDocumentBytes) refuse('BSONObjectTooLarge', `object is ${bytes.length} bytes, more than the 16777216 a document may have`);
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}

/** A copy whose documents and lists are its own; other values are never changed in place and stay shared. */
export function cloneDoc(doc: Doc): Doc {
  const copy: Doc = {};
  for (const name of Object.keys(doc)) put(copy, name, cloneValue(doc[name]));
  return copy;
}

function cloneValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(cloneValue);
  return isDoc(value) ? cloneDoc(value) : value;
}

/** The document with `_id` first; one is made up when absent. */
export function withId(doc: Doc): Doc {
  if (Object.keys(doc)[0] === '_id' && doc['_id'] !== undefined) return doc;
  const { _id = new ObjectId(), ...rest } = doc;
  return { _id, ...rest };
}

/** A 64-bit integer for replies. */
export function int64(n: number): Long {
  return Long.fromNumber(n);
}
