/** @jsxImportSource react */
// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ActionDialog } from '../../../agent-console/src/features/ticket/actions/action-dialog.js';
import type { TicketDetail } from '../../../server/contract/ticket-detail.js';
import { row, ticket } from '../support/builders.js';
import { answerWith, show } from '../support/page.js';

const no = '260930091204000042';
const open: TicketDetail = ticket({ actions: [{ action: 'answer', allowed: true, primary: false }, { action: 'note', allowed: true, primary: false }] });
const commands = `POST /api/staff/tickets/${no}/commands`;
const close = () => undefined;
const box = () => screen.getByRole('textbox');
const press = () => fireEvent.click(screen.getByRole('button', { name: '直接答复' }));

beforeEach(() => localStorage.clear());
afterEach(cleanup);

describe('the dialog of an action', () => {
  it('asks nothing of the desk while a field is missing, and says which', () => {
    const asked = answerWith({});
    show(<ActionDialog ticket={open} action="answer" close={close} />);
    press();
    expect(screen.getByText('! 请填写，至少 2 个字')).toBeTruthy();
    expect(asked).toEqual([]);
  });

  it('submits what was written against the version that was read', async () => {
    const asked = answerWith({ [commands]: () => [200, row(no, { version: 2 })] });
    show(<ActionDialog ticket={open} action="answer" close={close} />);
    fireEvent.change(box(), { target: { value: '下周一恢复。' } });
    press();
    await waitFor(() => expect(asked[0]?.body).toEqual({ version: 1, command: { action: 'answer', reply: '下周一恢复。' } }));
  });

  it('keeps the text when the desk refuses, and shows the refusal', async () => {
    answerWith({ [commands]: () => [403, { error: { code: 'not_allowed', message: { zh: '现在不能答复', en: 'Not now' }, errorId: 'E-7' } }] });
    show(<ActionDialog ticket={open} action="answer" close={close} />);
    fireEvent.change(box(), { target: { value: '下周一恢复。' } });
    press();
    expect((await screen.findByRole('alert')).textContent).toContain('现在不能答复');
    expect(screen.getByText('错误号 E-7', { exact: false })).toBeTruthy();
    expect((box() as HTMLTextAreaElement).value).toBe('下周一恢复。');
  });

  it('keeps the text when somebody else changed the ticket, and shows what changed', () => {
    answerWith({});
    const { again } = show(<ActionDialog ticket={open} action="answer" close={close} />);
    fireEvent.change(box(), { target: { value: '下周一恢复。' } });
    const timeline = [{ seq: 2, at: 0, type: 'accepted', actor: { kind: 'staff' as const, name: '陈静' }, citizenSees: true, facts: {} }];
    again(<ActionDialog ticket={{ ...open, row: row(no, { version: 2, state: 'accepted' }), timeline }} action="answer" close={close} />);
    expect(screen.getByText('陈静 刚改了这件工单，写的内容还在。')).toBeTruthy();
    expect(screen.getByText('状态：待受理 → 待派单')).toBeTruthy();
    expect((box() as HTMLTextAreaElement).value).toBe('下周一恢复。');
  });

  it('turns its button off with the reason when the change made it impossible', () => {
    answerWith({});
    const { again } = show(<ActionDialog ticket={open} action="answer" close={close} />);
    const refused = [{ action: 'answer' as const, allowed: false, primary: false, reason: { zh: '已派给承办单位', en: 'It is with the unit' } }];
    again(<ActionDialog ticket={{ ...open, row: row(no, { version: 2, state: 'dispatched' }), actions: refused }} action="answer" close={close} />);
    expect(screen.getByText(/现在不能直接答复：已派给承办单位/)).toBeTruthy();
    expect(screen.getByRole('button', { name: '直接答复' }).hasAttribute('disabled')).toBe(true);
  });

  it('finds the text again after it was closed', () => {
    answerWith({});
    const first = show(<ActionDialog ticket={open} action="note" close={close} />);
    fireEvent.change(box(), { target: { value: '写了一半' } });
    first.view.unmount();
    show(<ActionDialog ticket={open} action="note" close={close} />);
    expect((box() as HTMLTextAreaElement).value).toBe('写了一半');
  });

  it('ends with its consequence', () => {
    answerWith({});
    show(<ActionDialog ticket={open} action="note" close={close} />);
    expect(screen.getByText('提交后：只有工作人员看得到，不会发给诉求人。')).toBeTruthy();
  });
});
