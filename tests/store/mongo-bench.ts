import { createStores } from '../../server/adapters/store/stores.js';
import type { Bench, Open } from '../ports/bench.js';
import { monday } from '../ports/samples.js';
import { FakeClock } from '../support/fakes/clock.js';
import { FakeIds } from '../support/fakes/ids.js';
import { FakeLog } from '../support/fakes/log.js';
import { startStore } from '../support/store.js';

export const hashPhone = (phone: string): string => `hash(${phone})`;

/** The real stores on the embedded MongoDB. */
export const openMongo: Open = async () => {
  const store = await startStore();
  return {
    fresh: async () => {
      await store.empty();
      const clock = new FakeClock(monday);
      const told: Bench['told'] = [];
      return { clock, told, ...createStores(store.connection, { clock, ids: new FakeIds(), log: new FakeLog(), hashPhone, onSaved: (saved) => void told.push(saved) }) };
    },
    close: () => store.close(),
  };
};
