import { decodeExact, encode } from '../documents.js';
import { refuse } from '../errors.js';
import { documentKey, documentKeyLimit } from '../keys.js';
import type { Doc } from '../values.js';
import type { Catalog, Collection, Index } from './catalog.js';
import { duplicateKey } from './duplicate-key.js';
import type { Environment } from './environment.js';
import { entriesOf } from './index-entries.js';
import { keepsEntries } from './unchanged.js';
import { StoreView } from './view.js';
import type { View } from './view.js';

/** A view that can also change documents. */
export interface Writer extends View {
  /** Stores a new document, or the next state of `before`, and tells whether that differs; throws DuplicateKey and leaves no trace then. */
  put(collection: Collection, before: Buffer | undefined, after: Doc): boolean;
  remove(collection: Collection, before: Buffer): void;
}

interface EntryChange { index: Index; add: Buffer[]; remove: Buffer[]; arrays: readonly string[]; cut: boolean }

const unsupportedIds = (id: unknown) => Array.isArray(id) || id === undefined;

/** The bytes to store for a document; refuses an _id that cannot be one. */
export function storableBytes(doc: Doc): Buffer {
  if (unsupportedIds(doc['_id'])) refuse('InvalidIdField', "The '_id' value cannot be of type array");
  return encode(doc);
}

/** How a document's index entries differ between two states; indexes over fields that stay are left out. */
export function entryChanges(collection: Collection, before: Doc | undefined, after: Doc | undefined): EntryChange[] {
  return collection.indexes.flatMap((index) => {
    if (before && after && keepsEntries(index, before, after)) return [];
    const old = before ? entriesOf(index, before).keys : [];
    const { keys, arrays, cut } = after ? entriesOf(index, after) : { keys: [], arrays: [], cut: false };
    return [{ index, arrays, cut, remove: missingFrom(keys, old), add: missingFrom(old, keys) }];
  });
}

function missingFrom(known: Buffer[], keys: Buffer[]): Buffer[] {
  const held = new Set(known.map((key) => key.toString('latin1')));
  return keys.filter((key) => !held.has(key.toString('latin1')));
}

/** The key an entry is stored under: unique ones stand alone, others carry the document's key behind them. */
export function entryKey(index: Index, entry: Buffer, docKey: Buffer): Buffer {
  return index.spec.unique === true ? entry : Buffer.concat([entry, docKey]);
}

const nothing = Buffer.alloc(0);

/** What is stored under an entry's key: whose it is, where the key does not say so itself. */
export function entryValue(index: Index, docKey: Buffer): Buffer {
  return index.spec.unique === true ? docKey : nothing;
}

/** True when one of the entries of a unique index belongs to another document. */
export function isTaken(view: View, entries: readonly Buffer[], docKey: Buffer): boolean {
  return entries.some((entry) => view.pointer(entry)?.equals(docKey) === false);
}

/** Remembers which fields of an index lie in arrays, and that it has cut entries; true when that is news. */
export function noteShape(index: Index, { arrays, cut }: { arrays: readonly string[]; cut: boolean }): boolean {
  const more = arrays.filter((field) => !index.arrays.includes(field));
  const news = more.length > 0 || (cut && !index.cut);
  if (more.length > 0) index.arrays = [...index.arrays, ...more];
  index.cut ||= cut;
  return news;
}

function noteWritten({ indexes }: Collection, key: Buffer): void {
  for (const { ready, written } of indexes) if (!ready) written.add(key);
}

/** Writes into the LMDB transaction that is open; use only inside a commit. */
export class StoreWriter extends StoreView implements Writer {
  constructor(
    private readonly target: Environment,
    private readonly catalog: Catalog,
  ) {
    super(target);
  }

  /** True while the collection is neither dropped nor read anew from the file. */
  has(collection: Collection): boolean {
    return this.catalog.find(collection.db, collection.name) === collection;
  }

  put(collection: Collection, before: Buffer | undefined, after: Doc): boolean {
    const bytes = storableBytes(after);
    if (before?.equals(bytes) === true) return false;
    const key = documentKey(collection.id, after['_id']);
    if (!before && this.doc(key)) throw duplicateKey(collection, { name: '_id_', key: { _id: 1 } }, after);
    const changes = entryChanges(collection, before && decodeExact(before), after);
    this.refuseTaken(collection, changes, { key, after });
    this.apply(collection, key, changes);
    this.target.docs.putSync(key, bytes);
    if (!before) this.countNew(collection, key);
    return true;
  }

  remove(collection: Collection, before: Buffer): void {
    const doc = decodeExact(before);
    const key = documentKey(collection.id, doc['_id']);
    this.apply(collection, key, entryChanges(collection, doc, undefined));
    if (this.target.docs.removeSync(key)) collection.count -= 1;
  }

  /** While a unique index is being built, a document's entry may be another's: the build has not come to the double yet. */
  private owns(index: Index, entry: Buffer, key: Buffer): boolean {
    return index.ready || index.spec.unique !== true || this.pointer(entry)?.equals(key) === true;
  }

  private countNew(collection: Collection, key: Buffer): void {
    collection.count += 1;
    if (key.length <= documentKeyLimit || collection.longIds) return;
    collection.longIds = true;
    this.catalog.save(collection);
  }

  private refuseTaken(collection: Collection, changes: EntryChange[], { key, after }: { key: Buffer; after: Doc }): void {
    const taken = changes.find(({ index, add }) => index.spec.unique === true && isTaken(this, add, key));
    if (taken) throw duplicateKey(collection, taken.index.spec, after);
  }

  private apply(collection: Collection, key: Buffer, changes: EntryChange[]): void {
    let flagged = false;
    noteWritten(collection, key);
    for (const { index, add, remove, arrays, cut } of changes) {
      for (const entry of remove) if (this.owns(index, entry, key)) this.target.entries.removeSync(entryKey(index, entry, key));
      for (const entry of add) this.target.entries.putSync(entryKey(index, entry, key), entryValue(index, key));
      flagged = noteShape(index, { arrays, cut }) || flagged;
    }
    if (flagged) this.catalog.save(collection);
  }
}
