import type { Cursors } from '../cursors.js';
import type { Engine } from '../engine.js';
import { refuse } from '../errors.js';
import type { Room } from '../spill/room.js';
import { roomIn } from '../spill/room.js';
import type { Collection } from '../store/catalog.js';
import { isName } from '../store/catalog.js';
import type { View } from '../store/view.js';
import type { Writer } from '../store/writer.js';
import type { SessionInfo } from '../txn/sessions.js';
import type { Transaction } from '../txn/transaction.js';
import type { Doc } from '../values.js';
import type { Reply } from '../wire/replies.js';

/** What is needed to read what is committed. */
export interface Reading {
  /** Where the store has its file; sorts put aside beside it what they cannot hold. */
  directory: string;
  view: View;
  catalog: { find(db: string, name: string): Collection | undefined };
  cursors: Cursors;
}

/** What a command knows about its call. */
export interface Call extends ReadCall { engine: Engine }

/** What a command that only reads knows about its call. */
export interface ReadCall {
  engine: Reading;
  db: string;
  name: string;
  command: Doc;
  session: SessionInfo;
  transaction: Transaction | undefined;
  connectionId: number;
  address: string;
}

export interface Command<C extends ReadCall = Call> {
  /** Options it understands beside those every command may carry. */
  fields: readonly string[];
  /** May run as a statement of a multi-document transaction. */
  transactional?: boolean;
  run(call: C): Reply | Promise<Reply>;
}

/** The database a command is about. */
export function databaseOf({ $db: db }: Doc): string {
  return typeof db === 'string' ? db : 'admin';
}

/** The collection name a command is about; refuses what cannot be one. */
export function collectionName({ command, name }: ReadCall): string {
  const value = command[name];
  if (!isName(value)) return refuse('InvalidNamespace', `collection name has invalid type or value for ${name}`);
  if (value.startsWith('system.')) refuse('InvalidNamespace', `${value} is not supported by the embedded store`);
  return value;
}

/** The state the call reads. */
export function viewOf({ transaction, engine }: ReadCall): View {
  return transaction ?? engine.view;
}

/** What each stage of the call may hold in memory and put aside on disk. */
export function roomOf({ engine, command }: ReadCall): Room {
  return roomIn(engine.directory, command['allowDiskUse']);
}

/** Runs a write: at once inside the call's transaction, otherwise in the next commit; resolves when it is on disk. */
export function write<T>({ transaction, engine }: Call, work: (writer: Writer) => T): Promise<T> {
  if (!transaction) return engine.commits.run(() => work(engine.writer));
  return new Promise((resolve) => { resolve(work(transaction)); });
}

/** The collection, if it exists; throws SnapshotUnavailable when the call's transaction cannot read it by its indexes any more. */
export function existing({ engine, db, transaction }: ReadCall, name: string): Collection | undefined {
  const collection = engine.catalog.find(db, name);
  if (collection) transaction?.mustServe(collection);
  return collection;
}

/** The collection, made when missing. Call inside a commit, or after `prepare` inside a transaction. */
export function ensured({ engine, db }: Call, name: string): Collection {
  return engine.catalog.find(db, name) ?? engine.catalog.add(db, name);
}

/** Makes the collection a transaction is about to write to; it stays even if the transaction is undone. */
export async function prepare(call: Call, name: string): Promise<void> {
  if (call.transaction && !existing(call, name)) await call.engine.commits.run(() => ensured(call, name));
}
