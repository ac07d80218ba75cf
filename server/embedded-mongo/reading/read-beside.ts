import type { Command, ReadCall, Reading } from '../commands/context.js';
import { databaseOf } from '../commands/context.js';
import { cursorCommands } from '../commands/find.js';
import { greetingCommands } from '../commands/handshake.js';
import { checkOptions } from '../commands/options.js';
import { sessionOf } from '../txn/sessions.js';
import type { Doc } from '../values.js';
import { listOf, toNumber } from '../values.js';
import type { Handle } from '../wire/connection.js';
import { replyTo } from '../wire/connection.js';
import { commandName, readRequest } from '../wire/messages.js';
import { encodeReply, serverFields } from '../wire/replies.js';
import type { Moments } from './moments.js';

const commands = new Map<string, Command<ReadCall>>(Object.entries({ ...greetingCommands, ...cursorCommands }));

interface Beside {
  reading: Reading;
  moments: Moments;
  /** Lets go of the state of the file that was read last. */
  renew: () => void;
  address: () => string;
  /** Has the store's own thread answer. */
  forward: Handle;
}

/** Answers what only reads what is committed; everything else is for the store's own thread. */
export function readBeside({ reading, moments, renew, address, forward }: Beside): Handle {
  let seen = -1;
  const answer = async (command: Doc, { name, connectionId }: { name: string; connectionId: number }): Promise<Uint8Array> => {
    const entry = commands.get(name);
    if (!entry) throw new Error(`${name} is not read here`);
    checkOptions(name, command, entry);
    return encodeReply(await entry.run({ engine: reading, db: databaseOf(command), name, command, session: sessionOf(command), connectionId, address: address(), transaction: undefined }), serverFields());
  };
  return async (message, connectionId) => {
    const name = commandName(message) ?? '';
    if (!commands.has(name)) return forward(message, connectionId);
    const request = await readRequest(message);
    if (!isForMe(request.command, reading)) return forward(message, connectionId);
    // A reply follows its commit, so a client that knows of a write asks after it was counted.
    const now = moments.now();
    if (now !== seen) renew();
    seen = now;
    const reply = await replyTo(request, answer(request.command, { name, connectionId }));
    return moments.ended() ? forward(message, connectionId) : reply;
  };
}

/** A transaction reads from its own snapshot, and a cursor goes on where it was opened. */
function isForMe(command: Doc, { cursors }: Reading): boolean {
  if (command['autocommit'] === false) return false;
  const named = 'getMore' in command ? [command['getMore']] : listOf(command['cursors']);
  return named.every((id) => cursors.has(toNumber(id)));
}
