import { describe, expect, it } from 'vitest';
import { appointmentBook } from '../../../server/actions/appointments/appointment-book.js';
import { commandAppointment } from '../../../server/actions/appointments/command-appointment.js';
import { bookForCaller } from '../../../server/actions/appointments/book-for-caller.js';
import { readBooking } from '../../../server/actions/appointments/read-booking.js';
import { readCalendar } from '../../../server/actions/appointments/read-calendar.js';
import { sweepBookings } from '../../../server/actions/appointments/sweep-bookings.js';
import { dateOf, instantAt as at, MINUTE } from '../../../server/desk/calendar/shanghai.js';
import type { AppointmentBook, BookingRequest } from '../../../server/ports/booking.js';
import { refused } from '../../support/builders.js';
import { deskAtWork, member, type DeskAtWork } from '../../support/desk-at-work.js';

const slotId = 'district-centre:2026-11-24:09:00';
const other = 'district-centre:2026-11-25:10:00';
const visit = { key: 'press-0001', slotId, itemCode: 'residence-permit', source: 'web_form' } as const;
const who = { lang: 'zh', name: '王芳', phone: '000 1234 5678' } as const;

interface Open extends DeskAtWork {
  book: AppointmentBook;
  free: (id?: string) => Promise<number>;
}
async function open(): Promise<Open> {
  const desk = await deskAtWork();
  const book = appointmentBook(desk.ports);
  const free = async (id = slotId) => {
    const [, centreId = '', date = ''] = /^(.+):(\d{4}-\d\d-\d\d):/.exec(id) ?? [];
    return (await book.slots({ centreId, itemCode: 'residence-permit', date, source: 'web_form' })).find((one) => one.slotId === id)?.free ?? 0;
  };
  return { ...desk, book, free };
}
/** A booking made on the web, and what manages it. */
async function booked(desk: Open, more: Partial<BookingRequest> = {}) {
  const { bookingNo } = await desk.book.book({ ...visit, ...who, ...more });
  await desk.settle();
  return { bookingNo, code: '5678' };
}

describe('a place that is held', () => {
  it('is nobody else’s for five minutes, and free again after', async () => {
    const desk = await open();
    expect(await desk.book.hold(visit)).toMatchObject({ slotId, until: desk.ports.clock.now() + 5 * MINUTE });
    await desk.book.hold({ ...visit, key: 'press-0002' });
    expect(await desk.free()).toBe(0);
    expect((await refused(desk.book.hold({ ...visit, key: 'press-0003' }))).code).toBe('slot_gone');
    desk.ports.clock.advance(5 * MINUTE);
    expect(await desk.free()).toBe(2);
    expect(await desk.book.hold({ ...visit, key: 'press-0003' })).toMatchObject({ key: 'press-0003' });
  });

  it('becomes the booking, and takes no second place', async () => {
    const desk = await open();
    await desk.book.hold(visit);
    await booked(desk, { held: true });
    expect((await desk.ports.slots.get([slotId]))[0]?.taken).toMatchObject([{ key: visit.key }]);
    desk.ports.clock.advance(60 * MINUTE);
    await sweepBookings(desk.ports);
    expect(await desk.free()).toBe(1);
  });

  it('is renewed for as long again, by the same press or by asking for it', async () => {
    const desk = await open();
    await desk.book.hold(visit);
    desk.ports.clock.advance(4 * MINUTE);
    expect((await desk.book.renew(visit)).until).toBe(desk.ports.clock.now() + 5 * MINUTE);
    desk.ports.clock.advance(4 * MINUTE);
    expect((await desk.book.hold(visit)).until).toBe(desk.ports.clock.now() + 5 * MINUTE);
    expect((await desk.ports.slots.get([slotId]))[0]?.taken).toHaveLength(1);
  });

  it('whose time is over is still its holder’s while nobody else came, and gone when they did', async () => {
    const desk = await open();
    await desk.book.hold(visit);
    desk.ports.clock.advance(6 * MINUTE);
    await booked(desk, { held: true });
    await desk.book.hold({ ...visit, key: 'press-0002' });
    desk.ports.clock.advance(6 * MINUTE);
    await desk.book.book({ ...visit, ...who, key: 'press-0003', source: 'phone' });
    expect((await refused(desk.book.renew({ ...visit, key: 'press-0002' }))).code).toBe('hold_gone');
    expect((await refused(desk.book.book({ ...visit, lang: 'zh', phone: '00099998888', key: 'press-0002', held: true }))).code).toBe('slot_gone');
  });

  it('is let go at once when its holder goes back, but never once it is booked', async () => {
    const desk = await open();
    await desk.book.hold(visit);
    await desk.book.release(visit);
    expect(await desk.free()).toBe(2);
    await booked(desk);
    await desk.book.release(visit);
    expect(await desk.free()).toBe(1);
  });

  it('by phone is kept three minutes', async () => {
    const desk = await open();
    expect((await desk.book.hold({ ...visit, source: 'phone' })).until).toBe(desk.ports.clock.now() + 3 * MINUTE);
  });
});

describe('a double click', () => {
  it('books once, also when the limit of one a day is reached by it', async () => {
    const desk = await open();
    const ends = await Promise.all([1, 2, 3].map(() => desk.book.book({ ...visit, ...who })));
    expect(new Set(ends.map(({ bookingNo }) => bookingNo)).size).toBe(1);
    expect(await desk.free()).toBe(1);
  });

  it('by two browsers of one person at once gives them one of the two', async () => {
    const desk = await open();
    const ends = await Promise.allSettled([desk.book.book({ ...visit, ...who }), desk.book.book({ ...visit, ...who, key: 'press-0002' })]);
    expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await desk.free()).toBe(1);
  });
});

describe('managing a booking', () => {
  it('needs the number and the last four digits; what was wrong is not said', async () => {
    const desk = await open();
    const proof = await booked(desk);
    expect(await desk.book.find(proof)).toMatchObject({ bookingNo: proof.bookingNo, state: 'confirmed', changeable: true, changeBy: at('2026-11-24', '07:00') });
    const wrongs = await Promise.all([refused(desk.book.find({ ...proof, code: '0000' })), refused(desk.book.find({ bookingNo: '99999999', code: '5678' }))]);
    expect(wrongs).toEqual([{ code: 'wrong_booking_code', facts: {} }, { code: 'wrong_booking_code', facts: {} }]);
  });

  it('is not a game of guessing: after thirty looks a day even the right one waits', async () => {
    const desk = await open();
    const proof = await booked(desk);
    for (let guess = 0; guess < 30; guess += 1) await refused(desk.book.find({ ...proof, code: String(guess).padStart(4, '0') }));
    expect((await refused(desk.book.find(proof))).code).toBe('too_many');
    desk.ports.clock.set(at('2026-11-24', '00:01'));
    expect((await desk.book.find(proof)).bookingNo).toBe(proof.bookingNo);
  });

  it('without any phone goes by a code of its own, told once', async () => {
    const desk = await open();
    const { bookingNo } = await desk.book.book({ ...visit, lang: 'zh', name: '王芳' });
    const code = await desk.book.codeOf(bookingNo);
    expect(code).toMatch(/^\d{4}$/);
    expect((await desk.book.find({ bookingNo, code: code ?? '' })).bookingNo).toBe(bookingNo);
    expect(await desk.book.codeOf((await booked(desk, { key: 'press-0002' })).bookingNo)).toBeNull();
  });
});

describe('moving a booking', () => {
  it('is one act: the new place is kept before the old one is let go, and the number stays', async () => {
    const desk = await open();
    const proof = await booked(desk);
    const moved = await desk.book.move({ ...proof, key: 'move-0001', slotId: other, source: 'web_form' });
    expect(moved).toMatchObject({ bookingNo: proof.bookingNo, slotId: other, startsAt: at('2026-11-25', '10:00') });
    await desk.settle();
    expect(await desk.free(other)).toBe(1);
    expect(desk.ports.sms.sent.at(-1)?.text).toContain('appointment_moved');
  });

  it('that finds the new time full leaves everything as it was', async () => {
    const desk = await open();
    const proof = await booked(desk);
    for (const key of ['a', 'b']) await desk.ports.slots.take({ slotId: other, key, at: 0, way: 'internal' });
    await desk.book.days({ centreId: 'district-centre', itemCode: 'residence-permit' });
    for (const key of ['a', 'b']) await desk.ports.slots.take({ slotId: other, key, at: 0, way: 'internal' });
    expect((await refused(desk.book.move({ ...proof, key: 'move-0001', slotId: other, source: 'web_form' }))).code).toBe('slot_gone');
    expect((await desk.book.find(proof)).slotId).toBe(slotId);
    expect((await desk.ports.slots.get([slotId]))[0]?.taken).toMatchObject([{ key: visit.key }]);
  });

  it('pressed twice moves once', async () => {
    const desk = await open();
    const proof = await booked(desk);
    const move = () => desk.book.move({ ...proof, key: 'move-0001', slotId: other, source: 'web_form' });
    await Promise.all([move(), move()]);
    await desk.settle();
    expect((await desk.ports.appointments.byBookingNo(proof.bookingNo))?.history.map(({ action }) => action)).toEqual(['book', 'move']);
    expect((await desk.ports.slots.get([other]))[0]?.taken).toHaveLength(1);
  });

  it('and back again ends in the one place', async () => {
    const desk = await open();
    const proof = await booked(desk);
    await desk.book.move({ ...proof, key: 'move-0001', slotId: other, source: 'web_form' });
    await desk.settle();
    await desk.book.move({ ...proof, key: 'move-0002', slotId, source: 'web_form' });
    await desk.settle();
    await desk.pass(11 * MINUTE);
    await sweepBookings(desk.ports);
    expect([await desk.free(), await desk.free(other)]).toEqual([1, 2]);
  });
});

describe('cancelling', () => {
  it('keeps the place out of sale for ten minutes, so that it is not handed on by prearrangement', async () => {
    const desk = await open();
    const proof = await booked(desk);
    expect((await desk.book.cancel({ ...proof, key: 'cancel-01', source: 'web_form' })).state).toBe('cancelled_by_citizen');
    await desk.settle();
    expect(await desk.free()).toBe(1);
    desk.ports.clock.advance(10 * MINUTE);
    expect(await desk.free()).toBe(2);
  });

  it('pressed twice is one cancelling, and a new booking of that day is possible', async () => {
    const desk = await open();
    const proof = await booked(desk);
    const cancel = () => desk.book.cancel({ ...proof, key: 'cancel-01', source: 'web_form' });
    expect([(await cancel()).state, (await cancel()).state]).toEqual(['cancelled_by_citizen', 'cancelled_by_citizen']);
    expect((await refused(desk.book.cancel({ ...proof, key: 'cancel-02', source: 'web_form' }))).code).toBe('illegal_move');
    await booked(desk, { key: 'press-0009' });
  });

  it('takes it out of the calendar that has it, under the same name and a higher count', async () => {
    const desk = await open();
    const proof = await booked(desk);
    const { calendarToken: token } = await desk.book.find(proof);
    const before = await readCalendar(desk.ports, { token, lang: 'zh' });
    await desk.book.cancel({ ...proof, key: 'cancel-01', source: 'web_form' });
    const after = await readCalendar(desk.ports, { token, lang: 'en' });
    const line = (file: string, name: string) => new RegExp(`^${name}[:;].*$`, 'm').exec(file)?.[0];
    expect([line(before, 'METHOD'), line(before, 'SEQUENCE'), line(before, 'DTSTART;TZID=Asia/Shanghai')]).toEqual(['METHOD:PUBLISH', 'SEQUENCE:0', 'DTSTART;TZID=Asia/Shanghai:20261124T090000']);
    expect([line(after, 'METHOD'), line(after, 'SEQUENCE'), line(after, 'STATUS')]).toEqual(['METHOD:CANCEL', 'SEQUENCE:1', 'STATUS:CANCELLED']);
    expect(line(after, 'UID')).toBe(line(before, 'UID'));
    expect((await refused(readCalendar(desk.ports, { token: `${token}x`, lang: 'zh' }))).code).toBe('not_found');
  });
});

describe('several matters in one visit', () => {
  const two = { ...visit, more: ['id-card-renewal'] };

  it('take as many slots in a row as they need, and bring each paper once', async () => {
    const desk = await open();
    await desk.book.hold(two);
    const { bookingNo } = await desk.book.book({ ...two, ...who, held: true });
    const appointment = await desk.ports.appointments.byBookingNo(bookingNo);
    expect(appointment?.items.map(({ code }) => code)).toEqual(['residence-permit', 'id-card-renewal']);
    if (!appointment) throw new Error('lost');
    const { materials } = await readBooking(desk.ports, appointment);
    expect(new Set(materials.map(({ material }) => material.name.zh)).size).toBe(materials.length);
    expect(materials.flatMap(({ forItems }) => forItems)).toEqual(expect.arrayContaining(['residence-permit', 'id-card-renewal']));
  });

  it('longer than what is left of the morning begin elsewhere', async () => {
    const desk = await open();
    const three = { ...visit, more: ['id-card-renewal', 'temporary-id-card'] };
    const times = await desk.book.slots({ centreId: 'district-centre', itemCode: 'residence-permit', more: three.more, date: '2026-11-24', source: 'web_form' });
    expect(times.map(({ slotId: id }) => id)).toEqual([slotId]);
    await desk.book.book({ ...three, ...who });
    expect((await desk.ports.slots.get([slotId, 'district-centre:2026-11-24:10:00'])).map(({ taken }) => taken.length)).toEqual([1, 1]);
    expect((await refused(desk.book.book({ ...three, key: 'press-0002', phone: '00099998888', lang: 'zh', slotId: 'district-centre:2026-11-24:10:00' }))).code).toBe('not_found');
    expect((await desk.ports.slots.get(['district-centre:2026-11-24:10:00']))[0]?.taken).toHaveLength(1);
  });
});

describe('staff at the counter', () => {
  it('book the same day, places kept back among them, and for whom the web is closed', async () => {
    const desk = await open();
    const actor = member('clerk-1');
    for (const date of ['2026-10-12', '2026-11-02']) {
      const missed = await bookForCaller(desk.ports, actor, { ...visit, ...who, source: 'counter', key: `missed-${date}` });
      const appointment = await desk.ports.appointments.byBookingNo(missed.bookingNo);
      if (appointment) await desk.ports.appointments.save({ ...appointment, state: 'no_show', startsAt: at(date, '09:00') }, []);
    }
    expect((await refused(desk.book.book({ ...visit, ...who, slotId: other }))).code).toBe('booking_closed');
    const today = await bookForCaller(desk.ports, actor, { ...visit, ...who, source: 'counter', slotId: `district-centre:${dateOf(desk.ports.clock.now())}:14:00` });
    expect(today).toMatchObject({ state: 'confirmed', history: [{ action: 'book', by: { kind: 'staff', name: '冯秋' } }] });
    expect((await refused(Promise.resolve().then(() => bookForCaller(desk.ports, member('editor-1'), { ...visit, ...who })))).code).toBe('not_allowed');
  });

  it('are told when somebody acted since they looked', async () => {
    const desk = await open();
    const proof = await booked(desk);
    const seen = await desk.ports.appointments.byBookingNo(proof.bookingNo);
    const act = (key: string) => commandAppointment(desk.ports, member('clerk-1'), { id: seen?.id ?? '', key, acts: 1, command: { action: 'check_in' } });
    expect((await act('check-001')).state).toBe('checked_in');
    expect((await act('check-001')).state).toBe('checked_in');
    expect((await refused(act('check-002'))).code).toBe('stale');
  });
});
