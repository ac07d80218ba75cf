/** @jsxImportSource react */
// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CallbackPage } from '../../../agent-console/src/features/callback/index.js';
import type { CallerView, OfferedAction, TicketDetail, TimelineEntry } from '../../../server/contract/ticket-detail.js';
import { at, me, now, page, row, ticket } from '../support/builders.js';
import { openDesk, pass } from '../support/desk.js';
import { answerWith } from '../support/page.js';

const [first, second] = [row('260930000000000001', { state: 'pending_callback', leadUnit: { id: 'u1', name: '水务局' } }), row('260930000000000002', { state: 'pending_callback', title: '路灯不亮' })];
const allowed = (...actions: OfferedAction['action'][]): OfferedAction[] => actions.map((action) => ({ action, allowed: true, primary: false }));
const tried: TimelineEntry = { seq: 1, at: now, type: 'callback_recorded', actor: { kind: 'staff', id: 'me' }, citizenSees: true, facts: {} };

async function open(change: Partial<TicketDetail> = {}, list = [first, second]) {
  const desk = { first: ticket({ row: first, actions: allowed('record_callback', 'rehandle'), ...change }) };
  const asked = answerWith({
    'GET /api/staff/queue': () => [200, page(list, { at: Date.now() })],
    'GET /api/staff/queue/rows': () => [200, [desk.first.row]],
    [`GET /api/staff/tickets/${first.no}`]: () => [200, desk.first],
    [`GET /api/staff/tickets/${second.no}`]: () => [200, ticket({ row: second })],
    [`POST /api/staff/tickets/${first.no}/unmask`]: () => [200, { value: '00012345678', hideAt: Date.now() + 60_000 }],
  });
  const view = await openDesk(<CallbackPage />, { who: me({ roles: ['callback'] }) });
  await pass(50);
  return { desk, asked, ...view };
}
const part = (name: string) => screen.getByRole('region', { name });
const call = () => within(part('打给谁')).getByRole<HTMLButtonElement>('button', { name: '打电话' });
const caller = ticket().caller;

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers({ now });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('whom to call', () => {
  it('is masked until one presses; the number is recorded as a call-back, can be dialled, and hides again', async () => {
    const { asked } = await open();
    expect(part('打给谁').textContent).toContain('李*');
    expect(part('打给谁').textContent).not.toContain('00012345678');
    fireEvent.click(call());
    await pass(50);
    expect(asked.find(({ method }) => method === 'POST')?.body).toEqual({ field: 'phone', purpose: 'callback', reason: '办结回访' });
    expect(within(part('打给谁')).getByRole('link').getAttribute('href')).toBe('tel:00012345678');
    await pass(61_000);
    expect(within(part('打给谁')).queryByRole('link')).toBeNull();
  });

  it.each<[string, Partial<CallerView>, string]>([
    ['asked not to be called', { way: 'text_only' }, '诉求人请勿致电。用文字问，收到回复后记录。'],
    ['left no number', { phone: null }, '没有留电话'],
    ['is anonymous', { phone: null, anonymous: true }, '匿名，没有留联系方式'],
    ['reported in confidence', { phone: null, confidential: true }, '保密件，号码不显示'],
    ['may not be seen by this role', { phone: { masked: '000****5678', canUnmask: false } }, '您的岗位不能看号码，请回访员来打。'],
  ])('is off with the reason when the citizen %s', async (_, change, words) => {
    await open({ caller: { ...caller, ...change } });
    expect(call().disabled).toBe(true);
    expect(part('打给谁').textContent).toContain(words);
  });
});

describe('a call-back', () => {
  it('shows what was tried and what the rule still allows', async () => {
    await open({ callbacks: [{ at: at('2026-10-12T15:30'), reached: false }], limits: { ...ticket().limits, callbackTriesLeft: 2 } });
    expect(part('试过几次').textContent).toContain('10月12日 周一 15:30 · 没接通');
    expect(part('试过几次').textContent).toContain('还可试 2 次。试满且分在两天，按联系不上办结。');
  });

  it('has its questions in the order they are asked, about the unit by name', async () => {
    await open();
    const asked = within(part('问这几句')).getAllByRole('listitem').map(({ textContent }) => textContent.slice(0, 8));
    expect(asked).toEqual(['水务局联系您了吗', '您反映的事解决了', '满意吗？非常满意', '没解决或不满意时']);
  });

  it('goes to the next after one’s own try, though nobody answered and it still waits', async () => {
    const { desk, say } = await open();
    desk.first = { ...desk.first, row: { ...first, version: 2 }, timeline: [tried] };
    await say('ticket.changed', { no: first.no, version: 2, change: 'callback_recorded' });
    await pass(50);
    expect(within(screen.getByRole('article')).getAllByRole('heading')[0]?.textContent).toBe('路灯不亮');
  });

  it('offers recording first, the rarer things behind 更多', async () => {
    await open();
    const words = within(screen.getByRole('article')).getAllByRole('button').map(({ textContent }) => textContent.trim());
    expect(words).toEqual(['打电话', '记录回访', '更多']);
  });

  it('says what an empty list is for', async () => {
    await open({}, []);
    expect(screen.getByText('审核通过的工单会到这里，下一个工作日内回访。')).toBeTruthy();
  });
});
