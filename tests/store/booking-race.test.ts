import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { connectStore } from '../../server/adapters/store/connect.js';
import { createStores, type Stores } from '../../server/adapters/store/stores.js';
import { modelsOf } from '../../server/adapters/store/models.js';
import type { SlotDoc } from '../../server/adapters/store/appointment-model.js';
import { isHeld } from '../../server/desk/appointments/slots.js';
import { hour, minute, monday, sampleAppointment, sampleSlot } from '../ports/samples.js';
import { FakeClock } from '../support/fakes/clock.js';
import { FakeIds } from '../support/fakes/ids.js';
import { FakeLog } from '../support/fakes/log.js';
import { closeTestStore, hashPhone, testStore } from './mongo-bench.js';

const { id: slotId } = sampleSlot();
const booker = fc.integer({ min: 0, max: 7 });
const act = fc.oneof(
  fc.record({ do: fc.constant('hold' as const), booker }),
  fc.record({ do: fc.constant('keep' as const), booker }),
  fc.record({ do: fc.constant('take' as const), booker }),
  fc.record({ do: fc.constant('renew' as const), booker }),
  fc.record({ do: fc.constant('give back' as const), booker }),
  fc.record({ do: fc.constant('pass on' as const), booker }),
  fc.record({ do: fc.constant('free' as const), booker }),
);
type Act = typeof act extends fc.Arbitrary<infer A> ? A : never;

function carryOut({ slots }: Stores, { do: what, booker: nth }: Act, at: number): Promise<unknown> {
  const key = `booker-${nth}`;
  const until = at + 5 * minute;
  const doing = {
    hold: () => slots.take({ slotId, key, at, way: 'public', until }),
    keep: () => slots.keep({ slotId, key, at }),
    take: () => slots.take({ slotId, key, at, way: 'internal' }),
    renew: () => slots.renew({ slotId, key, at, until }),
    'give back': () => slots.giveBack(slotId, key),
    'pass on': () => slots.passOn({ slotId, from: key, to: `cool-${nth}`, until }),
    free: () => slots.freeLapsed(at, 9),
  };
  return doing[what]();
}

afterAll(closeTestStore);

describe('two processes over one slot, whatever they do at the same instants', () => {
  it('never have more places taken than there are, nor one key in it twice', async () => {
    const store = await testStore();
    const other = await connectStore(store.uri);
    const processes = [store.connection, other.connection].map((connection) => createStores(connection, { clock: new FakeClock(monday), ids: new FakeIds(), log: new FakeLog(), hashPhone }));
    const rounds = fc.array(fc.record({ acts: fc.array(act, { minLength: 1, maxLength: 8 }), later: fc.integer({ min: 0, max: 6 * minute }) }), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 3 }), rounds, async (capacity, all) => {
        await store.empty();
        await processes[0]?.slots.ensure([sampleSlot({ capacity })]);
        let at = monday;
        for (const { acts, later } of all) {
          const now = at;
          await Promise.all(acts.map(async (one, index) => {
            const process = processes[index % 2];
            if (process) await carryOut(process, one, now);
          }));
          const [slot] = (await processes[0]?.slots.get([slotId])) ?? [];
          const taken = slot?.taken ?? [];
          expect(taken.length).toBeLessThanOrEqual(capacity);
          expect(new Set(taken.map(({ key }) => key)).size).toBe(taken.length);
          expect(taken.filter((place) => isHeld(place, at)).length).toBeLessThanOrEqual(capacity);
          at += later;
        }
      }),
      { numRuns: 30 },
    );
    await other.close();
  });
});

describe('a store of an older desk', () => {
  it('reads its bookings and slots as if they had been made today', async () => {
    const store = await testStore();
    await store.empty();
    const { appointments, slots } = modelsOf(store.connection);
    const { items: _i, slotIds: _s, placeKey: _p, needs: _n, sequence: _q, remindAt: _r, respondBy: _b, claim: _c, history: _h, id, ...old } = sampleAppointment();
    const doc: object = { _id: id, ...old, outbox: [] };
    const oldSlot: object = { _id: slotId, centreId: 'centre', startsAt: monday + 23 * hour, capacity: 2, taken: [{ key: old.key, at: monday }], unchecked: [] } satisfies Omit<SlotDoc, 'reserved'>;
    await appointments.collection.insertOne(doc);
    await slots.collection.insertOne(oldSlot);
    const stores = createStores(store.connection, { clock: new FakeClock(monday), ids: new FakeIds(), log: new FakeLog(), hashPhone });
    const read = await stores.appointments.byBookingNo(old.bookingNo);
    expect(read).toEqual(sampleAppointment());
    expect((await stores.appointments.save({ ...sampleAppointment(), state: 'checked_in' }, [])).state).toBe('checked_in');
    expect([await stores.slots.take({ slotId, key: 'new', at: monday, way: 'public' }), await stores.slots.take({ slotId, key: 'late', at: monday, way: 'public' })]).toEqual(['taken', 'full']);
  });
});
