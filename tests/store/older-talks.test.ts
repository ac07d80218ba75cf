import mongoose from 'mongoose';
import { afterAll, expect, it } from 'vitest';
import { createStores } from '../../server/adapters/store/stores.js';
import { append } from '../../server/desk/conversation/conversation.js';
import { monday, sampleConversation } from '../ports/samples.js';
import { FakeClock } from '../support/fakes/clock.js';
import { FakeIds } from '../support/fakes/ids.js';
import { FakeLog } from '../support/fakes/log.js';
import { closeTestStore, hashPhone, testStore } from './mongo-bench.js';

afterAll(closeTestStore);

it('a talk stored before first replies had a clock and answers a verdict goes on without either', async () => {
  const { uri } = await testStore();
  const connection = await mongoose.createConnection(uri).asPromise();
  const { conversations } = createStores(connection, { clock: new FakeClock(monday), ids: new FakeIds(), log: new FakeLog(), hashPhone });
  const old = sampleConversation({ id: 'an older talk', contactId: 'an older contact' });
  await conversations.insert(old);
  await connection.collection<{ _id: string }>('conversations').updateOne({ _id: old.id }, { $unset: { firstReply: '', verdicts: '', alarm: '' } });
  const loaded = await conversations.get(old.id);
  expect(loaded).toEqual(old);
  await conversations.save(append(loaded ?? old, { id: 'm1', from: 'citizen', text: '在吗', at: monday }), []);
  expect(await conversations.get(old.id)).toMatchObject({ firstReply: null, verdicts: [], seq: 1 });
  await connection.close();
});
