import { chmodSync, closeSync, fsyncSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { justAfter } from '../keys.js';
import { acquireLock } from '../lock-file.js';
import { examineFile } from '../soundness/examine-file.js';
import { healthOf } from '../soundness/file-health.js';
import type { Progress } from '../soundness/progress.js';
import { Catalog } from '../store/catalog.js';
import { draftName, sweepDrafts } from '../store/drafts.js';
import type { Bytes, Entry, Environment } from '../store/environment.js';
import { openEnvironment, openFile, readPage, removeFile, storeFile } from '../store/environment.js';

export type CompactStage = { copied: number } | { examined: Progress };

export interface Compact {
  /** The directory of the store. */
  dataDir: string;
  tell: (stage: CompactStage) => void;
}

/** Sizes of the file, bytes. */
export interface Compacted { documents: number; before: number; after: number }

const portion = 2000;
const nothing = Buffer.alloc(0);

/**
 * Writes a store at rest anew, in order, so that its pages are full, and puts that in its place once every document was read back.
 * There is a whole store at every moment: killed anywhere, the file is the old one or the new one. Throws while a desk runs on it.
 */
export async function compact({ dataDir, tell }: Compact): Promise<Compacted> {
  const path = storeFile(dataDir);
  if (healthOf(path) === 'new') throw new Error(`There is no store in ${dataDir}. DATA_DIR names the desk's data directory.`);
  const lock = acquireLock(dataDir);
  const draft = join(dataDir, draftName('compacting', '.mdb'));
  try {
    sweepDrafts(dataDir);
    const before = statSync(path).size;
    await rewrite(dataDir, draft, (copied) => { tell({ copied }); });
    const documents = await examineFile(draft, (examined) => { tell({ examined }); });
    putInPlace(draft, dataDir);
    return { documents, before, after: statSync(path).size };
  } finally {
    removeFile(draft);
    lock.release();
  }
}

async function rewrite(dataDir: string, draft: string, tell: (copied: number) => void): Promise<void> {
  const source = await openEnvironment(dataDir);
  const target = openFile(draft);
  try {
    let copied = 0;
    for (const count of copyAll(source, target)) tell(copied += count);
    await target.root.flushed;
  } finally {
    await source.root.close();
    await target.root.close();
  }
}

/** Copies what is in use; yields how many documents and entries more there are. */
function* copyAll(source: Environment, target: Environment): Generator<number> {
  const catalog = new Catalog(source);
  const indexes = catalog.all().flatMap((collection) => collection.indexes);
  const bare = new Set(indexes.filter(({ spec }) => spec.unique !== true).map(({ id }) => id));
  const isLeft = (key: Buffer) => catalog.leftovers.has(key.readUInt32BE(0));
  yield* copyInOrder(source.docs, target, ({ key, value }) => { if (!isLeft(key)) target.docs.putSync(key, value, { append: true }); });
  yield* copyInOrder(source.entries, target, ({ key, value }) => {
    // Format 1 repeated the document's key under entries that end in it.
    if (!isLeft(key)) target.entries.putSync(key, bare.has(key.readUInt32BE(0)) ? nothing : value, { append: true });
  });
  target.root.transactionSync(() => {
    for (const { key, value } of source.catalog.getRange({})) target.catalog.putSync(key, value);
  });
}

const everything = { start: Buffer.alloc(4), end: Buffer.alloc(5, 0xff) };

/** Copies a table, a portion a transaction, each entry behind what is there already. */
function* copyInOrder(from: Bytes, { root }: Environment, copy: (entry: Entry) => void): Generator<number> {
  for (let start: Uint8Array | undefined = everything.start; start;) {
    const page = readPage(from, { range: { ...everything, start }, limit: portion });
    root.transactionSync(() => { page.forEach(copy); });
    yield page.length;
    const last = page.at(-1);
    start = last && page.length === portion ? justAfter(last.key) : undefined;
  }
}

/** The name passes over in one step, after all that was written is on disk. */
function putInPlace(draft: string, dataDir: string): void {
  chmodSync(draft, 0o600);
  flush(draft);
  renameSync(draft, storeFile(dataDir));
  rmSync(`${storeFile(dataDir)}-lock`, { force: true });
  flush(dataDir);
}

function flush(path: string): void {
  const file = openSync(path, 'r');
  fsyncSync(file);
  closeSync(file);
}
