import { describe, expect, it } from 'vitest';
import { appointmentBook } from '../../../server/actions/appointments/appointment-book.js';
import { changePlan, closeDay, previewClosing, previewPlan } from '../../../server/actions/appointments/change-plan.js';
import { planCentres, readPlan } from '../../../server/actions/appointments/read-plan.js';
import { readUtilisation } from '../../../server/actions/appointments/read-utilisation.js';
import { sweepBookings } from '../../../server/actions/appointments/sweep-bookings.js';
import { noNeeds } from '../../../server/desk/appointments/appointment.js';
import { instantAt as at } from '../../../server/desk/calendar/shanghai.js';
import type { AppointmentBook, BookingRequest } from '../../../server/ports/booking.js';
import { refused } from '../../support/builders.js';
import { deskAtWork, member, type DeskAtWork } from '../../support/desk-at-work.js';

const clerk = member('clerk-1');
const centreId = 'district-centre';
const tomorrow = '2026-11-24';
const reason = { zh: '停电检修', en: 'Power cut' };
const closing = { centreId, date: tomorrow, counterId: null, reason };

interface Open extends DeskAtWork {
  book: AppointmentBook;
  make: (phone: string, facts?: Partial<BookingRequest>) => Promise<string>;
  where: (bookingNo: string) => Promise<string>;
}
async function open(): Promise<Open> {
  const desk = await deskAtWork();
  const book = appointmentBook(desk.ports);
  return {
    ...desk,
    book,
    make: async (phone, facts = {}) => {
      const { bookingNo } = await book.book({ key: `book-${phone}`, slotId: `${centreId}:${tomorrow}:09:00`, itemCode: 'residence-permit', source: 'phone', lang: 'zh', phone, ...facts });
      await desk.settle();
      desk.ports.clock.advance(1);
      return bookingNo;
    },
    where: async (bookingNo) => (await desk.ports.appointments.byBookingNo(bookingNo))?.slotId ?? '',
  };
}

describe('a centre that closes tomorrow', () => {
  it('is told first how many are bumped and whom a person must call', async () => {
    const desk = await open();
    await desk.make('00011112222');
    await desk.make('02200002001');
    await desk.make('00033334444', { slotId: `${centreId}:2026-11-25:09:00` });
    const { bumped, calls } = await previewClosing(desk.ports, clerk, closing);
    expect([bumped.length, calls]).toEqual([2, 1]);
    expect(await desk.book.days({ centreId, itemCode: 'residence-permit' })).toMatchObject([{ date: tomorrow }, {}, {}, {}, {}]);
  });

  it('moves everybody to the nearest free time, by text or by a task for a person, and is closed to everybody else', async () => {
    const desk = await open();
    const [texted, called] = [await desk.make('00011112222'), await desk.make('02200002001')];
    const afternoon = await desk.make('00033334444', { slotId: `${centreId}:${tomorrow}:14:00` });
    const done = await closeDay(desk.ports, clerk, closing);
    expect([done.moved, done.withoutPlace]).toEqual([3, 0]);
    await desk.settle();
    expect(await desk.where(afternoon)).toBe(`${centreId}:2026-11-25:14:00`);
    expect([await desk.where(texted), await desk.where(called)]).toEqual([`${centreId}:2026-11-25:09:00`, `${centreId}:2026-11-25:09:00`]);
    expect(desk.ports.sms.sent.filter(({ text }) => text.includes('appointment_bumped')).map(({ to }) => to).sort()).toEqual(['00011112222', '00033334444']);
    const tasks = (await desk.ports.tickets.find({ filter: { channel: 'phone' }, sort: 'newest', skip: 0, limit: 9 })).filter(({ title }) => title.startsWith('电话告知改约'));
    expect(tasks).toMatchObject([{ caller: { phone: '02200002001', way: 'call' }, urgency: 'urgent' }]);
    expect((await desk.book.days({ centreId, itemCode: 'residence-permit' })).map(({ date }) => date)).not.toContain(tomorrow);
    expect((await refused(desk.book.book({ key: 'late-0001', slotId: `${centreId}:${tomorrow}:10:00`, itemCode: 'residence-permit', source: 'phone', lang: 'zh' }))).code).toBe('slot_gone');
  });

  it('calls off who finds no other place, and has a person ring them', async () => {
    const desk = await open();
    const bookingNo = await desk.make('00011112222');
    const dates = (await desk.book.days({ centreId, itemCode: 'residence-permit' })).map(({ date }) => date);
    for (const date of dates.slice(1)) await closeDay(desk.ports, clerk, { ...closing, date });
    expect(await closeDay(desk.ports, clerk, closing)).toMatchObject({ moved: 0, withoutPlace: 1 });
    await desk.settle();
    expect((await desk.ports.appointments.byBookingNo(bookingNo))?.state).toBe('cancelled_by_centre');
    const titles = (await desk.ports.tickets.find({ filter: { channel: 'phone' }, sort: 'newest', skip: 0, limit: 9 })).map(({ title }) => title);
    expect(titles.filter((title) => title.startsWith('电话另约时间：'))).toHaveLength(1);
  });

  it('closed again does nothing more', async () => {
    const desk = await open();
    await desk.make('00011112222');
    await closeDay(desk.ports, clerk, closing);
    expect(await closeDay(desk.ports, clerk, closing)).toMatchObject({ moved: 0, planned: { bumped: [], slots: [] } });
  });

  it('is closed only by who plans', async () => {
    const desk = await open();
    expect((await refused(closeDay(desk.ports, member('operator-1'), closing))).code).toBe('not_allowed');
    expect((await refused(closeDay(desk.ports, clerk, { ...closing, centreId: 'nowhere' }))).code).toBe('not_found');
  });
});

describe('one counter that stays shut', () => {
  it('takes its places along: who booked last moves, who needs help stays', async () => {
    const desk = await open();
    const elder = { needs: { ...noNeeds, eligibility: 'over_60' } } as const;
    const [first, last] = [await desk.make('00011112222'), await desk.make('00033334444', elder)];
    const { moved } = await closeDay(desk.ports, clerk, { ...closing, counterId: '2' });
    expect(moved).toBe(1);
    expect(await desk.where(last)).toBe(`${centreId}:${tomorrow}:09:00`);
    expect(await desk.where(first)).toBe(`${centreId}:${tomorrow}:10:00`);
  });
});

describe('a planner', () => {
  it('sees the week with what is booked and held', async () => {
    const desk = await open();
    await desk.make('00011112222');
    await desk.book.hold({ key: 'hold-0001', slotId: `${centreId}:${tomorrow}:09:00`, itemCode: 'residence-permit', source: 'web_form' });
    const { slots, days, availability } = await readPlan(desk.ports, clerk, { centreId, from: '2026-11-23', to: '2026-11-29' });
    expect(slots.find(({ slotId }) => slotId === `${centreId}:${tomorrow}:09:00`)).toMatchObject({ capacity: 2, booked: 1, held: 1, reserved: 0 });
    expect(days.map(({ kind }) => kind)).toEqual(['workday', 'workday', 'workday', 'workday', 'workday', 'weekend', 'weekend']);
    expect([availability.version, slots.length]).toEqual([0, 15]);
    expect((await planCentres(desk.ports, clerk)).map(({ availability: { counters } }) => counters.length)).toEqual([2]);
    expect((await refused(readPlan(desk.ports, clerk, { centreId, from: '2026-11-23', to: '2027-11-23' }))).code).toBe('invalid');
  });

  it('sees what a change does before saving it, and of two who save one is told', async () => {
    const desk = await open();
    for (const phone of ['00011112222', '00033334444']) await desk.make(phone);
    const { availability } = await readPlan(desk.ports, clerk, { centreId, from: tomorrow, to: tomorrow });
    const less = { ...availability, exceptions: [{ date: tomorrow, closed: false, closedCounters: [], times: [{ time: '09:00', capacity: 1, reserved: 0 }], reason: null }] };
    expect(await previewPlan(desk.ports, clerk, less)).toMatchObject({ bumped: [{ phone: '00033334444' }], slots: [{ id: `${centreId}:${tomorrow}:09:00`, capacity: 1 }] });
    expect(await changePlan(desk.ports, clerk, { next: less, reason: '检修' })).toMatchObject({ moved: 1, availability: { version: 1 } });
    expect((await refused(changePlan(desk.ports, clerk, { next: less, reason: '检修' }))).code).toBe('stale');
  });

  it('adds places, which those who wait are offered', async () => {
    const desk = await open();
    for (const time of ['09:00', '10:00', '14:00']) for (const nth of [1, 2]) await desk.make(`0007${time.replace(':', '')}00${nth}`, { slotId: `${centreId}:${tomorrow}:${time}` });
    await desk.book.wait({ key: 'wait-0001', itemCode: 'residence-permit', centreId, from: tomorrow, to: tomorrow, part: 'any', lang: 'zh', phone: '00011112222' });
    const { availability } = await readPlan(desk.ports, clerk, { centreId, from: tomorrow, to: tomorrow });
    await changePlan(desk.ports, clerk, { next: { ...availability, hours: availability.hours.map((hours) => ({ ...hours, capacity: 3 })) }, reason: '增开' });
    expect((await desk.ports.waitlist.ofPhone('00011112222'))[0]).toMatchObject({ state: 'offered', offer: { startsAt: at(tomorrow, '09:00') } });
  });

  it('opens a Saturday, whose times can be booked', async () => {
    const desk = await open();
    const { availability } = await readPlan(desk.ports, clerk, { centreId, from: tomorrow, to: tomorrow });
    await changePlan(desk.ports, clerk, { next: { ...availability, hours: [...availability.hours, { kind: 'extended', weekdays: [6], from: '09:00', to: '11:00', capacity: 1, reserved: 0 }] }, reason: '增开' });
    expect((await desk.book.slots({ centreId, itemCode: 'residence-permit', date: '2026-11-28' })).map(({ startsAt }) => startsAt)).toEqual([at('2026-11-28', '09:00'), at('2026-11-28', '10:00')]);
  });

  it('reads how far places are used and how many wait', async () => {
    const desk = await open();
    await desk.make('00011112222');
    await desk.book.wait({ key: 'wait-0001', itemCode: 'residence-permit', centreId: null, from: tomorrow, to: '2026-11-26', part: 'any', lang: 'zh', phone: '00033334444' });
    expect(await readUtilisation(desk.ports, clerk, { centreId, from: tomorrow, to: '2026-11-25' })).toMatchObject({ days: [{ date: tomorrow, capacity: 6, booked: 1 }, { date: '2026-11-25', capacity: 6, booked: 0 }], weeks: [{ first: '2026-11-23', last: '2026-11-29', capacity: 12, booked: 1 }], waiting: 1 });
  });
});

describe('a closed day that is opened again', () => {
  const reopened = async (desk: Open) => {
    const { availability } = await readPlan(desk.ports, clerk, { centreId, from: tomorrow, to: tomorrow });
    return { ...availability, exceptions: [] };
  };
  const offers = (desk: Open) => desk.ports.sms.sent.filter(({ text }) => text.includes('place_offered')).map(({ to }) => to);
  async function closedAndMoved() {
    const desk = await open();
    const [ann, bob] = [await desk.make('00011112222'), await desk.make('00033334444')];
    await closeDay(desk.ports, clerk, closing);
    await desk.settle();
    const reopen = async () => {
      const done = await changePlan(desk.ports, clerk, { next: await reopened(desk), reason: '不停电了' });
      for (let looks = 0; looks < 2; looks += 1) await sweepBookings(desk.ports);
      await desk.settle();
      return done;
    };
    const codeOf = async (phone: string) => (await desk.ports.waitlist.ofPhone(phone))[0]?.code ?? '';
    return { ...desk, ann, bob, reopen, codeOf };
  }

  it('says first how many could go back, then offers each their old time once, and moves nobody', async () => {
    const desk = await closedAndMoved();
    expect((await previewPlan(desk.ports, clerk, await reopened(desk))).back.map(({ startsAt }) => startsAt)).toEqual([at(tomorrow, '09:00'), at(tomorrow, '09:00')]);
    expect(await desk.reopen()).toMatchObject({ askedBack: 2, moved: 0 });
    expect(offers(desk).sort()).toEqual(['00011112222', '00033334444']);
    expect([await desk.where(desk.ann), await desk.where(desk.bob)]).toEqual([`${centreId}:2026-11-25:09:00`, `${centreId}:2026-11-25:09:00`]);
    expect(await changePlan(desk.ports, clerk, { next: await reopened(desk), reason: '再存一次' })).toMatchObject({ askedBack: 0 });
    expect((await refused(desk.book.book({ key: 'late-0001', slotId: `${centreId}:${tomorrow}:09:00`, itemCode: 'residence-permit', source: 'phone', lang: 'zh' }))).code).toBe('slot_gone');
  });

  it('takes back who answers, with all they need, under the same number; the place they leave is free again', async () => {
    const desk = await open();
    const needs = { ...noNeeds, eligibility: 'over_60', access: ['wheelchair'], companion: true } as const;
    const no = await desk.make('00011112222', { more: ['id-card-renewal'], needs });
    await closeDay(desk.ports, clerk, closing);
    await desk.settle();
    await changePlan(desk.ports, clerk, { next: await reopened(desk), reason: '不停电了' });
    const [entry] = await desk.ports.waitlist.ofPhone('00011112222');
    const take = () => desk.book.takeOffer({ phone: '00011112222', code: entry?.code ?? '', source: 'phone', key: 'take-0001' });
    expect([(await take()).bookingNo, (await take()).bookingNo]).toEqual([no, no]);
    await desk.settle();
    expect(await desk.ports.appointments.byBookingNo(no)).toMatchObject({ startsAt: at(tomorrow, '09:00'), needs, items: [{ code: 'residence-permit' }, { code: 'id-card-renewal' }], history: [{ action: 'book' }, { action: 'bump' }, { action: 'move' }] });
    const [left] = await desk.ports.slots.get([`${centreId}:2026-11-25:09:00`]);
    expect(left?.taken.filter(({ until }) => until === undefined)).toEqual([]);
    const [kept] = await desk.ports.slots.get([`${centreId}:${tomorrow}:09:00`]);
    expect(kept?.taken).toMatchObject([{ key: entry?.offer?.placeKey }]);
    expect(kept?.taken[0]?.until).toBeUndefined();
  });

  it('leaves who does not answer, or has chosen another time since, where they are', async () => {
    const desk = await closedAndMoved();
    await desk.book.move({ bookingNo: desk.bob, code: '4444', key: 'move-0001', slotId: `${centreId}:2026-11-26:10:00`, source: 'phone' });
    expect(await desk.reopen()).toMatchObject({ askedBack: 1 });
    desk.ports.clock.set(at(tomorrow, '00:00'));
    await sweepBookings(desk.ports);
    expect((await desk.ports.waitlist.ofPhone('00011112222'))[0]).toMatchObject({ state: 'over' });
    expect((await refused(desk.book.takeOffer({ phone: '00011112222', code: await desk.codeOf('00011112222'), source: 'phone', key: 'take-0001' }))).code).toBe('offer_over');
    expect([await desk.where(desk.ann), await desk.where(desk.bob)]).toEqual([`${centreId}:2026-11-25:09:00`, `${centreId}:2026-11-26:10:00`]);
    const [slot] = await desk.ports.slots.get([`${centreId}:${tomorrow}:09:00`]);
    expect(slot?.taken).toEqual([]);
  });

  it('is no way back once it is closed again or the booking is cancelled', async () => {
    const desk = await closedAndMoved();
    await desk.reopen();
    await desk.book.cancel({ bookingNo: desk.bob, code: '4444', key: 'cancel-01', source: 'phone' });
    expect((await refused(desk.book.takeOffer({ phone: '00033334444', code: await desk.codeOf('00033334444'), source: 'phone', key: 'take-0001' }))).code).toBe('offer_over');
    await closeDay(desk.ports, clerk, closing);
    expect((await refused(desk.book.takeOffer({ phone: '00011112222', code: await desk.codeOf('00011112222'), source: 'phone', key: 'take-0002' }))).code).toBe('offer_over');
    expect(await desk.where(desk.ann)).toBe(`${centreId}:2026-11-25:09:00`);
  });

  it('is told by a person to who has no mobile', async () => {
    const desk = await open();
    await desk.make('02200002001');
    await closeDay(desk.ports, clerk, closing);
    await desk.settle();
    expect(await changePlan(desk.ports, clerk, { next: await reopened(desk), reason: '不停电了' })).toMatchObject({ askedBack: 1 });
    const tasks = await desk.ports.tickets.find({ filter: { channel: 'phone' }, sort: 'newest', skip: 0, limit: 9 });
    expect(tasks.find(({ title }) => title.startsWith('电话问要不要改回'))).toMatchObject({ caller: { phone: '02200002001' }, content: expect.stringContaining('原来的 2026-11-24 09:00 又办公了') as string });
  });
});
