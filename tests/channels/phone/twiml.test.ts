import { describe, expect, it } from 'vitest';
import type { Expect } from '../../../channels/phone/dialogue/events.js';
import { newDialogue } from '../../../channels/phone/dialogue/state.js';
import { toTwiml, troubleTwiml } from '../../../channels/phone/twiml.js';
import { lineUrls } from '../../../channels/phone/urls.js';
import { isFromTwilio } from '../../../channels/phone/verify.js';

const state = newDialogue({ phone: null, startedAt: 0 });
const urls = lineUrls('https://desk.example', '/twilio/voice');
const listening = (expected: Partial<Expect>): string =>
  toTwiml(
    { then: 'listen', state, prompts: [{ lang: 'zh', text: '甲 & 乙 <丙>' }], expect: { lang: 'zh', speech: true, most: 1, endKey: null, seconds: 6, hints: [], ...expected } },
    urls,
    3,
  );

describe('TwiML', () => {
  it('speaks with a Mandarin voice and listens with a Mandarin recogniser, whose names differ', () => {
    expect(listening({})).toContain('<Say language="cmn-CN" voice="Polly.Zhiyu">甲 &amp; 乙 &lt;丙&gt;</Say>');
    expect(listening({})).toContain('language="cmn-Hans-CN"');
  });
  it('always names the next turn and always asks for a report of silence', () => {
    expect(listening({})).toContain('action="/twilio/voice/turn?t=3" method="POST"');
    expect(listening({})).toContain('actionOnEmptyResult="true"');
  });
  it('never uses automatic speech timeout and never masks words', () => {
    expect(listening({})).toContain('input="dtmf speech"');
    expect(listening({})).toContain('speechTimeout="2" profanityFilter="false"');
  });
  it('asks for keys only where only keys count', () => {
    const twiml = listening({ speech: false, most: null, endKey: '#' });
    expect(twiml).toContain('input="dtmf"');
    expect(twiml).toContain('finishOnKey="#"');
    expect(twiml).not.toMatch(/speechTimeout|numDigits|hints/);
  });
  it('keeps hints within what the recogniser takes: no commas inside, 100 characters, 500 of them', () => {
    const hints = ['甲，乙', 'x'.repeat(120), ...Array.from({ length: 600 }, (_, at) => `h${at}`)];
    const found = (/hints="([^"]*)"/.exec(listening({ hints }))?.[1] ?? '').split(',');
    expect(found.slice(0, 2)).toEqual(['甲 乙', 'x'.repeat(100)]);
    expect(found).toHaveLength(500);
  });
  it('says goodbye and hangs up', () => {
    expect(toTwiml({ then: 'hang_up', state, prompts: [{ lang: 'en', text: 'Goodbye.' }] }, urls, 1)).toContain('Goodbye.</Say><Hangup/>');
  });
  it('has words for trouble in both languages', () => {
    expect(troubleTwiml()).toMatch(/电话系统出了点问题.*The phone line has a problem.*<Hangup\/>/);
  });
});

describe('the signature', () => {
  const published = {
    authToken: '12345',
    publicUrl: 'https://mycompany.com',
    path: '/myapp.php?foo=1&bar=2',
    form: { CallSid: 'CA1234567890ABCDE', Caller: '+12349013030', Digits: '1234', From: '+12349013030', To: '+18005551212' },
    signature: '0/KCTR6DLpKmkAf8muzZqo1nDgQ=',
  };
  it('is accepted for the published example', () => {
    expect(isFromTwilio(published)).toBe(true);
  });
  it.each([
    ['absent', { signature: undefined }],
    ['of another form', { form: { ...published.form, Digits: '1235' } }],
    ['of a form with an empty field dropped', { form: { ...published.form, FromCity: '' } }],
    ['of plain http behind a proxy', { publicUrl: 'http://mycompany.com' }],
    ['of another path', { path: '/myapp.php?foo=1&bar=3' }],
    ['of another token', { authToken: '54321' }],
  ])('is refused when %s', (_why, change) => {
    expect(isFromTwilio({ ...published, ...change })).toBe(false);
  });
  it('does not mind a slash at the end of the configured address', () => {
    expect(isFromTwilio({ ...published, publicUrl: 'https://mycompany.com/' })).toBe(true);
  });
});
