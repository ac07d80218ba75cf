/** @jsxImportSource react */
// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { StatusPage } from '../../../agent-console/src/features/status/index.js';
import type { DeskStatus } from '../../../server/contract/staff.js';
import { me, now } from '../support/builders.js';
import { openDesk, pass } from '../support/desk.js';
import { answerWith } from '../support/page.js';

const status: DeskStatus = { version: '1.4.0', roles: ['web', 'worker'], store: 'embedded', jobs: 'in_process', assistantReady: false, outboxPending: 3, startedAt: now, calendar: { version: '2026-v1', years: [2026, 2027] }, deliveries: [] };
const delivery = { id: 'd1', channel: 'sms' as const, to: '000****5678', text: '您的工单已受理', state: 'failed' as const, at: now, about: 'T-42' };
const url = 'GET /api/staff/status';
const open = () => openDesk(<StatusPage />, { who: me({ roles: ['sys_admin'] }) });
const fact = (label: string) => screen.getByText(label).nextElementSibling?.textContent;

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers({ now });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('the status of the desk', () => {
  it('names what runs in plain words', async () => {
    answerWith({ [url]: () => [200, status] });
    await open();
    expect(fact('运行的部分')).toBe('网站、聊天和电话 · 后台任务');
    expect(fact('智能助手')).toBe('还没有就绪，来访者直接转人工');
    expect(fact('日历')).toBe('版本 2026-v1 · 覆盖 2026 / 2027');
  });
  it('says when nothing has been sent yet', async () => {
    answerWith({ [url]: () => [200, status] });
    await open();
    expect(screen.getByText('还没有发出过消息')).toBeTruthy();
  });
  it('marks a message that failed by word, not by colour alone', async () => {
    answerWith({ [url]: () => [200, { ...status, deliveries: [delivery] }] });
    await open();
    expect(screen.getByRole('cell', { name: '! 失败' }).className).toBe('fault');
  });
  it('keeps itself fresh every 15 seconds', async () => {
    let pending = 3;
    answerWith({ [url]: () => [200, { ...status, outboxPending: pending }] });
    await open();
    pending = 0;
    await pass(15_100);
    expect(fact('待发出的通知')).toBe('0');
  });
  it('offers to try again when it cannot be fetched', async () => {
    answerWith({ [url]: () => [503, {}] });
    await open();
    expect(screen.getByRole('button', { name: '重试' })).toBeTruthy();
  });
});
