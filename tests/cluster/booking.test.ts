import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BookingTime } from '../../server/contract/booking.js';
import { dice } from '../support/dice.js';
import type { DeskProcess } from '../support/desk-process.js';
import { redisInstalled } from '../support/redis.js';
import { readAt } from '../support/torture/open-store.js';
import { openCluster, type Cluster } from './cluster.js';

const slow = { timeout: 300_000 };
const items = ['residence-permit'];
const [first, second] = ['2026-10-21', '2026-10-22'];
const chance = dice(20_261_021);

let cluster: Cluster;
let webs: DeskProcess[];
let bookers = 0;

beforeAll(async () => {
  if (!redisInstalled) return;
  cluster = await openCluster();
  const generous = { FILINGS_PER_MINUTE: '100000' };
  // The first fills the store, the others find it filled.
  const one = await cluster.start('web', generous);
  webs = [one, await cluster.start('web', generous)];
}, 300_000);

afterAll(async () => {
  if (redisInstalled) await cluster.close();
}, 60_000);

interface Answer {
  status: number;
  body: { bookingNo?: string; slotId?: string; error?: { code: string } };
}
/** One press, at one of the two processes. */
async function press(path: string, body: object, at = Math.floor(chance() * 2)): Promise<Answer> {
  const reply = await fetch(`${webs[at % 2]?.url ?? ''}/api/booking${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  return { status: reply.status, body: (await reply.json()) as Answer['body'] };
}
async function freeAt(centre: string, date: string): Promise<BookingTime[]> {
  const reply = await fetch(`${webs[0]?.url ?? ''}/api/booking/centres/${centre}/days/${date}?items=${items.join(',')}`);
  return (await reply.json()) as BookingTime[];
}

interface Booker {
  phone: string;
  key: string;
}
function newBooker(): Booker {
  bookers += 1;
  return { phone: `0006${String(bookers).padStart(7, '0')}`, key: `cluster-booker-${bookers}` };
}
const form = ({ phone, key }: Booker, slotId: string) => ({ key, slotId, items, lang: 'zh', name: '某人', phone });

/** Somebody who wants the place as people do: with a hold or at once, and now and then with a double click that lands on both processes. */
async function wants(booker: Booker, slotId: string): Promise<string | null> {
  if (chance() < 0.5) await press('/holds', { key: booker.key, slotId, items });
  const clicks = chance() < 0.5 ? [0, 1] : [Math.floor(chance() * 2)];
  const ends = await Promise.all(clicks.map((at) => press('/appointments', form(booker, slotId), at)));
  const numbers = new Set(ends.flatMap(({ status, body }) => (status === 201 ? [body.bookingNo ?? ''] : [])));
  for (const { status, body } of ends) if (status !== 201) expect(body.error?.code).toBe('slot_gone');
  expect(numbers.size).toBeLessThanOrEqual(1);
  return [...numbers][0] ?? null;
}

describe.skipIf(!redisInstalled)('two processes of one desk', () => {
  it('give away exactly the places there are, whoever asks which of them how often', slow, async () => {
    const given: string[] = [];
    for (const { slotId, free } of [...(await freeAt('district', first)), ...(await freeAt('xinhe', first))].slice(0, 12)) {
      const crowd = Array.from({ length: free + 2 + Math.floor(chance() * 10) }, newBooker);
      const ends = await Promise.all(crowd.map((booker) => wants(booker, slotId)));
      const numbers = ends.filter((end) => end !== null);
      expect([slotId, numbers.length]).toEqual([slotId, free]);
      given.push(...numbers);
    }
    expect(new Set(given).size).toBe(given.length);
  });

  it('move a booking once, though both are asked to at the same time, and never into a full slot', slow, async () => {
    const [from, to] = (await freeAt('wanghai', second)).slice(0, 2);
    if (!from || !to) throw new Error('nothing is free');
    const movers = Array.from({ length: from.free }, newBooker);
    const made = await Promise.all(movers.map(async (booker) => ({ booker, no: await wants(booker, from.slotId) })));
    const rivals = Array.from({ length: to.free - 1 }, newBooker);
    await Promise.all(rivals.map((booker) => wants(booker, to.slotId)));
    const ends = await Promise.all(made.flatMap(({ booker, no }) => [0, 1].map((at) => press('/move', { bookingNo: no, code: booker.phone.slice(-4), key: `${booker.key}-move`, slotId: to.slotId }, at))));
    const moved = new Set(ends.filter(({ status, body }) => status === 200 && body.slotId === to.slotId).map(({ body }) => body.bookingNo));
    expect(moved.size).toBe(1);
    for (const { status, body } of ends) if (status !== 200) expect(['slot_gone', 'stale']).toContain(body.error?.code);
  });

  it('leave a store in which every place has its booking and every booking its place', slow, async () => {
    const { slots, appointments } = await readAt(cluster.storeUri);
    const booked = appointments.flatMap(({ placeKey, slotIds, outbox }) => {
      const left = outbox.flatMap(({ event }) => (event.type === 'appointment_changed' ? event.freed.map((slotId) => `${slotId} ${event.placeKey}`) : []));
      return [...slotIds.map((slotId) => `${slotId} ${placeKey}`), ...left];
    });
    const places = slots.flatMap(({ _id, taken }) => taken.filter(({ until }) => until === undefined).map(({ key }) => `${_id} ${key}`));
    expect(places.sort()).toEqual([...new Set(booked)].sort());
    expect(slots.filter(({ capacity, taken }) => taken.length > capacity)).toEqual([]);
    expect(new Set(appointments.map(({ bookingNo }) => bookingNo)).size).toBe(appointments.length);
    expect(appointments.length).toBeGreaterThan(20);
  });
});
