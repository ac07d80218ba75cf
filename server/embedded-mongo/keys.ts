import { createHash } from 'node:crypto';
import type { Binary, BSONRegExp, ObjectId, Timestamp } from 'bson';
import { noRest, restOf, wholeUnit } from './decimal-keys.js';
import type { Doc, TypeName } from './values.js';
import { toNumber, typeName } from './values.js';

/* Order-preserving encoding: comparing two encodings byte by byte gives MongoDB's order of the two values. */

const numberRank = 20;
/** The place of each type in MongoDB's order of types. */
export const ranks: Record<TypeName, number> = {
  minKey: 1, undefined: 5, null: 10, number: numberRank, int: numberRank, double: numberRank, long: numberRank, decimal: numberRank, string: 30, symbol: 30, object: 40, array: 50,
  binData: 60, objectId: 70, bool: 80, date: 90, timestamp: 100, regex: 110, dbPointer: 120, javascript: 130, maxKey: 250,
};

/** Bytes that end a text in a key. */
export const textEndLength = 2;
const safeLimit = 2 ** 53;
/** Longer keys are cut here and end in a hash of 20 bytes. */
export const keyLimit = 1200;
/** Document keys are cut earlier: index entries carry them behind their own key, and LMDB allows 1,978 bytes in all. */
export const documentKeyLimit = 504;
let buffer = Buffer.allocUnsafe(1 << 16);
let size = 0;

function room(bytes: number): void {
  if (size + bytes <= buffer.length) return;
  const larger = Buffer.allocUnsafe(Math.max(buffer.length * 2, size + bytes));
  buffer.copy(larger, 0, 0, size);
  buffer = larger;
}

function byte(value: number): void {
  room(1);
  buffer[size++] = value;
}

function bytes(source: Uint8Array): void {
  room(source.length);
  buffer.set(source, size);
  size += source.length;
}

function double(value: number): void {
  room(8);
  if (Number.isNaN(value)) {
    buffer.fill(0, size, size + 8);
  } else {
    buffer.writeDoubleBE(value === 0 ? 0 : value, size);
    const negative = (buffer[size] ?? 0) >= 0x80;
    for (let i = size; i < size + 8; i++) buffer[i] = (buffer[i] ?? 0) ^ (negative ? 0xff : i === size ? 0x80 : 0);
  }
  size += 8;
}

/** A double and what it leaves of a wider number, so that neighbours with the same double differ. */
function number(value: unknown): void {
  const near = toNumber(value);
  double(near);
  if (typeof value === 'number') rest(noRest);
  else if (typeName(value) === 'decimal') decimal(String(value), near);
  else rest(Math.abs(near) >= safeLimit && typeName(value) === 'long' ? noRest + wholeUnit * Number(BigInt(String(value)) - BigInt(near)) : noRest);
}

function rest(units: number): void {
  room(2);
  buffer.writeUInt16BE(units, size);
  size += 2;
}

function decimal(value: string, near: number): void {
  const { rest: units, digits } = restOf(value, near);
  rest(units);
  if (digits) bytes(digits);
}

/** UTF-8 with zero bytes escaped; the end mark sorts before every continuation, also when a field is reversed. */
function text(value: string): void {
  room(value.length * 6 + 2);
  if (!value.includes('\0')) size += buffer.write(value, size, 'utf8');
  else for (const unit of Buffer.from(value)) {
    buffer[size++] = unit;
    if (unit === 0) buffer[size++] = 0xff;
  }
  byte(0);
  byte(1);
}

function binary(value: unknown): void {
  const plain = value instanceof Uint8Array;
  const content = plain ? value : (value as Binary).value();
  room(5);
  buffer.writeUInt32BE(content.length, size);
  size += 4;
  byte(plain ? 0 : (value as Binary).sub_type);
  bytes(content);
}

function regex(value: unknown): void {
  const plain = value instanceof RegExp;
  text(plain ? value.source : (value as BSONRegExp).pattern);
  text(plain ? value.flags : (value as BSONRegExp).options);
}

function timestamp(value: unknown): void {
  room(8);
  buffer.writeBigUInt64BE(BigInt.asUintN(64, (value as Timestamp).toBigInt()), size);
  size += 8;
}

function elements(list: unknown[]): void {
  for (const element of list) {
    byte(1);
    write(element);
  }
  byte(0);
}

/** MongoDB compares fields by type, then by name, then by value. */
function fields(doc: Doc): void {
  for (const name of Object.keys(doc)) {
    byte(1);
    byte(rankOf(doc[name]));
    text(name);
    write(doc[name]);
  }
  byte(0);
}

const nothing = () => undefined;
const writers: Record<TypeName, (value: unknown) => void> = {
  minKey: nothing, undefined: nothing, null: nothing, maxKey: nothing,
  number, int: number, double: number, long: number, decimal: number,
  string: (value) => { text(value as string); },
  symbol: (value) => { text(String(value)); },
  object: (value) => { fields(value as Doc); },
  array: (value) => { elements(value as unknown[]); },
  binData: binary,
  objectId: (value) => { bytes((value as ObjectId).id); },
  bool: (value) => { byte(value === true ? 1 : 0); },
  date: (value) => { double((value as Date).getTime()); },
  timestamp,
  regex,
  dbPointer: (value) => { text(JSON.stringify(value)); },
  javascript: (value) => { text(JSON.stringify(value)); },
};

function write(value: unknown): void {
  const type = typeName(value);
  byte(ranks[type]);
  writers[type](value);
}

function writeAll(values: readonly unknown[], directions?: readonly number[]): void {
  values.forEach((value, at) => {
    const start = size;
    write(value);
    if (directions?.[at] === -1) for (let i = start; i < size; i++) buffer[i] = (buffer[i] ?? 0) ^ 0xff;
  });
}

const taken = () => Buffer.from(buffer.subarray(0, size));

function begin(prefix: number): void {
  size = 0;
  room(4);
  buffer.writeUInt32BE(prefix, 0);
  size = 4;
}

/** The place of a value's type in MongoDB's order of types; equal for types that compare with each other. */
export function rankOf(value: unknown): number {
  return ranks[typeName(value)];
}

/** Bytes that sort as the list of values does; direction -1 reverses one. */
export function sortBytes(values: readonly unknown[], directions?: readonly number[]): Buffer {
  size = 0;
  writeAll(values, directions);
  return taken();
}

/** A string equal for exactly the values MongoDB calls equal. */
export function identity(value: unknown): string {
  size = 0;
  write(value);
  return buffer.toString('latin1', 0, size);
}

/** MongoDB's comparison: negative, zero or positive. */
export function compareValues(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number' && a === a && b === b) return a - b;
  return Buffer.compare(sortBytes([a]), sortBytes([b]));
}

/** True when MongoDB calls the two equal. */
export function sameValue(a: unknown, b: unknown): boolean {
  return compareValues(a, b) === 0;
}

export interface KeyParts { prefix: number; values: readonly unknown[]; directions?: readonly number[]; limit?: number }

/** A store key: long ones are cut and end in a hash, which keeps equality and loses order past the cut. */
export function storeKey({ prefix, values, directions }: KeyParts): { key: Buffer; cut: boolean } {
  begin(prefix);
  writeAll(values, directions);
  if (size <= keyLimit) return { key: taken(), cut: false };
  const hash = createHash('sha1').update(buffer.subarray(0, size)).digest();
  return { key: Buffer.concat([buffer.subarray(0, keyLimit), hash]), cut: true };
}

/** The key of a document: collection number and _id, at most 524 bytes. */
export function documentKey(collection: number, id: unknown): Buffer {
  begin(collection);
  writeAll([id]);
  if (size <= documentKeyLimit) return taken();
  const hash = createHash('sha1').update(buffer.subarray(0, size)).digest();
  return Buffer.concat([buffer.subarray(0, documentKeyLimit), hash]);
}

/** The shortest common beginning of all keys with these leading values; `cut` when it covers more than those. */
export function keyStart({ prefix, values, directions, limit = keyLimit }: KeyParts): { key: Buffer; cut: boolean } {
  begin(prefix);
  writeAll(values, directions);
  return { key: Buffer.from(buffer.subarray(0, Math.min(size, limit))), cut: size > limit };
}

/** The smallest key above every key that begins with `key`. */
export function pastAll(key: Uint8Array): Buffer {
  const next = Buffer.from(key);
  for (let i = next.length - 1; i >= 0; i--) {
    const unit = next[i] ?? 0;
    if (unit < 0xff) {
      next[i] = unit + 1;
      return next.subarray(0, i + 1);
    }
  }
  return Buffer.from([0xff]);
}

/** The next possible key after this one. */
export function justAfter(key: Uint8Array): Buffer {
  return Buffer.concat([key, Buffer.from([0])]);
}
