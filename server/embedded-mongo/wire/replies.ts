import { serialize } from 'bson';
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
  if (!isRaw(reply)) return serialize({ ...reply, ok: reply['ok'] ?? 1, ...common }, { ignoreUndefined: true });
  const { namespace, cursorId, batchName, documents } = reply.raw;
  const cursor = withArray(serialize({ id: int64(cursorId), ns: namespace }), batchName, documents);
  return withElement(serialize({ ok: 1, ...common }), 0x03, { name: 'cursor', value: [cursor] });
}

function isList(reply: Reply): reply is { list: ListReply } {
  return 'list' in reply;
}

/** Without its length and its end, each portion is a stretch of the list. */
function withList(doc: Uint8Array, { name, portions }: ListReply): Uint8Array {
  const parts = portions.map((portion) => portion.subarray(4, -1));
  const length = parts.reduce((sum, part) => sum + part.length, 5);
  return withElement(doc, 0x04, { name, value: [int32(length), ...parts, Buffer.from([0])] });
}

function withArray(doc: Uint8Array, name: string, documents: readonly Uint8Array[]): Uint8Array {
  const parts: Uint8Array[] = [];
  let length = 5;
  documents.forEach((bytes, at) => {
    const key = Buffer.from(`\x03${at}\0`, 'latin1');
    parts.push(key, bytes);
    length += key.length + bytes.length;
  });
  return withElement(doc, 0x04, { name, value: [int32(length), ...parts, Buffer.from([0])] });
}

/** The document with one more element at its end. */
function withElement(doc: Uint8Array, type: number, { name, value }: { name: string; value: readonly Uint8Array[] }): Uint8Array {
  const key = Buffer.concat([Buffer.from([type]), Buffer.from(name), Buffer.from([0])]);
  const added = value.reduce((sum, part) => sum + part.length, key.length);
  return Buffer.concat([int32(doc.length + added), doc.subarray(4, doc.length - 1), key, ...value, Buffer.from([0])]);
}

function int32(value: number): Buffer {
  const bytes = Buffer.allocUnsafe(4);
  bytes.writeInt32LE(value);
  return bytes;
}
