import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { notifyStaff } from '../../server/actions/notices/notify-staff.js';
import type { StaffNotices } from '../../server/contract/notices.js';
import { staffEar } from './support/live.js';
import { complaint, file } from './support/samples.js';
import { addressOf, Browser, staffBrowser, webDesk, type WebDesk } from './support/web-desk.js';

let desk: WebDesk;
let no: string;
beforeEach(async () => {
  desk = await webDesk();
  ({ no } = await file(new Browser(desk.app), complaint()));
  const ticket = await desk.ports.tickets.get(no);
  if (ticket) await desk.ports.tickets.save({ ...ticket, urgency: 'critical', confidential: true, title: `${ticket.caller.name ?? ''} 00012345678 电梯坏了` }, []);
  for (let twice = 0; twice < 2; twice += 1) await notifyStaff(desk.ports, { ticketNo: no, seq: 1, id: 'event-1:notify_staff' });
});
afterEach(() => desk.close());

const noticesOf = async (who: Browser) => (await who.get('/api/staff/notices')).body as unknown as StaffNotices;

describe('what one was told', () => {
  it('is there once though it was told twice, and is nobody else’s', async () => {
    const [dispatcher, operator] = [await staffBrowser(desk, 'dispatcher-1'), await staffBrowser(desk, 'operator-1')];
    expect(await noticesOf(dispatcher)).toMatchObject({ notices: [{ id: 'event-1:notify_staff:dispatcher-1', ticketNo: no, kind: 'filed', severity: 'urgent', read: false }], unread: 1 });
    expect(await noticesOf(operator)).toEqual({ notices: [], unread: 0 });
    expect((await operator.post('/api/staff/notices/read', { ids: ['event-1:notify_staff:dispatcher-1'] })).body).toEqual({ unread: 0 });
    expect((await noticesOf(dispatcher)).unread).toBe(1);
    expect((await dispatcher.post('/api/staff/notices/read', { until: desk.ports.clock.now() })).body).toEqual({ unread: 0 });
    expect(await noticesOf(dispatcher)).toMatchObject({ notices: [{ read: true }], unread: 0 });
  });

  it('names no caller of a confidential matter', async () => {
    const { notices } = await noticesOf(await staffBrowser(desk, 'supervisor-1'));
    expect(notices[0]?.title).toMatch(/电梯坏了/);
    expect(JSON.stringify(notices)).not.toMatch(/00012345678|contact/);
  });

  it('rings in one’s own windows alone', async () => {
    await desk.app.listen({ port: 0, host: '127.0.0.1' });
    const ear = async (id: string) => staffEar(addressOf(desk), (await staffBrowser(desk, id)).cookieHeader());
    const [dispatcher, operator] = [await ear('dispatcher-1'), await ear('operator-1')];
    await notifyStaff(desk.ports, { ticketNo: no, seq: 1, id: 'event-2:notify_staff' });
    expect(await dispatcher.hears('notices.changed')).toEqual({ unread: 2 });
    expect(operator.all('notices.changed')).toEqual([]);
    for (const one of [dispatcher, operator]) one.leave();
  });
});
