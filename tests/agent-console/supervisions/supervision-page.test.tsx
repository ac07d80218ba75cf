/** @jsxImportSource react */
// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SupervisionPage, SupervisionsPage } from '../../../agent-console/src/features/supervisions/index.js';
import type { SupervisionDetail, SupervisionRow } from '../../../server/contract/supervision.js';
import { at, deadline, me, now, row } from '../support/builders.js';
import { openDesk, pass } from '../support/desk.js';
import { answerWith } from '../support/page.js';

const no = '260930091204000042';
const contact = me({ roles: ['unit_contact'], unit: { id: 'u1', name: '区水务局' } });
const order: SupervisionRow = {
  id: 'o1',
  no: '2026-0012',
  version: 4,
  kind: 'written',
  level: 'yellow',
  state: 'issued',
  unit: { id: 'u1', name: '区水务局' },
  coUnits: [],
  ticketNos: [no, '260930091204000043'],
  demand: '请限期办结。',
  answerBy: { ...deadline({ step: 'supervision', dueAt: at('2026-10-16T00:00') }), metAt: null },
  reason: { rule: 'unsatisfied', facts: { n: 2 } },
  reminders: 1,
  createdAt: now,
  updatedAt: now,
};
const detail: SupervisionDetail = {
  row: order,
  tickets: [row(no)],
  leader: null,
  issuedBy: '李强',
  answers: [],
  awaited: [order.unit],
  returnRequest: null,
  verdict: null,
  history: [{ seq: 1, at: now, type: 'issued', byName: '李强', unitName: '区水务局', text: null, level: 'yellow', n: null, dueAt: null, was: null }, { seq: 2, at: now, type: 'answer_date_recounted', byName: null, unitName: null, text: null, level: null, n: null, dueAt: at('2026-10-16T00:00'), was: at('2026-10-15T00:00') }],
  actions: ['answer', 'request_return'],
};
const page = { rows: [order], total: 1, counts: { open: 1, issued: 1, answered: 0, return_requested: 0, ended: 0 }, page: 1, size: 50 };
const empty = { ...page, rows: [], total: 0, counts: { ...page.counts, open: 0, issued: 0 } };
const desk = (list: object = page) =>
  answerWith({
    'GET /api/staff/supervisions': () => [200, list],
    'GET /api/staff/supervisions/o1': () => [200, detail],
    'POST /api/staff/supervisions/o1/commands': () => [200, { ...order, state: 'answered' }],
  });

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers({ now });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('the page of an order', () => {
  const open = () => openDesk(<SupervisionPage missing={<p>没有这一页</p>} />, { who: contact, at: '/supervisions/o1', route: '/supervisions/:id' });

  it('shows a unit what is asked, why, by when, and the tickets it may open', async () => {
    desk();
    await open();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('督〔2026〕12 号');
    expect(screen.getByText('为什么督办：不满意 2 次')).toBeTruthy();
    expect(screen.getByText('另有 1 件不归本单位查看')).toBeTruthy();
    expect(screen.getByText('下发给 区水务局（黄牌）')).toBeTruthy();
    expect(screen.getByText('日历或规则变了，回复期限重算')).toBeTruthy();
    expect(screen.getByText('期限 10月15日 周四 24:00前，原定 明天 24:00前')).toBeTruthy();
  });

  it('takes the answer over the version that was read, and none that is too short', async () => {
    const asked = desk();
    await open();
    fireEvent.click(screen.getByRole('button', { name: '回复督办' }));
    await pass(100);
    const dialog = screen.getByRole('dialog');
    const send = async (text: string) => {
      fireEvent.change(within(dialog).getByLabelText('回复内容'), { target: { value: text } });
      fireEvent.click(within(dialog).getByRole('button', { name: '回复督办' }));
      await pass(100);
    };
    await send('好');
    expect(dialog.textContent).toContain('请填写，至少 4 个字');
    await send('今天已经修好。');
    expect(asked.filter(({ method }) => method === 'POST').map(({ body }) => body)).toEqual([{ version: 4, command: { action: 'answer', text: '今天已经修好。' } }]);
  });

  it('is a missing page for who may not see it', async () => {
    answerWith({});
    await open();
    await pass(100);
    expect(screen.getByText('没有这一页')).toBeTruthy();
  });
});

describe('the list of orders', () => {
  it('counts every list and keeps the chosen one in the address', async () => {
    const asked = desk();
    const { address } = await openDesk(<SupervisionsPage />, { who: contact });
    expect(screen.getAllByRole('listitem')).toHaveLength(1);
    fireEvent.click(screen.getByRole('button', { name: /待回复 1/ }));
    await pass(50);
    expect(address()).toBe('/?view=issued');
    expect(asked.at(-1)?.url).toContain('view=issued');
  });

  it.each([
    ['unit_contact', '收到督办后会出现在这里'],
    ['supervisor', '督办单从督办看板或工单下发'],
  ] as const)('says to a %s why it is empty', async (role, why) => {
    desk(empty);
    await openDesk(<SupervisionsPage />, { who: me({ roles: [role] }) });
    expect(screen.getByText(new RegExp(why))).toBeTruthy();
  });
});
