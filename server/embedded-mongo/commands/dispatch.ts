import type { Engine } from '../engine.js';
import { refuse } from '../errors.js';
import { noSuchTransaction, notInTransaction, sessionOf } from '../txn/sessions.js';
import type { Doc } from '../values.js';
import { docOf } from '../values.js';
import { encodeReply, serverFields } from '../wire/replies.js';
import { aggregateCommands } from './aggregate.js';
import { collectionCommands } from './collections.js';
import type { Call, Command } from './context.js';
import { databaseOf } from './context.js';
import { copyCommands } from './copy-store.js';
import { cursorCommands } from './find.js';
import { findAndModifyCommands } from './find-and-modify.js';
import { handshakeCommands } from './handshake.js';
import { indexCommands } from './indexes.js';
import { checkOptions } from './options.js';
import { readCommands } from './reads.js';
import { transactionCommands } from './transactions.js';
import { writeCommands } from './writes.js';

const commands = new Map<string, Command>(Object.entries({
  ...handshakeCommands, ...cursorCommands, ...readCommands, ...aggregateCommands, ...writeCommands, ...findAndModifyCommands, ...collectionCommands, ...indexCommands, ...transactionCommands,
  ...copyCommands,
}));

/** Runs commands for one server; `address` is how the server names itself in hello. */
export function dispatcher(engine: Engine, address: () => string) {
  return async (command: Doc, connectionId: number): Promise<Uint8Array> => {
    const session = sessionOf(command);
    const { name, entry } = known(command);
    if (name === 'explain') known(docOf(command['explain']));
    const call = { engine, db: databaseOf(command), name, command, session, connectionId, address: address(), transaction: undefined };
    return engine.sessions.once(session, async () => encodeReply(await runWhole(call, entry), serverFields()));
  };
}

/** The command's entry, once every option in it is understood. */
function known(command: Doc): { name: string; entry: Command } {
  const name = Object.keys(command)[0] ?? '';
  const entry = commands.get(name) ?? refuse('CommandNotFound', `no such command: '${name}'`);
  checkOptions(name, command, entry);
  return { name, entry };
}

/** A store that stops while a command reads would let it read nothing, so the question is asked before and after. */
async function runWhole(call: Call, entry: Command) {
  if (call.name in handshakeCommands) return entry.run(call);
  call.engine.commits.mustWork();
  const reply = await runIn(call, entry);
  call.engine.commits.mustWork();
  return reply;
}

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
