import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs';

/** What the first bytes of a store's file say: LMDB keeps two headers, of which the newer counts. */
export type FileHealth = 'new' | 'whole' | 'short' | 'foreign';

const headers = 2;
const place = { magic: 24, pageSize: 48, lastPage: 144, transaction: 152 };
const headerLength = 160;
const magic = 0xbeefc0de;
const smallestPage = 256;
const largestPage = 65_536;

interface Header { pageSize: number; lastPage: number; transaction: bigint }

/** Looks at the file before LMDB maps it: reading past the end of a short one would end the process without a word. */
export function healthOf(path: string): FileHealth {
  if (!existsSync(path)) return 'new';
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    const newest = newestHeader(file);
    if (size === 0) return 'new';
    if (!newest) return 'foreign';
    return size < (newest.lastPage + 1) * newest.pageSize ? 'short' : 'whole';
  } finally {
    closeSync(file);
  }
}

function newestHeader(file: number): Header | undefined {
  const first = headerAt(file, 0);
  if (!first) return undefined;
  const others = Array.from({ length: headers - 1 }, (_, n) => headerAt(file, (n + 1) * first.pageSize)).filter((header) => header !== undefined);
  return others.reduce((a, b) => (b.transaction > a.transaction ? b : a), first);
}

function headerAt(file: number, position: number): Header | undefined {
  const bytes = Buffer.alloc(headerLength);
  if (readSync(file, bytes, { position }) < headerLength || bytes.readUInt32LE(place.magic) !== magic) return undefined;
  const pageSize = bytes.readUInt32LE(place.pageSize);
  if (pageSize < smallestPage || pageSize > largestPage) return undefined;
  return { pageSize, lastPage: Number(bytes.readBigUInt64LE(place.lastPage)), transaction: bytes.readBigUInt64LE(place.transaction) };
}
