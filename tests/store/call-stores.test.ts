import type { Model } from 'mongoose';
import { afterAll, expect, it } from 'vitest';
import { byteSeal } from '../../server/adapters/security/byte-seal.js';
import { createCallStores, ensureCallIndexes } from '../../server/adapters/store/call-stores.js';
import { callModelsOf } from '../../server/adapters/store/desk-call-model.js';
import { modelsOf } from '../../server/adapters/store/models.js';
import { MongoSeatStore } from '../../server/adapters/store/seat-store.js';
import { callStoresContract, type CallBench } from '../ports/call-stores.contract.js';
import { mondayNine } from '../support/builders.js';
import { closeTestStore, testStore } from './mongo-bench.js';

afterAll(closeTestStore);

async function fresh(): Promise<CallBench> {
  const store = await testStore();
  await store.empty();
  await ensureCallIndexes(store.connection);
  await Promise.all(Object.values(callModelsOf(store.connection)).map((model: Model<unknown>) => model.deleteMany({})));
  return { ...createCallStores(store.connection, byteSeal('a secret of this desk, for tests alone')), seats: new MongoSeatStore(modelsOf(store.connection).seats) };
}

callStoresContract('mongoose', fresh);

async function* spoken(text: string): AsyncIterable<Uint8Array> {
  yield await Promise.resolve(Buffer.from(text));
}

it('nothing that was said can be read where recordings lie', async () => {
  const { recordings } = await fresh();
  await recordings.keep({ id: 'rec-1', callId: 'CA1', kind: 'call', mime: 'text/plain', seconds: null, at: mondayNine, deleteAfter: mondayNine, rule: 'calls-v1' }, spoken('我要举报王某'));
  const { recordingParts } = callModelsOf((await testStore()).connection);
  const raw = await recordingParts.findOne();
  expect(raw?.bytes.toString()).not.toContain('举报');
});

it('a recording of another desk, or a part put in another place, is not played', async () => {
  const { recordings } = await fresh();
  const { connection } = await testStore();
  const entry = { callId: 'CA1', kind: 'call', mime: 'text/plain', seconds: null, at: mondayNine, deleteAfter: mondayNine, rule: 'calls-v1' } as const;
  await recordings.keep({ id: 'rec-1', ...entry }, spoken('one'));
  await recordings.keep({ id: 'rec-2', ...entry }, spoken('two'));
  const heard = async (from: CallBench['recordings'], id: string) => {
    for await (const part of from.read(id)) return Buffer.from(part).toString();
    return '';
  };
  await expect(heard(createCallStores(connection, byteSeal('the secret of some other desk, 32 letters')).recordings, 'rec-1')).rejects.toThrow();
  const { recordingParts } = callModelsOf(connection);
  const other = await recordingParts.findById('rec-2:0');
  await recordingParts.updateOne({ _id: 'rec-1:0' }, { $set: { bytes: other?.bytes } });
  await expect(heard(recordings, 'rec-1')).rejects.toThrow();
  expect(await heard(recordings, 'rec-2')).toBe('two');
  await recordingParts.deleteOne({ _id: 'rec-2:0' });
  await expect(heard(recordings, 'rec-2')).rejects.toThrow('lacks part 0');
});
