import { describe, expect, it } from 'vitest';
import { appointmentBook } from '../../../server/actions/appointments/appointment-book.js';
import { commandAppointment } from '../../../server/actions/appointments/command-appointment.js';
import { sweepBookings } from '../../../server/actions/appointments/sweep-bookings.js';
import { viewFilter } from '../../../server/actions/queue/queue-views.js';
import { noNeeds } from '../../../server/desk/appointments/appointment.js';
import { instantAt as at, MINUTE } from '../../../server/desk/calendar/shanghai.js';
import type { BookingRequest, VisitRequest } from '../../../server/ports/booking.js';
import { refused } from '../../support/builders.js';
import { deskAtWork, member, type DeskAtWork } from '../../support/desk-at-work.js';

const backup = { name: '李芳', phone: '00022223333', relation: '女儿' };
const visit: VisitRequest = {
  key: 'visit-0001',
  itemCode: 'disability-certificate',
  source: 'phone',
  lang: 'zh',
  name: '王大爷',
  address: '幸福里 3 号楼 2 门 101，敲门声音要大',
  wish: { date: '2026-11-26', part: 'afternoon' },
  needs: { ...noNeeds, eligibility: 'hard_to_move', access: ['dialect'], backup },
};
const booking: BookingRequest = { key: 'book-0001', slotId: 'district-centre:2026-11-25:09:00', itemCode: 'residence-permit', source: 'phone', lang: 'zh', phone: '00012345678' };

const titles = async ({ ports }: DeskAtWork): Promise<string[]> => (await ports.tickets.find({ filter: {}, sort: 'newest', skip: 0, limit: 20 })).map(({ title }) => title);
async function asked(): Promise<DeskAtWork & { no: string }> {
  const desk = await deskAtWork();
  const { bookingNo } = await appointmentBook(desk.ports).visit(visit);
  await desk.settle();
  return { ...desk, no: bookingNo };
}
const found = async ({ ports, no }: DeskAtWork & { no: string }) => {
  const appointment = await ports.appointments.byBookingNo(no);
  if (!appointment) throw new Error(`no booking ${no}`);
  return appointment;
};

describe('a visit at home asked for by somebody without a phone', () => {
  it('waits for its unit until ten the next working day, with all the unit must know in its ticket', async () => {
    const desk = await asked();
    const appointment = await found(desk);
    expect(appointment).toMatchObject({ state: 'requested', mode: 'home_visit', slotIds: [], respondBy: at('2026-11-24', '10:00') });
    const ticket = await desk.ports.tickets.get(appointment.ticketNo ?? '');
    expect(ticket).toMatchObject({ title: '上门办理：残疾人证申领、换领与注销', place: visit.address, type: 'appointment' });
    for (const words of ['2026-11-26 下午', '照顾对象：行动不便', '需要：方言', '联系李芳（女儿）00022223333']) expect(ticket?.content).toContain(words);
    expect(desk.ports.sms.sent).toEqual([]);
  });

  it('confirmed in time is told to the backup contact by a person, and nobody is late', async () => {
    const desk = await asked();
    const { id } = await found(desk);
    await commandAppointment(desk.ports, member('clerk-1'), { id, key: 'accept-01', command: { action: 'accept', startsAt: at('2026-11-26', '15:00') } });
    await desk.settle();
    desk.ports.clock.set(at('2026-11-24', '10:01'));
    await sweepBookings(desk.ports);
    expect(await found(desk)).toMatchObject({ state: 'confirmed', startsAt: at('2026-11-26', '15:00'), respondBy: null });
    const tasks = await desk.ports.tickets.find({ filter: {}, sort: 'newest', skip: 0, limit: 9 });
    expect(tasks.find(({ title }) => title.startsWith('电话告知上门时间'))).toMatchObject({ caller: { phone: '00022223333', way: 'call' }, content: expect.stringContaining('请其转告王大爷，本人说方言') as string });
    expect(tasks.some(({ escalated }) => escalated)).toBe(false);
  });

  it('not confirmed by ten is escalated, once', async () => {
    const desk = await asked();
    desk.ports.clock.set(at('2026-11-24', '10:00'));
    await sweepBookings(desk.ports);
    await sweepBookings(desk.ports);
    const appointment = await found(desk);
    expect(appointment).toMatchObject({ state: 'requested', respondBy: null, history: [{ action: 'book' }, { action: 'escalate' }] });
    const ticket = await desk.ports.tickets.get(appointment.ticketNo ?? '');
    expect(ticket?.escalated).toBe(true);
    expect(ticket?.history.filter(({ type }) => type === 'escalated')).toHaveLength(1);
  });

  it.each([
    ['on a Friday evening, until Monday', { asked: at('2026-11-27', '18:30'), due: at('2026-11-30', '10:00'), before: at('2026-11-28', '10:00') }],
    ['at night at the weekend, until Monday', { asked: at('2026-11-29', '03:00'), due: at('2026-11-30', '10:00'), before: at('2026-11-29', '23:00') }],
    ['on the eve of a holiday, until the first day of work after it', { asked: at('2026-09-30', '16:00'), due: at('2026-10-08', '10:00'), before: at('2026-10-01', '10:00') }],
    ['before a Saturday that is worked, until that Saturday', { asked: at('2026-10-09', '11:00'), due: at('2026-10-10', '10:00'), before: at('2026-10-10', '08:00') }],
  ])('asked for %s, waits so long; then the supervisor and the dispatcher are told and it stands urgent in the queue', async (_, { asked: askedAt, due, before }) => {
    const desk = await deskAtWork(askedAt);
    const { bookingNo } = await appointmentBook(desk.ports).visit({ ...visit, wish: { date: '2026-12-10', part: 'any' } });
    await desk.settle();
    const own = await found({ ...desk, no: bookingNo });
    expect(own.respondBy).toBe(due);
    const escalations = async (id: string) => (await desk.ports.notices.of(id, 20)).notices.filter(({ kind }) => kind === 'escalated');
    for (const early of [before, due - MINUTE]) {
      desk.ports.clock.set(early);
      await sweepBookings(desk.ports);
      await desk.settle();
      expect([await escalations('supervisor-1'), (await found({ ...desk, no: bookingNo })).respondBy]).toEqual([[], due]);
    }
    desk.ports.clock.set(due);
    for (let looks = 0; looks < 2; looks += 1) await sweepBookings(desk.ports);
    await desk.settle();
    expect(await escalations('supervisor-1')).toMatchObject([{ severity: 'act', ticketNo: own.ticketNo }]);
    expect(await escalations('dispatcher-1')).toMatchObject([{ severity: 'urgent', ticketNo: own.ticketNo }]);
    const [first] = await desk.ports.tickets.find({ filter: viewFilter('all', member('supervisor-1'), due), sort: 'urgency', skip: 0, limit: 5 });
    expect(first).toMatchObject({ no: own.ticketNo, escalated: true, urgency: 'urgent' });
  });

  it('goes through its own stations', async () => {
    const desk = await asked();
    const { id } = await found(desk);
    const act = (action: 'assign' | 'depart' | 'visit' | 'deliver' | 'finish') => commandAppointment(desk.ports, member('clerk-1'), { id, key: `act-${action}-1`, command: { action } });
    await commandAppointment(desk.ports, member('clerk-1'), { id, key: 'accept-01', command: { action: 'accept', startsAt: at('2026-11-26', '15:00') } });
    for (const action of ['assign', 'depart', 'visit', 'deliver', 'finish'] as const) await act(action);
    expect((await found(desk)).state).toBe('completed');
  });

  it('is managed by the backup contact’s number and called off by it', async () => {
    const desk = await asked();
    const book = appointmentBook(desk.ports);
    expect((await book.cancel({ bookingNo: desk.no, code: '3333', key: 'cancel-01', source: 'phone' })).state).toBe('cancelled_by_citizen');
  });

  it('heard twice is one, and refused where the matter has none or nobody could be reached', async () => {
    const desk = await asked();
    const book = appointmentBook(desk.ports);
    expect((await book.visit(visit)).bookingNo).toBe(desk.no);
    expect((await refused(book.visit({ ...visit, key: 'visit-0002', itemCode: 'residence-permit' }))).code).toBe('visit_not_offered');
    expect(await refused(book.visit({ ...visit, key: 'visit-0003', needs: noNeeds }))).toEqual({ code: 'invalid', facts: { field: 'phone' } });
  });
});

describe('reminders', () => {
  const open = async (facts: Partial<BookingRequest> = {}) => {
    const desk = await deskAtWork();
    await appointmentBook(desk.ports).book({ ...booking, ...facts });
    await desk.settle();
    return desk;
  };
  const reminders = (desk: DeskAtWork) => desk.ports.sms.sent.filter(({ text }) => text.includes('appointment_reminder'));

  it('go out the evening before and two hours before, once each, however often the desk looks', async () => {
    const desk = await open();
    for (const [date, time, sent] of [['2026-11-24', '17:59', 0], ['2026-11-24', '18:00', 1], ['2026-11-24', '23:00', 1], ['2026-11-25', '07:00', 2], ['2026-11-25', '09:30', 2]] as const) {
      desk.ports.clock.set(at(date, time));
      await Promise.all([sweepBookings(desk.ports), sweepBookings(desk.ports)]);
      expect(reminders(desk)).toHaveLength(sent);
    }
  });

  it('follow a booking that moves, and stop when it is cancelled', async () => {
    const desk = await open();
    const book = appointmentBook(desk.ports);
    const [appointment] = await desk.ports.appointments.between(0, Infinity);
    const proof = { bookingNo: appointment?.bookingNo ?? '', code: '5678' };
    await book.move({ ...proof, key: 'move-0001', slotId: 'district-centre:2026-11-27:09:00', source: 'phone' });
    desk.ports.clock.set(at('2026-11-25', '08:00'));
    await sweepBookings(desk.ports);
    expect(reminders(desk)).toEqual([]);
    desk.ports.clock.set(at('2026-11-26', '18:00'));
    await sweepBookings(desk.ports);
    await book.cancel({ ...proof, key: 'cancel-01', source: 'phone' });
    desk.ports.clock.set(at('2026-11-27', '08:00'));
    await sweepBookings(desk.ports);
    expect(reminders(desk)).toHaveLength(1);
  });

  it('are a task for a person where there is no mobile phone', async () => {
    const desk = await open({ phone: '', name: '王大爷', needs: { ...noNeeds, backup } });
    desk.ports.clock.set(at('2026-11-24', '18:00'));
    await sweepBookings(desk.ports);
    await sweepBookings(desk.ports);
    expect((await titles(desk)).filter((title) => title.startsWith('电话提醒预约'))).toHaveLength(1);
    expect(desk.ports.sms.sent).toEqual([]);
  });

  it('missed while the desk was down are not caught up after the time', async () => {
    const desk = await open();
    desk.ports.clock.set(at('2026-11-25', '09:00') + MINUTE);
    await sweepBookings(desk.ports);
    expect(reminders(desk)).toEqual([]);
  });
});
