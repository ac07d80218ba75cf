/** @jsxImportSource react */
// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TicketPage } from '../../../agent-console/src/features/ticket/index.js';
import type { OfferedAction, TicketDetail } from '../../../server/contract/ticket-detail.js';
import { me, now, row, ticket } from '../support/builders.js';
import { openDesk, pass } from '../support/desk.js';
import { answerWith } from '../support/page.js';

const no = '260930091204000042';
const can = (action: OfferedAction['action'], primary = false): OfferedAction => ({ action, allowed: true, primary });
const refused: OfferedAction = { action: 'dispatch', allowed: false, primary: false, reason: { zh: '先受理才能派单', en: 'Accept it first' } };
const open = ticket({ actions: [refused, can('accept', true), can('answer'), can('note')] });
const address = `GET /api/staff/tickets/${no}`;
const commands = `POST /api/staff/tickets/${no}/commands`;

async function show(desk: { ticket: TicketDetail }, answers: Parameters<typeof answerWith>[0] = {}) {
  const asked = answerWith({ [address]: () => [200, desk.ticket], ...answers });
  const view = await openDesk(<TicketPage missing={<p>没有这一页</p>} />, { at: `/tickets/${no}`, route: '/tickets/:no' });
  return { ...view, asked };
}
const press = async (name: string | RegExp) => {
  fireEvent.click(screen.getByRole('button', { name }));
  await pass(300);
};
const key = async (letter: string) => {
  fireEvent.keyDown(document.body, { key: letter });
  await pass(50);
};
const dialog = () => within(screen.getByRole('dialog'));

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers({ now });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('the page of a ticket', () => {
  it('has exactly one strong button: the next step', async () => {
    await show({ ticket: open });
    expect([...document.querySelectorAll('.ant-btn-primary')].map((each) => each.textContent)).toEqual(['受理']);
  });

  it('keeps what cannot be done in the menu, with the reason', async () => {
    await show({ ticket: open });
    await press(/^更多/);
    const item = screen.getByRole('menuitem', { name: /派单/ });
    expect(item.textContent).toContain('先受理才能派单');
    expect(item.getAttribute('aria-disabled')).toBe('true');
  });

  it('a letter opens what is allowed, and nothing that is refused', async () => {
    await show({ ticket: open });
    await key('d');
    expect(screen.queryByRole('dialog')).toBeNull();
    await key('n');
    expect(dialog().getByLabelText(/备注/)).toBeTruthy();
  });

  it('I goes to what stands around the ticket', async () => {
    await show({ ticket: open });
    await key('i');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('关联信息');
  });

  it.each([
    ['supervisor', '/supervisions/new?no=260930091204000042'],
    ['operator', '/tickets/260930091204000042'],
  ] as const)('S begins a supervision for a %s only', async (role, address) => {
    answerWith({ [`GET /api/staff/tickets/${no}`]: () => [200, open] });
    const view = await openDesk(<TicketPage missing={null} />, { who: me({ roles: [role] }), at: `/tickets/${no}`, route: '/tickets/:no' });
    await key('s');
    expect(view.address()).toBe(address);
  });

  it('keeps the text when somebody was quicker, and submits it against the new version at the next press', async () => {
    const desk = { ticket: open };
    const stale = { error: { code: 'stale', message: { zh: '工单已变', en: 'It has changed' }, errorId: 'E-9' } };
    const { asked } = await show(desk, { [commands]: (body) => ((body as { version: number }).version === 2 ? [200, row(no, { version: 3 })] : [409, stale]) });
    await key('c');
    fireEvent.change(dialog().getByRole('textbox'), { target: { value: '下周一恢复。' } });
    desk.ticket = { ...open, row: row(no, { version: 2 }), timeline: [{ seq: 2, at: now, type: 'noted', actor: { kind: 'staff', name: '陈静' }, citizenSees: false, facts: {} }] };
    fireEvent.click(dialog().getByRole('button', { name: /直接答复$/ }));
    await pass(50);
    expect(dialog().getByText('陈静 刚改了这件工单，写的内容还在。')).toBeTruthy();
    expect(dialog().getByRole<HTMLTextAreaElement>('textbox').value).toBe('下周一恢复。');
    fireEvent.click(dialog().getByRole('button', { name: /直接答复$/ }));
    await pass(50);
    expect(asked.filter((each) => each.method === 'POST').at(-1)?.body).toEqual({ version: 2, command: { action: 'answer', reply: '下周一恢复。' } });
  });

  it('is fetched again when the desk says that it has changed', async () => {
    const desk = { ticket: open };
    const { say } = await show(desk);
    desk.ticket = ticket({ row: row(no, { version: 2, title: '井盖已经换好' }) });
    await say('ticket.changed', { no, version: 2, change: 'escalated' });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('井盖已经换好');
  });

  it.each([403, 404])('says the same whether it does not exist or may not be seen (%d)', async (status) => {
    await show({ ticket: open }, { [address]: () => [status, {}] });
    expect(screen.getByText('没有这一页')).toBeTruthy();
  });

  it('shows a phone number for a minute, counts down, and hides it again by itself', async () => {
    await show({ ticket: open }, { [`POST /api/staff/tickets/${no}/unmask`]: () => [200, { value: '00012345678', hideAt: Date.now() + 60_000 }] });
    await press('显示电话');
    fireEvent.change(screen.getByLabelText(/说明/), { target: { value: '联系核实情况' } });
    await press('显示');
    expect(screen.getByText('00012345678')).toBeTruthy();
    await pass(58_000);
    expect(screen.getByText('00012345678').nextElementSibling?.textContent).toMatch(/[12]/);
    await pass(3000);
    expect(screen.queryByText('00012345678')).toBeNull();
    expect(screen.getByText('电话已隐藏')).toBeTruthy();
  });
});
