import { deserialize, serialize } from 'bson';
import type { DocTest } from '../match/filter.js';
import { compileFilter } from '../match/filter.js';
import { pastAll } from '../keys.js';
import type { Doc } from '../values.js';
import type { Environment, KeyRange } from './environment.js';
import { WrittenKeys } from './written-keys.js';

export interface IndexSpec {
  v: 2;
  key: Record<string, 1 | -1>;
  name: string;
  unique?: boolean;
  sparse?: boolean;
  partialFilterExpression?: Doc;
  expireAfterSeconds?: number;
}

export interface Index {
  id: number;
  spec: IndexSpec;
  fields: string[];
  paths: string[][];
  directions: number[];
  partial: DocTest | undefined;
  /** Fields that lie in an array in some document, which then has several entries: they give no order and no two-sided ranges. */
  arrays: readonly string[];
  /** Some entry was too long and lost its order: no sorts from this index. */
  cut: boolean;
  /** False while documents that were there before it are still being added. */
  ready: boolean;
  /** Documents written since its build began. */
  written: WrittenKeys;
}

export interface Collection {
  id: number;
  db: string;
  name: string;
  ns: string;
  indexes: Index[];
  count: number;
  /** Some _id was too long for a key and lost its order: no sorts by _id from the documents' own order. */
  longIds: boolean;
}

/** Key ranges that belong to nothing any more and are cleared in the background. */
export interface Leftover { from: 'docs' | 'entries'; id: number }

/** `multikey` alone is how older files say that any field may lie in an array. */
interface IndexRecord { id: number; spec: IndexSpec; multikey: boolean; arrays?: string[]; cut: boolean; ready: boolean }
interface CollectionRecord { id: number; db: string; name: string; indexes: IndexRecord[]; longIds?: boolean }

/** The range of all keys with this number in front. */
export function wholeRange(id: number): KeyRange {
  const start = Buffer.alloc(4);
  start.writeUInt32BE(id);
  return { start, end: pastAll(start) };
}

/** An index as it is used: paths split and the partial filter compiled. */
export function openIndex({ multikey, arrays, ...record }: IndexRecord): Index {
  const fields = Object.keys(record.spec.key);
  return {
    ...record,
    written: new WrittenKeys(),
    fields,
    arrays: arrays ?? (multikey ? fields : []),
    paths: fields.map((field) => field.split('.')),
    directions: fields.map((field) => record.spec.key[field] ?? 1),
    partial: record.spec.partialFilterExpression && compileFilter(record.spec.partialFilterExpression),
  };
}

/** Where the file has a collection's record. */
export const recordKey = (ns: string): string => `collection:${ns}`;

function readRecord(bytes: Uint8Array): CollectionRecord {
  return deserialize(bytes, { promoteBuffers: false, bsonRegExp: true }) as unknown as CollectionRecord;
}

/** A collection as its record says it is; an index that was never finished is none. */
export function openCollection(bytes: Uint8Array): Collection {
  const { id, db, name, indexes, longIds = false } = readRecord(bytes);
  return { id, db, name, ns: `${db}.${name}`, count: 0, longIds, indexes: indexes.filter(({ ready }) => ready).map(openIndex) };
}

/** Names, indexes and document counts of all collections, kept in memory and written through inside commits. */
export class Catalog {
  private collections = new Map<string, Collection>();
  private nextId = 1;
  readonly leftovers = new Map<number, Leftover>();

  constructor(private readonly environment: Environment) {
    this.reload();
  }

  /** Reads everything from the file again; also after a failed commit, when memory is ahead of it. */
  reload(): void {
    this.collections.clear();
    this.leftovers.clear();
    this.nextId = Number(this.environment.catalog.get('next')?.toString() ?? 1);
    for (const { key, value } of this.environment.catalog.getRange({})) {
      if (key.startsWith(recordKey(''))) this.load(value);
      if (key.startsWith('leftover:')) this.leftovers.set(Number(key.slice(9)), { id: Number(key.slice(9)), from: value.toString() === 'docs' ? 'docs' : 'entries' });
    }
  }

  private load(bytes: Uint8Array): void {
    const collection = openCollection(bytes);
    this.collections.set(collection.ns, { ...collection, count: this.environment.docs.getKeysCount(wholeRange(collection.id)) });
    for (const { id } of readRecord(bytes).indexes.filter(({ ready }) => !ready)) this.leftovers.set(id, { id, from: 'entries' });
  }

  find(db: string, name: string): Collection | undefined {
    return this.collections.get(`${db}.${name}`);
  }

  all(db?: string): Collection[] {
    const list = [...this.collections.values()];
    return db === undefined ? list : list.filter((collection) => collection.db === db);
  }

  /** A number never used before for keys in the file. Call inside a commit. */
  newId(): number {
    const id = this.nextId++;
    this.environment.catalog.putSync('next', Buffer.from(String(this.nextId)));
    return id;
  }

  /** Adds an empty collection. Call inside a commit. */
  add(db: string, name: string): Collection {
    const collection = { id: this.newId(), db, name, ns: `${db}.${name}`, indexes: [], count: 0, longIds: false };
    this.collections.set(collection.ns, collection);
    this.save(collection);
    return collection;
  }

  /** Writes a collection's record. Call inside a commit. */
  save({ id, db, name, ns, indexes, longIds }: Collection): void {
    const records = indexes.map(({ id: number, spec, arrays, cut, ready }) => ({ id: number, spec, multikey: arrays.length > 0, arrays: [...arrays], cut, ready }));
    this.environment.catalog.putSync(recordKey(ns), Buffer.from(serialize({ id, db, name, indexes: records, longIds })));
  }

  /** Forgets a collection; its keys are cleared later. Call inside a commit. */
  remove(collection: Collection): void {
    this.environment.catalog.removeSync(recordKey(collection.ns));
    this.collections.delete(collection.ns);
    this.leave({ id: collection.id, from: 'docs' });
    for (const { id } of collection.indexes) this.leave({ id, from: 'entries' });
  }

  /** Forgets an index; its keys are cleared later. Call inside a commit. */
  removeIndex(collection: Collection, index: Index): void {
    collection.indexes = collection.indexes.filter((other) => other !== index);
    this.save(collection);
    this.leave({ id: index.id, from: 'entries' });
  }

  /** Gives a collection another name. Call inside a commit. */
  rename(collection: Collection, to: { db: string; name: string }): void {
    this.environment.catalog.removeSync(recordKey(collection.ns));
    this.collections.delete(collection.ns);
    Object.assign(collection, to, { ns: `${to.db}.${to.name}` });
    this.collections.set(collection.ns, collection);
    this.save(collection);
  }

  private leave(leftover: Leftover): void {
    this.leftovers.set(leftover.id, leftover);
    this.environment.catalog.putSync(`leftover:${leftover.id}`, Buffer.from(leftover.from));
  }

  /** Records that a leftover range is empty. Call inside a commit. */
  cleared({ id }: Leftover): void {
    this.leftovers.delete(id);
    this.environment.catalog.removeSync(`leftover:${id}`);
  }
}

/** True when the value can be a namespace part: text, not empty, without a zero byte. */
export function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && !value.includes('\0');
}
