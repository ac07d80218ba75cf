import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Model } from 'mongoose';
import { connectStore, type StoreConnection } from '../../server/adapters/store/connect.js';
import { modelsOf } from '../../server/adapters/store/models.js';
import { startEmbeddedMongo } from '../../server/embedded-mongo/launcher.js';

export interface TestStore extends StoreConnection {
  uri: string;
  /** Empties every collection; the indexes stay. */
  empty(): Promise<void>;
}

/** The embedded store in a folder of its own, connected and with its indexes. */
export async function startStore(): Promise<TestStore> {
  const dataDir = await mkdtemp(join(tmpdir(), 'desk-store-'));
  const mongo = await startEmbeddedMongo({ dataDir });
  const store = await connectStore(mongo.uri);
  await store.ensureIndexes();
  return {
    ...store,
    uri: mongo.uri,
    empty: async () => {
      await Promise.all(Object.values(modelsOf(store.connection)).map((model: Model<unknown>) => model.deleteMany({})));
    },
    close: async () => {
      await store.close();
      await mongo.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
