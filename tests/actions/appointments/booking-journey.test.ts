import { describe, expect, it } from 'vitest';
import { bookAppointment } from '../../../server/actions/appointments/book-appointment.js';
import { listAppointments } from '../../../server/actions/appointments/list-appointments.js';
import { bookableCentres, bookableDays, bookableItems, bookableSlots } from '../../../server/actions/appointments/offer-slots.js';
import { requestCallback } from '../../../server/actions/callbacks/request-callback.js';
import { speakProgress } from '../../../server/actions/citizens/speak-progress.js';
import { instantAt as at } from '../../../server/desk/calendar/shanghai.js';
import type { BookingRequest } from '../../../server/ports/booking.js';
import { refused } from '../../support/builders.js';
import { deskAtWork, member, type DeskAtWork } from '../../support/desk-at-work.js';

const night = at('2026-09-30', '03:00');
const asked = { centreId: 'district-centre', itemCode: 'residence-permit' };
const request: BookingRequest = { key: 'call-1:book', slotId: 'district-centre:2026-10-08:09:00', itemCode: 'residence-permit', source: 'phone', lang: 'zh', phone: '00012345678', callId: 'call-1' };

async function open(now = night): Promise<DeskAtWork> {
  const desk = await deskAtWork(now);
  await bookableDays(desk.ports, asked);
  return desk;
}

describe('booking at three in the morning', () => {
  it('offers items, centres, days and times, and keeps the place', async () => {
    const { ports } = await open();
    expect((await bookableItems(ports)).map(({ code }) => code)).toContain('residence-permit');
    expect(await bookableCentres(ports, 'residence-permit')).toMatchObject([{ id: 'district-centre' }]);
    expect((await bookableDays(ports, asked)).map(({ date, free }) => `${date} ${free}`)).toEqual(['2026-10-08 6', '2026-10-09 6', '2026-10-10 6', '2026-10-12 6', '2026-10-13 6']);
    const booked = await bookAppointment(ports, request);
    expect(booked).toMatchObject({ state: 'confirmed', startsAt: at('2026-10-08', '09:00'), centreName: { zh: '区政务服务中心' }, phone: '00012345678', ticketNo: null });
    expect(booked.bookingNo).toMatch(/^\d{8}$/);
    expect(await bookableSlots(ports, { ...asked, date: '2026-10-08' })).toMatchObject([{ free: 1 }, { free: 2 }, { free: 2 }]);
  });

  it('names first what most people come for, and every matter once', async () => {
    const { ports } = await open();
    const named = async (namedFirst: readonly string[]) => {
      ports.directory.bookingRules = { ...ports.directory.bookingRules, namedFirst };
      return (await bookableItems(ports)).map(({ code }) => code);
    };
    const usual = await named([]);
    const last = usual.at(-1) ?? '';
    expect(await named([last])).toEqual([last, ...usual.filter((code) => code !== last)]);
  });

  it('gives the place its ticket and one text', async () => {
    const desk = await open();
    const { id, bookingNo } = await bookAppointment(desk.ports, request);
    await desk.settle();
    const appointment = await desk.ports.appointments.get(id);
    expect(await desk.ports.tickets.get(appointment?.ticketNo ?? '')).toMatchObject({ type: 'appointment', channel: 'phone', appointmentId: id, content: `区政务服务中心，2026-10-08 09:00，预约号 ${bookingNo}` });
    expect(desk.ports.sms.sent.map(({ to, text }) => [to, text.includes(bookingNo)])).toEqual([['00012345678', true]]);
    const day = { from: at('2026-10-08', '00:00'), to: at('2026-10-09', '00:00') };
    expect((await listAppointments(desk.ports, member('clerk-1'), day)).map((one) => one.id)).toEqual([id]);
  });

  it('without a phone is kept all the same and texts nobody', async () => {
    const desk = await open();
    const { phone: _, ...noPhone } = request;
    const { id } = await bookAppointment(desk.ports, noPhone);
    await desk.settle();
    expect(await desk.ports.tickets.byKey(`appointment:${id}`)).toMatchObject({ caller: { anonymous: true, way: 'none' } });
    expect(desk.ports.sms.sent).toEqual([]);
  });

  it('repeated with the same key is the same booking, even after the day came', async () => {
    const desk = await open();
    const first = await bookAppointment(desk.ports, request);
    await desk.settle();
    desk.ports.clock.set(at('2026-10-08', '10:00'));
    expect((await bookAppointment(desk.ports, request)).id).toBe(first.id);
    await desk.settle();
    expect(desk.ports.sms.sent).toHaveLength(1);
  });

  it('two at once with one key take one place', async () => {
    const { ports } = await open();
    const [one, other] = await Promise.all([bookAppointment(ports, request), bookAppointment(ports, request)]);
    expect(one.id).toBe(other.id);
    expect((await ports.slots.get([request.slotId]))[0]?.taken).toHaveLength(1);
  });

  it('the last place goes once, whoever else asks in the same moment', async () => {
    const { ports } = await open();
    const all = await Promise.allSettled(['a', 'b', 'c', 'd'].map((key) => bookAppointment(ports, { ...request, key })));
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(2);
    expect(await refused(bookAppointment(ports, { ...request, key: 'e' }))).toEqual({ code: 'slot_gone', facts: {} });
  });
});

describe('a place that cannot be booked', () => {
  it('is one of a day that has come, though it is still stored', async () => {
    const { ports } = await open();
    ports.clock.set(at('2026-10-08', '08:00'));
    expect((await refused(bookAppointment(ports, request))).code).toBe('slot_gone');
    expect((await ports.slots.get([request.slotId]))[0]?.taken).toEqual([]);
  });

  it.each([
    ['no slot', { slotId: 'district-centre:2026-10-08:09:01' }],
    ['no item', { itemCode: 'no-such-item' }],
    ['an item that is not booked', { itemCode: 'residence-registration' }],
  ])('is %s at all, and no place is taken for it', async (_, wrong) => {
    const { ports } = await open();
    expect((await refused(bookAppointment(ports, { ...request, ...wrong }))).code).toBe('not_found');
    expect((await ports.slots.get([request.slotId]))[0]?.taken).toEqual([]);
  });

  it('is any at an unknown centre or on a holiday', async () => {
    const { ports } = await open();
    expect(await bookableDays(ports, { ...asked, centreId: 'no-such-centre' })).toEqual([]);
    expect(await bookableSlots(ports, { ...asked, date: '2026-10-01' })).toEqual([]);
  });
});

describe('a caller nobody could answer', () => {
  it('is a ticket somebody must call back within the half hour, once for one call', async () => {
    const desk = await deskAtWork(night);
    const call = { key: 'call-1', phone: '00012345678', lang: 'zh', callId: 'call-1', asked: true, note: '要投诉' } as const;
    const { ticketNo } = await requestCallback(desk.ports, call);
    expect((await requestCallback(desk.ports, call)).ticketNo).toBe(ticketNo);
    const ticket = await desk.ports.tickets.get(ticketNo);
    expect(ticket?.content).toContain('来电时说的：要投诉');
    expect(ticket).toMatchObject({ channel: 'phone', urgency: 'urgent', title: '漏接电话，请回拨', caller: { way: 'call', phone: '00012345678' } });
    expect(ticket?.deadlines.find(({ step }) => step === 'accept')?.dueAt).toBe(at('2026-09-30', '03:30'));
  });
});

describe('progress by phone', () => {
  it('says state, promised day and unit to who knows the code, and nothing to others', async () => {
    const desk = await deskAtWork(night);
    const { ticketNo } = await requestCallback(desk.ports, { key: 'call-1', phone: '00012345678', lang: 'zh', callId: 'call-1', asked: true, note: '' });
    const code = desk.ports.secrets.queryCode(ticketNo);
    expect(await speakProgress(desk.ports, { ticketNo, code })).toEqual({ state: 'pending_acceptance', promisedDate: '2026-10-15', unit: null });
    expect(await speakProgress(desk.ports, { ticketNo, code: '000000' })).toBeNull();
  });
});
