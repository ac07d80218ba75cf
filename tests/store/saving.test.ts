import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { SavedHook } from '../../server/adapters/store/saved-hook.js';
import { createStores } from '../../server/adapters/store/stores.js';
import { monday, sampleAppointment, sampleTicket } from '../ports/samples.js';
import { FakeClock } from '../support/fakes/clock.js';
import { FakeIds } from '../support/fakes/ids.js';
import { FakeLog } from '../support/fakes/log.js';
import { startStore, type TestStore } from '../support/store.js';
import { closeTestStore, hashPhone, testStore } from './mongo-bench.js';

let store: TestStore;
beforeAll(async () => {
  store = await testStore();
});
beforeEach(() => store.empty());
afterAll(closeTestStore);

function storesWith(onSaved: SavedHook) {
  const log = new FakeLog();
  return { log, stores: createStores(store.connection, { clock: new FakeClock(monday), ids: new FakeIds(), log, hashPhone, onSaved }) };
}

it.each<[string, SavedHook]>([
  ['throws', () => { throw new Error('no jobs today'); }],
  ['rejects', () => Promise.reject(new Error('no jobs today'))],
])('stores a change although what follows it %s', async (_, hook) => {
  const { stores, log } = storesWith(hook);
  await stores.tickets.insert(sampleTicket(), [{ type: 'ticket_filed', ticketNo: sampleTicket().no }]);
  expect(await stores.tickets.get(sampleTicket().no)).not.toBeNull();
  await expect.poll(() => log.events('warn')).toEqual(['after_save_failed']);
  expect(await stores.outbox.countPending()).toBe(1);
});

it('does not wait for what follows a change', async () => {
  const { stores } = storesWith(() => new Promise(() => undefined));
  await stores.appointments.insert(sampleAppointment(), []);
  expect(await stores.appointments.get('a-1')).not.toBeNull();
});

it('refuses a field the store does not know instead of losing it', async () => {
  const { stores } = storesWith(() => undefined);
  const odd = { ...sampleAppointment(), colour: 'green' };
  await expect(stores.appointments.insert(odd, [])).rejects.toThrow('colour');
  const kept = await stores.appointments.insert(sampleAppointment(), []);
  await expect(stores.appointments.save({ ...odd, version: kept.version }, [])).rejects.toThrow('colour');
});

it('builds its indexes again without complaint, and says when it cannot be reached', async () => {
  const other = await startStore();
  expect(await other.ready()).toBe(true);
  await other.ensureIndexes();
  await other.close();
  expect(await other.ready()).toBe(false);
});
