import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { slotsOn } from '../../server/desk/appointments/slots.js';
import { firstAvailability } from '../../server/desk/appointments/availability.js';
import { addBook } from '../../server/adapters/store/seed-book.js';
import { createStores, type Stores } from '../../server/adapters/store/stores.js';
import { dateOf, startOf } from '../../server/desk/calendar/shanghai.js';
import { sampleCentres } from '../../server/sample-data/centres.js';
import { settleBookings } from '../../server/sample-data/life/settle-bookings.js';
import type { SampleBook } from '../../server/sample-data/life/sample-bookings.js';
import { calendar } from '../support/builders.js';
import { fakePorts } from '../support/desk-fakes.js';
import { FakeClock } from '../support/fakes/clock.js';
import { FakeIds } from '../support/fakes/ids.js';
import { FakeLog } from '../support/fakes/log.js';
import { monday } from '../ports/samples.js';
import type { TestStore } from '../support/store.js';
import { closeTestStore, hashPhone, testStore } from './mongo-bench.js';

let store: TestStore;
let stores: Stores;
beforeAll(async () => {
  store = await testStore();
});
beforeEach(async () => {
  await store.empty();
  stores = createStores(store.connection, { clock: new FakeClock(monday), ids: new FakeIds(), log: new FakeLog(), hashPhone });
});
afterAll(closeTestStore);

async function sample(): Promise<SampleBook> {
  const ports = fakePorts({ now: monday });
  ports.directory.centres = async () => sampleCentres;
  const books: SampleBook[] = [];
  await settleBookings(ports, (book) => Promise.resolve(void books.push(book)));
  const [book] = books;
  if (!book) throw new Error('the sample made no book');
  return book;
}

it('gives back bookings, visits and places as they were added', async () => {
  const book = await sample();
  await addBook(store.connection, book);
  const [booked] = book.appointments;
  const [visit] = book.visits;
  const slot = book.slots.find(({ taken }) => taken.length > 1);
  expect(await stores.appointments.get(booked?.id ?? '')).toEqual(booked);
  expect(await stores.visits.get(visit?.id ?? '')).toEqual(visit);
  expect(await stores.slots.get([slot?.id ?? ''])).toEqual([slot]);
});

it('adds nothing the second time, and leaves what was changed meanwhile', async () => {
  const book = await sample();
  await addBook(store.connection, book);
  const free = book.slots.find(({ startsAt, taken, capacity }) => startsAt > monday && taken.length < capacity);
  const place = { slotId: free?.id ?? '', key: 'own', at: monday, way: 'internal' as const };
  expect(await stores.slots.take(place)).toBe('taken');
  await addBook(store.connection, book);
  expect(await stores.slots.take(place)).toBe('again');
  expect(await stores.appointments.between(0, monday * 2)).toHaveLength(book.appointments.length);
});

it('adds to a time somebody looked at before no second one', async () => {
  const [centre] = sampleCentres;
  const before = centre ? slotsOn(firstAvailability(centre), calendar, dateOf(monday)) : [];
  await stores.slots.ensure(before);
  await addBook(store.connection, await sample());
  expect(await stores.slots.ofCentre('district', startOf(dateOf(monday)), startOf(dateOf(monday)) + 86_400_000)).toHaveLength(before.length);
});
