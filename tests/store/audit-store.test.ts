import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Opened } from '../ports/bench.js';
import { modelsOf } from '../../server/adapters/store/models.js';
import { closeTestStore, openMongo, testStore } from './mongo-bench.js';

let opened: Opened;
beforeAll(async () => {
  opened = await openMongo();
});
afterAll(async () => {
  await opened.close();
  await closeTestStore();
});

it('a reason rewritten afterwards, or an entry taken out, is found at its place', async () => {
  const { audit } = await opened.fresh();
  const entry = { at: 1, actorId: 'operator-1', actorName: '李晓', what: 'identity_viewed', about: '261123100000000001', field: 'phone', purpose: 'contact', reason: '要回电话' } as const;
  for (let n = 0; n < 4; n += 1) await audit.append({ ...entry, at: n });
  const { audit: model } = modelsOf((await testStore()).connection);
  await model.updateOne({ _id: 3 }, { $set: { reason: '没有看过' } });
  expect((await audit.verify()).firstBroken).toBe(3);
  await model.updateOne({ _id: 3 }, { $set: { reason: '要回电话' } });
  expect(await audit.verify()).toEqual({ entries: 4, firstBroken: null });
  await model.deleteOne({ _id: 2 });
  expect((await audit.verify()).firstBroken).toBe(2);
});
