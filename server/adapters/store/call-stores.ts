import type { Connection, Model } from 'mongoose';
import type { CallSeats } from '../../ports/call-seats.js';
import type { DeskCallStore } from '../../ports/desk-call-store.js';
import type { ByteSeal, RecordingStore } from '../../ports/recording-store.js';
import { MongoCallSeats } from './call-seat-store.js';
import { callModelsOf } from './desk-call-model.js';
import { MongoDeskCallStore } from './desk-call-store.js';
import { modelsOf } from './models.js';
import { MongoRecordingStore } from './recording-store.js';

export interface CallStores {
  deskCalls: DeskCallStore;
  callSeats: CallSeats;
  recordings: RecordingStore;
}

/** The stores of calls and recordings on one connection. */
export function createCallStores(connection: Connection, seal: ByteSeal): CallStores {
  const models = callModelsOf(connection);
  return { deskCalls: new MongoDeskCallStore(models.deskCalls), callSeats: new MongoCallSeats(modelsOf(connection).seats), recordings: new MongoRecordingStore(models, seal) };
}

/** Builds their missing indexes; once at start, before the first query. */
export async function ensureCallIndexes(connection: Connection): Promise<void> {
  await Promise.all(Object.values(callModelsOf(connection)).map((model: Model<unknown>) => model.createIndexes()));
}
