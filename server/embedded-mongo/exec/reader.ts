import { decode, decodeExact } from '../documents.js';
import type { Doc } from '../values.js';
import { isDoc } from '../values.js';

/** How to decode documents for a filter: exactly when it asks for types, otherwise the quicker way. */
export function readerFor(filter: Doc): (bytes: Uint8Array) => Doc {
  return asksForTypes(filter) ? decodeExact : decode;
}

function asksForTypes(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(asksForTypes);
  return isDoc(value) && Object.entries(value).some(([name, inner]) => name === '$type' || asksForTypes(inner));
}
