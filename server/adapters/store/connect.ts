import mongoose, { type Connection, type Model } from 'mongoose';
import { modelsOf } from './models.js';

export interface StoreConnection {
  readonly connection: Connection;
  /** Builds missing indexes; to be done once at start, before the first query. */
  ensureIndexes(): Promise<void>;
  /** Whether the store answers now. */
  ready(): Promise<boolean>;
  close(): Promise<void>;
}

const findServerMs = 10_000;
const pool = { maxPoolSize: 32 };

/** Connects to a MongoDB, the embedded one or a replica set: only the address differs. */
export async function connectStore(uri: string, { dbName }: { dbName?: string } = {}): Promise<StoreConnection> {
  const connection = mongoose.createConnection(uri, {
    autoCreate: false,
    autoIndex: false,
    bufferCommands: false,
    ignoreUndefined: true,
    serverSelectionTimeoutMS: findServerMs,
    ...pool,
    ...(dbName === undefined ? {} : { dbName }),
  });
  await connection.asPromise();
  return {
    connection,
    ensureIndexes: async () => {
      await Promise.all(Object.values(modelsOf(connection)).map((model: Model<unknown>) => model.createIndexes()));
    },
    ready: () => answers(connection),
    close: () => connection.close(),
  };
}

async function answers(connection: Connection): Promise<boolean> {
  try {
    await connection.db?.command({ ping: 1 });
    return connection.readyState === mongoose.ConnectionStates.connected;
  } catch {
    return false;
  }
}
