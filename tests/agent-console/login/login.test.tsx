/** @jsxImportSource react */
// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LoginPage } from '../../../agent-console/src/features/login/index.js';
import { now } from '../support/builders.js';
import { openDesk, pass } from '../support/desk.js';
import { answerWith } from '../support/page.js';

const session = 'POST /api/staff/session';
const done = vi.fn();
const write = (name: string, value: string) => fireEvent.change(screen.getByLabelText(name), { target: { value } });
const submit = async () => {
  fireEvent.submit(document.querySelector('form') ?? document.body);
  await pass(10);
};
const wrong = { error: { code: 'wrong_credentials', message: { zh: '账号或密码不对', en: 'Wrong user name or password' }, errorId: 'E-1' } };

beforeEach(() => {
  localStorage.clear();
  done.mockClear();
  vi.useFakeTimers({ now });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('logging in', () => {
  it('says what is missing and asks the desk nothing', async () => {
    const asked = answerWith({});
    await openDesk(<LoginPage done={done} />);
    await submit();
    expect(screen.getByText('! 请填账号')).toBeTruthy();
    expect(screen.getByText('! 请填密码')).toBeTruthy();
    expect(asked.filter((each) => each.method === 'POST')).toEqual([]);
  });

  it('says why it was refused, and keeps the user name', async () => {
    answerWith({ [session]: () => [401, wrong] });
    await openDesk(<LoginPage done={done} />);
    write('账号', 'wangmin');
    write('密码', 'not-this');
    await submit();
    expect(screen.getByRole('alert').textContent).toContain('账号或密码不对');
    expect(screen.getByLabelText<HTMLInputElement>('账号').value).toBe('wangmin');
    expect(done).not.toHaveBeenCalled();
  });

  it('says that the network is down instead of blaming the password', async () => {
    await openDesk(<LoginPage done={done} />);
    globalThis.fetch = () => Promise.reject(new TypeError('failed'));
    write('账号', 'wangmin');
    write('密码', 'secret');
    await submit();
    expect(screen.getByRole('alert').textContent).toContain('网络连不上');
  });

  it('forgives spaces around the user name, never in the password', async () => {
    const asked = answerWith({ [session]: () => [200, {}] });
    await openDesk(<LoginPage done={done} />);
    write('账号', ' wangmin ');
    write('密码', ' secret ');
    await submit();
    expect(asked.find((each) => each.method === 'POST')?.body).toEqual({ username: 'wangmin', password: ' secret ' });
    expect(done).toHaveBeenCalledOnce();
  });
});

describe('the language', () => {
  it('changes every word at once, tells the browser, and is remembered', async () => {
    answerWith({});
    await openDesk(<LoginPage done={done} />);
    write('账号', 'wangmin');
    fireEvent.click(screen.getByRole('button', { name: 'English' }));
    expect(screen.getByRole('heading', { name: 'Staff log-in' })).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('User name').value).toBe('wangmin');
    expect(document.documentElement.lang).toBe('en');
    cleanup();
    await openDesk(<LoginPage done={done} />);
    expect(screen.getByRole('button', { name: '中文' })).toBeTruthy();
  });

  it('shows a refusal in the language it is read in, also after a change', async () => {
    answerWith({ [session]: () => [401, wrong] });
    await openDesk(<LoginPage done={done} />);
    write('账号', 'wangmin');
    write('密码', 'not-this');
    await submit();
    fireEvent.click(screen.getByRole('button', { name: 'English' }));
    expect(screen.getByRole('alert').textContent).toContain('Wrong user name or password');
  });
});
