/** @jsxImportSource react */
// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DispatchPage } from '../../../agent-console/src/features/dispatch/index.js';
import type { OfferedAction, TicketDetail } from '../../../server/contract/ticket-detail.js';
import { queueView, type QueueRow } from '../../../server/contract/ticket.js';
import { assignment, at, deadline, me, now, page, row, ticket } from '../support/builders.js';
import { openDesk, pass } from '../support/desk.js';
import { answerWith } from '../support/page.js';

const no = '260930091204000042';
const counts = { ...Object.fromEntries(queueView.options.map((view) => [view, 0])), to_sign: 4 };
const allowed = (...actions: OfferedAction['action'][]): OfferedAction[] => actions.map((action) => ({ action, allowed: true, primary: false }));
const preview = {
  candidates: [
    { unit: { id: 'u0', name: '物业管理所' }, reason: { zh: '被反映单位', en: 'complained about' }, suggested: true, blocked: true },
    { unit: { id: 'u1', name: '区水务局' }, reason: { zh: '派单目录：供水', en: 'directory: water' }, suggested: true, blocked: false },
  ],
  finish: deadline(),
  sign: deadline(),
  promised: deadline(),
};

/** The page with the one ticket standing in the one list. */
async function open(view: string, detail: Partial<TicketDetail> & { row: QueueRow }) {
  const asked = answerWith({
    'GET /api/staff/queue': () => [200, page(asked.at(-1)?.url.includes(`view=${view}&`) === true ? [detail.row] : [])],
    'GET /api/staff/queue/counts': () => [200, counts],
    [`GET /api/staff/tickets/${no}`]: () => [200, ticket(detail)],
    [`GET /api/staff/tickets/${no}/dispatch-preview`]: () => [200, preview],
  });
  await openDesk(<DispatchPage />, { who: me({ roles: ['dispatcher'] }) });
  await pass(50);
  return asked;
}
const card = () => screen.getByRole('link', { name: '井盖松动' }).closest('li') ?? document.body;
const buttons = () => within(card()).getAllByRole<HTMLButtonElement>('button').map(({ textContent, disabled }) => `${textContent.trim()}${disabled ? ' off' : ''}`);

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers({ now });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('the page of a dispatcher', () => {
  it('has three lists, each saying what it is for when empty, and a way to what is not signed for', async () => {
    await open('none', { row: row(no) });
    expect(screen.getAllByRole('region').map((each) => within(each).getByRole('heading').textContent)).toEqual(['待受理 0', '待派单 0', '退单延期待审 0']);
    expect(screen.getByText('没有待派单的工单')).toBeTruthy();
    expect(screen.getByRole('link', { name: '已派未签 4 件' }).getAttribute('href')).toBe('/queue?view=to_sign');
  });

  it('before acceptance names the elements that are missing', async () => {
    const elements: TicketDetail['elements'] = [{ element: 'name', known: true }, { element: 'place', known: false }, { element: 'course', known: false }];
    await open('to_accept', { row: row(no), elements, actions: allowed('accept', 'answer') });
    expect(card().textContent).toContain('还缺：地点、经过');
    expect(buttons()).toEqual(['受理', '更多']);
  });

  it('suggests a unit with the reason, never one that is complained about', async () => {
    await open('to_dispatch', { row: row(no, { state: 'accepted' }), actions: allowed('dispatch') });
    expect(card().textContent).toContain('建议派 区水务局：派单目录：供水');
    expect(buttons()).toEqual(['派单']);
  });

  it('says how often it went out already', async () => {
    await open('to_dispatch', { row: row(no, { state: 'accepted' }), limits: { ...ticket().limits, dispatches: 1 }, actions: allowed('dispatch') });
    expect(card().textContent).toContain('已派过 1 次');
  });

  const twice = { row: row(no, { state: 'accepted', returns: 2 }), limits: { ...ticket().limits, dispatches: 2 } };
  it('after two dispatches a dispatcher reads why it is off; nothing is suggested', async () => {
    const reason = { zh: '这次由督办员指定承办单位。', en: 'The supervisor designates a unit.' };
    await open('to_dispatch', { ...twice, actions: [{ action: 'dispatch', allowed: false, primary: false, reason }] });
    expect(card().textContent).toContain('已派过 2 次，须由督办员指定承办');
    expect(card().textContent).toContain('派单：这次由督办员指定承办单位。');
    expect(card().textContent).not.toContain('建议派');
    expect(buttons()).toEqual(['派单 off']);
  });
  it('after two dispatches a supervisor designates', async () => {
    await open('to_dispatch', { ...twice, actions: allowed('designate') });
    expect(buttons()).toEqual(['指定承办']);
  });
});

describe('what units ask for', () => {
  const returning = assignment({ state: 'return_pending', returnRequest: { reason: 'function', basis: '井盖归水务局管，有移交清单。', by: '孙丽', at: now }, deadlines: [deadline({ step: 'return_review', dueAt: at('2026-10-15T00:00') })] });
  const asking = { row: row(no, { state: 'dispatched', asks: ['return'] as const satisfies QueueRow['asks'] }), assignments: [returning] };
  it('a return: who, why, on what basis, until when to decide, what follows, and both answers', async () => {
    await open('to_decide', { ...asking, actions: allowed('approve_return', 'deny_return') });
    expect(card().textContent).toMatch(/水务局申请退单：职能不符依据：井盖归水务局管，有移交清单。孙丽 · 10月13日 周二 09:12须审.*10月14日|明天/);
    expect(card().textContent).toContain('同意：回到待派单，答复诉求人的日期不变。不同意：单位继续办。这是第 1 次派单。');
    expect(buttons()).toEqual(['同意', '不同意']);
  });
  it('the second return says that the supervisor will designate', async () => {
    await open('to_decide', { ...asking, limits: { ...ticket().limits, dispatches: 2 }, actions: allowed('approve_return', 'deny_return') });
    expect(card().textContent).toContain('同意：由督办员指定承办。');
  });
  it('an extension: how long, why, under which rule; who may not decide sees no answer to press', async () => {
    const detail = { row: row(no, { state: 'in_progress', asks: ['extension'] }), extension: { state: 'asked', days: 5, reason: '等配件到货', by: '孙丽', at: now }, actions: [] } satisfies Partial<TicketDetail>;
    await open('to_decide', detail);
    expect(card().textContent).toContain('申请延期 5 个工作日理由：等配件到货');
    expect(card().textContent).toContain('由督办员批；批准后诉求人会收到新日期。现期限 10月27日 周二 24:00前。');
    expect(within(card()).queryAllByRole('button')).toEqual([]);
  });
});
