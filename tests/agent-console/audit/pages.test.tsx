// @vitest-environment happy-dom
/** @jsxImportSource react */
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AuditPage, StaffPage } from '../../../agent-console/src/features/audit/index.js';
import type { AuditEntry } from '../../../server/contract/audit.js';
import { button, press } from '../admin/press.js';
import { at, me, now } from '../support/builders.js';
import { openDesk, pass } from '../support/desk.js';
import { answerWith } from '../support/page.js';

const entry = (place: number, change: Partial<AuditEntry> = {}): AuditEntry => ({ place, at: now, actorId: 'li', actorName: '李晓', what: 'identity_unsealed', about: '261123100000000001', field: 'phone', purpose: 'verify', reason: '公安机关书面要求', ...change });

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers({ now: at('2026-11-23T09:12') });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

async function openAudit(more: Parameters<typeof answerWith>[0] = {}) {
  const asked = answerWith({
    'GET /api/staff/audit': () => [200, { entries: [entry(2), entry(1, { what: 'rule_saved', about: 'duties@2', field: '', purpose: '' })], total: 3 }],
    'GET /api/staff/colleagues': () => [200, []],
    'GET /api/staff/units': () => [200, []],
    'POST /api/staff/audit/check': () => [200, { entries: 3, firstBroken: null, at: now }],
    ...more,
  });
  await openDesk(<AuditPage />, { who: me({ roles: ['auditor'] }) });
  return asked;
}
const looks = (asked: Awaited<ReturnType<typeof openAudit>>) => asked.filter(({ path }) => path === '/api/staff/audit').map(({ url }) => url);

describe('the audit log', () => {
  it('says who did what to what and why', async () => {
    await openAudit();
    expect(screen.getByRole('row', { name: /李晓 解封举报人信息 261123100000000001 电话 核对身份 公安机关书面要求/ })).toBeTruthy();
    expect(screen.getByText(/派单目录第 2 版/)).toBeTruthy();
  });

  it('asks once for each question, and only when it is sent: every look is noted', async () => {
    const asked = await openAudit();
    fireEvent.change(screen.getByLabelText('单号或对象'), { target: { value: ' 261123100000000001 ' } });
    fireEvent.change(screen.getByLabelText('日期'), { target: { value: '2026-11-23' } });
    await pass(1000);
    expect(looks(asked)).toEqual(['/api/staff/audit']);
    await press(button('查找'));
    await pass(10);
    expect(looks(asked)).toEqual(['/api/staff/audit', '/api/staff/audit?about=261123100000000001&day=2026-11-23']);
    expect(screen.getByRole('link', { name: '导出表格' }).getAttribute('href')).toBe('/api/staff/audit/log.xlsx?about=261123100000000001&day=2026-11-23');
  });

  it('goes on with what is older', async () => {
    const asked = await openAudit();
    await press(button('更早的'));
    await pass(10);
    expect(looks(asked).at(-1)).toBe('/api/staff/audit?before=1');
  });

  it('says plainly that the chain is whole', async () => {
    await openAudit();
    await press(button('校验链'));
    await pass(10);
    expect(screen.getByText(/共 3 条，链完整。/)).toBeTruthy();
  });

  it('says plainly where the chain breaks', async () => {
    await openAudit({ 'POST /api/staff/audit/check': () => [200, { entries: 3, firstBroken: 2, at: now }] });
    await press(button('校验链'));
    await pass(10);
    expect(screen.getByText(/从第 2 条起断开/)).toBeTruthy();
  });
});

describe('who holds which roles', () => {
  it('is a table of people and roles, with what ought to be apart named', async () => {
    answerWith({
      'GET /api/staff/access': () => [200, [{ id: 'z', username: 'zhou', name: '周涛', roles: ['unit_contact', 'reviewer'], unitId: 'housing', conflicts: [{ conflict: 'reviews_own_work', roles: ['unit_contact', 'reviewer'] }] }]],
      'GET /api/staff/units': () => [200, [{ id: 'housing', name: { zh: '区住建委', en: 'Housing' }, kind: 'department' }]],
    });
    await openDesk(<StaffPage />, { who: me({ roles: ['security_admin'] }) });
    expect(screen.getByText('周涛（承办联络员、审核员）：提交反馈的人又审核反馈')).toBeTruthy();
    const row = screen.getByRole('row', { name: /周涛/ });
    expect(within(row).getAllByText('有 有冲突')).toHaveLength(2);
    expect(within(row).getByText('区住建委')).toBeTruthy();
  });
});
