import { appointmentBook } from '../../../server/actions/appointments/appointment-book.js';
import { clockFrom } from '../../../server/adapters/security/clock.js';
import { secureIds } from '../../../server/adapters/security/ids.js';
import { keyedSecrets } from '../../../server/adapters/security/secrets.js';
import { connectStore, type StoreConnection } from '../../../server/adapters/store/connect.js';
import { modelsOf } from '../../../server/adapters/store/models.js';
import { seedIfEmpty } from '../../../server/adapters/store/seed.js';
import { createStores } from '../../../server/adapters/store/stores.js';
import { slotIdOf } from '../../../server/desk/appointments/slots.js';
import { instantAt } from '../../../server/desk/calendar/shanghai.js';
import { DeskError } from '../../../server/desk/errors.js';
import type { AppointmentBook, BookingRequest } from '../../../server/ports/booking.js';
import type { Ports } from '../../../server/ports/index.js';
import { sampleSeed } from '../../../server/sample-data/seed.js';
import { FakeLog } from '../fakes/log.js';
import { openMongoPlace } from '../mongo-place.js';

/** So many acts at once. */
const atOnce = 32;
const centreId = 'district';
const date = '2026-11-24';
const itemCode = 'residence-permit';

export interface Rate {
  what: string;
  /** Acts that did what they were for, and those that were rightly refused. */
  done: number;
  refused: number;
  /** Acts answered a second, done or refused. */
  perSecond: number;
  /** Whether its ratio has a limit to keep. */
  binds: boolean;
  /** Against the bare guarded update of the same run. */
  ratio: number;
}

interface Bench {
  store: StoreConnection;
  book: AppointmentBook;
  ports: Pick<Ports, 'slots'>;
}

/** Runs acts, so many at once, and counts how many a second are answered. */
async function rateOf(what: string, acts: readonly (() => Promise<boolean>)[], binds = false): Promise<Omit<Rate, 'ratio'>> {
  let next = 0;
  let done = 0;
  const begun = performance.now();
  const worker = async (): Promise<void> => {
    for (let act = acts[next++]; act; act = acts[next++]) if (await act()) done += 1;
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return { what, done, refused: acts.length - done, perSecond: Math.round((acts.length / (performance.now() - begun)) * 1000), binds };
}

/** The least any booking can cost: a counter in one document, raised while it is below its limit. */
function bareUpdates({ store }: Bench, count: number): (() => Promise<boolean>)[] {
  const counters = modelsOf(store.connection).slots.collection;
  const guard: object = { _id: 'bare', $expr: { $lt: ['$count', '$capacity'] } };
  return Array.from({ length: count }, () => async () => (await counters.updateOne(guard, { $inc: { count: 1 } })).matchedCount === 1);
}

const numbered = (nth: number): string => String(nth).padStart(4, '0');

async function isBooked(book: AppointmentBook, request: BookingRequest): Promise<boolean> {
  try {
    await book.book(request);
    return true;
  } catch (error) {
    if (error instanceof DeskError && error.code === 'slot_gone') return false;
    throw error;
  }
}

interface Crowd {
  name: string;
  slotIds: readonly string[];
  capacity: number;
  bookers: number;
  /** Holds first, as the site does. */
  holds?: boolean;
}

/** Bookers, each with a number of their own, who want places in these slots in turn. */
async function crowd({ ports, book }: Bench, { name, slotIds, capacity, bookers, holds = false }: Crowd): Promise<(() => Promise<boolean>)[]> {
  await ports.slots.resize(slotIds.map((id) => ({ id, centreId, startsAt: instantAt(date, id.slice(-5)), capacity, taken: [] })));
  return Array.from({ length: bookers }, (_, nth) => async () => {
    const slotId = slotIds[Math.floor(nth / (bookers / slotIds.length))] ?? '';
    const request: BookingRequest = { key: `${name}-${nth}`, slotId, itemCode, source: holds ? 'web_form' : 'phone', lang: 'zh', phone: `0007${holds ? 1 : 2}${name.length % 10}${numbered(nth)}`.padEnd(11, '0') };
    if (holds) await book.hold(request);
    return isBooked(book, { ...request, held: holds });
  });
}

const timesOf = (count: number): string[] => Array.from({ length: count }, (_, index) => slotIdOf({ centreId, date, time: `${String(Math.floor(index / 60)).padStart(2, '0')}:${String(index % 60).padStart(2, '0')}` }));

/** Bookings a second beside bare guarded updates: one popular slot that all want and few get, many slots, and the way of the site with a hold first. */
export async function benchBookings({ bookers }: { bookers: number }): Promise<Rate[]> {
  const mongo = await openMongoPlace('bench');
  const store = await connectStore(mongo.uri, { dbName: mongo.dbName });
  try {
    return await measured(await prepared(store), bookers);
  } finally {
    await store.close();
    await mongo.close();
  }
}

async function prepared(store: StoreConnection): Promise<Bench> {
  await store.ensureIndexes();
  const secrets = keyedSecrets('the key of a bench that keeps no secret');
  await seedIfEmpty(store.connection, sampleSeed('cn-default', secrets));
  const clock = clockFrom(instantAt('2026-11-23', '10:00'));
  const stores = createStores(store.connection, { clock, ids: secureIds, log: new FakeLog(), hashPhone: (phone) => secrets.hash('phone', phone) });
  const ports = { ...stores, clock, ids: secureIds, secrets } as unknown as Ports;
  return { store, ports, book: appointmentBook(ports) };
}

async function measured(bench: Bench, bookers: number): Promise<Rate[]> {
  const bare: object = { _id: 'bare', count: 0, capacity: 10 * bookers, taken: [], unchecked: [] };
  await modelsOf(bench.store.connection).slots.collection.insertOne(bare);
  await rateOf('warming up', bareUpdates(bench, bookers));
  await rateOf('warming up', await crowd(bench, { name: 'warm', slotIds: timesOf(200).slice(100), capacity: 20, bookers }));
  const floor = await rateOf('bare guarded updates of one document', bareUpdates(bench, bookers));
  const stormed = await rateOf('one slot all want and a tenth get', await crowd(bench, { name: 'popular', slotIds: timesOf(1410).slice(1409), capacity: Math.ceil(bookers / 10), bookers }));
  const filled = await rateOf('popular slots, each wanted by all until it is full', await crowd(bench, { name: 'filled', slotIds: timesOf(600).slice(200, 200 + Math.ceil(bookers / 20)), capacity: 20, bookers }), true);
  const many = await rateOf('many slots', await crowd(bench, { name: 'many slots', slotIds: timesOf(1300).slice(600, 1100), capacity: 20, bookers }), true);
  const held = await rateOf('held first and then confirmed, on the site', await crowd(bench, { name: 'held', slotIds: timesOf(1400).slice(1100, 1300), capacity: 20, bookers, holds: true }));
  return [floor, stormed, filled, many, held].map((rate) => ({ ...rate, ratio: Number((rate.perSecond / floor.perSecond).toFixed(2)) }));
}
