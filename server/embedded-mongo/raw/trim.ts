import type { Fields } from './wanted.js';

/* Walks a document's bytes by the lengths BSON states and copies out what is wanted: most of a large document is never looked at. */

/** Makes a smaller document of a document's bytes; the result shares nothing with them. */
export type Trim = (bytes: Uint8Array) => Buffer;

interface Name { bytes: Buffer; inside: Names | undefined }
interface Names { byLength: (Name[] | undefined)[]; count: number }

const documentType = 3;
const listType = 4;

/** Bytes of the types whose values always have the same length. */
const fixed: Record<number, number> = { 1: 8, 6: 0, 7: 12, 8: 1, 9: 8, 10: 0, 16: 4, 17: 8, 18: 8, 19: 16, 127: 0, 255: 0 };
/** What is to be added to the length that types of other lengths begin with. */
const counted: Record<number, number> = { 2: 4, 3: 0, 4: 0, 5: 5, 12: 16, 13: 4, 14: 4, 15: 0 };
const lengths = Array.from({ length: 256 }, (_, type) => fixed[type] ?? -1);
const additions = Array.from({ length: 256 }, (_, type) => counted[type] ?? -1);

let target = Buffer.allocUnsafe(1 << 16);
let size = 0;

/** Compiles the fields. Documents in a list are trimmed one by one; its other elements, and a value where fields were expected, stay whole. */
export function trimmer(fields: Fields): Trim {
  const names = compile(fields);
  return (bytes) => {
    size = 0;
    writeDocument(bytes, 0, names);
    return Buffer.from(target.subarray(0, size));
  };
}

function compile(fields: Fields): Names {
  const names: Names = { byLength: [], count: fields.size };
  for (const [text, inside] of fields) {
    const bytes = Buffer.from(text);
    (names.byLength[bytes.length] ??= []).push({ bytes, inside: inside === true ? undefined : compile(inside) });
  }
  return names;
}

function writeDocument(bytes: Uint8Array, at: number, names: Names): void {
  const start = begin();
  let left = names.count;
  for (let element = at + 4; left > 0 && bytes[element] !== 0;) {
    const nameEnd = textEnd(bytes, element + 1);
    const end = valueEnd(bytes, bytes[element] ?? 0, nameEnd + 1);
    const name = named(names, bytes, { from: element + 1, to: nameEnd });
    if (name) {
      left -= 1;
      writeElement(bytes, { element, value: nameEnd + 1, end }, name.inside);
    }
    element = end;
  }
  finish(start);
}

function writeList(bytes: Uint8Array, at: number, names: Names): void {
  const start = begin();
  for (let element = at + 4; bytes[element] !== 0;) {
    const nameEnd = textEnd(bytes, element + 1);
    const end = valueEnd(bytes, bytes[element] ?? 0, nameEnd + 1);
    writeElement(bytes, { element, value: nameEnd + 1, end }, bytes[element] === documentType ? names : undefined);
    element = end;
  }
  finish(start);
}

interface Place { element: number; value: number; end: number }

function writeElement(bytes: Uint8Array, { element, value, end }: Place, inside: Names | undefined): void {
  const type = bytes[element];
  if (!inside || (type !== documentType && type !== listType)) {
    copy(bytes, element, end);
    return;
  }
  copy(bytes, element, value);
  if (type === documentType) writeDocument(bytes, value, inside);
  else writeList(bytes, value, inside);
}

function named({ byLength }: Names, bytes: Uint8Array, { from, to }: { from: number; to: number }): Name | undefined {
  return byLength[to - from]?.find((name) => isAt(bytes, from, name.bytes));
}

function isAt(bytes: Uint8Array, from: number, name: Buffer): boolean {
  for (let i = 0; i < name.length; i++) if (bytes[from + i] !== name[i]) return false;
  return true;
}

function textEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  while (bytes[at] !== 0) at += 1;
  return at;
}

function valueEnd(bytes: Uint8Array, type: number, at: number): number {
  const length = lengths[type] ?? -1;
  if (length >= 0) return at + length;
  const addition = additions[type] ?? -1;
  if (addition >= 0) return at + addition + int32(bytes, at);
  // A regular expression: two texts.
  if (type === 11) return textEnd(bytes, textEnd(bytes, at) + 1) + 1;
  throw new Error(`unknown BSON type ${type}`);
}

function int32(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
}

function room(count: number): void {
  if (size + count <= target.length) return;
  const larger = Buffer.allocUnsafe(Math.max(target.length * 2, size + count));
  target.copy(larger, 0, 0, size);
  target = larger;
}

function copy(bytes: Uint8Array, from: number, to: number): void {
  room(to - from);
  if (to - from > 32) target.set(bytes.subarray(from, to), size);
  else for (let i = from; i < to; i++) target[size + i - from] = bytes[i] ?? 0;
  size += to - from;
}

function begin(): number {
  room(4);
  size += 4;
  return size - 4;
}

function finish(start: number): void {
  room(1);
  target[size] = 0;
  size += 1;
  target.writeInt32LE(size - start, start);
}
