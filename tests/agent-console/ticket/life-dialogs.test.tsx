/** @jsxImportSource react */
// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ActionDialog } from '../../../agent-console/src/features/ticket/actions/action-dialog.js';
import type { TicketDetail } from '../../../server/contract/ticket-detail.js';
import type { TicketAction } from '../../../server/contract/ticket.js';
import { assignment, at, deadline, me, now, page, row, ticket } from '../support/builders.js';
import { openDesk, pass } from '../support/desk.js';
import { answerWith } from '../support/page.js';

const no = '260930091204000042';
const master = '260930091204000007';
const commands = `POST /api/staff/tickets/${no}/commands`;
const units = ['水务局', '住建委', '新河街道'].map((zh, place) => ({ id: `u${place + 1}`, name: { zh, en: `Unit ${place + 1}` }, kind: 'department' }));
const candidate = (place: number, change = {}) => ({ unit: { id: `u${place}`, name: units[place - 1]?.name.zh ?? '' }, reason: { zh: '派单目录', en: 'Directory' }, suggested: false, blocked: false, ...change });
const preview = { candidates: [candidate(1), candidate(2, { blocked: true, reason: { zh: '被反映单位', en: 'Complained about' } }), candidate(3)], finish: deadline(), sign: deadline({ step: 'sign' }), promised: deadline() };
const limits = ticket().limits;

async function open(action: TicketAction, change: Partial<TicketDetail> = {}, who = me()) {
  const asked = answerWith({
    'GET /api/staff/units': () => [200, units],
    [`GET /api/staff/tickets/${no}/dispatch-preview`]: () => [200, preview],
    'GET /api/staff/queue': () => [200, page([row(master, { title: '幸福里井盖', place: '幸福里南门', callerName: '赵*' }), row(no), row('260930091204000009', { title: '已并的井盖', state: 'merged' })])],
    [commands]: () => [200, row(no, { version: 2 })],
  });
  await openDesk(<ActionDialog ticket={ticket({ actions: [{ action, allowed: true, primary: false }], ...change })} action={action} close={() => undefined} />, { who });
  await pass(300);
  return asked;
}
const dialog = () => within(screen.getByRole('dialog'));
const consequence = () => document.querySelector('.consequence')?.textContent ?? '';
const submit = async (verb: string) => {
  fireEvent.click(dialog().getByRole('button', { name: verb }));
  await pass(50);
};
const find = async (q: string) => {
  write(/并到哪一件/, q);
  await pass(400);
  await pass(50);
};
const write = (label: string | RegExp, value: string) => fireEvent.change(dialog().getByLabelText(label), { target: { value } });

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers({ now });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('asking for more time', () => {
  const dueBy = ['2026-10-29', '2026-10-30', '2026-10-31'].map((day) => at(`${day}T00:00`));
  const extension = { limits: { ...limits, extension: { mostDays: 3, askUntil: at('2026-10-27T00:00'), dueBy } } };
  it('prints the rule, and the new date moves with every press', async () => {
    const asked = await open('request_extension', extension);
    expect(dialog().getByText('最多延 3 个工作日；10月26日 周一 24:00前可以申请。')).toBeTruthy();
    expect(dialog().getByText('改为 10月28日 周三 24:00前')).toBeTruthy();
    fireEvent.click(dialog().getByRole('button', { name: '多一天' }));
    expect(consequence()).toBe('提交后：由督办员审批；同意后期限改为10月29日 周四 24:00前，诉求人会收到通知。');
    write(/延期原因/, '等配件到货');
    await submit('申请延期');
    expect(asked.find(({ method }) => method === 'POST')?.body).toEqual({ version: 1, command: { action: 'request_extension', days: 2, reason: '等配件到货' } });
  });
  it('goes no further than the rule', async () => {
    await open('request_extension', extension);
    const more = dialog().getByRole('button', { name: '多一天' });
    fireEvent.click(more);
    fireEvent.click(more);
    expect(more.hasAttribute('disabled')).toBe(true);
    expect(dialog().getByText('改为 10月30日 周五 24:00前')).toBeTruthy();
  });
});

describe('joining a duplicate to another matter', () => {
  it('finds by words, shows title, place and masked caller, and takes the chosen one', async () => {
    const asked = await open('merge');
    await find('井盖');
    expect(asked.find(({ path }) => path === '/api/staff/queue')?.url).toContain('q=');
    expect(dialog().getByText('找到 3 件')).toBeTruthy();
    expect(dialog().getByText('幸福里南门 · 赵*')).toBeTruthy();
    fireEvent.click(dialog().getByRole('radio', { name: /幸福里井盖/ }));
    expect(consequence()).toBe('提交后：并入0930-0007一起办，这件不再单独走流程；两位诉求人都照样收到结果。');
    write('说明', '同一处井盖');
    await submit('并单');
    expect(asked.find(({ method }) => method === 'POST')?.body).toMatchObject({ command: { action: 'merge', intoNo: master, note: '同一处井盖' } });
  });
  it('keeps what cannot be joined in sight, off, with the reason', async () => {
    await open('merge');
    await find('井盖');
    expect(dialog().getByRole('radio', { name: /就是这件/ }).hasAttribute('disabled')).toBe(true);
    expect(dialog().getByRole('radio', { name: /已并单或已撤回/ }).hasAttribute('disabled')).toBe(true);
  });
  it('asks the desk nothing for three digits, and something for four', async () => {
    const asked = await open('merge');
    await find('042');
    expect(asked.some(({ path }) => path === '/api/staff/queue')).toBe(false);
    await find('0042');
    expect(asked.some(({ path }) => path === '/api/staff/queue')).toBe(true);
  });
});

describe('giving a share to another unit', () => {
  it('keeps the unit complained about and the one that has a share in the list, off, with the reason', async () => {
    const offers = (['dispatch', 'reassign'] as const).map((action) => ({ action, allowed: true, primary: false }));
    await open('reassign', { assignments: [assignment()], actions: offers });
    fireEvent.mouseDown(dialog().getByRole('combobox'));
    await pass(300);
    const off = [...document.querySelectorAll('.ant-select-item-option-disabled')].map((option) => option.textContent);
    expect(off).toEqual(['⊘ 水务局 · 已有一份', '⊘ 住建委 · 被反映单位']);
    expect(consequence()).toBe('提交后：水务局不再承办，改由选定的单位签收办理；10月27日 周二 24:00前答复诉求人的日期不变。');
  });
});

describe('the third dispatch', () => {
  it('names one unit, who gave it back, and that it cannot be returned', async () => {
    await open('designate', { assignments: [assignment({ unit: { id: 'u3', name: '新河街道' }, state: 'returned' })], limits: { ...limits, dispatches: 2 } }, me({ roles: ['supervisor'] }));
    expect(dialog().getByText(/不能退单，也不用签收/)).toBeTruthy();
    expect(dialog().getByText('退过这件').closest('label')?.textContent).toContain('新河街道');
    expect(dialog().queryByText(/协办/)).toBeNull();
    expect(dialog().getByRole('radio', { name: /住建委/ }).hasAttribute('disabled')).toBe(true);
    fireEvent.click(dialog().getByRole('radio', { name: /水务局/ }));
    expect(consequence()).toBe('提交后：水务局直接进入办理，不用签收，也不能退单；10月27日 周二 24:00前答复诉求人。');
  });
  it('is not sent without a unit', async () => {
    const asked = await open('designate');
    write('派单意见', '限期办结');
    await submit('指定承办');
    expect(dialog().getByText('! 请选择')).toBeTruthy();
    expect(asked.some(({ method }) => method === 'POST')).toBe(false);
  });
});

describe('the rule beside the button', () => {
  const unit = me({ roles: ['unit_contact'], unit: { id: 'u1', name: '水务局' } });
  it.each<[TicketAction, Partial<TicketDetail>, string[]]>([
    [
      'request_return',
      { assignments: [assignment({ returnBy: deadline({ step: 'return', dueAt: at('2026-10-14T00:00'), limit: { amount: 1, unit: 'workday', clock: 'working' }, workdays: [] }) })] },
      ['派出后 1 个工作日内可以退：今天 24:00前。', '已派 1 次；派满 2 次还没有接下的，由督办员指定承办，不能再退。'],
    ],
    ['record_callback', { callbacks: [{ at: at('2026-10-12T10:00'), reached: false }, { at: at('2026-10-13T09:00'), reached: false }], limits: { ...limits, callbackTriesLeft: 1 } }, ['已试 2 次 / 2 天，按规则还要试 1 次。']],
    ['suspend', {}, ['合计还能停 30 个工作日。']],
    ['sub_dispatch', {}, ['不能晚于本单位的期限：10月27日 周二 24:00前。']],
    ['approve_extension', { extension: { state: 'asked', days: 5, reason: '等配件', by: '孙丽', at: at('2026-10-13T09:00') } }, ['孙丽 于 10月13日 周二 09:00 申请延期 5 个工作日：等配件']],
    ['deny_return', { assignments: [assignment({ state: 'return_pending', returnRequest: { reason: 'area', basis: '不在辖区', by: '孙丽', at: now } })] }, ['水务局申请退单（属地不符）：不在辖区']],
  ])('%s prints it, counted for this ticket', async (...[action, change, said]) => {
    await open(action, change, unit);
    expect([...document.querySelectorAll('.rule p')].map((line) => line.textContent)).toEqual(said);
  });
});
