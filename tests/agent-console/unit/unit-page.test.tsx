/** @jsxImportSource react */
// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ReviewPage } from '../../../agent-console/src/features/review/index.js';
import { UnitPage } from '../../../agent-console/src/features/unit/index.js';
import type { Role } from '../../../server/contract/staff.js';
import { queueView } from '../../../server/contract/ticket.js';
import { me, now, page, row, ticket } from '../support/builders.js';
import { openDesk, pass } from '../support/desk.js';
import { answerWith } from '../support/page.js';

const no = '260930091204000042';
const counts = { ...Object.fromEntries(queueView.options.map((view) => [view, 0])), to_sign: 2, in_progress: 1, fed_back: 7 };
const contact = me({ roles: ['unit_contact'], unit: { id: 'u1', name: '水务局' } });

function desk() {
  const state = row(no, { state: 'dispatched' });
  const allowed = (action: 'sign' | 'feedback') => ({ action, allowed: true, primary: false });
  return answerWith({
    'GET /api/staff/queue': () => [200, page([state])],
    'GET /api/staff/queue/counts': () => [200, counts],
    'GET /api/staff/queue/rows': () => [200, [{ ...state, version: 2, state: 'in_progress' }]],
    [`GET /api/staff/tickets/${no}`]: () => [200, ticket({ row: state, actions: [allowed('sign'), allowed('feedback')] })],
    [`POST /api/staff/tickets/${no}/commands`]: () => [200, { ...state, version: 2 }],
  });
}
const press = async (name: string | RegExp, inside = screen.getByRole('list')) => {
  fireEvent.click(within(inside).getByRole('button', { name }));
  await pass(50);
};
const dialog = () => screen.getByRole('dialog');
const viewsAsked = (asked: { url: string }[]) => asked.flatMap(({ url }) => /queue\?view=(\w+)/.exec(url)?.[1] ?? []);

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers({ now });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('the page of a unit', () => {
  it('says whose it is, how much is to do, and counts each of its three lists', async () => {
    desk();
    await openDesk(<UnitPage />, { who: contact });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('水务局 · 要办 3 件');
    expect(screen.getAllByRole('tab').map((tab) => tab.textContent)).toEqual(['待签收 2', '办理中 1', '已反馈 7']);
  });

  it('keeps the list chosen in the address, and asks the desk for it', async () => {
    const asked = desk();
    const { address } = await openDesk(<UnitPage />, { who: contact });
    fireEvent.click(screen.getByRole('tab', { name: /已反馈/ }));
    await pass(10);
    expect(address()).toBe('/?tab=fed_back');
    expect(viewsAsked(asked)).toEqual(['to_sign', 'fed_back']);
    expect(within(screen.getByRole('list')).queryByRole('button')).toBeNull();
  });

  it('opens the first list when the address names one that does not exist', async () => {
    desk();
    await openDesk(<UnitPage />, { who: contact, at: '/?tab=nonsense' });
    expect(screen.getByRole('tab', { selected: true }).textContent).toContain('待签收');
  });

  it('signs from the card, against the version that was read', async () => {
    const asked = desk();
    await openDesk(<UnitPage />, { who: contact });
    await press(/^签收/);
    fireEvent.click(within(dialog()).getByRole('button', { name: '签收' }));
    await pass(50);
    expect(asked.find((each) => each.method === 'POST')?.body).toEqual({ version: 1, command: { action: 'sign' } });
  });

  it('leaves a signed card in its place, with what happened and without buttons', async () => {
    desk();
    const { say } = await openDesk(<UnitPage />, { who: contact });
    await say('ticket.changed', { no, version: 2, change: 'signed', byName: '赵平' });
    const card = screen.getByRole('listitem');
    expect(card.textContent).toContain('已由 赵平 签收');
    expect(within(card).queryByRole('button')).toBeNull();
    expect(screen.getByRole('button', { name: '列表有变化 · 刷新' })).toBeTruthy();
  });

  it('keeps what was done inside apart from what the citizen reads, and previews only the latter', async () => {
    desk();
    await openDesk(<UnitPage />, { who: contact, at: '/?tab=in_progress' });
    await press(/^反馈/);
    const inside = within(dialog()).getByLabelText(/办了什么（内部）/);
    const outside = within(dialog()).getByLabelText(/给诉求人的答复（公开）/);
    expect([inside.className, outside.className]).toEqual([expect.stringContaining('audience-inside'), expect.stringContaining('audience-citizen')]);
    expect(within(dialog()).queryByText('诉求人看到的样子')).toBeNull();
    fireEvent.change(inside, { target: { value: '班组换了两个井圈' } });
    fireEvent.change(outside, { target: { value: '井盖已经换好。' } });
    const preview = within(dialog()).getByText('水务局 答复您').parentElement;
    expect(preview?.textContent).toBe('水务局 答复您井盖已经换好。');
  });

  it('asks why only when it is not solved', async () => {
    desk();
    await openDesk(<UnitPage />, { who: contact, at: '/?tab=in_progress' });
    await press(/^反馈/);
    expect(within(dialog()).queryByLabelText(/没解决的原因/)).toBeNull();
    fireEvent.click(within(dialog()).getByRole('radio', { name: '没解决' }));
    expect(within(dialog()).getByLabelText(/没解决的原因/)).toBeTruthy();
  });
});

describe('the page of review', () => {
  const shown = async (role: Role) => {
    const asked = desk();
    await openDesk(<ReviewPage />, { who: me({ roles: [role] }) });
    return viewsAsked(asked);
  };
  it('shows a reviewer the feedback to review and the calls to make', async () => {
    expect(await shown('reviewer')).toEqual(['to_review', 'to_call_back']);
    const review = screen.getByRole('region', { name: '待审核' });
    expect(within(review).getAllByRole('button').map((each) => each.textContent)).toEqual(['审核通过', '退回补充']);
  });
  it('shows who only calls back nothing to review', async () => {
    expect(await shown('callback')).toEqual(['to_call_back']);
    expect(screen.queryByRole('region', { name: '待审核' })).toBeNull();
  });
});
