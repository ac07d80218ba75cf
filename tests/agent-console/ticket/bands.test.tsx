/** @jsxImportSource react */
// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Bands } from '../../../agent-console/src/features/ticket/bands/bands.js';
import type { OfferedAction, TicketDetail } from '../../../server/contract/ticket-detail.js';
import { assignment, at, deadline, me, now, row, ticket } from '../support/builders.js';
import { openDesk, pass } from '../support/desk.js';
import { answerWith } from '../support/page.js';

const can = (action: OfferedAction['action']): OfferedAction => ({ action, allowed: true, primary: false });
const open = (change: Partial<TicketDetail>, who = me()) => openDesk(<Bands ticket={ticket(change)} />, { who });
const buttons = () => screen.queryAllByRole('button').map((button) => button.textContent);

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers({ now });
  answerWith({});
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('the bands on top of a ticket', () => {
  it('are nothing while nothing waits', async () => {
    await open({});
    expect(screen.queryByRole('region')).toBeNull();
  });

  const handover = { to: { id: 'me', name: '王敏' }, note: '我下班了，请接着办', at: now };
  const owner = { row: row('1', { owner: { id: 's2', name: '陈静' } }) };
  it('ask the colleague it is offered to, and let both answers be given', async () => {
    await open({ ...owner, handover, actions: [can('take_over'), can('decline_handover')] });
    expect(screen.getByText('陈静 请您接手这件工单')).toBeTruthy();
    expect(screen.getByText('我下班了，请接着办')).toBeTruthy();
    expect(buttons()).toEqual(['不接手', '接手']);
  });
  it('tell everybody else who still answers for it', async () => {
    await open({ ...owner, handover: { ...handover, to: { id: 's3', name: '赵磊' } } });
    expect(screen.getByText('已请 赵磊 接手，等对方答应；之前仍由陈静负责')).toBeTruthy();
    expect(buttons()).toEqual([]);
  });

  it('say how long it has stood still and when it goes on at the latest', async () => {
    const hold = deadline({ step: 'resume', dueAt: at('2026-10-21T00:00'), limit: { amount: 5, unit: 'workday', clock: 'working' }, workdays: ['2026-10-14', '2026-10-15'] });
    await open({ deadlines: [hold], suspension: { from: at('2026-10-10T09:00'), until: at('2026-10-21T00:00'), cause: 'third_party', note: '等检测报告', by: '周涛' }, actions: [can('resume')] });
    expect(screen.getByText('已停 3 个工作日 · 最晚 10月20日 周二 24:00前恢复')).toBeTruthy();
    expect(screen.getByText(/等第三方 · 周涛/)).toBeTruthy();
    expect(buttons()).toEqual(['恢复']);
  });

  const returning = assignment({ state: 'return_pending', returnRequest: { reason: 'area', basis: '望海路由街道管理', by: '孙丽', at: now } });
  it('show a return with its reason, basis and rule; the answer is about that very share', async () => {
    await open({ assignments: [assignment({ id: 'a0', state: 'returned' }), returning], actions: [can('approve_return'), can('deny_return')] });
    expect(screen.getByText('水务局申请退单：属地不符')).toBeTruthy();
    expect(screen.getByText('依据：望海路由街道管理')).toBeTruthy();
    expect(screen.getByText(/派满 2 次后由督办员指定承办/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /^不同意退单/ }));
    await pass(300);
    expect(within(screen.getByRole('dialog')).getByText('提交后：水务局要继续办，看得到上面的说明；10月27日 周二 24:00前答复诉求人的日期不变。')).toBeTruthy();
  });
  it('show the request without answers to who may not decide', async () => {
    await open({ assignments: [returning] });
    expect(screen.getByText('依据：望海路由街道管理')).toBeTruthy();
    expect(buttons()).toEqual([]);
  });
  it('show a wish for more time with its reason and rule', async () => {
    await open({ extension: { state: 'asked', days: 5, reason: '等配件', by: '孙丽', at: now }, actions: [can('approve_extension'), can('deny_extension')] });
    expect(screen.getByText('申请延期 5 个工作日')).toBeTruthy();
    expect(screen.getByText('原因：等配件')).toBeTruthy();
    expect(screen.getByText(/同意后诉求人会收到新日期和原因/)).toBeTruthy();
    expect(buttons()).toEqual(['不同意延期', '同意延期']);
  });
  it('are silent about a wish that was answered', async () => {
    await open({ extension: { state: 'granted', days: 5, reason: '等配件', by: '孙丽', at: now } });
    expect(screen.queryByRole('region')).toBeNull();
  });
  it('keep an answer that is off with its reason', async () => {
    await open({ suspension: { from: now, until: at('2026-10-21T00:00'), cause: 'other', note: '', by: '周涛' }, actions: [{ action: 'resume', allowed: false, primary: false, reason: { zh: '等检测报告', en: 'Waiting' } }] });
    expect(screen.getByRole('button', { name: /^恢复/ }).hasAttribute('disabled')).toBe(true);
    expect(screen.getByText('等检测报告')).toBeTruthy();
  });

  it.each([
    ['a duplicate leads to its master', { mergedInto: '260930091204000007' }, '已并入另一件，一起办', ['/tickets/260930091204000007']],
    ['a master leads to all its duplicates', { absorbed: ['260930091204000008', '260930091204000009'] }, '2 件并到这件一起办，结果也要告诉这些诉求人', ['/tickets/260930091204000008', '/tickets/260930091204000009']],
  ])('%s', async (...[, change, title, ways]) => {
    await open(change);
    expect(screen.getByText(title)).toBeTruthy();
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(ways);
  });

  it("keep a leader's instruction in sight", async () => {
    await open({ instruction: { leader: '周主任', text: '本周内办结', at: now } });
    expect(screen.getByText('周主任批示')).toBeTruthy();
    expect(screen.getByText('本周内办结')).toBeTruthy();
  });

  const order = { id: 'd1', kind: 'written', level: 'yellow', state: 'issued', unitName: '水务局' } as const;
  it.each([
    ['supervisor', ['/supervisions/d1']],
    ['unit_contact', ['/supervisions/d1']],
    ['operator', []],
  ] as const)('name a card by its word; the order itself opens for a %s as far as their desk goes', async (role, ways) => {
    await open({ supervisions: [order] }, me({ roles: [role] }));
    expect(screen.getByText('黄牌')).toBeTruthy();
    expect(screen.getByText('书面督办')).toBeTruthy();
    expect(screen.queryAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(ways);
  });
});

describe('a matter that nobody kept', () => {
  const limits = { ...ticket().limits, dispatches: 2 };
  it('says that the supervisor names the unit now', async () => {
    await open({ row: row('1', { state: 'accepted' }), limits });
    expect(screen.getByText('已派 2 次都没有接下，等督办员指定承办')).toBeTruthy();
  });
  it('is silent while a unit has it', async () => {
    await open({ row: row('1', { state: 'in_progress' }), limits });
    expect(screen.queryByRole('region')).toBeNull();
  });
});
