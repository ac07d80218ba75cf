import { beforeAll, describe, expect, it } from 'vitest';
import { readFigureBookings, readHourWaits, readUtilisation } from '../../../server/actions/appointments/read-utilisation.js';
import { readPlan } from '../../../server/actions/appointments/read-plan.js';
import { addDays, dateOf, startOf } from '../../../server/desk/calendar/shanghai.js';
import { sampleCentres } from '../../../server/sample-data/centres.js';
import type { SampleBook } from '../../../server/sample-data/life/sample-bookings.js';
import { settleBookings } from '../../../server/sample-data/life/settle-bookings.js';
import { fakePorts } from '../../support/desk-fakes.js';
import { member } from '../../support/desk-at-work.js';

const now = Date.UTC(2026, 10, 23, 2);
const today = dateOf(now);
const pastWeeks = { centreId: 'district', from: addDays(today, -28), to: addDays(today, -1) };

async function settled(at = now) {
  const ports = fakePorts({ now: at });
  ports.directory.centres = async () => sampleCentres;
  const settle = () => settleBookings(ports, (book) => keep(ports, book));
  return { ports, settle, count: await settle() };
}

async function keep({ appointments, visits, slots }: ReturnType<typeof fakePorts>, book: SampleBook): Promise<void> {
  for (const one of book.appointments) await appointments.insert(one, []);
  for (const one of book.visits) await visits.insert(one, []);
  await slots.ensure(book.slots);
}
const clerk = member('clerk-1');

describe('the sample book', () => {
  let ports: Awaited<ReturnType<typeof settled>>['ports'];
  let count: number;
  let settle: Awaited<ReturnType<typeof settled>>['settle'];
  beforeAll(async () => ({ ports, count, settle } = await settled()));

  it('has four weeks in which people came, missed and called off', async () => {
    for (const part of ['came', 'missed', 'cancelled'] as const) expect((await readFigureBookings(ports, clerk, { ...pastWeeks, part })).length).toBeGreaterThan(5);
    const { weeks } = await readUtilisation(ports, clerk, pastWeeks);
    expect(weeks).toHaveLength(4);
    for (const { booked, capacity } of weeks) expect(booked / capacity).toSatisfy((share: number) => share > 0.3 && share < 0.9);
  });

  it('belongs to the people who called, so that opening one shows their visits', async () => {
    const all = await ports.appointments.between(0, Infinity);
    for (const { phone, name, contactId } of all) expect(contactId).toBe(phone === null ? null : (await ports.contacts.ofPhone(phone, name)).id);
    const often = all.find(({ contactId }) => all.filter((other) => contactId !== null && other.contactId === contactId).length > 1);
    expect((await ports.appointments.ofContact(often?.contactId ?? '', 10)).length).toBeGreaterThan(1);
  });

  it('leaves nothing open of the days that are over', async () => {
    const past = await ports.appointments.between(startOf(pastWeeks.from), startOf(today));
    expect(past.filter(({ state }) => state === 'confirmed')).toEqual([]);
  });

  it('lets people wait longer before noon than after lunch', async () => {
    const { hours } = await readUtilisation(ports, clerk, pastWeeks);
    const middle = (hour: number) => hours.find((one) => one.hour === hour)?.p50 ?? 0;
    expect(middle(10)).toBeGreaterThan(middle(13));
    expect((await readHourWaits(ports, clerk, { ...pastWeeks, hour: 10 })).length).toBeGreaterThan(20);
  });

  it('books no place twice, and some times of tomorrow are full', async () => {
    const { slots } = await readPlan(ports, clerk, { centreId: 'district', from: addDays(today, -28), to: addDays(today, 8) });
    expect(slots.filter(({ booked, capacity }) => booked > capacity)).toEqual([]);
    const tomorrow = slots.filter(({ date }) => date === addDays(today, 1));
    expect(tomorrow.some(({ booked, capacity }) => booked === capacity)).toBe(true);
    expect(tomorrow.some(({ booked, capacity }) => booked < capacity)).toBe(true);
  });

  it('has every kept place of a booking that stands, and the other way round', async () => {
    const days = { centreId: 'xinhe', from: addDays(today, 1), to: addDays(today, 8) };
    const standing = (await ports.appointments.between(startOf(days.from), startOf(addDays(days.to, 1)), 'xinhe')).length;
    const { slots } = await readPlan(ports, clerk, days);
    expect(slots.reduce((sum, { booked }) => sum + booked, 0)).toBe(standing);
    expect(standing).toBeGreaterThan(0);
  });

  it('has somebody without a phone ahead, with whom to tell instead', async () => {
    const ahead = await ports.appointments.between(now, now + 8 * 86_400_000, 'district');
    expect(ahead.filter(({ phone }) => phone === null).map(({ needs }) => needs.backup?.relation)).toEqual(['女儿']);
  });

  it('reminds nobody and gives numbers no real booking soon gets', async () => {
    expect(await ports.appointments.remindersDue(now + 30 * 86_400_000, 1)).toEqual([]);
    const all = await ports.appointments.between(0, now * 2);
    expect(new Set(all.map(({ bookingNo }) => bookingNo)).size).toBe(all.length);
    expect(all).toHaveLength(count);
  });

  it('is settled once, and the same on the same day', async () => {
    expect(await settle()).toBe(count);
    expect(await ports.appointments.between(0, now * 2)).toHaveLength(count);
  });
});

it('has a book on a holiday as well', async () => {
  const { count } = await settled(Date.UTC(2026, 9, 3, 2));
  expect(count).toBeGreaterThan(100);
});
