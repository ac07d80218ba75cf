import { describe, expect, it } from 'vitest';
import { appointmentBook } from '../../../server/actions/appointments/appointment-book.js';
import { sweepBookings } from '../../../server/actions/appointments/sweep-bookings.js';
import { instantAt as at, MINUTE } from '../../../server/desk/calendar/shanghai.js';
import type { AppointmentBook, WaitRequest } from '../../../server/ports/booking.js';
import { refused } from '../../support/builders.js';
import { deskAtWork, type DeskAtWork } from '../../support/desk-at-work.js';

const day = '2026-11-24';
const slots = ['09:00', '10:00', '14:00'].map((time) => `district-centre:${day}:${time}`);
const wish: WaitRequest = { key: 'wait-0001', itemCode: 'residence-permit', centreId: 'district-centre', from: day, to: day, part: 'any', lang: 'zh', name: '王芳', phone: '00011112222' };

interface Full extends DeskAtWork {
  book: AppointmentBook;
  /** Gives up one of the bookings that fill the day. */
  giveUp: (nth?: number) => Promise<void>;
  texts: () => string[];
}
/** A centre whose next day is full. */
async function full(now?: number): Promise<Full> {
  const desk = await deskAtWork(now);
  const book = appointmentBook(desk.ports);
  const made: string[] = [];
  for (const [index, slotId] of slots.entries())
    for (const nth of [1, 2]) {
      const { bookingNo } = await book.book({ key: `fill-${index}-${nth}`, slotId, itemCode: 'residence-permit', source: 'phone', lang: 'zh', phone: `0009000${index}${nth}00` });
      made.push(bookingNo);
    }
  await desk.settle();
  return {
    ...desk,
    book,
    giveUp: async (nth = 0) => {
      const bookingNo = made[nth] ?? '';
      const code = (await desk.ports.appointments.byBookingNo(bookingNo))?.phone?.slice(-4) ?? '';
      await book.cancel({ bookingNo, code, key: `cancel-${nth}`, source: 'phone' });
      await desk.settle();
      await sweepBookings(desk.ports);
    },
    texts: () => desk.ports.sms.sent.filter(({ text }) => text.includes('place_offered')).map(({ to }) => to),
  };
}

describe('a full day', () => {
  it('is waited for, the freed place offered by text, and taken with the code', async () => {
    const desk = await full();
    const { code, ahead } = await desk.book.wait(wish);
    expect(ahead).toBe(0);
    await desk.giveUp();
    expect(desk.texts()).toEqual(['00011112222']);
    expect((await desk.book.slots({ centreId: 'district-centre', itemCode: 'residence-permit', date: day })).length).toBe(0);
    const taken = await desk.book.takeOffer({ phone: wish.phone, code, source: 'phone', key: 'take-0001' });
    expect(taken).toMatchObject({ startsAt: at(day, '09:00') });
    expect((await desk.book.takeOffer({ phone: wish.phone, code, source: 'phone', key: 'take-0002' })).bookingNo).toBe(taken.bookingNo);
    desk.ports.clock.advance(40 * MINUTE);
    await sweepBookings(desk.ports);
    expect((await desk.ports.slots.get(slots))[0]?.taken).toHaveLength(2);
    expect((await desk.ports.waitlist.ofPhone(wish.phone))[0]).toMatchObject({ state: 'taken', bookingNo: taken.bookingNo });
  });

  it('goes to the next in line when the first does not answer in half an hour', async () => {
    const desk = await full();
    const first = await desk.book.wait(wish);
    desk.ports.clock.advance(1);
    const second = await desk.book.wait({ ...wish, key: 'wait-0002', phone: '00033334444' });
    expect([first.ahead, second.ahead]).toEqual([0, 1]);
    await desk.giveUp();
    expect((await refused(desk.book.takeOffer({ phone: '00033334444', code: second.code, source: 'phone', key: 'take-0001' }))).code).toBe('offer_over');
    desk.ports.clock.advance(30 * MINUTE);
    await sweepBookings(desk.ports);
    await sweepBookings(desk.ports);
    expect(desk.texts()).toEqual(['00011112222', '00033334444']);
    expect((await refused(desk.book.takeOffer({ phone: wish.phone, code: first.code, source: 'phone', key: 'take-0001' }))).code).toBe('offer_over');
    expect(await desk.book.takeOffer({ phone: '00033334444', code: second.code, source: 'phone', key: 'take-0002' })).toMatchObject({ startsAt: at(day, '09:00') });
  });

  it('ends the waiting of who let two offers pass', async () => {
    const desk = await full();
    await desk.book.wait(wish);
    for (const nth of [0, 2]) {
      await desk.giveUp(nth);
      desk.ports.clock.advance(31 * MINUTE);
      await sweepBookings(desk.ports);
    }
    for (let round = 0; round < 3; round += 1) {
      desk.ports.clock.advance(31 * MINUTE);
      await sweepBookings(desk.ports);
    }
    expect((await desk.ports.waitlist.ofPhone(wish.phone))[0]).toMatchObject({ state: 'over', lapses: 2 });
  });

  it('passes a freed place by whom it does not suit', async () => {
    const desk = await full();
    await desk.book.wait({ ...wish, part: 'afternoon' });
    await desk.book.wait({ ...wish, key: 'wait-0002', phone: '00033334444', part: 'morning' });
    await desk.giveUp();
    expect(desk.texts()).toEqual(['00033334444']);
  });

  it('lets somebody give up, and offers their place to the next at once', async () => {
    const desk = await full();
    const { code } = await desk.book.wait(wish);
    await desk.book.wait({ ...wish, key: 'wait-0002', phone: '00033334444' });
    await desk.giveUp();
    await desk.book.stopWaiting({ phone: wish.phone, code });
    await sweepBookings(desk.ports);
    expect(desk.texts()).toEqual(['00011112222', '00033334444']);
  });

  it('is not given up once the place is taken: the booking stands, and the entry says how it ended', async () => {
    const desk = await full();
    const { code } = await desk.book.wait(wish);
    await desk.giveUp();
    const { bookingNo } = await desk.book.takeOffer({ phone: wish.phone, code, source: 'phone', key: 'take-0001' });
    await desk.book.stopWaiting({ phone: wish.phone, code });
    expect((await desk.ports.waitlist.ofPhone(wish.phone))[0]).toMatchObject({ state: 'taken', bookingNo });
    expect(await desk.ports.appointments.byBookingNo(bookingNo)).toMatchObject({ state: 'confirmed' });
  });

  it('texts nobody at night: the place is kept until the morning and half an hour more', async () => {
    const desk = await full(at('2026-11-22', '23:00'));
    const { code } = await desk.book.wait(wish);
    await desk.giveUp();
    expect(desk.texts()).toEqual([]);
    desk.ports.clock.set(at('2026-11-23', '08:00'));
    await sweepBookings(desk.ports);
    await sweepBookings(desk.ports);
    expect(desk.texts()).toEqual(['00011112222']);
    desk.ports.clock.set(at('2026-11-23', '08:29'));
    expect(await desk.book.takeOffer({ phone: wish.phone, code, source: 'phone', key: 'take-0001' })).toMatchObject({ startsAt: at(day, '09:00') });
  });
});

describe('waiting', () => {
  it('is one entry a press, three a number, and only for days to come and phones that get texts', async () => {
    const desk = await full();
    const one = await desk.book.wait(wish);
    expect((await desk.book.wait(wish)).entryId).toBe(one.entryId);
    for (const key of ['wait-0002', 'wait-0003']) await desk.book.wait({ ...wish, key });
    expect((await refused(desk.book.wait({ ...wish, key: 'wait-0004' }))).code).toBe('too_many');
    expect(await refused(desk.book.wait({ ...wish, key: 'wait-0005', phone: '02200002001' }))).toEqual({ code: 'invalid', facts: { field: 'phone' } });
    expect(await refused(desk.book.wait({ ...wish, key: 'wait-0006', phone: '00055556666', from: '2026-11-23', to: '2026-11-23' }))).toEqual({ code: 'invalid', facts: { field: 'to' } });
    expect((await refused(desk.book.wait({ ...wish, key: 'wait-0007', phone: '00055556666', centreId: 'nowhere' }))).code).toBe('not_found');
  });

  it('ends when its last day is past', async () => {
    const desk = await full();
    await desk.book.wait(wish);
    desk.ports.clock.set(at('2026-11-25', '00:01'));
    await sweepBookings(desk.ports);
    expect((await desk.ports.waitlist.ofPhone(wish.phone))[0]?.state).toBe('over');
  });

  it('is answered when a hold nobody confirmed runs out', async () => {
    const desk = await deskAtWork();
    const book = appointmentBook(desk.ports);
    for (const slotId of slots) for (const nth of [1, 2]) await book.hold({ key: `hold-${slotId}-${nth}`, slotId, itemCode: 'residence-permit', source: 'web_form' });
    await book.wait(wish);
    desk.ports.clock.advance(5 * MINUTE);
    await sweepBookings(desk.ports);
    await sweepBookings(desk.ports);
    expect(desk.ports.sms.sent.map(({ to }) => to)).toEqual(['00011112222']);
  });
});
