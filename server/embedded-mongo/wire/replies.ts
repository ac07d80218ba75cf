import { serialize } from 'bson';
import type { Doc } from '../values.js';
import { int64 } from '../documents.js';

/** A cursor reply whose documents are already BSON, so that they go out byte for byte as stored. */
export interface CursorReply {
  namespace: string;
  cursorId: number;
  batchName: 'firstBatch' | 'nextBatch';
  documents: readonly Uint8Array[];
}

/** A command's answer: a document, or a cursor with raw documents. */
export type Reply = Doc | { raw: CursorReply };

function isRaw(reply: Reply): reply is { raw: CursorReply } {
  return 'raw' in reply;
}

/** Encodes an answer; `ok: 1` and the server's fields are added here. */
export function encodeReply(reply: Reply, common: Doc): Uint8Array {
  if (!isRaw(reply)) return serialize({ ...reply, ok: reply['ok'] ?? 1, ...common }, { ignoreUndefined: true });
  const { namespace, cursorId, batchName, documents } = reply.raw;
  const cursor = withArray(serialize({ id: int64(cursorId), ns: namespace }), batchName, documents);
  return withElement(serialize({ ok: 1, ...common }), 0x03, { name: 'cursor', value: [cursor] });
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
