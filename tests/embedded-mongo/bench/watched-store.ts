import { once } from 'node:events';
import { mkdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { BroadcastChannel } from 'node:worker_threads';
import { MongoClient } from 'mongodb';
import { startEmbeddedMongo } from '../../../server/embedded-mongo/launcher.js';
import { besideThis } from './beside-this.js';
import { queuePath, type Waiting } from './one-queue.js';
import { ticketsOf, type Tickets } from './plain-tickets.js';
import type { Ask, Watched } from './watched-worker.js';

export interface WatchedStore {
  client: MongoClient;
  tickets: Tickets;
  /** Where the store listens, and where the queue does that it is held against. */
  socketPath: string;
  queuePath: string;
  /** Looks at the store's thread while something is done, with calls waiting for each other as told. */
  watch<T>(act: () => Promise<T>, how?: Waiting): Promise<{ result: T } & Watched>;
  /** Bytes of the file. */
  fileSize(): number;
  close(): Promise<void>;
}

const workerEntry = besideThis('./watched-worker');
const poolSize = 32;

/** Opens a store whose thread can be watched. */
export async function openWatched(folder: string): Promise<WatchedStore> {
  mkdirSync(folder, { recursive: true });
  const dataDir = resolve(folder);
  const mongo = await startEmbeddedMongo({ dataDir, workerEntry });
  const client = await new MongoClient(mongo.uri, { maxPoolSize: poolSize }).connect();
  const socketPath = decodeURIComponent(new URL(mongo.uri).host);
  const channel = new BroadcastChannel(`watch:${dataDir}`);
  const ask = async (what: Ask): Promise<unknown> => {
    const answered = once(channel as unknown as EventTarget, 'message');
    channel.postMessage(what);
    const [event] = await answered as [{ data: unknown }];
    return event.data;
  };
  return {
    client,
    tickets: ticketsOf(client),
    socketPath,
    queuePath: queuePath(socketPath),
    watch: async (act, how = 'beside') => {
      await ask({ begin: how });
      const result = await act();
      const { told } = await ask('tell') as { told: Watched };
      await ask({ begin: 'beside' });
      return { result, ...told };
    },
    fileSize: () => statSync(join(dataDir, 'store.mdb')).size,
    close: async () => {
      channel.close();
      await client.close();
      await mongo.close();
    },
  };
}
