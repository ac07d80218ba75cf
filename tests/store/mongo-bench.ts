import { createStores } from '../../server/adapters/store/stores.js';
import type { Bench, Open } from '../ports/bench.js';
import { monday } from '../ports/samples.js';
import { FakeClock } from '../support/fakes/clock.js';
import { FakeIds } from '../support/fakes/ids.js';
import { FakeLog } from '../support/fakes/log.js';
import { startStore, type TestStore } from '../support/store.js';

export const hashPhone = (phone: string): string => `hash(${phone})`;

let started: Promise<TestStore> | undefined;

/** One embedded MongoDB for all suites of a file. */
export function testStore(): Promise<TestStore> {
  return (started ??= startStore());
}

/** To be called after a file's last test. */
export async function closeTestStore(): Promise<void> {
  await (await started)?.close();
}

/** The real stores, empty at every test. */
export const openMongo: Open = async () => {
  const store = await testStore();
  return {
    fresh: async () => {
      await store.empty();
      const clock = new FakeClock(monday);
      const told: Bench['told'] = [];
      return { clock, told, ...createStores(store.connection, { clock, ids: new FakeIds(), log: new FakeLog(), hashPhone, onSaved: (saved) => void told.push(saved) }) };
    },
    close: () => Promise.resolve(),
  };
};
