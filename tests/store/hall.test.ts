import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { callNext } from '../../server/actions/hall/call-next.js';
import { moveInHall } from '../../server/actions/hall/move-visit.js';
import { openWindow } from '../../server/actions/hall/windows.js';
import { walkIn } from '../../server/actions/hall/arrive.js';
import { createStores } from '../../server/adapters/store/stores.js';
import type { StaffActor } from '../../server/desk/access/actor.js';
import { DeskError } from '../../server/desk/errors.js';
import type { Visit } from '../../server/desk/hall/visit.js';
import { fakeCentres } from '../support/fakes/directory.js';
import { fakePorts, mondayTen } from '../support/desk-fakes.js';
import { FakeClock } from '../support/fakes/clock.js';
import { FakeIds } from '../support/fakes/ids.js';
import { FakeLog } from '../support/fakes/log.js';
import type { TestStore } from '../support/store.js';
import { closeTestStore, hashPhone, testStore } from './mongo-bench.js';

const centreId = fakeCentres[0]?.id ?? '';
const clerk = (nth: number): StaffActor => ({ kind: 'staff', id: `clerk-${nth}`, name: `窗口 ${nth}`, roles: ['appointment_clerk'], unitId: null });

let store: TestStore;
beforeAll(async () => {
  store = await testStore();
});
beforeEach(() => store.empty());
afterAll(closeTestStore);

/** A desk whose hall is kept in the real store. */
function desk() {
  const clock = new FakeClock(mondayTen);
  const stores = createStores(store.connection, { clock, ids: new FakeIds(), log: new FakeLog(), hashPhone });
  return { ...fakePorts(), clock, counters: stores.counters, numbers: stores.numbers, outbox: stores.outbox, visits: stores.visits };
}
type Desk = ReturnType<typeof desk>;

const comes = (ports: Desk, nth: number): Promise<Visit> => walkIn(ports, clerk(1), { key: `walk-in-${nth}`, centreId, itemCode: null, name: null, priority: null });
const nowhere = { id: '', clerk: null };
const codeOf = (error: unknown) => (error instanceof DeskError ? error.code : error);

describe('the hall on the real store', () => {
  it('gives everybody who comes at once a number of their own, without a gap', async () => {
    const ports = desk();
    const visits = await Promise.all(Array.from({ length: 12 }, (_, nth) => comes(ports, nth)));
    expect(visits.map(({ number }) => number).sort()).toEqual(Array.from({ length: 12 }, (_, nth) => `B${String(nth + 1).padStart(3, '0')}`));
  });

  it('gives one number for one press, however often it is repeated', async () => {
    const ports = desk();
    const pressed = await Promise.all([1, 1, 1, 1].map((nth) => comes(ports, nth)));
    expect(new Set(pressed.map(({ id }) => id)).size).toBe(1);
    expect(await ports.visits.ofDay(centreId, '2026-11-23')).toHaveLength(1);
  });

  it('never calls one person to two windows, however many clerks press at once', async () => {
    const ports = desk();
    const clerks = Array.from({ length: 8 }, (_, nth) => clerk(nth + 1));
    for (const [index, one] of clerks.entries()) await openWindow(ports, one, { centreId, no: index + 1, itemCodes: [] });
    for (let round = 0; round < 2; round += 1) {
      const before = round * 8;
      await Promise.all(Array.from({ length: 8 }, (_, nth) => comes(ports, before + nth)));
      const called = await Promise.all(clerks.map((one) => callNext(ports, one, centreId)));
      expect(new Set(called.map(({ id }) => id)).size).toBe(8);
      expect(called.map(({ counterNo }) => counterNo)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
      for (const [index, { id, version }] of called.entries()) {
        const started = await moveInHall(ports, clerks[index] ?? clerk(0), { id, version, move: 'start' });
        await moveInHall(ports, clerks[index] ?? clerk(0), { id, version: started.version, move: 'finish' });
      }
    }
  });

  it('gives one window one person, though its clerk presses twice at once', async () => {
    const ports = desk();
    await openWindow(ports, clerk(1), { centreId, no: 1, itemCodes: [] });
    await Promise.all([1, 2, 3].map((nth) => comes(ports, nth)));
    const pressed = await Promise.allSettled([1, 2, 3].map(() => callNext(ports, clerk(1), centreId)));
    expect(pressed.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(pressed.flatMap((one) => (one.status === 'rejected' ? [codeOf(one.reason)] : []))).toEqual(['counter_busy', 'counter_busy']);
    const atWindows = (await ports.visits.ofDay(centreId, '2026-11-23')).filter(({ state }) => state === 'called');
    expect(atWindows).toHaveLength(1);
  });

  it('frees the window with the one who leaves it, and calls the next there', async () => {
    const ports = desk();
    await openWindow(ports, clerk(1), { centreId, no: 1, itemCodes: [] });
    await Promise.all([1, 2].map((nth) => comes(ports, nth)));
    const first = await callNext(ports, clerk(1), centreId);
    await moveInHall(ports, clerk(1), { id: first.id, version: first.version, move: 'park' });
    const second = await callNext(ports, clerk(1), centreId);
    expect(second.id).not.toBe(first.id);
  });

  it('lets two who do different things with one person not both win', async () => {
    const ports = desk();
    const visit = await comes(ports, 1);
    const tried = await Promise.allSettled((['park', 'leave'] as const).map((move) => moveInHall(ports, clerk(1), { id: visit.id, version: visit.version, move })));
    expect(tried.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(tried.flatMap((one) => (one.status === 'rejected' ? [codeOf(one.reason)] : []))).toEqual(['stale']);
  });

  it('sits one clerk at one window, and the next one once it is closed', async () => {
    const ports = desk();
    const tried = await Promise.allSettled([1, 2, 3].map((nth) => openWindow(ports, clerk(nth), { centreId, no: 7, itemCodes: [] })));
    expect(tried.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const [window = nowhere] = await ports.counters.ofDay(centreId, '2026-11-23');
    expect(tried.flatMap((one) => (one.status === 'rejected' ? [codeOf(one.reason)] : []))).toEqual(['counter_taken', 'counter_taken']);
    await ports.counters.close(window.id, window.clerk?.id ?? '', mondayTen);
    await openWindow(ports, clerk(9), { centreId, no: 7, itemCodes: [] });
    expect(await ports.counters.get(window.id)).toMatchObject({ clerk: { id: 'clerk-9' } });
  });
});
