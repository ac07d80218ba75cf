import { serialize, Timestamp } from 'bson';
import type { Doc } from '../values.js';
import { int64 } from '../documents.js';

/** A cursor reply whose documents are already BSON, so that they go out byte for byte as stored. */
interface CursorReply {
  namespace: string;
  cursorId: number;
  batchName: 'firstBatch' | 'nextBatch';
  documents: readonly Uint8Array[];
}

/** A list of values already encoded, in order, each portion as the document that `encodePortion` makes. */
interface ListReply { name: string; portions: readonly Uint8Array[] }

/** A command's answer: a document, a cursor with raw documents, or an encoded list. */
export type Reply = Doc | { raw: CursorReply } | { list: ListReply };

/** Fields of every reply; the time is in seconds. */
export const serverFields = (): Doc => ({ operationTime: new Timestamp({ t: Math.floor(Date.now() / 1000), i: 1 }) });

/** Encodes values of a list from the place `at` on. */
export function encodePortion(values: readonly unknown[], at: number): Uint8Array {
  return serialize(Object.fromEntries(values.map((value, offset) => [at + offset, value])));
}

function isRaw(reply: Reply): reply is { raw: CursorReply } {
  return 'raw' in reply;
}

/** Encodes an answer; `ok: 1` and the server's fields are added here. */
export function encodeReply(reply: Reply, common: Doc): Uint8Array {
  if (isList(reply)) return withList(serialize({ ok: 1, ...common }), reply.list);
  if (isRaw(reply)) return cursorReply(serialize({ ok: 1, ...common }), reply.raw);
  return serialize({ ...reply, ok: reply['ok'] ?? 1, ...common }, { ignoreUndefined: true });
}

function isList(reply: Reply): reply is { list: ListReply } {
  return 'list' in reply;
}

const end = Buffer.from([0]);

/** Without its length and its end, each portion is a stretch of the list. */
function withList(doc: Uint8Array, { name, portions }: ListReply): Uint8Array {
  const parts = portions.map((portion) => portion.subarray(4, -1));
  return withElement(doc, [header(0x04, name), ...document(parts)]);
}

/** Documents of a batch go into the reply byte for byte, each under its place in the list. */
function cursorReply(doc: Uint8Array, { namespace, cursorId, batchName, documents }: CursorReply): Uint8Array {
  const fields = serialize({ id: int64(cursorId), ns: namespace }).subarray(4, -1);
  const batch = document(documents.flatMap((bytes, at) => [placeOf(at), bytes]));
  return withElement(doc, [header(0x03, 'cursor'), ...document([fields, header(0x04, batchName), ...batch])]);
}

const places: Buffer[] = [];

/** The head of a document in a list; the first thousands are kept. */
function placeOf(at: number): Buffer {
  const known = places[at] ?? header(0x03, String(at));
  if (at === places.length && at < keptPlaces) places.push(known);
  return known;
}

const keptPlaces = 4096;

function header(type: number, name: string): Buffer {
  return Buffer.from(`${String.fromCharCode(type)}${name}\0`, 'utf8');
}

/** The pieces a document or list is made of, when its elements are these. */
function document(elements: readonly Uint8Array[]): Uint8Array[] {
  const length = elements.reduce((sum, part) => sum + part.length, 5);
  return [int32(length), ...elements, end];
}

/** The document with one more element at its end. */
function withElement(doc: Uint8Array, element: readonly Uint8Array[]): Uint8Array {
  const added = element.reduce((sum, part) => sum + part.length, 0);
  return Buffer.concat([int32(doc.length + added), doc.subarray(4, doc.length - 1), ...element, end]);
}

function int32(value: number): Buffer {
  const bytes = Buffer.allocUnsafe(4);
  bytes.writeInt32LE(value);
  return bytes;
}
