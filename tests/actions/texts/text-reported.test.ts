import { beforeEach, describe, expect, it } from 'vitest';
import { appointmentBook } from '../../../server/actions/appointments/appointment-book.js';
import { sweepBookings } from '../../../server/actions/appointments/sweep-bookings.js';
import { textReported } from '../../../server/actions/texts/text-reported.js';
import { DeskError } from '../../../server/desk/errors.js';
import { instantAt as at } from '../../../server/desk/calendar/shanghai.js';
import type { Delivery } from '../../../server/ports/delivery-store.js';
import { deskAtWork, type DeskAtWork } from '../../support/desk-at-work.js';

const day = '2026-11-24';
const wang = '00011112222';
let desk: DeskAtWork;
beforeEach(async () => {
  desk = await deskAtWork();
});

/** A booking whose reminder for the day before has just gone out. */
async function reminded(): Promise<Delivery> {
  await appointmentBook(desk.ports).book({ key: 'own-0001', slotId: `district-centre:${day}:09:00`, itemCode: 'residence-permit', source: 'phone', lang: 'zh', phone: wang });
  await desk.settle();
  desk.ports.clock.set(at('2026-11-23', '18:00'));
  await sweepBookings(desk.ports);
  const reminder = (await desk.ports.deliveries.toNumber(wang, 9)).find(({ kind }) => kind === 'appointment_reminder');
  if (!reminder) throw new Error('no reminder went out');
  return reminder;
}
const calls = async (): Promise<string[]> => (await desk.ports.tickets.find({ filter: {}, sort: 'newest', skip: 0, limit: 9 })).map(({ title }) => title).filter((title) => title.startsWith('电话'));
const report = (id: string, state: 'sent' | 'delivered' | 'failed', stopped = false) => textReported(desk.ports, { id, state, externalId: 'SM1', stopped });
const stateOf = async (id: string) => (await desk.ports.deliveries.toNumber(wang, 9)).find((one) => one.id === id)?.state;

describe('a reminder', () => {
  it('that arrived is noted as delivered, in whatever order the reports come', async () => {
    const { id } = await reminded();
    for (const state of ['delivered', 'sent', 'delivered', 'failed'] as const) await report(id, state);
    expect(await stateOf(id)).toBe('delivered');
    expect(await calls()).toEqual([]);
  });

  it('that never arrived becomes one call by a person, however often that is reported', async () => {
    const { id } = await reminded();
    await Promise.all([report(id, 'failed'), report(id, 'failed')]);
    await report(id, 'delivered');
    expect(await stateOf(id)).toBe('failed');
    expect(await calls()).toEqual([expect.stringContaining('电话提醒预约')]);
  });

  it('the provider refuses at once becomes the same call', async () => {
    desk.ports.sms.send = () => Promise.reject(new DeskError('cannot_text', { stopped: false }));
    const { id, state } = await reminded();
    expect(state).toBe('failed');
    await report(id, 'failed');
    expect(await calls()).toHaveLength(1);
  });

  it('waits for a later attempt when the provider is away', async () => {
    const send = desk.ports.sms.send.bind(desk.ports.sms);
    desk.ports.sms.send = (message) => (message.id.startsWith('remind') ? Promise.reject(new Error('away')) : send(message));
    const { id, state } = await reminded();
    expect([state, await calls()]).toEqual(['pending', []]);
    desk.ports.sms.send = send;
    await sweepBookings(desk.ports);
    expect(await stateOf(id)).toBe('sent');
  });
});

describe('a failure', () => {
  it('because its receiver told the provider to stop is remembered for the number', async () => {
    const { id } = await reminded();
    await report(id, 'failed', true);
    expect(await desk.ports.textStops.get(desk.ports.secrets.hash('phone', wang))).toMatchObject({ by: 'provider' });
  });

  it('of a text the desk never sent changes nothing', async () => {
    await report('nothing', 'failed');
    expect(await calls()).toEqual([]);
  });

  it('of an offer passes the place on at once', async () => {
    const book = appointmentBook(desk.ports);
    const slots = ['09:00', '10:00', '14:00'].map((time) => `district-centre:${day}:${time}`);
    for (const slotId of slots) for (const nth of [1, 2]) await book.book({ key: `fill-${slotId}-${nth}`, slotId, itemCode: 'residence-permit', source: 'phone', lang: 'zh', phone: `000900${slotId.slice(-5, -3)}0${nth}0` });
    const waits = { itemCode: 'residence-permit', centreId: 'district-centre', from: day, to: day, part: 'any', lang: 'zh' } as const;
    await book.wait({ ...waits, key: 'wait-0001', phone: wang });
    desk.ports.clock.advance(1);
    await book.wait({ ...waits, key: 'wait-0002', phone: '00033334444' });
    const { bookingNo } = await book.book({ key: `fill-${slots[0] ?? ''}-1`, slotId: slots[0] ?? '', itemCode: 'residence-permit', source: 'phone', lang: 'zh' });
    await book.cancel({ bookingNo, code: '9010', key: 'cancel-0001', source: 'phone' });
    await desk.settle();
    await sweepBookings(desk.ports);
    const [offer = { id: 'none' }] = await desk.ports.deliveries.toNumber(wang, 1);
    for (let times = 0; times < 2; times += 1) await report(offer.id, 'failed');
    expect(await desk.ports.waitlist.ofPhone(wang)).toMatchObject([{ lapses: 1 }]);
  });
});
