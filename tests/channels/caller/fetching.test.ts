import { afterEach, describe, expect, it } from 'vitest';
import { sign } from '../../support/caller/signature.js';
import { call, closeLines, TOKEN } from './support/scripted-line.js';

afterEach(closeLines);
const withFallback = { fallbackPath: '/fallback' };
const sorry = '<Say>sorry</Say>';
const xml = (body: string): { body: string } => ({ body });

describe('the webhook request', () => {
  it('"Always sent: CallSid AccountSid From To CallStatus ApiVersion Direction", inbound and ringing', async () => {
    const { line, caller } = await call({ '/voice': '' });
    expect(line.at('/voice')[0]).toMatchObject({ CallSid: caller.callSid, From: '00012345678', To: '00088908890', CallStatus: 'ringing', ApiVersion: '2010-04-01', Direction: 'inbound' });
    expect(line.at('/voice')[0]?.['AccountSid']).toMatch(/^AC/);
  });
  it('is in-progress once answered', async () => {
    const { line } = await call({ '/voice': '<Say>x</Say><Redirect>/two</Redirect>', '/two': '' });
    expect(line.at('/two')[0]?.['CallStatus']).toBe('in-progress');
  });
  it('carries the published signature for the published example', () => {
    const params = { CallSid: 'CA1234567890ABCDE', Caller: '+12349013030', Digits: '1234', From: '+12349013030', To: '+18005551212' };
    expect(sign('12345', 'https://mycompany.com/myapp.php?foo=1&bar=2', params)).toBe('0/KCTR6DLpKmkAf8muzZqo1nDgQ=');
  });
  it('signs the URL and every parameter, empty ones too', async () => {
    const { line } = await call({ '/voice': '' });
    const [heard] = line.heard;
    expect(heard?.params['FromCity']).toBe('');
    expect(heard?.headers['x-twilio-signature']).toBe(sign(TOKEN, `${line.baseUrl}/voice`, heard?.params ?? {}));
  });
  it('a withheld number comes as the word anonymous', async () => {
    const { line } = await call({ '/voice': '' }, { faults: { anonymous: true } });
    expect(line.at('/voice')[0]?.['From']).toBe('anonymous');
  });
  it('"cookies kept"', async () => {
    const { line } = await call({ '/voice': { headers: { 'set-cookie': 'session=abc; Path=/' }, body: '<Response><Redirect>/two</Redirect></Response>' }, '/two': '' });
    expect(line.heard[1]?.headers.cookie).toBe('session=abc');
  });
  it('a duplicate delivery carries the same idempotency token twice', async () => {
    const { line, caller } = await call({ '/voice': '<Say>x</Say>' }, { faults: { duplicate: true } });
    const tokens = line.heard.filter(({ path }) => path === '/voice').map(({ headers }) => headers['i-twilio-idempotency-token']);
    expect(tokens).toHaveLength(2);
    expect(new Set(tokens).size).toBe(1);
    expect(caller.exchanges[0]?.twice?.body).toBe('<Response><Say>x</Say></Response>');
  });
});

describe('the reply', () => {
  it.each([
    ['non-2xx', { status: 500 }, '11200'],
    ['bad XML', xml('<Response><Say>x</Response>'), '12100'],
    ['"no <Response>"', xml('<Answer/>'), '12100'],
    ['"wrong case"', xml('<response/>'), '12100'],
    ['"blank before the XML header"', xml(' <?xml version="1.0"?><Response/>'), '12100'],
    ['"unescaped &"', xml('<Response><Say>a & b</Say></Response>'), '12100'],
    ['an attribute without quotes', xml('<Response><Pause length=1/></Response>'), '12100'],
    ['an empty body', xml(''), '12100'],
    ['a type that is neither TwiML nor sound', { type: 'application/json', body: '{}' }, '12300'],
  ])('%s: "fallback URL (ErrorCode, ErrorUrl)"', async (_what, answer, code) => {
    const { line, caller } = await call({ '/voice': answer, '/fallback': sorry }, withFallback);
    expect(line.at('/fallback')[0]).toMatchObject({ ErrorCode: code, ErrorUrl: `${line.baseUrl}/voice` });
    expect(caller.hear()).toBe('sorry');
  });
  it('"timeout 15 s": no reply within the deadline goes to the fallback', async () => {
    const { line } = await call({ '/voice': { silent: true }, '/fallback': sorry }, { ...withFallback, deadlineMs: 40 });
    expect(line.at('/fallback')[0]).toMatchObject({ ErrorCode: '11200' });
  });
  it('"may answer with TwiML and so recover the call"', async () => {
    const { line, caller } = await call({ '/voice': { status: 503 }, '/fallback': '<Gather action="/a" numDigits="1"/>', '/a': '<Say>recovered</Say>' }, withFallback);
    await caller.press('1');
    expect(caller.hear()).toBe('recovered');
    expect(line.at('/a')[0]?.['Digits']).toBe('1');
  });
  it.each([
    ['without a fallback', {}],
    ['when the fallback fails too', withFallback],
  ])('%s the "caller hears a canned error message"', async (_when, options) => {
    const { caller } = await call({ '/voice': { status: 500 }, '/fallback': { status: 500 } }, options);
    expect(caller.hear()).toContain('an application error has occurred');
    expect(caller.ended).toBe('by line');
  });
  it('"relative URL resolves vs last fetched doc after redirects"', async () => {
    const { line } = await call({ '/voice': { status: 307, headers: { location: '/moved/here' } }, '/moved/here': '<Redirect>next</Redirect>', '/moved/next': '' });
    expect(line.heard.map(({ path }) => path)).toEqual(['/voice', '/moved/here', '/moved/next', '/status']);
  });
  it('">10 HTTP redirects 11215"', async () => {
    const { line, caller } = await call({ '/voice': { status: 307, headers: { location: '/voice' } } });
    expect(line.at('/voice')).toHaveLength(11);
    expect(caller.problems[0]?.code).toBe(11215);
  });
  it('"text/plain = TwiML if valid, otherwise read aloud then hang up"', async () => {
    const plain = await call({ '/voice': { type: 'text/plain', body: 'hello there' } });
    expect(plain.caller.hear()).toBe('hello there');
    const twiml = await call({ '/voice': { type: 'text/plain', body: '<Response><Say>hi</Say></Response>' } });
    expect(twiml.caller.hear()).toBe('hi');
  });
  it('"audio type = play then hang up"', async () => {
    const { line, caller } = await call({ '/voice': { type: 'audio/wav', body: 'x' } });
    expect(caller.hear()).toBe(`[plays ${line.baseUrl}/voice]`);
    expect(caller.ended).toBe('by line');
  });
});
