/** @jsxImportSource react */
// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { UnitPage } from '../../../agent-console/src/features/unit/index.js';
import type { OfferedAction, TicketDetail } from '../../../server/contract/ticket-detail.js';
import { queueView, type QueueRow } from '../../../server/contract/ticket.js';
import { assignment, at, deadline, me, now, page, row, ticket } from '../support/builders.js';
import { openDesk, pass } from '../support/desk.js';
import { answerWith } from '../support/page.js';

const no = '260930091204000042';
const contact = me({ roles: ['unit_contact'], unit: { id: 'u1', name: '水务局' } });
const none = Object.fromEntries(queueView.options.map((view) => [view, 0]));
const allowed = (...actions: OfferedAction['action'][]): OfferedAction[] => actions.map((action) => ({ action, allowed: true, primary: false }));
const refused = (action: OfferedAction['action'], zh: string): OfferedAction => ({ action, allowed: false, primary: false, reason: { zh, en: zh } });
const returnBy = deadline({ step: 'return', dueAt: at('2026-10-14T00:00'), limit: { amount: 1, unit: 'workday', clock: 'working' } });
const signing = { row: row(no, { state: 'dispatched' }), assignments: [assignment({ returnBy })], actions: allowed('sign', 'request_return') } satisfies Partial<TicketDetail>;
const handling = { row: row(no, { state: 'in_progress' }), assignments: [assignment({ state: 'in_progress' })], actions: allowed('feedback', 'request_extension', 'interim_report', 'sub_dispatch', 'contact') } satisfies Partial<TicketDetail>;

interface Parts {
  at?: string;
  counts?: Partial<Record<string, number>>;
  /** By view; the one ticket stands in each view that is not named. */
  lists?: Partial<Record<string, QueueRow[]>>;
}

async function open(detail: Partial<TicketDetail> & { row: QueueRow }, { at: address = '/', counts = {}, lists = {} }: Parts = {}) {
  const asked = answerWith({
    'GET /api/staff/queue': () => [200, page(lists[new URL(asked.at(-1)?.url ?? '', 'http://desk').searchParams.get('view') ?? ''] ?? [detail.row])],
    'GET /api/staff/queue/counts': () => [200, { ...none, ...counts }],
    'GET /api/staff/queue/rows': () => [200, [{ ...detail.row, version: 2, state: 'in_progress' }]],
    [`GET /api/staff/tickets/${no}`]: () => [200, ticket(detail)],
    [`POST /api/staff/tickets/${no}/commands`]: () => [200, { ...detail.row, version: 2 }],
  });
  const desk = await openDesk(<UnitPage />, { who: contact, at: address });
  await pass(20);
  return { asked, ...desk };
}
const card = () => screen.getByRole('listitem');
const buttons = () => within(card()).queryAllByRole<HTMLButtonElement>('button');
const press = async (name: string | RegExp, inside: HTMLElement = document.body) => {
  fireEvent.click(within(inside).getByRole('button', { name }));
  await pass(50);
};
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
  it('says whose it is, how much is to do, and counts each of its lists', async () => {
    await open(signing, { counts: { to_sign: 2, in_progress: 1, fed_back: 7, due_soon: 3, overdue: 1 } });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('水务局 · 要办 3 件');
    expect(screen.getAllByRole('tab').map((tab) => tab.textContent)).toEqual(['待签收 2', '办理中 1', '已反馈 7', '快到期 4']);
  });

  it.each([
    ['/', ['to_sign']],
    ['/?tab=in_progress', ['in_progress', 'to_decide']],
    ['/?tab=fed_back', ['fed_back']],
    ['/?tab=pressing', ['overdue', 'due_soon']],
    ['/?tab=nonsense', ['to_sign']],
  ])('the address %s opens %j', async (address, views) => {
    const { asked } = await open(signing, { at: address });
    expect(viewsAsked(asked)).toEqual(views);
  });

  it('walks its tabs by the arrows, round both ends, with one tab stop', async () => {
    const { address } = await open(signing);
    const chosen = () => screen.getByRole('tab', { selected: true });
    fireEvent.keyDown(chosen(), { key: 'ArrowLeft' });
    await pass(10);
    expect(address()).toBe('/?tab=pressing');
    expect(document.activeElement).toBe(chosen());
    fireEvent.keyDown(chosen(), { key: 'ArrowRight' });
    await pass(10);
    expect(address()).toBe('/?tab=to_sign');
    expect(screen.getAllByRole('tab').map((tab) => tab.tabIndex)).toEqual([0, -1, -1, -1]);
  });

  it('says what an empty list is for', async () => {
    await open(signing, { lists: { to_sign: [] } });
    expect(screen.getByText('没有待签收的工单')).toBeTruthy();
    expect(screen.getByText(/派到本单位的工单先到这里/)).toBeTruthy();
  });

  it('keeps returns under review beside what is in progress, and shows no empty list of them', async () => {
    const asking = row('260930091204000077', { state: 'dispatched', title: '路灯不亮', asks: ['return'] });
    await open(handling, { at: '/?tab=in_progress', lists: { to_decide: [asking] } });
    const returning = screen.getByRole('region', { name: '退单待审' });
    expect(within(returning).getByRole('link', { name: '路灯不亮' })).toBeTruthy();
    cleanup();
    await open(handling, { at: '/?tab=in_progress', lists: { to_decide: [row('260930091204000078', { asks: ['extension'] })] } });
    expect(screen.queryByRole('region', { name: '退单待审' })).toBeNull();
  });
});

describe('a card of a unit', () => {
  it('shows date, title, place and what was asked', async () => {
    await open(signing);
    expect(card().textContent).toMatch(/还剩.*0930-0042.*井盖松动.*幸福里.*井盖松动，走上去会响。/);
  });

  it.each<[string, Partial<TicketDetail> & { row: QueueRow }, string[]]>([
    ['to sign', signing, ['签收', '退单…']],
    ['in progress', handling, ['写反馈', '更多']],
    ['with a return under review', { ...signing, assignments: [assignment({ state: 'return_pending' })] }, []],
    ['fed back', { ...handling, assignments: [assignment({ state: 'feedback_submitted' })] }, []],
  ])('%s has the buttons of its state', async (_, detail, words) => {
    await open(detail);
    expect(buttons().map((each) => each.textContent.trim())).toEqual(words);
  });

  it('goes by the unit’s own share, not by the ticket: a supporting unit still signs', async () => {
    await open({ ...signing, row: row(no, { state: 'in_progress' }), assignments: [assignment({ id: 'a0', unit: { id: 'u9', name: '住建委' }, state: 'in_progress' }), assignment({ role: 'co' })] });
    expect(buttons()[0]?.textContent).toBe('签收');
    expect(within(card()).getByText('协办')).toBeTruthy();
  });

  it('signs in two presses, against the version that was read', async () => {
    const { asked } = await open(signing);
    await press(/^签收/, card());
    await press('签收', screen.getByRole('dialog'));
    expect(asked.find((each) => each.method === 'POST')?.body).toEqual({ version: 1, command: { action: 'sign' } });
  });

  it('opens the return in one press, the extension in two', async () => {
    await open(signing);
    await press(/^退单/, card());
    expect(screen.getByRole('dialog').textContent).toContain('申请退单');
    cleanup();
    await open(handling, { at: '/?tab=in_progress', lists: { to_decide: [] } });
    await press(/^更多/, card());
    fireEvent.click(screen.getByRole('menuitem', { name: /申请延期/ }));
    await pass(50);
    expect(screen.getByRole('dialog').textContent).toContain('申请延期');
  });

  it('stays in its place after signing, with what happened and without buttons', async () => {
    const { say } = await open(signing);
    await say('ticket.changed', { no, version: 2, change: 'signed', byName: '赵平' });
    expect(card().textContent).toContain('已由 赵平 签收');
    expect(buttons()).toEqual([]);
    expect(screen.getByRole('button', { name: '列表有变化 · 刷新' })).toBeTruthy();
  });

  it('keeps a button that is off in sight, with the reason printed', async () => {
    await open({ ...signing, actions: [...allowed('sign'), refused('request_return', '退单时限已过，须继续办理。')] });
    expect(buttons().map((each) => each.disabled)).toEqual([false, true]);
    expect(within(card()).getByText('申请退单：退单时限已过，须继续办理。')).toBeTruthy();
  });

  it.each<[string, Partial<QueueRow>, string]>([
    ['urged', { urges: 2 }, '被催办 2 次'],
    ['under a yellow card', { supervised: 'yellow' }, '黄牌督办'],
    ['under a red card', { supervised: 'red' }, '红牌督办'],
    ['waiting for an extension', { asks: ['extension'] }, '延期待批'],
    ['stopped', { suspendedUntil: now }, '‖ 计时已停'],
    ['done again', { rehandles: 1 }, '重办 1 次'],
  ])('%s says so', async (_, change, words) => {
    await open({ ...handling, row: row(no, { state: 'in_progress', ...change }) });
    expect(within(card()).getByText(words)).toBeTruthy();
  });

  it('tells of a designation, of calls to avoid and of a caller who asked before', async () => {
    const caller = { ...ticket().caller, way: 'text_only' as const, contactCount: 3 };
    await open({ ...signing, assignments: [assignment({ designated: true, returnBy })], caller });
    expect(card().textContent).toMatch(/指定承办.*诉求人已联系 3 次.*请勿致电，用文字联系/);
    expect(card().textContent).not.toContain('可退');
  });
});

describe('the rule beside the buttons', () => {
  const limits = ticket().limits;
  it.each<[string, Partial<TicketDetail> & { row: QueueRow }, string]>([
    ['of a return', signing, '收到后 1 个工作日内可退，还剩 14 小时'],
    ['of what follows a return', signing, '（今天 24:00前）。派满 2 次后由督办员指定承办。'],
    ['of a return after the second dispatch', { ...signing, limits: { ...limits, dispatches: 2 } }, '再退一次，第 3 次派单由督办员指定承办，不能再退。'],
    ['of an extension', { ...handling, limits: { ...limits, extension: { mostDays: 15, askUntil: at('2026-10-27T00:00'), dueBy: [] } } }, '延期：10月26日 周一 24:00前可申请，最多 15 个工作日。'],
    ['of an extension asked for', { ...handling, extension: { state: 'asked', days: 5, reason: '等配件到货', by: '孙丽', at: now } }, '申请延期 5 个工作日，等督办员批。原期限照算。'],
    ['of an extension granted', { ...handling, extension: { state: 'granted', days: 5, reason: '等配件到货', by: '孙丽', at: now } }, '已延期 5 个工作日，不能再延。'],
    ['of an extension refused by the rules', { ...handling, actions: [...allowed('feedback'), refused('request_extension', '延期要在到期前 1 个工作日以前申请，现在晚了。')] }, '申请延期：延期要在到期前 1 个工作日以前申请，现在晚了。'],
    ['of a return asked for', { ...signing, assignments: [assignment({ state: 'return_pending', returnRequest: { reason: 'function', basis: '不归我们管', by: '孙丽', at: now } })] }, '10月13日 周二 09:12 申请退单：职能不符。审核前期限照算。'],
  ])('%s', async (_, detail, words) => {
    await open(detail);
    expect(card().textContent).toContain(words);
  });

  it('of a return is silent once its time is over', async () => {
    await open({ ...signing, assignments: [assignment({ returnBy: deadline({ dueAt: now - 1 }) })] });
    expect(card().textContent).not.toContain('可退');
  });
});
