import type { Model } from 'mongoose';
import { connectStore, type StoreConnection } from '../../server/adapters/store/connect.js';
import { modelsOf } from '../../server/adapters/store/models.js';
import { openMongoPlace } from './mongo-place.js';

export interface TestStore extends StoreConnection {
  uri: string;
  /** Empties every collection; the indexes stay. */
  empty(): Promise<void>;
}

/** A store of its own, connected and with its indexes. */
export async function startStore(): Promise<TestStore> {
  const mongo = await openMongoPlace();
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
    },
  };
}
