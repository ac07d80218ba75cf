/** @jsxImportSource react */
// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SessionGate } from '../../../agent-console/src/app/session.js';
import { api } from '../../../agent-console/src/shared/api/client.js';
import { serverClock } from '../../../agent-console/src/shared/time/server-clock.js';
import { path } from '../../../server/contract/routes.js';
import { work } from '../../../server/contract/staff.js';
import { me, now } from '../support/builders.js';
import { openDesk, pass } from '../support/desk.js';
import { answerWith } from '../support/page.js';

const refused = { error: { code: 'no_session', message: { zh: '请先登录', en: 'Log in first' }, errorId: 'E-1' } };

const failed = { error: { code: 'server_error', message: { zh: '服务台出了问题', en: 'The desk has a problem' }, errorId: 'E-2' } };

/** The gate before a page with a half-written text; the test decides whether the session is alive. */
async function open(desk: { alive: boolean; broken?: boolean }) {
  answerWith({
    'GET /api/staff/me': () => (desk.broken === true ? [500, failed] : desk.alive ? [200, me({ serverNow: now + 90_000 })] : [401, refused]),
    'GET /api/staff/work': () => [401, refused],
    'POST /api/staff/session': () => ((desk.alive = true), [200, {}]),
  });
  await openDesk(
    <SessionGate>
      <textarea aria-label="草稿" />
    </SessionGate>,
  );
}
const draft = () => screen.queryByLabelText<HTMLTextAreaElement>('草稿');
async function logIn() {
  const password = document.querySelector<HTMLInputElement>('input[type=password]');
  const name = document.querySelector<HTMLInputElement>('input[autocomplete=username]');
  if (name !== null && name.value === '') fireEvent.change(name, { target: { value: 'wangmin' } });
  if (password !== null) fireEvent.change(password, { target: { value: 'secret' } });
  fireEvent.submit(document.querySelector('form') ?? document.body);
  await pass(50);
}

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers({ now });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('the door of the console', () => {
  it('shows the login before the console, and the console after it', async () => {
    await open({ alive: false });
    expect(draft()).toBeNull();
    await logIn();
    expect(draft()).not.toBeNull();
  });

  it('takes the time from the desk, however slow the device is', async () => {
    await open({ alive: true });
    expect(serverClock.now()).toBe(Date.now() + 90_000);
  });

  it('locks over the page when the session ends, and gives back what was being written', async () => {
    const desk = { alive: true };
    await open(desk);
    fireEvent.change(draft() ?? document.body, { target: { value: '写了一半' } });
    desk.alive = false;
    await act(() => api.ask(path('work'), { reply: work }).catch(() => undefined));
    await pass(300);
    expect(screen.getByText('登录已过期')).toBeTruthy();
    await logIn();
    await pass(500);
    expect(screen.queryByText('登录已过期')).toBeNull();
    expect(draft()?.value).toBe('写了一半');
  });

  it('stays locked and says why when the desk cannot say who has logged in', async () => {
    const desk = { alive: true, broken: false };
    await open(desk);
    desk.alive = false;
    await act(() => api.ask(path('work'), { reply: work }).catch(() => undefined));
    await pass(300);
    desk.broken = true;
    await logIn();
    await pass(5000);
    expect(screen.getByText(/服务台出了问题/)).toBeTruthy();
    desk.broken = false;
    await logIn();
    await pass(500);
    expect(screen.queryByText('登录已过期')).toBeNull();
  });
});
