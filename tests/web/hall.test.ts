import { io } from 'socket.io-client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Hall, HallDisplay, Halls, VisitRow } from '../../server/contract/hall.js';
import { hallNamespace } from '../../server/contract/realtime.js';
import { path } from '../../server/contract/routes.js';
import { noNeeds } from '../../server/desk/appointments/appointment.js';
import { displayCode } from '../../server/actions/hall/display-code.js';
import { sampleAppointment } from '../ports/samples.js';
import { staffEar } from './support/live.js';
import { addressOf, Browser, staffBrowser, webDesk, type WebDesk } from './support/web-desk.js';

const centreId = 'district-centre';
let desk: WebDesk;
let clerk: Browser;
const leave: (() => void)[] = [];

beforeEach(async () => {
  desk = await webDesk();
  clerk = await staffBrowser(desk, 'clerk-1');
});
afterEach(async () => {
  for (const go of leave.splice(0)) go();
  await desk.close();
});

const at = (route: Parameters<typeof path>[0]) => path(route, { centreId });
const sit = (who: Browser, no: number) => who.ask('PUT', at('hallCounter'), { body: { no } });
const hall = async () => (await clerk.get(at('hall'))).body as unknown as Hall;
const post = async (who: Browser, route: Parameters<typeof path>[0], body: unknown = {}) => (await who.post(at(route), body)).body as unknown as VisitRow;
const walkIn = (key = 'press-of-the-desk', more: object = {}) => post(clerk, 'hallWalkIns', { key, ...more });
const move = async ({ id, version }: VisitRow, what: string) => (await clerk.post(path('visitMoves', { id }), { version, move: what })).body as unknown as VisitRow;
const display = (code = displayCode(desk.ports, centreId)) => new Browser(desk.app).get(`${at('hallDisplay')}?code=${code}`);
const book = (inMinutes: number) =>
  desk.ports.appointments.insert(sampleAppointment({ id: 'booked-1', bookingNo: '12345678', centreId, startsAt: desk.ports.clock.now() + inMinutes * 60_000, name: '刘桂兰', claim: null, needs: noNeeds, items: [{ code: 'residence-permit', name: { zh: '居住证', en: 'Residence permit' } }], history: [] }), []);

describe('a window through the API', () => {
  it('is opened, calls, serves and closes', async () => {
    expect((await sit(clerk, 3)).status).toBe(200);
    await book(10);
    const booked = await post(clerk, 'hallCheckIns', { bookingNo: '12345678', lastFour: '5678' });
    expect(booked).toMatchObject({ number: 'A001', name: '刘*', state: 'waiting', moves: ['park', 'leave'] });
    const elder = await walkIn('press-of-the-elder', { priority: 'elderly' });
    expect(elder).toMatchObject({ number: 'B001', name: null, items: [] });
    expect(await hall()).toMatchObject({ mine: { no: 3 }, line: [{ number: 'B001' }, { number: 'A001', early: true }], expected: [], arrived: 2, done: 0, wait: null });
    const called = await post(clerk, 'hallCallNext');
    expect(called).toMatchObject({ number: 'B001', counterNo: 3, calls: 1, moves: ['call_again', 'undo_call', 'start', 'park'] });
    expect((await clerk.ask('DELETE', at('hallCounter'))).body).toMatchObject({ error: { code: 'counter_busy', message: { zh: '先处理 B001：办完、过号或暂缓。' } } });
    expect(await move(await move(called, 'start'), 'finish')).toMatchObject({ state: 'done', moves: [] });
    expect((await clerk.ask('DELETE', at('hallCounter'))).status).toBe(200);
    expect(await hall()).toMatchObject({ mine: null, counters: [], done: 1 });
  });

  it('says in words why it refuses', async () => {
    await sit(clerk, 3);
    await walkIn();
    const called = await post(clerk, 'hallCallNext');
    expect(await move(called, 'pass')).toMatchObject({ error: { code: 'call_again_first', message: { zh: '叫满 2 次才能过号。' } } });
    expect(await move(called, 'finish')).toMatchObject({ error: { code: 'illegal_move', message: { zh: '现在不能办完：已叫号。', en: 'Can’t do “Done” now: Called.' } } });
    expect(await post(clerk, 'hallCheckIns', { bookingNo: '00000000', lastFour: '0000' })).toMatchObject({ error: { code: 'wrong_booking' } });
  });

  it('says from when on a no-show can be marked', async () => {
    await book(0);
    expect(await post(clerk, 'hallNoShows', { appointmentId: 'booked-1' })).toMatchObject({ error: { message: { zh: '10:30 以后还没来，才能记未到。' } } });
    expect((await hall()).expected).toMatchObject([{ name: '刘*', noShow: false }]);
  });

  it('lists the centres with who sits where, and what can be done there', async () => {
    await sit(clerk, 3);
    const { centres, items } = (await clerk.get(path('halls'))).body as unknown as Halls;
    expect(centres).toMatchObject([{ id: centreId, counters: [{ no: 3, clerk: { name: '冯秋' } }] }]);
    expect(items.length).toBeGreaterThan(0);
  });

  it.each(['operator-1', 'dispatcher-1', 'supervisor-1'])('is seen and not touched by %s', async (name) => {
    const other = await staffBrowser(desk, name);
    expect((await other.get(at('hall'))).status).toBe(200);
    expect((await sit(other, 4)).status).toBe(403);
    for (const [route, body] of [['hallCallNext', {}], ['hallWalkIns', { key: 'press-of-another' }], ['hallCheckIns', { appointmentId: 'x' }], ['hallNoShows', { appointmentId: 'x' }]] as const) expect((await other.post(at(route), body)).status).toBe(403);
  });

  it.each(['housing-1', 'reviewer-1', 'callback-1', 'editor-1', 'admin-1', 'auditor-1'])('is closed to %s', async (name) => {
    const other = await staffBrowser(desk, name);
    for (const route of ['halls', 'hall'] as const) expect((await other.get(at(route))).status).toBe(403);
  });

  it('is closed to who is not signed in', async () => {
    const nobody = new Browser(desk.app);
    for (const route of ['halls', 'hall'] as const) expect((await nobody.get(at(route))).status).toBe(401);
    expect((await nobody.post(path('visitMoves', { id: 'x' }), { version: 1, move: 'start' })).status).toBe(401);
  });
});

describe('the display of a hall', () => {
  it('says numbers and windows, and nothing of anybody', async () => {
    await sit(clerk, 3);
    await book(-5);
    await post(clerk, 'hallCheckIns', { appointmentId: 'booked-1' });
    await walkIn('press-of-zhao', { name: '赵某某' });
    await post(clerk, 'hallCallNext');
    const shown = await display();
    expect(shown.body as unknown as HallDisplay).toMatchObject({ calls: [{ number: 'A001', counterNo: 3, calls: 1 }], serving: [], missed: [], next: ['B001'], waiting: 1, wait: null });
    expect(shown.text).not.toMatch(/刘|赵|12345678|5678|冯秋/);
  });

  it('names who missed the turn until they are back', async () => {
    await sit(clerk, 3);
    await walkIn();
    const missed = await move(await move(await post(clerk, 'hallCallNext'), 'call_again'), 'pass');
    expect((await display()).body).toMatchObject({ calls: [], missed: ['B001'] });
    await move(missed, 'come_back');
    expect((await display()).body).toMatchObject({ missed: [], next: ['B001'] });
  });

  it('opens with its own code only', async () => {
    expect((await display('guess')).status).toBe(404);
    expect((await new Browser(desk.app).get(at('hallDisplay'))).status).toBe(400);
    expect((await display()).headers['cache-control']).toBe('no-store');
  });

  it('has a short address that leads to its page', async () => {
    const { status, headers } = await new Browser(desk.app).get(`/hall/${centreId}?code=abc`);
    expect([status, headers['location']]).toEqual([302, `/console/hall/${centreId}?code=abc`]);
  });
});

describe('news of a hall', () => {
  const connect = (code: string) => {
    const socket = io(addressOf(desk) + hallNamespace, { forceNew: true, reconnection: false, transports: ['websocket'], auth: { centreId, code } });
    leave.push(() => void socket.disconnect());
    return new Promise<{ changed: Promise<unknown> }>((resolve, reject) => {
      const changed = new Promise((heard) => socket.on('hall.changed', heard));
      socket.on('connect', () => resolve({ changed }));
      socket.on('connect_error', reject);
    });
  };
  beforeEach(() => desk.app.listen({ port: 0, host: '127.0.0.1' }));

  it('reaches its display and the staff', async () => {
    const staff = await staffEar(addressOf(desk), clerk.cookieHeader());
    leave.push(() => staff.leave());
    const { changed } = await connect(displayCode(desk.ports, centreId));
    await walkIn();
    expect(await changed).toEqual({ centreId });
    expect(await staff.hears('hall.changed')).toEqual({ centreId });
  });

  it('is not for a display without the code', async () => {
    await expect(connect('guess')).rejects.toThrow('not_allowed');
  });
});
