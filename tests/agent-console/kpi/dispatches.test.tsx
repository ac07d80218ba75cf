/** @jsxImportSource react */
// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { KpiPage } from '../../../agent-console/src/features/kpi/index.js';
import type { DispatchRow } from '../../../server/contract/kpi.js';
import { me, now } from '../support/builders.js';
import { openDesk, pass } from '../support/desk.js';
import { answerWith } from '../support/page.js';

const figure = (numerator: number, denominator: number) => ({ numerator, denominator, open: 0 });
const row = (topic: string | null, unitId: string, more: Partial<DispatchRow> = {}): DispatchRow => ({
  topic,
  topicName: { zh: topic === null ? '未分类' : '水电气热', en: 'x' },
  unitId,
  unitName: { zh: `区${unitId}局`, en: unitId },
  returns: figure(3, 41),
  finish: figure(35, 38),
  ...more,
});
const open = async (rows: readonly DispatchRow[]) => {
  answerWith({ 'GET /api/staff/dispatch-statistics': () => [200, { first: '2026-07-16', last: '2026-10-13', asOf: now, rows }] });
  await openDesk(<KpiPage />, { who: me({ roles: ['dispatcher'] }), at: '/kpi?view=dispatches', route: '/kpi' });
  await pass(100);
};

beforeEach(() => {
  vi.useFakeTimers({ now });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('the dispatches of the last 90 days', () => {
  it('say per topic and unit what went out, came back and was late', async () => {
    await open([row('utilities', 'water'), row('utilities', 'city', { returns: figure(9, 30) })]);
    expect(screen.getAllByRole('row').slice(1).map(({ textContent }) => textContent)).toEqual(['水电气热区water局4137.3%3837.9%', '区city局30930.0%3837.9%']);
  });

  it('open the very cases of every number', async () => {
    await open([row(null, 'water')]);
    const links = within(screen.getAllByRole('row')[1] ?? document.body).getAllByRole('link');
    const base = '/kpi?period=custom&first=2026-07-16&last=2026-10-13';
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      `${base}&metric=return&by=unit&part=denominator&group=water&topic=none`,
      `${base}&metric=return&by=unit&part=numerator&group=water&topic=none`,
      `${base}&metric=on_time_finish&by=unit&part=denominator&group=water&topic=none`,
      `${base}&metric=on_time_finish&by=unit&part=rest&group=water&topic=none`,
    ]);
  });

  it('mark few cases', async () => {
    await open([row('utilities', 'water', { returns: figure(1, 12), finish: figure(0, 0) })]);
    expect(screen.getAllByText('样本少')).toHaveLength(1);
    expect(screen.getAllByRole('row')[1]?.textContent).toContain('8.3%样本少00—');
  });

  it('say so when there are none', async () => {
    await open([]);
    expect(screen.getByText('近 90 天没有派单')).toBeTruthy();
  });
});
