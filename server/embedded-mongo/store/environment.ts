import { chmodSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { damaged, isSound } from '../soundness/examine-file.js';
import { healthOf } from '../soundness/file-health.js';
import { open, type Database, type RangeOptions, type RootDatabase, type Transaction } from 'lmdb';

export type Bytes = Database<Buffer, Uint8Array>;

export interface Environment {
  root: RootDatabase<Buffer, Uint8Array>;
  docs: Bytes;
  entries: Bytes;
  catalog: Database<Buffer, string>;
}

/** The layout of keys and records this code writes; raise it when an older build could no longer read them.
 *  2: entries that end in their document's key no longer repeat it as their value; numbers beyond doubles are told apart to the last digit. */
export const formatVersion = 2;
const versionKey = 'version';

/** Where a data directory has its store. */
export const storeFile = (dataDir: string): string => join(dataDir, 'store.mdb');

/** Opens (or creates) the store's file in the directory; throws when a newer build wrote it, or it is damaged. */
export async function openEnvironment(dataDir: string): Promise<Environment> {
  const path = storeFile(dataDir);
  refuseDamaged(path);
  const environment = openFile(path);
  chmodSync(path, 0o600);
  await checkVersion(environment, path);
  return environment;
}

/** Opens a store's file as it is. */
export function openFile(path: string, { readOnly = false }: { readOnly?: boolean } = {}): Environment {
  const binary = { keyEncoding: 'binary', encoding: 'binary' } as const;
  const root = open<Buffer, Uint8Array>({ path, maxDbs: 8, noSync: false, readOnly, ...binary });
  return {
    root,
    docs: root.openDB<Buffer, Uint8Array>('docs', binary),
    entries: root.openDB<Buffer, Uint8Array>('entries', binary),
    catalog: root.openDB<Buffer, string>('catalog', { keyEncoding: 'ordered-binary', encoding: 'binary' }),
  };
}

/** Removes a store's file that is not in use, and LMDB's lock beside it. */
export function removeFile(path: string): void {
  for (const name of [path, `${path}-lock`]) rmSync(name, { force: true });
}

/** A short file may still be whole: LMDB need not have written pages it gave up again. Only reading all of it tells. */
function refuseDamaged(path: string): void {
  const health = healthOf(path);
  if (health === 'foreign' || (health === 'short' && !isSound(path))) throw new Error(damaged(path));
}

async function checkVersion({ root, catalog }: Environment, path: string): Promise<void> {
  const found = catalog.get(versionKey);
  if (found === undefined) {
    catalog.putSync(versionKey, Buffer.from(String(formatVersion)));
    return;
  }
  const version = Number(found.toString());
  if (version < formatVersion) await catalog.put(versionKey, Buffer.from(String(formatVersion)));
  if (version <= formatVersion) return;
  await root.close();
  throw new Error(`${path} has format ${version}; this version of the program reads formats up to ${formatVersion}. Start the newer version, or restore an older copy.`);
}

/** `offset`: entries to leave out at the beginning of the range, as it is read. */
export interface KeyRange { start: Uint8Array; end: Uint8Array; reverse?: boolean; offset?: number }
export interface Entry { key: Buffer; value: Buffer }

interface Paging { range: KeyRange; limit: number; snapshot?: Transaction | undefined }

/** Up to `limit` entries from the beginning of the range (from its end when reversed); holds nothing open afterwards. */
export function readPage(db: Bytes, paging: Paging): Entry[] {
  return Array.from(db.getRange(optionsOf(paging)), ({ key, value }) => ({ key: key as Buffer, value }));
}

/** The same without the values. */
export function readKeys(db: Bytes, paging: Paging): Buffer[] {
  return Array.from(db.getKeys(optionsOf(paging)), (key) => key as Buffer);
}

function optionsOf({ range, limit, snapshot }: Paging): RangeOptions {
  const bounds = range.reverse === true
    ? { start: range.end, end: range.start, reverse: true, exclusiveStart: true, inclusiveEnd: true }
    : { start: range.start, end: range.end };
  return { ...bounds, ...(snapshot && { transaction: snapshot }), limit, offset: range.offset ?? 0 };
}
