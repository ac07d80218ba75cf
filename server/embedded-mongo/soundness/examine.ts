import { decodeExact } from '../documents.js';
import { documentKey } from '../keys.js';
import type { Collection, Index } from '../store/catalog.js';
import { Catalog, wholeRange } from '../store/catalog.js';
import type { Environment } from '../store/environment.js';
import { readPage } from '../store/environment.js';
import { entriesOf } from '../store/index-entries.js';
import { entryKey } from '../store/writer.js';
import type { Progress } from './progress.js';

const portion = 500;

/** Reads every document of a store and looks up every index entry it implies; throws at the first thing that is not as it should be. */
export function examine(environment: Environment, tell: (progress: Progress) => void): Progress {
  const collections = new Catalog(environment).all();
  const of = collections.reduce((sum, { count }) => sum + count, 0);
  let done = 0;
  for (const collection of collections) {
    for (const seen of examineCollection(environment, collection)) tell({ done: (done += seen), of });
  }
  return { done, of };
}

function* examineCollection(environment: Environment, collection: Collection): Generator<number> {
  const entries = new Map(collection.indexes.map((index) => [index, 0]));
  let range = wholeRange(collection.id);
  for (;;) {
    const page = readPage(environment.docs, { range, limit: portion });
    for (const { key, value } of page) examineDocument(environment, collection, { key, value, entries });
    yield page.length;
    const last = page.at(-1);
    if (last === undefined || page.length < portion) break;
    range = { ...range, start: Buffer.concat([last.key, Buffer.from([0])]) };
  }
  for (const [index, expected] of entries) {
    const stored = environment.entries.getKeysCount(wholeRange(index.id));
    if (stored !== expected) throw new Error(`index ${index.spec.name} of ${collection.ns} has ${stored} entries, its documents imply ${expected}`);
  }
}

interface Examined { key: Buffer; value: Buffer; entries: Map<Index, number> }

function examineDocument(environment: Environment, { id, ns, indexes }: Collection, { key, value, entries }: Examined): void {
  const doc = decodeExact(value);
  if (!documentKey(id, doc['_id']).equals(key)) throw new Error(`a document of ${ns} lies under another's key`);
  for (const index of indexes) {
    const { keys } = entriesOf(index, doc);
    entries.set(index, (entries.get(index) ?? 0) + keys.length);
    const isThere = keys.every((entry) => isOwner(environment.entries.get(entryKey(index, entry, key)), key));
    if (!isThere) throw new Error(`index ${index.spec.name} of ${ns} lacks an entry`);
  }
}

/** Format 1 also stored the owner under entries that end in its key. */
function isOwner(stored: Buffer | undefined, key: Buffer): boolean {
  return stored !== undefined && (stored.length === 0 || stored.equals(key));
}
