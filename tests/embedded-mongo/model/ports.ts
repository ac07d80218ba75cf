import { deserialize, Long, serialize, UUID } from 'bson';
import { MongoServerError, type ClientSession, type MongoClient } from 'mongodb';
import { dispatcher } from '../../../server/embedded-mongo/commands/dispatch.js';
import { closeEngine, openEngine, type Engine } from '../../../server/embedded-mongo/engine.js';
import { asFault } from '../../../server/embedded-mongo/errors.js';
import { readRequest } from '../../../server/embedded-mongo/wire/messages.js';
import type { Doc } from './order.js';
import { fromWire, toWire } from './wire.js';

/** What MongoDB answers when it refuses. */
export class Answered extends Error {
  constructor(readonly code: number, message: string, readonly startOver: boolean) {
    super(`${code}: ${message}`);
  }
}

export interface Within { commit(): Promise<void>; abort(): Promise<void> }

/** A store that commands can be given to; throws Answered for a refusal. */
export interface Port {
  run(command: Doc, within?: Within): Promise<Doc>;
  begin(): Within;
  reopen(): Promise<void>;
  /** The store's insides, where they are at hand. */
  engine(): Engine | undefined;
}

interface Ours extends Within { fields(): Doc }

/** The store in this process: commands are read from bytes as the socket's are. */
export class EnginePort implements Port {
  private constructor(private readonly dataDir: string, private opened: Engine) {}

  static async open(dataDir: string): Promise<EnginePort> {
    return new EnginePort(dataDir, await openEngine(dataDir));
  }

  engine(): Engine {
    return this.opened;
  }

  async run(command: Doc, within?: Within): Promise<Doc> {
    const { command: read } = await readRequest(framed({ ...toWire(command), $db: 'model', ...(within as Ours | undefined)?.fields() }));
    const answer = dispatcher(this.opened, () => 'model');
    const reply = await answer(read, 1).catch((error: unknown) => {
      const { code, message, details } = asFault(error);
      throw new Answered(code, code === 8 ? `${message} ${error instanceof Error ? error.stack ?? '' : ''}` : message, JSON.stringify(details).includes('TransientTransactionError'));
    });
    return fromWire(deserialize(reply)) as Doc;
  }

  begin(): Within {
    const session = { lsid: { id: new UUID() }, txnNumber: Long.fromNumber(1), autocommit: false };
    let started = false;
    const fields = () => {
      const first = !started;
      started = true;
      return { ...session, ...(first && { startTransaction: true }) };
    };
    const end = async (name: string) => {
      if (started) await this.run({ [name]: 1 }, { ...within });
    };
    const within: Ours = { fields, commit: () => end('commitTransaction'), abort: () => end('abortTransaction').catch(() => undefined) };
    return within;
  }

  async reopen(): Promise<void> {
    await this.close();
    this.opened = await openEngine(this.dataDir);
  }

  close(): Promise<void> {
    return closeEngine(this.opened);
  }
}

function framed(command: Doc): Buffer {
  const body = serialize(command, { ignoreUndefined: true });
  const head = Buffer.alloc(21);
  head.writeInt32LE(21 + body.length, 0);
  head.writeInt32LE(2013, 12);
  return Buffer.concat([head, body]);
}

interface Theirs extends Within { session: ClientSession }

/** A store behind the official driver. */
export function driverPort(client: MongoClient): Port {
  const db = client.db();
  return {
    engine: () => undefined,
    reopen: () => Promise.resolve(),
    run: async (command, within) => {
      const reply = await db.command(toWire(command), within ? { session: (within as Theirs).session } : {}).catch(asAnswered);
      return fromWire(reply) as Doc;
    },
    begin: () => {
      const session = client.startSession();
      session.startTransaction();
      const within: Theirs = {
        session,
        commit: () => session.commitTransaction().catch(asAnswered).finally(() => session.endSession()),
        abort: async () => {
          if (session.inTransaction()) await session.abortTransaction();
          await session.endSession();
        },
      };
      return within;
    },
  };
}

function asAnswered(error: unknown): never {
  if (!(error instanceof MongoServerError)) throw error;
  throw new Answered(Number(error.code), error.message, error.hasErrorLabel('TransientTransactionError'));
}
