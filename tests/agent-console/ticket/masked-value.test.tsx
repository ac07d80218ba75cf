/** @jsxImportSource react */
// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { MaskedValue } from '../../../agent-console/src/features/ticket/masked-value.js';
import { answerWith, show } from '../support/page.js';

const no = '260930091204000042';
const unmask = `POST /api/staff/tickets/${no}/unmask`;
afterEach(cleanup);

const phone = (canUnmask: boolean) => <MaskedValue no={no} field="phone" label="电话" masked="000****5678" canUnmask={canUnmask} />;

describe('a masked phone number', () => {
  it('is read out as hidden, not as asterisks', () => {
    show(phone(true));
    expect(screen.getByText('电话已隐藏')).toBeTruthy();
    expect(screen.getByText('000****5678').getAttribute('aria-hidden')).toBe('true');
  });
  it('offers nothing to who may never see it', () => {
    show(phone(false));
    expect(screen.queryByRole('button')).toBeNull();
  });
  it('is shown only for a reason of at least four characters, and can be hidden again', async () => {
    const asked = answerWith({ [unmask]: () => [200, { value: '00012345678', hideAt: Date.now() + 60_000 }] });
    show(phone(true));
    fireEvent.click(screen.getByRole('button', { name: '显示电话' }));
    const reason = await screen.findByLabelText(/说明/);
    const confirm = screen.getByRole('button', { name: '显示' });
    fireEvent.change(reason, { target: { value: '核' } });
    expect(confirm.hasAttribute('disabled')).toBe(true);
    fireEvent.change(reason, { target: { value: '联系核实情况' } });
    fireEvent.click(confirm);
    expect(await screen.findByText('00012345678')).toBeTruthy();
    expect(asked[0]?.body).toEqual({ field: 'phone', purpose: 'contact', reason: '联系核实情况' });
    fireEvent.click(screen.getByRole('button', { name: '收起' }));
    expect(screen.queryByText('00012345678')).toBeNull();
  });
  it('of a reporter says what was promised, and is unsealed rather than shown', async () => {
    show(<MaskedValue no={no} field="phone" label="电话" masked="***" canUnmask seal />);
    fireEvent.click(screen.getByRole('button', { name: '显示电话' }));
    expect(await screen.findByText(/举报人信息保密。解封会在工单和审计日志里各记一次/)).toBeTruthy();
    expect(screen.getByText('解封')).toBeTruthy();
  });
});
