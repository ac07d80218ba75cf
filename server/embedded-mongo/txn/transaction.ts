import type { Transaction as Snapshot } from 'lmdb';
import { decodeExact } from '../documents.js';
import { Fault } from '../errors.js';
import { documentKey } from '../keys.js';
import type { Catalog, Collection, Index } from '../store/catalog.js';
import { duplicateKey } from '../store/duplicate-key.js';
import type { Entry, Environment, KeyRange } from '../store/environment.js';
import type { ChangedDocs } from '../store/view.js';
import { StoreView } from '../store/view.js';
import type { StoreWriter, Writer } from '../store/writer.js';
import { entryChanges, storableBytes } from '../store/writer.js';
import type { Doc } from '../values.js';
import { Schema, schemaChanged } from './schema.js';

interface Touched { collection: Collection; indexes: readonly Index[]; docs: Map<string, Change> }
interface Change { collection: Collection; key: Buffer; base: Buffer | undefined; bytes: Buffer | undefined }

const latin = (key: Uint8Array) => Buffer.from(key).toString('latin1');

/** The error that makes drivers run the whole transaction again. */
function writeConflict(): Fault {
  return new Fault('WriteConflict', 'Caused by :: Write conflict during plan execution and yielding is disabled.', { errorLabels: ['TransientTransactionError'] });
}

/** A multi-document transaction: one snapshot of the store, its own changes kept apart until commit. */
export class Transaction extends StoreView implements Writer {
  private readonly changes = new Map<string, Change>();
  private readonly byCollection = new Map<number, Touched>();
  private readonly uniqueOwners = new Map<string, string | undefined>();
  private readonly current: StoreView;
  private open = true;

  private constructor(
    private readonly held: Snapshot,
    private readonly schema: Schema,
    environment: Environment,
  ) {
    super(environment, held);
    this.current = new StoreView(environment);
  }

  /** Starts from the state that is committed now. */
  static begin(environment: Environment, catalog: Catalog): Transaction {
    environment.root.resetReadTxn();
    return new Transaction(environment.root.useReadTransaction(), new Schema(catalog), environment);
  }

  /** Throws SnapshotUnavailable for a collection that has an index the snapshot knows nothing of. */
  mustServe(collection: Collection): void {
    this.schema.mustServe(collection);
  }

  override page(from: 'docs' | 'entries', range: KeyRange, limit: number): Entry[] {
    this.mustBeOpen();
    return super.page(from, range, limit);
  }

  override keys(from: 'docs' | 'entries', range: KeyRange, limit: number): Buffer[] {
    this.mustBeOpen();
    return super.keys(from, range, limit);
  }

  override pointer(entry: Uint8Array): Buffer | undefined {
    this.mustBeOpen();
    return super.pointer(entry);
  }

  override doc(key: Uint8Array): Buffer | undefined {
    this.mustBeOpen();
    const change = this.changes.get(latin(key));
    return change ? change.bytes : super.doc(key);
  }

  override changed(collection: Collection): ChangedDocs | undefined {
    return this.byCollection.get(collection.id)?.docs;
  }

  put(collection: Collection, before: Buffer | undefined, after: Doc): boolean {
    const bytes = storableBytes(after);
    if (before?.equals(bytes) === true) return false;
    const key = documentKey(collection.id, after['_id']);
    if (!before && this.doc(key)) throw duplicateKey(collection, { name: '_id_', key: { _id: 1 } }, after);
    this.claimUnique(collection, { key, before, after });
    this.record(collection, key, bytes);
    return true;
  }

  remove(collection: Collection, before: Buffer): void {
    const doc = decodeExact(before);
    const key = documentKey(collection.id, doc['_id']);
    this.claimUnique(collection, { key, before, after: undefined });
    this.record(collection, key, undefined);
  }

  private claimUnique(collection: Collection, { key, before, after }: { key: Buffer; before: Buffer | undefined; after: Doc | undefined }): void {
    const me = latin(key);
    const changes = entryChanges(collection, before && decodeExact(before), after).filter(({ index }) => index.spec.unique === true);
    const taken = changes.find(({ add }) => add.some((entry) => (this.ownerOf(entry) ?? me) !== me));
    if (taken && after) throw duplicateKey(collection, taken.index.spec, after);
    for (const { add, remove } of changes) {
      for (const entry of remove) this.uniqueOwners.set(latin(entry), undefined);
      for (const entry of add) this.uniqueOwners.set(latin(entry), me);
    }
  }

  private ownerOf(entry: Buffer): string | undefined {
    if (this.uniqueOwners.has(latin(entry))) return this.uniqueOwners.get(latin(entry));
    const stored = this.pointer(entry);
    return stored && latin(stored);
  }

  private record(collection: Collection, key: Buffer, bytes: Buffer | undefined): void {
    const id = latin(key);
    const known = this.changes.get(id);
    const base = known ? known.base : super.doc(key);
    if (!isSame(this.current.doc(key), base)) throw writeConflict();
    const change = { collection, key, base, bytes };
    this.changes.set(id, change);
    const touched = this.byCollection.get(collection.id) ?? { collection, indexes: collection.indexes, docs: new Map<string, Change>() };
    touched.docs.set(id, change);
    this.byCollection.set(collection.id, touched);
  }

  /** Writes everything; throws and writes nothing when another writer was first, or collections or indexes changed. Call inside a commit. */
  applyTo(writer: StoreWriter): void {
    if ([...this.byCollection.values()].some(({ collection, indexes }) => collection.indexes !== indexes || !writer.has(collection))) throw schemaChanged();
    const changes = [...this.changes.values()];
    if (changes.some(({ key, base }) => !isSame(writer.doc(key), base)) || this.uniqueTaken(writer)) throw writeConflict();
    // Old states go first: a unique entry may pass from one document to another within the transaction.
    for (const { collection, base } of changes) if (base) writer.remove(collection, base);
    for (const { collection, bytes } of changes) if (bytes) writer.put(collection, undefined, decodeExact(bytes));
  }

  private uniqueTaken(writer: StoreWriter): boolean {
    return [...this.uniqueOwners].some(([entry, owner]) => {
      const stored = writer.pointer(Buffer.from(entry, 'latin1'));
      return owner !== undefined && stored !== undefined && latin(stored) !== owner && !this.changes.has(latin(stored));
    });
  }

  /** Reading through a snapshot that was let go would read memory LMDB may reuse. */
  private mustBeOpen(): void {
    if (!this.open) throw new Fault('NoSuchTransaction', 'The transaction has ended', { errorLabels: ['TransientTransactionError'] });
  }

  /** Lets go of the snapshot. */
  end(): void {
    if (this.open) this.held.done();
    this.open = false;
  }
}

function isSame(a: Buffer | undefined, b: Buffer | undefined): boolean {
  return a && b ? a.equals(b) : a === b;
}
