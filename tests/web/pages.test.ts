import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Browser, webDesk, type WebDesk } from './support/web-desk.js';

let desk: WebDesk;
let browser: Browser;
let consoleRoot: string;
beforeAll(async () => {
  consoleRoot = mkdtempSync(join(tmpdir(), 'console-'));
  mkdirSync(join(consoleRoot, 'assets'));
  writeFileSync(join(consoleRoot, 'index.html'), '<!doctype html><title>console</title>');
  writeFileSync(join(consoleRoot, 'assets', 'index-AbCd1234.js'), 'export {};');
  desk = await webDesk({ consoleRoot });
  browser = new Browser(desk.app);
});
afterAll(async () => {
  await desk.close();
  rmSync(consoleRoot, { recursive: true });
});
const csp = (headers: Record<string, unknown>) => String(headers['content-security-policy']);

describe('the citizen site', () => {
  it.each([
    ['/', 200, 'zh-CN'],
    ['/en', 200, 'en'],
    ['/guides/id-card-renewal', 200, 'zh-CN'],
    ['/en/progress', 200, 'en'],
    ['/guides/no-such-guide', 404, 'zh-CN'],
    ['/no-such-page', 404, 'zh-CN'],
  ] as const)('%s is a page: %i', async (url, status, lang) => {
    const page = await browser.get(url);
    expect([page.status, page.headers['content-type']]).toEqual([status, 'text/html; charset=utf-8']);
    expect(page.text).toContain(`<html lang="${lang}"`);
  });

  it('shows a guide before any script runs', async () => {
    expect((await browser.get('/guides/id-card-renewal')).text).toContain('<h1 tabindex="-1">居民身份证申领、换领、补领');
  });

  it('draws a page that says so when the desk cannot answer', async () => {
    const failing = await webDesk();
    failing.ports.directory.guides = () => Promise.reject(new Error('store is away'));
    const page = await new Browser(failing.app).get('/guides');
    expect(page.status).toBe(503);
    expect(page.text).toContain('022-0000-0000');
    expect(page.text).not.toContain('store is away');
    await failing.close();
  });

  it('keeps the chosen look', async () => {
    expect((await browser.get('/', { cookie: 'site_look=elder' })).text).toContain('data-mode="elder"');
  });

  it('lets in no script and no style but its own', async () => {
    const { headers } = await browser.get('/');
    expect(csp(headers)).toMatch(/default-src 'self';/);
    expect(csp(headers)).not.toMatch(/unsafe|\*|https?:/);
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin' });
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });
});

describe('the console', () => {
  it.each(['/console', '/console/', '/console/tickets/261123100000000001', '/console/queue?view=mine'])('%s opens the console', async (url) => {
    const page = await browser.get(url);
    expect(page).toMatchObject({ status: 200, text: '<!doctype html><title>console</title>', headers: { 'cache-control': 'no-cache' } });
  });
  it('keeps files whose name says their content for a year', async () => {
    expect((await browser.get('/console/assets/index-AbCd1234.js')).headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });
  it('may speak to Twilio only where calls sound, and no other page may', async () => {
    expect(csp((await browser.get('/console/')).headers)).not.toContain('twilio');
    const sounding = await webDesk({ consoleRoot, config: { sound: true } });
    const policyOf = async (url: string) => csp((await new Browser(sounding.app).get(url)).headers);
    expect(await policyOf('/console/')).toMatch(/connect-src 'self' wss:\/\/voice-js\.roaming\.twilio\.com https:\/\/eventgw\.twilio\.com/);
    expect(await policyOf('/console/')).toContain("script-src 'self';");
    expect(await policyOf('/')).not.toContain('twilio');
    await sounding.close();
  });
  it('may write its own style elements, but no script', async () => {
    const policy = csp((await browser.get('/console/')).headers);
    expect(policy).toContain("style-src 'self' 'unsafe-inline'");
    expect(policy).toContain("script-src 'self';");
  });
});

describe('the interface’s own description', () => {
  it('names every route with its schemas', async () => {
    const { body } = await browser.get('/docs/json');
    const paths = body['paths'] as Record<string, Record<string, { responses: object }>>;
    expect(Object.keys(paths)).toEqual(expect.arrayContaining(['/api/staff/queue', '/api/chat/conversations/{id}/messages', '/api/complaints', '/api/progress']));
    expect(Object.keys(paths['/api/staff/queue']?.['get']?.responses ?? {})).toEqual(['200', '4XX', '5XX']);
  });
  it('is a page that loads nothing from elsewhere', async () => {
    const page = await browser.get('/docs/');
    expect(page.status).toBe(200);
    expect(page.text).not.toMatch(/(src|href)="https?:/);
    expect(page.text).not.toMatch(/<script>/);
  });
});

describe('health', () => {
  it('lives and is ready when its parts answer', async () => {
    expect((await browser.get('/healthz')).body).toEqual({ alive: true, version: '0.0.0-test' });
    expect((await browser.get('/readyz')).body).toEqual({ ready: true, parts: { store: true, jobs: true } });
  });
  it('is not ready when a part says no or fails, and names it', async () => {
    const sick = await webDesk({ config: { ready: { store: () => Promise.reject(new Error('down')), jobs: async () => true } } });
    expect(await new Browser(sick.app).get('/readyz')).toMatchObject({ status: 503, body: { ready: false, parts: { store: false, jobs: true } } });
    await sick.close();
  });
});
