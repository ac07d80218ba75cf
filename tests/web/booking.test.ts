import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openAppointmentTicket } from '../../server/actions/appointments/open-appointment-ticket.js';
import { leaveList } from '../../server/actions/appointments/prove-waiting.js';
import { sweepBookings } from '../../server/actions/appointments/sweep-bookings.js';
import type { BookingRow, PlanEffect, PlanSaved, PlanWeek, StaffBooked } from '../../server/contract/booking-staff.js';
import type { BookingCentre, BookingDay, BookingItem, BookingTime, Hold, OwnBooking, WaitPlace } from '../../server/contract/booking.js';
import type { Role } from '../../server/contract/staff.js';
import { wordError } from '../../server/contract/words/error-words.js';
import { ticketDetail } from '../../server/contract/ticket-detail.js';
import { DAY, MINUTE } from '../../server/desk/calendar/shanghai.js';
import { refused } from '../support/builders.js';
import { fakeStaff } from '../support/desk-fakes.js';
import { complaint, file, report } from './support/samples.js';
import { Browser, staffBrowser, webDesk, type Answer, type WebDesk } from './support/web-desk.js';

const centre = 'district-centre';
const day = '2026-11-24';
const slotId = `${centre}:${day}:09:00`;
const items = ['residence-permit'];
const who = { lang: 'zh', name: '王芳', phone: '00012345678' };

let desk: WebDesk;
let citizen: Browser;
beforeEach(async () => {
  desk = await webDesk();
  citizen = new Browser(desk.app);
});
afterEach(() => desk.close());

/** The body of an answer that must have this status. */
const said = ({ status, body, text }: Answer, as: number): object => {
  if (status !== as) throw new Error(`${status}: ${text}`);
  return body;
};
const code = ({ body }: Answer): string => (body['error'] as { code: string }).code;
const get = async <T>(url: string): Promise<T> => said(await citizen.get(url), 200) as T;
const post = async <T>(url: string, body: object, as = 200): Promise<T> => said(await citizen.post(url, body), as) as T;
async function ticketOf(no: string) {
  const ticket = await desk.ports.tickets.get(no);
  if (!ticket) throw new Error(`no ticket ${no}`);
  return ticket;
}
const book = (facts: object = {}) => post<OwnBooking>('/api/booking/appointments', { key: 'press-0001', slotId, items, ...who, ...facts }, 201);

describe('a citizen who books on the site', () => {
  it('goes from the matter to the place, the day, the time, a hold and a booking with what to bring', async () => {
    const found = (await get<BookingItem[]>('/api/booking/items')).find(({ code: one }) => one === 'residence-permit');
    expect(found).toMatchObject({ minutes: 30, homeVisit: false });
    expect(await get<BookingCentre[]>(`/api/booking/centres?items=${items.join(',')}`)).toMatchObject([{ id: centre, phone: '022-0000-0001', stepFree: null, earliest: { slotId } }]);
    expect((await get<BookingDay[]>(`/api/booking/centres/${centre}/days?items=residence-permit`))[0]).toEqual({ date: day, morning: 4, afternoon: 2, state: 'free', reason: null });
    const times = await get<BookingTime[]>(`/api/booking/centres/${centre}/days/${day}?items=residence-permit`);
    expect(times[0]).toMatchObject({ slotId, free: 2, part: 'morning', kind: 'ordinary', endsAt: (times[0]?.startsAt ?? 0) + 60 * MINUTE });
    const held = await post<Hold>('/api/booking/holds', { key: 'press-0001', slotId, items });
    expect(held.until - held.serverNow).toBe(5 * MINUTE);
    const own = await book();
    expect(own).toMatchObject({ state: 'confirmed', mode: 'counter', centre: { id: centre, phone: '022-0000-0001' }, provenBy: 'phone', code: null, changeable: true, respondBy: null });
    expect(own.bookingNo).toMatch(/^\d{8}$/);
    expect(own.materials.length).toBeGreaterThan(0);
    expect(await get<BookingTime[]>(`/api/booking/centres/${centre}/days/${day}?items=residence-permit`)).toMatchObject([{ free: 1 }, { free: 2 }, { free: 2 }]);
  });

  it('manages it with the number and four digits, and reads the same refusal for either one wrong', async () => {
    const { bookingNo } = await book();
    expect(await post<OwnBooking>('/api/booking/lookup', { bookingNo, code: '5678' })).toMatchObject({ bookingNo, name: '王芳' });
    const wrongs = await Promise.all([citizen.post('/api/booking/lookup', { bookingNo, code: '0000' }), citizen.post('/api/booking/lookup', { bookingNo: '99999999', code: '5678' })]);
    expect(wrongs.map(({ status, body }) => [status, { ...(body['error'] as object), errorId: '' }])).toEqual(Array(2).fill([404, expect.objectContaining({ code: 'wrong_booking_code', errorId: '' })]));
  });

  it('moves it as one act and takes it out of the calendar when it is cancelled', async () => {
    const { bookingNo, calendarToken } = await book();
    const moved = await post<OwnBooking>('/api/booking/move', { bookingNo, code: '5678', key: 'move-0001', slotId: `${centre}:2026-11-25:14:00` });
    expect(moved).toMatchObject({ bookingNo, slotId: `${centre}:2026-11-25:14:00` });
    const file = await citizen.get(`/api/booking/calendar/${calendarToken}?lang=en`);
    expect([file.status, file.headers['content-type'], file.headers['cache-control']]).toEqual([200, 'text/calendar; charset=utf-8', 'private, no-store']);
    expect(file.text).toContain('SEQUENCE:1\r\n');
    expect((await post<OwnBooking>('/api/booking/cancel', { bookingNo, code: '5678', key: 'cancel-01' })).state).toBe('cancelled_by_citizen');
    expect((await citizen.get(`/api/booking/calendar/${calendarToken}`)).text).toContain('METHOD:CANCEL\r\n');
    expect((await citizen.get('/api/booking/calendar/00000000aaaaaaaaaaaaaaaaaaaaaa')).status).toBe(404);
  });

  it('without a phone is told a code once, or is known by the backup contact', async () => {
    const own = await book({ phone: undefined });
    expect(own).toMatchObject({ provenBy: 'code', code: expect.stringMatching(/^\d{4}$/) as string });
    expect((await citizen.post('/api/booking/lookup', { bookingNo: own.bookingNo, code: own.code })).status).toBe(200);
    const backup = { name: '李芳', phone: '00022223333', relation: '女儿' };
    expect(await book({ key: 'press-0002', phone: undefined, needs: { backup } })).toMatchObject({ provenBy: 'backup', code: null });
  });

  it('asks for a visit at home, for a proxy, or to talk by video', async () => {
    const wish = { date: '2026-11-27', part: 'morning' };
    const home = { mode: 'home_visit', slotId: undefined, items: ['disability-certificate'], needs: { address: '幸福里 3 号楼 101', wish, eligibility: 'hard_to_move', access: ['wheelchair'] } };
    expect(await book(home)).toMatchObject({ state: 'requested', mode: 'home_visit', respondBy: Date.parse('2026-11-24T10:00:00+08:00') });
    expect((await citizen.post('/api/booking/appointments', { key: 'press-0002', ...who, ...home, needs: { wish } })).body).toMatchObject({ error: { code: 'invalid', facts: { fields: ['needs.address'] } } });
    expect((await citizen.post('/api/booking/appointments', { key: 'press-0003', ...who, slotId, items, mode: 'proxy' })).body).toMatchObject({ error: { code: 'invalid', facts: { fields: ['needs.proxyFor'] } } });
    expect(await book({ key: 'press-0004', mode: 'proxy', needs: { proxyFor: { name: '王大爷', relation: '父亲' }, companion: true } })).toMatchObject({ mode: 'proxy', needs: { proxyFor: { relation: '父亲' }, companion: true } });
    expect(await book({ key: 'press-0005', mode: 'video', phone: '00088889999' })).toMatchObject({ mode: 'video' });
  });

  it('is told in words why not', async () => {
    await book();
    const again = await citizen.post('/api/booking/appointments', { key: 'press-0002', slotId, items, ...who });
    expect(again.status).toBe(409);
    expect(again.body).toMatchObject({ error: { code: 'booking_limit', message: { zh: expect.stringContaining('一天最多约 1 次') as string, en: expect.stringContaining('1 a day') as string } } });
    for (const key of ['other-001', 'other-002']) await desk.ports.slots.take({ slotId: `${centre}:${day}:10:00`, key, at: 0, way: 'public' });
    expect(code(await citizen.post('/api/booking/holds', { key: 'press-0003', slotId: `${centre}:${day}:10:00`, items }))).toBe('slot_gone');
    expect(code(await citizen.post('/api/booking/appointments', { key: 'short', slotId, items, ...who }))).toBe('invalid');
  });

  it('lets a hold go, or renews it until somebody else has the place', async () => {
    const hold = { key: 'press-0001', slotId, items };
    await post('/api/booking/holds', hold);
    desk.ports.clock.advance(4 * MINUTE);
    expect((await post<Hold>('/api/booking/holds/renew', hold)).until).toBe(desk.ports.clock.now() + 5 * MINUTE);
    await post('/api/booking/holds/release', hold);
    expect((await desk.ports.slots.get([slotId]))[0]?.taken).toEqual([]);
    for (const key of ['other-001', 'other-002']) await desk.ports.slots.take({ slotId, key, at: 0, way: 'public' });
    expect(code(await citizen.post('/api/booking/holds/renew', hold))).toBe('hold_gone');
  });

  it('waits for a full day, and takes the place with the code from the text', async () => {
    await post('/api/booking/holds', { key: 'hold-0001', slotId, items });
    for (const [time, nth] of [['09:00', 1], ['10:00', 1], ['10:00', 2], ['14:00', 1], ['14:00', 2]] as const) await book({ key: `fill-${time}-${nth}`, slotId: `${centre}:${day}:${time}`, phone: `0007${time.replace(':', '')}00${nth}` });
    expect((await get<BookingDay[]>(`/api/booking/centres/${centre}/days?items=residence-permit`))[0]).toMatchObject({ date: day, state: 'full' });
    const { code: word, ahead } = await post<WaitPlace>('/api/booking/waits', { key: 'wait-0001', items, centreId: centre, from: day, to: day, lang: 'zh', phone: '00011112222' }, 201);
    expect(ahead).toBe(0);
    expect(code(await citizen.post('/api/booking/waits/take', { phone: '00011112222', code: word, key: 'take-0001' }))).toBe('offer_over');
    desk.ports.clock.advance(5 * MINUTE);
    await sweepBookings(desk.ports);
    expect(await post<OwnBooking>('/api/booking/waits/take', { phone: '00011112222', code: word, key: 'take-0001' })).toMatchObject({ state: 'confirmed', slotId });
  });

  it('leaves the list by number and code; a wrong code, a strange number and a place already taken read the same', async () => {
    const wait = (key: string, phone: string) => post<WaitPlace>('/api/booking/waits', { key, items, centreId: centre, from: day, to: day, lang: 'zh', phone }, 201);
    const [first, other] = [await wait('wait-0001', '00011112222'), await wait('wait-0002', '00033334444')];
    const end = (phone: string, four: string) => citizen.post('/api/booking/waits/end', { phone, code: four });
    const wrong = first.code === '0000' ? '0001' : '0000';
    const answers = [await end('00011112222', wrong), await end('00099998888', first.code), await citizen.post('/api/booking/waits/take', { phone: '00011112222', code: wrong, key: 'take-0001' })];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
    const errors = answers.map(({ body }) => body['error']);
    expect(errors).toMatchObject(Array.from(errors, () => ({ code: 'wrong_wait_code', message: wordError('wrong_wait_code') })));
    for (let twice = 0; twice < 2; twice += 1) expect((await end('000 1111 2222', first.code)).status).toBe(200);
    expect((await desk.ports.waitlist.ofPhone('00011112222'))[0]?.state).toBe('left');
    const [entry] = await desk.ports.waitlist.ofPhone('00033334444');
    if (entry) await desk.ports.waitlist.save({ ...entry, state: 'taken' });
    expect(code(await end('00033334444', other.code))).toBe('wrong_wait_code');
  });

  it('may try thirty codes a day at one number, and then waits until tomorrow', async () => {
    const proof = { phone: '00011112222', code: '0000' };
    for (let tries = 0; tries < 30; tries += 1) expect((await refused(leaveList(desk.ports, proof))).code).toBe('wrong_wait_code');
    expect((await refused(leaveList(desk.ports, proof))).code).toBe('too_many');
    desk.ports.clock.advance(DAY);
    expect((await refused(leaveList(desk.ports, proof))).code).toBe('wrong_wait_code');
  });
});

describe('staff', () => {
  it('book for a caller, see the day with what may be done, and do it', async () => {
    const clerk = await staffBrowser(desk, 'clerk-1');
    const made = (said(await clerk.post('/api/staff/appointments', { key: 'staff-0001', source: 'phone', slotId, items, ...who, needs: { access: ['wheelchair'] } }), 201) as BookingRow);
    expect(made).toMatchObject({ callerName: '王*', phone: '000****5678', access: ['wheelchair'], mustCall: false, acts: 1, source: 'phone' });
    const rows = (said(await clerk.get(`/api/staff/appointments/day?centreId=${centre}&date=${day}`), 200) as BookingRow[]);
    expect(rows).toMatchObject([{ bookingNo: made.bookingNo, actions: ['move', 'cancel', 'call_off', 'check_in', 'start', 'miss'] }]);
    const checked = (said(await clerk.post(`/api/staff/appointments/${made.id}/commands`, { key: 'check-001', acts: 1, command: { action: 'check_in' } }), 200) as BookingRow);
    expect(checked).toMatchObject({ state: 'checked_in', acts: 2 });
    expect(code(await clerk.post(`/api/staff/appointments/${made.id}/commands`, { key: 'check-002', acts: 1, command: { action: 'start' } }))).toBe('stale');
    expect(code(await clerk.post(`/api/staff/appointments/${made.id}/commands`, { key: 'move-0001', command: { action: 'move', slotId: `${centre}:2026-11-25:09:00` } }))).toBe('illegal_move');
  });

  it('keep a place while they speak, book it once it is said who comes, and find it by what the caller says', async () => {
    const clerk = await staffBrowser(desk, 'clerk-1');
    const held = { key: 'staff-0001', source: 'counter', slotId, items };
    expect(said(await clerk.post('/api/staff/booking/holds', held), 200)).toMatchObject({ key: 'staff-0001', until: desk.ports.clock.now() + 5 * MINUTE });
    expect((await desk.ports.slots.get([slotId]))[0]?.taken).toHaveLength(1);
    const made = said(await clerk.post('/api/staff/appointments', { ...held, lang: 'zh', name: '贺老太', needs: {} }), 201) as StaffBooked;
    expect(made).toMatchObject({ mustCall: true, phone: null });
    expect(made.code).toMatch(/^\d{4}$/);
    expect((await desk.ports.slots.get([slotId]))[0]?.taken).toMatchObject([{ key: 'staff:staff-0001' }]);
    expect(said(await clerk.post('/api/staff/appointments/lookup', { bookingNo: made.bookingNo, code: made.code }), 200)).toMatchObject({ id: made.id });
    expect(code(await clerk.post('/api/staff/appointments/lookup', { bookingNo: made.bookingNo, code: made.code === '0000' ? '0001' : '0000' }))).toBe('wrong_booking_code');
  });

  it('book for the caller of a ticket without typing who it is, and never name a reporter', async () => {
    const clerk = await staffBrowser(desk, 'operator-1');
    const ticket = await file(citizen, complaint());
    const made = said(await clerk.post('/api/staff/appointments', { key: 'staff-0001', source: 'phone', slotId, items, lang: 'zh', needs: {}, callerOf: ticket.no }), 201) as StaffBooked;
    expect(made.phone).toMatch(/\*{4}/);
    expect(made.callerName).toMatch(/\*$/);
    const secret = await file(citizen, report());
    expect(made.bookedFor).toBe(ticket.no);
    const unnamed = said(await clerk.post('/api/staff/appointments', { key: 'staff-0002', source: 'phone', slotId: `${centre}:${day}:10:00`, items, lang: 'zh', needs: {}, callerOf: secret.no }), 201) as StaffBooked;
    expect([unnamed.phone, unnamed.bookedFor]).toEqual([null, null]);
  });

  it('find the booking on the ticket it was made for, and the ticket on the booking, until the matter is confidential', async () => {
    const clerk = await staffBrowser(desk, 'operator-1');
    const { no } = await file(citizen, complaint());
    const made = said(await clerk.post('/api/staff/appointments', { key: 'staff-0001', source: 'phone', slotId, items, ...who, needs: {}, fromTicket: no }), 201) as StaffBooked;
    for (let heard = 0; heard < 2; heard += 1) await openAppointmentTicket(desk.ports, made.id);
    const detail = ticketDetail.parse((await clerk.get(`/api/staff/tickets/${no}`)).body);
    const { ticketNo } = detail.booked[0] ?? { ticketNo: null };
    expect(detail.booked).toMatchObject([{ bookingNo: made.bookingNo, items: [{ zh: '居住证申领与签注', en: 'Residence permit application and endorsement' }], centre: { en: 'District Service Centre' }, state: 'confirmed' }]);
    expect(detail.timeline.at(-1)).toMatchObject({ type: 'booking_made', actor: { kind: 'staff', id: 'operator-1' }, citizenSees: false, facts: { bookingNo: made.bookingNo } });
    expect(ticketDetail.parse((await clerk.get(`/api/staff/tickets/${ticketNo}`)).body)).toMatchObject({ appointment: { bookingNo: made.bookingNo }, bookedFor: no });
    const lookedUp = () => clerk.post('/api/staff/appointments/lookup', { bookingNo: made.bookingNo, code: '5678' });
    expect(said(await lookedUp(), 200)).toMatchObject({ bookedFor: no, ticketNo });
    await desk.ports.tickets.save({ ...(await ticketOf(no)), confidential: true }, []);
    expect(ticketDetail.parse((await clerk.get(`/api/staff/tickets/${ticketNo}`)).body).bookedFor).toBeNull();
    expect(said(await lookedUp(), 200)).toMatchObject({ bookedFor: null });
    const secret = ticketDetail.parse((await (await staffBrowser(desk, 'supervisor-1')).get(`/api/staff/tickets/${no}`)).body);
    expect([secret.booked, secret.timeline.some(({ type }) => type === 'booking_made')]).toEqual([[], false]);
  });

  it('ask for a home visit and confirm when it is', async () => {
    const clerk = await staffBrowser(desk, 'clerk-1');
    const form = { key: 'staff-0001', source: 'phone', mode: 'home_visit', items: ['disability-certificate'], ...who, needs: { address: '幸福里 3 号楼 101', wish: { date: '2026-11-27', part: 'any' } } };
    const made = (said(await clerk.post('/api/staff/appointments', form), 201) as BookingRow);
    expect(made).toMatchObject({ state: 'requested', actions: ['accept', 'move', 'cancel', 'call_off'], wish: { date: '2026-11-27' } });
    const startsAt = Date.parse('2026-11-27T10:00:00+08:00');
    expect((said(await clerk.post(`/api/staff/appointments/${made.id}/commands`, { key: 'accept-01', command: { action: 'accept', startsAt } }), 200) as BookingRow)).toMatchObject({ state: 'confirmed', startsAt });
  });

  it('plan a centre: look, try, save, close a day', async () => {
    await book();
    const clerk = await staffBrowser(desk, 'clerk-1');
    expect(said(await clerk.get('/api/staff/centres'), 200)).toMatchObject([{ id: centre, slotMinutes: 60 }]);
    const plan = `/api/staff/centres/${centre}/plan`;
    const week = (said(await clerk.get(`${plan}?from=2026-11-23&to=2026-11-29`), 200) as PlanWeek);
    expect(week.slots.find((slot) => slot.slotId === slotId)).toMatchObject({ booked: 1, held: 0 });
    const fewer = { ...week.availability, exceptions: [{ date: day, closed: false, closedCounters: [], times: [{ time: '09:00', capacity: 0, reserved: 0 }], reason: null }] };
    expect((said(await clerk.post(`${plan}/preview`, { availability: fewer, from: day, to: day }), 200) as PlanEffect)).toMatchObject({ slots: 1, bumped: 1, texts: 1, calls: 0, who: [{ callerName: '王*' }] });
    expect((said(await clerk.ask('PUT', plan, { body: { availability: fewer, reason: '检修' } }), 200) as PlanSaved)).toMatchObject({ moved: 1, withoutPlace: 0, availability: { version: 1 } });
    expect(code(await clerk.ask('PUT', plan, { body: { availability: fewer, reason: '检修' } }))).toBe('stale');
    expect((said(await clerk.post(`/api/staff/centres/${centre}/closings/preview`, { date: day }), 200) as PlanEffect)).toMatchObject({ bumped: 1 });
    expect((said(await clerk.post(`/api/staff/centres/${centre}/closings`, { date: day, reason: { zh: '停电检修', en: 'Power cut' } }), 200) as PlanSaved)).toMatchObject({ moved: 1 });
    expect((await get<BookingDay[]>(`/api/booking/centres/${centre}/days?items=residence-permit`))[0]).toEqual({ date: day, morning: 0, afternoon: 0, state: 'closed', reason: { zh: '停电检修', en: 'Power cut' } });
    expect(said(await clerk.get(`/api/staff/centres/${centre}/utilisation?from=${day}&to=2026-11-25`), 200)).toMatchObject({ centreId: centre, waiting: 0 });
  });

  const readers: Role[] = ['operator', 'dispatcher', 'supervisor', 'appointment_clerk'];
  const planners: Role[] = ['supervisor', 'appointment_clerk'];
  const closing = { date: day, reason: { zh: '停电检修', en: 'Power cut' } };
  it.each<[string, 'GET' | 'POST', string, object | undefined, Role[]]>([
    ['the day', 'GET', `/api/staff/appointments/day?centreId=${centre}&date=${day}`, undefined, readers],
    ['centres', 'GET', '/api/staff/centres', undefined, readers],
    ['the plan', 'GET', `/api/staff/centres/${centre}/plan?from=${day}&to=${day}`, undefined, readers],
    ['utilisation', 'GET', `/api/staff/centres/${centre}/utilisation?from=${day}&to=${day}`, undefined, readers],
    ['a booking for a caller', 'POST', '/api/staff/appointments', { key: 'staff-0001', source: 'phone', slotId, items, ...who }, readers],
    ['bookings behind a figure', 'GET', `/api/staff/centres/${centre}/figures/bookings?from=${day}&to=${day}&part=booked`, undefined, readers],
    ['waits behind a figure', 'GET', `/api/staff/centres/${centre}/figures/waits?from=${day}&to=${day}&hour=9`, undefined, readers],
    ['what can be booked', 'GET', '/api/staff/booking/items', undefined, readers],
    ['where', 'GET', '/api/staff/booking/centres?items=residence-permit&source=phone', undefined, readers],
    ['which days', 'GET', `/api/staff/booking/centres/${centre}/days?items=residence-permit&source=phone`, undefined, readers],
    ['what times', 'GET', `/api/staff/booking/centres/${centre}/days/${day}?items=residence-permit&source=phone`, undefined, readers],
    ['a place kept for a caller', 'POST', '/api/staff/booking/holds', { key: 'staff-0001', source: 'phone', slotId, items }, readers],
    ['a place let go', 'POST', '/api/staff/booking/holds/release', { key: 'staff-0001', source: 'phone', slotId, items }, readers],
    ['a caller on the list', 'POST', '/api/staff/booking/waits', { key: 'staff-0001', items, centreId: centre, from: day, to: day, lang: 'zh', phone: '00011112222' }, readers],
    ['an act', 'POST', '/api/staff/appointments/unknown/commands', { key: 'check-001', command: { action: 'check_in' } }, readers],
    ['a closing tried', 'POST', `/api/staff/centres/${centre}/closings/preview`, closing, planners],
    ['a closing', 'POST', `/api/staff/centres/${centre}/closings`, closing, planners],
  ])('%s is for their roles alone', async (...[, method, url, body, roles]) => {
    expect((await citizen.ask(method, url, { body })).status).toBe(401);
    for (const { id, roles: [role] } of fakeStaff) {
      const { status } = await (await staffBrowser(desk, id)).ask(method, url, { body });
      if (role !== undefined && roles.includes(role)) expect([200, 201, 404]).toContain(status);
      else expect([role, status]).toEqual([role, 403]);
    }
  });
});
