import { afterAll, beforeAll, describe, expect, expectTypeOf, it } from 'vitest';
import { statusOf } from '../../server/adapters/web/error-reply.js';
import { errorReply } from '../../server/contract/common.js';
import { errorWords, wordError, type ErrorCode } from '../../server/contract/words/error-words.js';
import type { DeskErrorCode } from '../../server/desk/errors.js';
import { complaint, file } from './support/samples.js';
import { Browser, staffBrowser, webDesk, type WebDesk } from './support/web-desk.js';

describe('an error reply', () => {
  let desk: WebDesk;
  let citizen: Browser;
  beforeAll(async () => {
    desk = await webDesk();
    citizen = new Browser(desk.app);
  });
  afterAll(() => desk.close());

  it('names the fields of a form that are wrong', async () => {
    const { status, body } = await citizen.post('/api/complaints', { ...complaint(), what: '太短', contact: { way: 'sms' } });
    expect(status).toBe(400);
    expect(body).toMatchObject({ error: { code: 'invalid', facts: { fields: ['what', 'contact.phone'] } } });
  });

  it.each([
    { method: 'GET', url: '/api/nothing-here' },
    { method: 'POST', url: '/nothing-here' },
  ] as const)('has the one shape for an address nobody has: $method $url', async ({ method, url }) => {
    const answer = await citizen.ask(method, url);
    expect(answer.status).toBe(404);
    expect(errorReply.parse(answer.body).error.code).toBe('not_found');
  });

  it('has the one shape for words that are no JSON', async () => {
    const reply = await desk.app.inject({ method: 'POST', url: '/api/progress', headers: { 'content-type': 'application/json' }, payload: '{"ticketNo":' });
    expect(reply.statusCode).toBe(400);
    expect(errorReply.parse(reply.json()).error.code).toBe('not_understood');
  });

  it('has the one shape for what is far too large', async () => {
    const { status, body } = await citizen.post('/api/progress', { ticketNo: '1'.repeat(70_000), code: '1' });
    expect(status).toBe(413);
    expect(errorReply.parse(body).error.code).toBe('body_too_large');
  });

  it('tells who has changed a ticket meanwhile', async () => {
    const { no } = await file(citizen, complaint());
    const dispatcher = await staffBrowser(desk, 'dispatcher-1');
    const accept = { version: 1, command: { action: 'accept' } };
    await dispatcher.post(`/api/staff/tickets/${no}/commands`, accept);
    const again = await dispatcher.post(`/api/staff/tickets/${no}/commands`, accept);
    expect(again.status).toBe(409);
    expect(again.body).toMatchObject({ error: { code: 'stale', message: { zh: '孙平 刚刚受理了。下面是最新的。' }, facts: { version: 2 } } });
  });
});

it('says nothing of a failure nobody expected but an id, which stands in the log', async () => {
  const desk = await webDesk();
  desk.ports.directory.guides = () => Promise.reject(new Error('the secret reason'));
  const { status, text, body } = await new Browser(desk.app).get('/api/guides');
  expect(status).toBe(500);
  expect(errorReply.parse(body).error).toMatchObject({ code: 'server_error' });
  expect(text).not.toMatch(/secret|stack|\.ts/);
  await desk.close();
});

describe('the words of refusals', () => {
  it('exist for the desk’s codes, no more and no fewer', () => {
    expectTypeOf<ErrorCode>().toEqualTypeOf<DeskErrorCode>();
    expect(Object.keys(errorWords).sort()).toEqual(Object.keys(statusOf).sort());
  });

  it.each(Object.keys(errorWords) as (keyof typeof errorWords)[])('%s: both languages, no mark left open', (code) => {
    const { zh, en } = wordError(code);
    expect(zh).toMatch(/[\u4e00-\u9fff].*。$/);
    expect(en).toMatch(/^[A-Z].*\.$/);
    expect(zh + en).not.toMatch(/[{}!！]/);
  });

  it('name the state and what is possible instead', () => {
    expect(wordError('illegal_move', { action: 'feedback', state: 'dispatched', allowed: ['sign', 'note'] })).toEqual({
      zh: '现在不能反馈：待签收。可以：签收、内部备注。',
      en: 'Can’t do “Give feedback” now: Dispatched. You can: Sign for it, Internal note.',
    });
  });
  it('leave out what is possible when nothing is', () => {
    expect(wordError('illegal_move', { action: 'accept', state: 'resolved', allowed: [] }).zh).toBe('现在不能受理：已办结。');
  });
  it('name who may', () => {
    expect(wordError('not_allowed', { action: 'ticket.dispatch', roles: ['dispatcher', 'supervisor'] }).zh).toBe('没有权限做这件事，可以找派单员、督办员。');
  });
  it('stay general when a fact has no words', () => {
    expect(wordError('stale', { name: '', change: 'filed' }).zh).toBe('刚刚有人改过。下面是最新的。');
  });
});
