import { afterAll, expect, it } from 'vitest';
import { createStores } from '../../server/adapters/store/stores.js';
import { phoneCallsContract } from '../ports/phone-calls.contract.js';
import { monday } from '../ports/samples.js';
import { FakeClock } from '../support/fakes/clock.js';
import { FakeIds } from '../support/fakes/ids.js';
import { FakeLog } from '../support/fakes/log.js';
import { closeTestStore, hashPhone, openMongo, testStore } from './mongo-bench.js';

phoneCallsContract('mongoose', openMongo);
afterAll(closeTestStore);

it('two hundred telephones that ring at once ask the store a few times, not hundreds', async () => {
  const { connection } = await testStore();
  const { calls } = createStores(connection, { clock: new FakeClock(monday), ids: new FakeIds(), log: new FakeLog(), hashPhone, onSaved: () => Promise.resolve() });
  let trips = 0;
  const count = () => void (trips += 1);
  connection.getClient().on('connectionCheckedOut', count);
  const ring = async (at: number): Promise<void> => {
    await calls.latestFrom(`000${20_000_000 + at}`, monday);
    await calls.open({ id: `ringing-${at}`, from: `000${20_000_000 + at}`, startedAt: monday, status: 'in_progress', statusSeq: null, turn: 1, state: {}, answered: [], recordings: [], version: 0 });
  };
  await Promise.all(Array.from({ length: 200 }, (_, at) => ring(at)));
  connection.getClient().off('connectionCheckedOut', count);
  expect(trips).toBeGreaterThan(1);
  expect(trips).toBeLessThan(20);
});

it('a call begun before its state was one text goes on', async () => {
  const { connection } = await testStore();
  const { calls } = createStores(connection, { clock: new FakeClock(monday), ids: new FakeIds(), log: new FakeLog(), hashPhone, onSaved: () => Promise.resolve() });
  const begun = { id: 'begun', from: '00012345678', startedAt: monday, status: 'in_progress' as const, statusSeq: null, turn: 1, state: { step: 'menu', heard: { at: 3 } }, answered: [], recordings: [], version: 0 };
  const { id, ...fields } = begun;
  await connection.collection<{ _id: string }>('calls').insertOne({ _id: id, ...fields });
  expect(await calls.get('begun')).toEqual(begun);
  await calls.save({ ...begun, turn: 2 });
  expect(await calls.get('begun')).toEqual({ ...begun, turn: 2, version: 1 });
});

it('the newest call of a number, and calls by their ids, are asked for from an index', async () => {
  const { connection } = await testStore();
  const queries = [{ from: { $in: ['00012345678', '00087654321'] }, startedAt: { $gte: monday } }, { _id: { $in: ['one', 'two'] } }];
  const plans = await Promise.all(queries.map(async (filter) => connection.db?.command({ explain: { find: 'calls', filter }, verbosity: 'queryPlanner' })));
  expect(plans.map((plan) => JSON.stringify(plan).includes('COLLSCAN'))).toEqual([false, false]);
});
