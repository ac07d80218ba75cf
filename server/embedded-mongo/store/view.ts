import type { Transaction } from 'lmdb';
import type { Steps } from '../exec/slices.js';
import { justAfter } from '../keys.js';
import type { Collection } from './catalog.js';
import { wholeRange } from './catalog.js';
import type { Bytes, Entry, Environment, KeyRange } from './environment.js';
import { readKeys, readPage } from './environment.js';

/** Keys LMDB passes over in less than a millisecond. */
export const countedAtOnce = 2000;

/** What a reader sees: the committed state, or a transaction's snapshot with its own changes on top. */
export interface View {
  doc(key: Uint8Array): Buffer | undefined;
  /** What `use` makes of a document's bytes where they lie; they are another document's once it returns. */
  peek<T>(key: Uint8Array, use: (bytes: Uint8Array) => T): T | undefined;
  /** The document an index entry points at. */
  pointer(entry: Uint8Array): Buffer | undefined;
  page(from: 'docs' | 'entries', range: KeyRange, limit: number): Entry[];
  /** The same without what lies under the keys. */
  keys(from: 'docs' | 'entries', range: KeyRange, limit: number): Buffer[];
  /** How many keys lie in the range, up to `most`, in parts to be added up. */
  count(from: 'docs' | 'entries', range: KeyRange, most: number): Steps<number>;
  /** Number of documents in the collection, in parts, as far as this view's transaction changed none of them. */
  total(collection: Collection): Steps<number>;
  /** Documents of the collection that this view's transaction has changed; undefined outside transactions. */
  changed(collection: Collection): ChangedDocs | undefined;
}

/** A transaction's own documents, by key; undefined bytes mean deleted. */
export type ChangedDocs = ReadonlyMap<string, { key: Buffer; bytes: Buffer | undefined }>;

/** Reads the file directly, or through a snapshot. */
export class StoreView implements View {
  constructor(
    private readonly environment: Environment,
    private readonly snapshot?: Transaction,
  ) {}

  doc(key: Uint8Array): Buffer | undefined {
    return this.read(this.environment.docs, key);
  }

  peek<T>(key: Uint8Array, use: (bytes: Uint8Array) => T): T | undefined {
    if (this.snapshot) {
      const bytes = this.doc(key);
      return bytes && use(bytes);
    }
    // LMDB's reader lends one large buffer again and again; it is longer than it says.
    const lent = this.environment.docs.getBinaryFast(key);
    return lent && use(lent.subarray(0, lent.length));
  }

  pointer(entry: Uint8Array): Buffer | undefined {
    return this.read(this.environment.entries, entry);
  }

  page(from: 'docs' | 'entries', range: KeyRange, limit: number): Entry[] {
    return readPage(this.environment[from], { range, limit, snapshot: this.snapshot });
  }

  keys(from: 'docs' | 'entries', range: KeyRange, limit: number): Buffer[] {
    return readKeys(this.environment[from], { range, limit, snapshot: this.snapshot });
  }

  *count(from: 'docs' | 'entries', { start, end }: KeyRange, most: number): Steps<number> {
    let rest = start;
    for (let left = most; left > 0;) {
      const hop = Math.min(countedAtOnce, left);
      const [last] = this.keys(from, { start: rest, end, offset: hop - 1 }, 1);
      if (!last) {
        yield this.environment[from].getKeysCount({ start: rest, end, ...(this.snapshot && { transaction: this.snapshot }) });
        return;
      }
      yield hop;
      left -= hop;
      rest = justAfter(last);
    }
  }

  *total(collection: Collection): Steps<number> {
    if (this.snapshot) yield* this.count('docs', wholeRange(collection.id), Infinity);
    else yield collection.count;
  }

  changed(_collection: Collection): ChangedDocs | undefined {
    return undefined;
  }

  private read(db: Bytes, key: Uint8Array): Buffer | undefined {
    return this.snapshot ? db.get(key, { transaction: this.snapshot }) : db.get(key);
  }
}
