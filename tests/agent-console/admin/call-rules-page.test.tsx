/** @jsxImportSource react */
// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CallRulePage, CallRulesPage } from '../../../agent-console/src/features/admin/index.js';
import type { CallDraft, CallRuleVersion } from '../../../server/contract/call-rules.js';
import type { Role } from '../../../server/contract/staff.js';
import { at, me } from '../support/builders.js';
import { openDesk, pass } from '../support/desk.js';
import { answerWith } from '../support/page.js';
import { settle } from './press.js';
import { line } from './rules.js';

const rules = '/api/staff/rules/calls';
const usual: CallDraft = { answer: 'human_first', hours: { days: 'every', periods: [{ from: '00:00', to: '24:00' }] }, ringSeconds: 15, offerSeconds: 20, wrapUpSeconds: 60, callbackTries: 3, callbackAgainMinutes: 30, record: true, keepRecordingDays: 1095, listening: 'shown' };
const range = { least: 1, most: 4000 };
const version = (change: Partial<CallRuleVersion> = {}): CallRuleVersion => ({
  ...line(1, { label: 'calls-v1' }),
  newest: true,
  content: usual,
  ranges: { ringSeconds: { least: 5, most: 60 }, offerSeconds: range, wrapUpSeconds: range, callbackTries: range, callbackAgainMinutes: range, keepRecordingDays: range },
  ...change,
});
const byLine = { by: 'line', why: 'menu_first' };

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers({ now: at('2026-11-23T09:12') });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

async function open(role: Role = 'supervisor', preview: () => [number, unknown] = () => [200, { now: { by: 'person', why: 'free' }, then: byLine }]) {
  const asked = answerWith({
    [`GET ${rules}/versions/current`]: () => [200, version()],
    [`GET ${rules}/versions`]: () => [200, [line(1, { label: 'calls-v1' })]],
    [`POST ${rules}/preview`]: preview,
    [`POST ${rules}/versions`]: () => [201, line(2)],
  });
  await openDesk(<CallRulesPage />, { who: me({ roles: [role] }) });
  return asked;
}

describe('the rule of calls', () => {
  it('shows a supervisor what turning to the menu does to the next call, and is saved with a reason', async () => {
    const asked = await open();
    fireEvent.click(screen.getByRole('radio', { name: /^语音先接/ }));
    expect(screen.getByText('现行 先找人：响到没人接，语音再受理')).toBeTruthy();
    await settle();
    expect(screen.getByText('按现行规则，现在打进来的电话：响到空闲的坐席。')).toBeTruthy();
    expect(screen.getByText('按草稿：先听语音菜单。')).toBeTruthy();
    fireEvent.change(screen.getByLabelText('为什么改'), { target: { value: '今天人手不够' } });
    fireEvent.click(screen.getByRole('button', { name: '保存为第 2 版' }));
    await pass(10);
    expect(asked.find(({ method, path }) => method === 'POST' && path === `${rules}/versions`)?.body).toMatchObject({ over: 1, reason: '今天人手不够', draft: { answer: 'menu_first', ringSeconds: 15 } });
  });

  it('says in words which number is out of its range', async () => {
    await open('sys_admin', () => [400, { error: { code: 'invalid', message: { zh: '不对', en: 'Wrong' }, errorId: 'E-1', facts: { field: 'calls', fault: 'call_range', rule: 'ringSeconds', least: 5, most: 60 } } }]);
    fireEvent.change(screen.getByLabelText('响多久没人接，改由语音受理'), { target: { value: '2' } });
    await settle();
    expect(screen.getByRole('alert').textContent).toContain('“响多久没人接，改由语音受理”要在 5 到 60 之间。');
  });

  it('lets the administrator alone change what is recorded and told', async () => {
    await open();
    expect(screen.queryByRole('checkbox', { name: '人工通话录音' })).toBeNull();
    expect(screen.getByText('人工通话录音')).toBeTruthy();
    expect(screen.getByText(/^这一组由系统管理员改/)).toBeTruthy();
    expect(screen.queryByLabelText('录音保留')).toBeNull();
    cleanup();
    await open('sys_admin');
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: '人工通话录音' }).disabled).toBe(false);
    expect(screen.getByLabelText<HTMLInputElement>('录音保留').value).toBe('1095');
  });

  it('lists its versions without a recount: no ticket rests on it', async () => {
    await open();
    expect(screen.getByRole('link', { name: '查看第 1 版' }).getAttribute('href')).toBe('/rules/calls/calls-v1');
    expect(screen.queryByText('重算')).toBeNull();
  });
});

it('an old version is read by anybody of staff with nothing to change', async () => {
  answerWith({ [`GET ${rules}/versions/calls-v1`]: () => [200, version({ newest: false })] });
  await openDesk(<CallRulePage />, { who: me({ roles: ['operator'] }), at: '/rules/calls/calls-v1', route: '/rules/calls/:label' });
  expect(screen.getByText(/^这是旧版，现在不按它办。/)).toBeTruthy();
  expect(screen.getByRole('row', { name: '响多久没人接，改由语音受理 15 秒 5–60' })).toBeTruthy();
  for (const control of ['spinbutton', 'radio', 'checkbox']) expect(screen.queryByRole(control)).toBeNull();
});
