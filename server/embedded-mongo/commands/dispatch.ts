import { Timestamp } from 'bson';
import type { Engine } from '../engine.js';
import { Fault, refuse } from '../errors.js';
import { noSuchTransaction, notInTransaction, sessionOf } from '../txn/sessions.js';
import type { Doc } from '../values.js';
import { docOf, isDoc, listOf } from '../values.js';
import { encodeReply } from '../wire/replies.js';
import { aggregateCommands } from './aggregate.js';
import { collectionCommands } from './collections.js';
import type { Call, Command } from './context.js';
import { findAndModifyCommands } from './find-and-modify.js';
import { handshakeCommands } from './handshake.js';
import { indexCommands } from './indexes.js';
import { readCommands } from './reads.js';
import { transactionCommands } from './transactions.js';
import { writeCommands } from './writes.js';

const commands = new Map<string, Command>(Object.entries({
  ...handshakeCommands, ...readCommands, ...aggregateCommands, ...writeCommands, ...findAndModifyCommands, ...collectionCommands, ...indexCommands, ...transactionCommands,
}));

const everywhere = new Set([
  '$db', 'lsid', 'txnNumber', 'autocommit', 'startTransaction', 'readConcern', 'writeConcern', '$clusterTime', '$readPreference', 'maxTimeMS', 'comment', 'collation',
  'bypassDocumentValidation', 'apiVersion', 'apiStrict', 'apiDeprecationErrors',
]);

/** Runs commands for one server; `address` is how the server names itself in hello. */
export function dispatcher(engine: Engine, address: () => string) {
  return async (command: Doc, connectionId: number): Promise<Uint8Array> => {
    const session = sessionOf(command);
    const name = Object.keys(command)[0] ?? '';
    const entry = commands.get(name) ?? refuse('CommandNotFound', `no such command: '${name}'`);
    checkOptions(name, command, entry);
    const call = { engine, db: databaseOf(command), name, command, session, connectionId, address: address(), transaction: undefined };
    return engine.sessions.once(session, async () => encodeReply(await runIn(call, entry), common()));
  };
}

function databaseOf({ $db: db }: Doc): string {
  return typeof db === 'string' ? db : 'admin';
}

const common = () => ({ operationTime: new Timestamp({ t: Math.floor(Date.now() / 1000), i: 1 }) });

async function runIn(call: Call, entry: Command) {
  const { session, engine, name } = call;
  if (!session.inTransaction) return entry.run(call);
  const transaction = engine.sessions.transactionFor(session);
  if (!transaction && !endsTransaction.has(name)) noSuchTransaction();
  if (entry.transactional !== true) notInTransaction(name);
  try {
    return await entry.run({ ...call, transaction });
  } catch (error) {
    if (session.session !== undefined) engine.sessions.end(session.session);
    throw error;
  }
}

/** Repeated, these find their transaction gone and answer for themselves. */
const endsTransaction = new Set(['commitTransaction', 'abortTransaction']);

function checkOptions(name: string, command: Doc, { fields }: Command): void {
  const allowed = new Set(fields);
  for (const [field, value] of Object.entries(command)) {
    if (field === name || isOff(value) || everywhere.has(field) || allowed.has(field)) continue;
    throw new Fault('UnknownField', `BSON field '${name}.${field}' is not supported by the embedded store`);
  }
  [command, ...statements(command)].forEach(refuseCollation);
  if (docOf(command['readConcern'])['level'] === 'snapshot' && command['autocommit'] !== false) refuse('InvalidOptions', 'readConcern snapshot is supported in transactions only');
}

const isOff = (value: unknown) => value === undefined || value === null || value === false;

const statements = (command: Doc) => ['updates', 'deletes', 'indexes'].flatMap((list) => listOf(command[list])).filter(isDoc);

function refuseCollation({ collation }: Doc): void {
  const locale = docOf(collation)['locale'];
  if (locale !== undefined && locale !== 'simple') refuse('CommandNotSupported', 'collation other than {locale: "simple"} is not supported by the embedded store; keep a lower-cased field beside the original');
}
