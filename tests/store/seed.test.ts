import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { modelsOf } from '../../server/adapters/store/models.js';
import { seedIfEmpty, type Seed } from '../../server/adapters/store/seed.js';
import { sampleCalendar } from '../../server/sample-data/calendar-2026.js';
import { sampleDuties } from '../../server/sample-data/duties.js';
import { sampleGuides } from '../../server/sample-data/guides/index.js';
import { sampleItems } from '../../server/sample-data/items.js';
import { sampleTemplates } from '../../server/sample-data/templates.js';
import type { Bench } from '../ports/bench.js';
import { fakeStaff } from '../support/desk-fakes.js';
import { fakeCentres, fakeUnits } from '../support/fakes/directory.js';
import type { TestStore } from '../support/store.js';
import { createStores, type Stores } from '../../server/adapters/store/stores.js';
import { FakeClock } from '../support/fakes/clock.js';
import { FakeIds } from '../support/fakes/ids.js';
import { FakeLog } from '../support/fakes/log.js';
import { monday } from '../ports/samples.js';
import { closeTestStore, hashPhone, testStore } from './mongo-bench.js';

let store: TestStore;
let stores: Stores;
let clock: Bench['clock'];
beforeAll(async () => {
  store = await testStore();
});
beforeEach(async () => {
  await store.empty();
  clock = new FakeClock(monday);
  stores = createStores(store.connection, { clock, ids: new FakeIds(), log: new FakeLog(), hashPhone });
});
afterAll(closeTestStore);

const seed: Seed = {
  units: fakeUnits,
  centres: fakeCentres,
  items: sampleItems,
  guides: sampleGuides,
  calendar: sampleCalendar(),
  policyProfile: 'shandong-5wd',
  duties: sampleDuties,
  templates: sampleTemplates(),
  staff: () => Promise.resolve(fakeStaff),
};

it('writes down the whole district as it was given', async () => {
  expect(await seedIfEmpty(store.connection, seed)).toBe(true);
  const { directory } = stores;
  expect(await directory.units()).toEqual(fakeUnits);
  expect(await directory.centres()).toEqual(fakeCentres);
  expect(await directory.items()).toEqual(sampleItems);
  expect(await stores.templates.all()).toEqual(sampleTemplates());
  expect(await directory.guides()).toEqual(sampleGuides);
  expect(await directory.calendar()).toEqual(seed.calendar);
  expect((await directory.policy()).profile).toBe('shandong-5wd');
  expect(await stores.staff.all()).toEqual([...fakeStaff].sort((a, b) => (a.id < b.id ? -1 : 1)));
  expect(await stores.staff.byUsername('housing-1')).toEqual(fakeStaff.find(({ id }) => id === 'housing-1'));
});

it('leaves a filled store alone and does not even ask for passwords', async () => {
  await seedIfEmpty(store.connection, seed);
  const refuse = () => Promise.reject(new Error('asked again'));
  expect(await seedIfEmpty(store.connection, { ...seed, units: [], staff: refuse })).toBe(false);
  expect(await stores.directory.units()).toEqual(fakeUnits);
});

it('completes at the next start what a crash left half done, keeping what was changed meanwhile', async () => {
  await expect(seedIfEmpty(store.connection, { ...seed, staff: () => Promise.reject(new Error('power cut')) })).rejects.toThrow('power cut');
  await modelsOf(store.connection).units.updateOne({ _id: 'housing' }, { $set: { 'page.kind': 'centre' } });
  expect(await seedIfEmpty(store.connection, seed)).toBe(true);
  expect((await stores.directory.units()).map(({ id, kind }) => `${id} ${kind}`)).toEqual(['housing centre', 'city-management department', 'dayan-road subdistrict']);
  expect(await stores.staff.all()).toHaveLength(fakeStaff.length);
});

it('says plainly that a store was never seeded', async () => {
  await expect(stores.directory.calendar()).rejects.toThrow('never seeded');
});

it('answers with the newest guide in force, not with one to come', async () => {
  const [guide, ...others] = sampleGuides;
  if (!guide) throw new Error('no sample guides');
  const versions = [{ ...guide, version: 1 }, { ...guide, version: 2, effectiveFrom: '2026-11-01' }, { ...guide, version: 3, effectiveFrom: '2026-12-01' }];
  await seedIfEmpty(store.connection, { ...seed, guides: [...versions, ...others] });
  const version = async () => (await stores.directory.guides()).filter(({ itemCode }) => itemCode === guide.itemCode).map((one) => one.version);
  expect(await version()).toEqual([2]);
  clock.set(Date.UTC(2026, 11, 1));
  expect(await version()).toEqual([3]);
});

it('shows a change after half a minute', async () => {
  await seedIfEmpty(store.connection, seed);
  const { directory } = stores;
  await directory.centres();
  await modelsOf(store.connection).centres.deleteMany({});
  clock.advance(29_999);
  expect(await directory.centres()).toHaveLength(1);
  clock.advance(1);
  expect(await directory.centres()).toHaveLength(0);
});

it('clears a person’s run-out sessions away when they sign in again', async () => {
  const { staff } = stores;
  await staff.openSession({ id: 'old', staffId: 'operator-1', expiresAt: monday + 1 });
  await staff.openSession({ id: 'of another', staffId: 'operator-2', expiresAt: monday + 1 });
  clock.advance(1);
  await staff.openSession({ id: 'new', staffId: 'operator-1', expiresAt: monday + 9 });
  expect(await staff.session('old')).toBeNull();
  expect(await staff.session('of another')).not.toBeNull();
});
