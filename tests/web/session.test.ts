import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { csrfMatches, csrfTokenOf, idleMs, seal, unseal } from '../../server/adapters/web/session-seal.js';
import { Browser, staffBrowser, webConfig, webDesk, type WebDesk } from './support/web-desk.js';

const presence = { body: { state: 'busy' } };

describe('a staff session', () => {
  let desk: WebDesk;
  beforeEach(async () => {
    desk = await webDesk();
  });
  afterEach(() => desk.close());

  it('lives in a cookie scripts cannot read and other sites cannot use', async () => {
    const reply = await desk.app.inject({ method: 'POST', url: '/api/staff/session', payload: { username: 'operator-1', password: 'operator-1-password' } });
    expect(reply.headers['set-cookie']).toMatch(/^cd_session=[^;]+; Max-Age=1800; Path=\/; HttpOnly; SameSite=Strict$/);
  });

  it('does not say whether the name or the password was wrong', async () => {
    const browser = new Browser(desk.app);
    const [name, password] = [await browser.post('/api/staff/session', { username: 'nobody', password: 'x' }), await browser.post('/api/staff/session', { username: 'operator-1', password: 'x' })];
    expect([name.status, password.status]).toEqual([401, 401]);
    expect((name.body['error'] as { message: unknown }).message).toEqual((password.body['error'] as { message: unknown }).message);
  });

  it('refuses a change without its csrf token, and says that the page is out of date', async () => {
    const browser = await staffBrowser(desk, 'operator-1');
    browser.csrf = '';
    expect(await browser.ask('PUT', '/api/staff/presence', presence)).toMatchObject({ status: 403, body: { error: { code: 'page_outdated' } } });
  });

  it('refuses the csrf token of another session', async () => {
    const [mine, other] = [await staffBrowser(desk, 'operator-1'), await staffBrowser(desk, 'operator-1')];
    mine.csrf = other.csrf;
    expect((await mine.ask('PUT', '/api/staff/presence', presence)).status).toBe(403);
    expect((await other.ask('PUT', '/api/staff/presence', presence)).status).toBe(200);
  });

  it('ends after half an hour of doing nothing', async () => {
    const browser = await staffBrowser(desk, 'operator-1');
    desk.ports.clock.advance(idleMs);
    expect((await browser.get('/api/staff/me')).status).toBe(401);
  });

  it('goes on as long as it is used', async () => {
    const browser = await staffBrowser(desk, 'operator-1');
    for (let turn = 0; turn < 4; turn += 1) {
      desk.ports.clock.advance(idleMs - 60_000);
      expect((await browser.get('/api/staff/me')).status).toBe(200);
    }
  });

  it('ends with the shift even when used', async () => {
    const browser = await staffBrowser(desk, 'operator-1');
    for (let turn = 0; turn < 30; turn += 1) {
      desk.ports.clock.advance(25 * 60_000);
      await browser.get('/api/staff/me');
    }
    expect((await browser.get('/api/staff/me')).status).toBe(401);
  });

  it('is over after signing out, also for who kept the cookie', async () => {
    const browser = await staffBrowser(desk, 'operator-1');
    const kept = browser.cookieHeader();
    expect((await browser.ask('DELETE', '/api/staff/session')).status).toBe(200);
    const reply = await desk.app.inject({ url: '/api/staff/me', headers: { cookie: kept } });
    expect(reply.statusCode).toBe(401);
  });
});

it('makes its cookie Secure where the desk is reached over https, and only there', async () => {
  const desk = await webDesk({ config: { publicUrl: 'https://desk.test' } });
  const reply = await desk.app.inject({ method: 'POST', url: '/api/staff/session', payload: { username: 'operator-1', password: 'operator-1-password' } });
  expect(reply.headers['set-cookie']).toContain('; Secure');
  expect(reply.headers['strict-transport-security']).toBeDefined();
  await desk.close();
});

it('lets one address try a password only so often', async () => {
  const desk = await webDesk({ config: { limits: { ...webConfig.limits, signIn: 3 } } });
  const browser = new Browser(desk.app);
  const wrong = { username: 'operator-1', password: 'guess' };
  const tries = [];
  for (let turn = 0; turn < 4; turn += 1) tries.push(await browser.post('/api/staff/session', wrong));
  expect(tries.map(({ status }) => status)).toEqual([401, 401, 401, 429]);
  expect(tries[3]?.body).toMatchObject({ error: { code: 'too_many' } });
  await desk.close();
});

describe('the seal of a session cookie', () => {
  const secret = 'one secret';
  const sealed = seal({ token: 'a-token', seenAt: 1000 }, secret);

  it('opens with its own secret', () => expect(unseal(sealed, secret, 1000)).toEqual({ token: 'a-token', seenAt: 1000 }));
  it.each([
    ['another secret', sealed, 'two secrets'],
    ['a later time written over', sealed.replace(/\.rs\./, '.zz.'), secret],
    ['no seal', 'a-token.rs', secret],
    ['nothing', '', secret],
    ['no cookie', undefined, secret],
  ])('stays shut with %s', (_, value, key) => expect(unseal(value, key, 1000)).toBeNull());
  it('stays shut once idle too long', () => expect(unseal(sealed, secret, 1000 + idleMs)).toBeNull());
  it('takes a csrf token of its own only', () => {
    expect(csrfMatches(csrfTokenOf('a-token', secret), 'a-token', secret)).toBe(true);
    expect(csrfMatches(csrfTokenOf('b-token', secret), 'a-token', secret)).toBe(false);
    expect(csrfMatches(undefined, 'a-token', secret)).toBe(false);
  });
});
