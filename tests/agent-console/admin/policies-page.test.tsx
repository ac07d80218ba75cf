/** @jsxImportSource react */
// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PoliciesPage, PolicyRulePage } from '../../../agent-console/src/features/admin/index.js';
import type { PolicyDraft } from '../../../server/contract/rules.js';
import { at, me } from '../support/builders.js';
import { openDesk, pass } from '../support/desk.js';
import { answerWith } from '../support/page.js';
import { settle } from './press.js';
import { calendar, effect, line, policy } from './rules.js';

const rules = '/api/staff/rules/policy';

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers({ now: at('2026-11-23T09:12') });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

async function open() {
  const asked = answerWith({
    'GET /api/staff/rules/calendar/versions/current': () => [200, calendar()],
    [`GET ${rules}/versions/current`]: () => [200, policy()],
    [`GET ${rules}/versions`]: () => [200, [line(1, { label: 'cn-default-v1' })]],
    [`POST ${rules}/preview`]: () => [200, effect({ later: 0, unchanged: 3, kept: 2, rows: [] })],
    [`POST ${rules}/versions`]: () => [201, line(2)],
  });
  await openDesk(<PoliciesPage />, { who: me({ roles: ['sys_admin'] }) });
  const previewed = async () => {
    await settle();
    return asked.filter(({ path }) => path === `${rules}/preview`).at(-1)?.body as PolicyDraft;
  };
  return { asked, previewed };
}

describe('the limits', () => {
  it('are listed step by step with type and urgency', async () => {
    await open();
    const rows = [...(screen.getByText('各环节的时限').closest('table')?.querySelectorAll('tbody tr') ?? [])];
    expect(rows.map((row) => row.querySelector('th')?.textContent)).toEqual(['签收', '签收', '办结']);
    expect(rows[2]?.textContent).toContain('办结投诉 · 举报不论缓急');
  });

  it('changed show what is in force beside them, and the effect before saving', async () => {
    const { previewed } = await open();
    fireEvent.change(screen.getByLabelText('办结 投诉 举报的时限数'), { target: { value: '10' } });
    expect(screen.getByText('现行 15 个工作日')).toBeTruthy();
    expect((await previewed()).rows.map(({ limit }) => limit?.amount)).toEqual([15, 10, 1]);
    expect(screen.getByText(/延后 0，提前 0（已承诺的 2 件不提前）/)).toBeTruthy();
  });

  it('are saved with a reason over the version in force', async () => {
    const { asked, previewed } = await open();
    fireEvent.change(screen.getByLabelText('办结 投诉 举报的时限数'), { target: { value: '10' } });
    await previewed();
    fireEvent.change(screen.getByLabelText('为什么改'), { target: { value: '投诉改为十日' } });
    fireEvent.click(screen.getByRole('button', { name: '保存为第 2 版' }));
    await pass(10);
    expect(asked.find(({ method, path }) => method === 'POST' && path === `${rules}/versions`)?.body).toMatchObject({ over: 1, reason: '投诉改为十日', draft: { profile: 'cn-default' } });
  });

  it('of another profile come whole', async () => {
    const { previewed } = await open();
    fireEvent.click(screen.getByRole('radio', { name: /^山东/ }));
    expect(await previewed()).toMatchObject({ profile: 'shandong-5wd', rows: [{}, { limit: { amount: 5 } }, {}] });
    fireEvent.click(screen.getByRole('radio', { name: /^国内通行/ }));
    await settle();
    expect(screen.getByText('还没有改动。改一处，这里就算出影响。')).toBeTruthy();
  });

  it('may count what arrives on a rest day from the next working day', async () => {
    const { previewed } = await open();
    fireEvent.click(screen.getByRole('checkbox'));
    expect(await previewed()).toMatchObject({ rollReceipt: true });
  });

  it('are one thing, the numbers of handling another: each with its range and source', async () => {
    const { previewed } = await open();
    fireEvent.change(screen.getByLabelText('挂起合计最多'), { target: { value: '45' } });
    expect(screen.getByText('现行 30 个工作日')).toBeTruthy();
    expect((await previewed()).rules).toMatchObject({ suspensionDays: 45, ladder: { day_after: 1, week_after: 5 } });
    expect(screen.getByText('超期后多久书面催办').closest('tr')?.textContent).toContain('1–60市直部门办理规定');
  });

  it('stand under the bar on the missing year', async () => {
    await open();
    expect(screen.getByText(/2027 年的放假安排还没有录入/)).toBeTruthy();
  });
});

describe('the policy a limit came from', () => {
  it('is read by anybody of staff without anything to change', async () => {
    answerWith({ [`GET ${rules}/versions/cn-default-v1`]: () => [200, policy()] });
    await openDesk(<PolicyRulePage />, { who: me({ roles: ['operator'] }), at: '/rules/policy/cn-default-v1', route: '/rules/policy/:label' });
    expect(screen.getByRole('row', { name: '办结 投诉 · 举报 不论缓急 15 个工作日' })).toBeTruthy();
    expect(screen.queryByRole('spinbutton')).toBeNull();
  });
});
