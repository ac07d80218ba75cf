import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createClient, withQuery } from '../../../agent-console/src/shared/api/client.js';
import { asRefusal } from '../../../agent-console/src/shared/api/refusal.js';

const answering = (status: number, body: unknown) => {
  const asked: { url: string; init: RequestInit }[] = [];
  const client = createClient({
    fetch: (url, init) => {
      asked.push({ url, init });
      return Promise.resolve(new Response(body === undefined ? '' : JSON.stringify(body), { status }));
    },
  });
  return { client, asked };
};
const refused = (asked: Promise<unknown>) => asked.then(() => asRefusal(null), asRefusal);
const reply = z.object({ n: z.number() });

describe('asking the desk', () => {
  it('hands over a reply that fits the contract', async () => {
    const { client } = answering(200, { n: 3 });
    await expect(client.ask('/x', { reply })).resolves.toEqual({ n: 3 });
  });
  it('refuses a reply that does not, rather than showing half of it', async () => {
    const { client } = answering(200, { n: 'three' });
    expect((await refused(client.ask('/x', { reply }))).code).toBe('unexpected_reply');
  });
  it('carries the session token on every change and on no reading', async () => {
    const { client, asked } = answering(200, { n: 1 });
    client.carryToken('t-1');
    await client.ask('/x', { reply });
    await client.ask('/x', { reply, method: 'POST', body: { a: 1 } });
    expect(asked.map(({ init }) => (init.headers as Record<string, string>)['x-csrf-token'])).toEqual([undefined, 't-1']);
  });
  it('keeps the words of a refusal in both languages, with its number', async () => {
    const { client } = answering(409, { error: { code: 'stale', message: { zh: '别人刚改过', en: 'Changed by someone else' }, errorId: 'E-1' } });
    expect(await refused(client.ask('/x', { reply }))).toMatchObject({ code: 'stale', status: 409, words: { zh: '别人刚改过' }, errorId: 'E-1' });
  });
  it('says plainly that the desk failed when the answer is no answer', async () => {
    const { client } = answering(502, undefined);
    expect(await refused(client.ask('/x', { reply }))).toMatchObject({ code: 'server_error', status: 502 });
  });
  it('says that there is no connection', async () => {
    const client = createClient({ fetch: () => Promise.reject(new TypeError('failed')) });
    expect((await refused(client.ask('/x', { reply }))).code).toBe('offline');
  });
  it('tells when the session has ended, until nobody listens', async () => {
    const { client } = answering(401, { error: { code: 'not_signed_in', message: { zh: '请登录', en: 'Log in' }, errorId: 'E-2' } });
    let ended = 0;
    const stop = client.onSessionEnd(() => (ended += 1));
    await refused(client.ask('/x', { reply }));
    stop();
    await refused(client.ask('/x', { reply }));
    expect(ended).toBe(1);
  });
  it('leaves absent parts out of the address', () => {
    expect(withQuery('/q', { view: 'all', q: '', page: undefined, size: 50 })).toBe('/q?view=all&size=50');
    expect(withQuery('/q')).toBe('/q');
  });
});
