import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { maskName, maskPhone, withoutIdentity } from '../../server/adapters/web/present/mask.js';
import type { TicketDetail } from '../../server/contract/ticket-detail.js';
import type { QueuePage } from '../../server/contract/ticket.js';
import { caller, command, complaint, file, report } from './support/samples.js';
import { Browser, staffBrowser, webDesk, type WebDesk } from './support/web-desk.js';

describe('masking', () => {
  it.each([
    ['李小明', '李*'],
    ['欧阳一', '欧*'],
    ['Ann Example', 'A*'],
    [' 王', '王*'],
  ])('%s becomes %s', (name, masked) => expect(maskName(name)).toBe(masked));

  it.each([
    ['00012345678', '000****5678'],
    ['000 1234 5678', '000****5678'],
    ['022-0000-1234', '022****1234'],
    ['110', '****'],
    ['000****5678', '000****5678'],
  ])('%s becomes %s', (phone, masked) => expect(maskPhone(phone)).toBe(masked));

  it.each([
    ['我是李小明，打 00012345678', '我是***，打 ***'],
    ['另一个号 00087654321 也行', '另一个号 *** 也行'],
    ['座机 022-0000-1234', '座机 ***'],
    ['单号 261123100000000001 在办', '单号 261123100000000001 在办'],
    ['三号楼 1201 室', '三号楼 1201 室'],
  ])('words that give the caller away: %s', (said, safe) => expect(withoutIdentity(caller)(said)).toBe(safe));
});

describe('who called', () => {
  let desk: WebDesk;
  let citizen: Browser;
  beforeEach(async () => {
    desk = await webDesk();
    citizen = new Browser(desk.app);
  });
  afterEach(() => desk.close());

  async function dispatched(form: Parameters<typeof file>[1]) {
    const { no, code } = await file(citizen, form);
    const dispatcher = await staffBrowser(desk, 'dispatcher-1');
    await command(dispatcher, no, { action: 'accept' });
    await command(dispatcher, no, { action: 'dispatch', leadUnitId: 'housing', coUnitIds: [], advice: '请核实处理' });
    return { no, code };
  }
  const detailFor = async (id: string, no: string) => (await (await staffBrowser(desk, id)).get(`/api/staff/tickets/${no}`)).body as unknown as TicketDetail;

  it.each([
    ['operator-1', true],
    ['dispatcher-1', true],
    ['housing-1', true],
    ['callback-1', true],
    ['supervisor-1', true],
    ['clerk-1', true],
    ['reviewer-1', false],
  ])('of an ordinary matter is masked for %s; unmasking: %s', async (id, canUnmask) => {
    const { no } = await dispatched(complaint());
    const { caller: seen, row } = await detailFor(id, no);
    expect(seen).toMatchObject({ name: { masked: '李*', canUnmask }, phone: { masked: '000****5678', canUnmask } });
    expect(row.callerName).toBe('李*');
  });

  it.each(['operator-1', 'dispatcher-1', 'housing-1', 'callback-1', 'clerk-1', 'reviewer-1'])('of a report nobody learns: %s', async (id) => {
    const { no } = await dispatched(report());
    const { caller: seen, row } = await detailFor(id, no);
    expect(seen).toMatchObject({ name: { masked: '***', canUnmask: false }, phone: null, confidential: true });
    expect(row.callerName).toBe('***');
    const asked = await (await staffBrowser(desk, id)).post(`/api/staff/tickets/${no}/unmask`, { field: 'phone', purpose: 'contact', reason: '要回电话核实' });
    expect(asked.status).toBe(403);
  });

  it('of a report is masked for the supervisor too, who may open it', async () => {
    const { no } = await dispatched(report());
    const { caller: seen } = await detailFor('supervisor-1', no);
    expect(seen).toMatchObject({ name: { masked: '***', canUnmask: false }, phone: null, confidential: true, canUnseal: true });
  });

  it('of a report stands in no reply a unit can get, even where the caller wrote it', async () => {
    const { no } = await dispatched(report());
    const unit = await staffBrowser(desk, 'housing-1');
    const replies = await Promise.all([`/api/staff/tickets/${no}`, '/api/staff/queue', `/api/staff/queue/rows?nos=${no}`, `/api/staff/queue?q=${caller.phone}`].map((url) => unit.get(url)));
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    for (const { text } of replies) {
      expect(text).not.toContain(caller.name);
      expect(text).not.toContain(caller.phone);
      expect(text).not.toContain('000****5678');
    }
  });

  it('is not shown of an anonymous matter, and there is nothing to unmask', async () => {
    const { no } = await dispatched(complaint({ contact: { way: 'none' } }));
    const { caller: seen } = await detailFor('operator-1', no);
    expect(seen).toMatchObject({ name: { masked: '#anonymous', canUnmask: false }, phone: null, anonymous: true });
  });

  it('is shown for a minute to who says why, and the look is in the history, hidden from the unit', async () => {
    const { no } = await dispatched(complaint());
    const operator = await staffBrowser(desk, 'operator-1');
    const shown = await operator.post(`/api/staff/tickets/${no}/unmask`, { field: 'phone', purpose: 'contact', reason: '要回电话核实' });
    expect(shown.body).toEqual({ value: caller.phone, hideAt: desk.ports.clock.now() + 60_000 });
    expect((await detailFor('operator-1', no)).timeline.at(-1)).toMatchObject({ type: 'identity_viewed', actor: { name: '李晓' }, facts: { field: 'phone', reason: '要回电话核实' } });
    expect((await detailFor('housing-1', no)).timeline.map(({ type }) => type)).not.toContain('identity_viewed');
  });

  it('a ticket of another unit is a wrong number to a unit’s contact', async () => {
    const { no } = await dispatched(complaint());
    const other = await staffBrowser(desk, 'city-1');
    expect((await other.get(`/api/staff/tickets/${no}`)).status).toBe(404);
    expect(((await other.get('/api/staff/queue')).body as unknown as QueuePage).total).toBe(0);
  });
});
