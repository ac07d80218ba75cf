import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHmac } from 'node:crypto';
import { parseJambonz, parseJambonzStatus, payload } from '../../../channels/phone/jambonz/parse.js';
import { toJambonz, waitingVerbs } from '../../../channels/phone/jambonz/verbs.js';
import { isFromJambonz } from '../../../channels/phone/jambonz/verify.js';
import { newDialogue } from '../../../channels/phone/dialogue/state.js';
import type { Expect } from '../../../channels/phone/dialogue/events.js';
import { lineUrls } from '../../../channels/phone/urls.js';
import { JambonzCaller } from './support/jambonz-caller.js';
import { NightLine } from './support/night-line.js';

const urls = lineUrls('https://desk.example/civic', '/jambonz/voice');
const state = newDialogue({ phone: null, startedAt: 0 });
const usual: Expect = { lang: 'zh', speech: true, most: 1, endKey: null, seconds: 6, hints: ['预约'] };
const verbs = (expected: Partial<Expect> = {}): unknown => JSON.parse(toJambonz({ then: 'listen', state, prompts: [{ lang: 'zh', text: '甲' }, { lang: 'en', text: 'B. ' }, { lang: 'en', text: 'C.' }], expect: { ...usual, ...expected } }, urls, 3));

describe('jambonz verbs', () => {
  it('say the first language before, and put the last into the gather so that it can be interrupted', () => {
    expect(verbs()).toEqual([
      { verb: 'say', text: '甲', synthesizer: { vendor: 'default', language: 'cmn-CN' } },
      {
        verb: 'gather',
        actionHook: '/civic/jambonz/voice/turn?t=3',
        input: ['digits', 'speech'],
        recognizer: { vendor: 'default', language: 'cmn-Hans-CN', hints: ['预约'] },
        timeout: 6,
        maxDigits: 1,
        bargein: true,
        dtmfBargein: true,
        say: { text: 'B. C.', synthesizer: { vendor: 'default', language: 'en-US' } },
      },
    ]);
  });

  it('take digits alone where only keys count, ended by #', () => {
    expect(verbs({ speech: false, most: null, endKey: '#' })).toMatchObject([{}, { input: ['digits'], finishOnKey: '#' }]);
  });

  it('recognise what other engines would record', () => {
    expect(verbs({ speech: false, record: { seconds: 120 } })).toMatchObject([{}, { input: ['digits', 'speech'] }]);
  });

  it('put a caller into the queue with a wait hook that knows how long', () => {
    const connect = { reason: 'greeting', lang: 'zh', seconds: 15 } as const;
    expect(JSON.parse(toJambonz({ then: 'connect', state, prompts: [], connect }, urls, 2))).toEqual([
      { verb: 'enqueue', name: 'hotline', actionHook: '/civic/jambonz/voice/turn?t=2', waitHook: '/civic/jambonz/voice/wait?t=2&l=zh&s=15' },
    ]);
  });

  it('offer no key while waiting, since the wait hook takes none', () => {
    expect(waitingVerbs({ then: 'wait', prompts: [{ lang: 'zh', text: '前面还有2位。' }, { lang: 'zh', text: '不想等，请按1。' }], seconds: 25, listens: true })).not.toContain('请按1');
    expect(JSON.parse(waitingVerbs({ then: 'leave' }))).toEqual([{ verb: 'leave' }]);
  });
});

describe('a jambonz webhook', () => {
  const read = (more: object) => parseJambonz(payload.parse({ call_sid: 'c1', ...more }));
  it.each([
    [{ digits: '12', reason: 'dtmfDetected' }, { kind: 'keys', keys: '12' }],
    [{ speech: { alternatives: [{ transcript: ' 失业 ', confidence: 0.7 }] } }, { kind: 'speech', text: '失业', confidence: 0.7 }],
    [{ speech: { alternatives: [{ transcript: '失业' }] } }, { kind: 'speech', text: '失业', confidence: null }],
    [{ speech: { alternatives: [{ transcript: '失业', confidence: 12 }] } }, { kind: 'speech', text: '失业', confidence: null }],
    [{ speech: { alternatives: [] } }, { kind: 'silence' }],
    [{ reason: 'timeout' }, { kind: 'silence' }],
    [{ queue_result: 'leave' }, { kind: 'person', result: 'left' }],
    [{ queue_result: 'bridged' }, { kind: 'person', result: 'talked' }],
    [{ queue_result: 'error' }, { kind: 'person', result: 'failed' }],
    [{ queue_result: 'hangup' }, { kind: 'hang_up' }],
  ])('%o is read as %o', (body, event) => {
    expect(read(body)).toEqual(event);
  });
  it('reports how the call stands', () => {
    expect(['trying', 'in-progress', 'completed', 'no-answer', 'odd'].map((call_status) => parseJambonzStatus(payload.parse({ call_sid: 'c1', call_status }))?.status ?? null)).toEqual(['ringing', 'in_progress', 'completed', 'failed', null]);
  });
});

describe('its signature', () => {
  const now = Date.parse('2026-11-23T03:00:00+08:00');
  const body = '{"call_sid":"c1"}';
  const sign = (at: number, secret = 'secret-1'): string => `t=${at},v1=${createHmac('sha256', secret).update(`${at}.${body}`).digest('hex')}`;
  const good = { secret: 'secret-1', body, now, header: sign(now / 1000) };

  it('is accepted for this body, now and up to five minutes either way', () => {
    expect([good, { ...good, header: sign(now / 1000 - 300) }, { ...good, header: sign(now / 1000 + 300) }].map(isFromJambonz)).toEqual([true, true, true]);
  });
  it('is accepted when one of two secrets fits, as while they are being changed', () => {
    expect(isFromJambonz({ ...good, header: `${sign(now / 1000)},v1=${'0'.repeat(64)}` })).toBe(true);
  });
  it.each([
    ['is missing', { header: undefined }],
    ['is older than five minutes', { header: sign(now / 1000 - 301) }],
    ['is of another body', { body: '{"call_sid":"c2"}' }],
    ['is of another secret', { header: sign(now / 1000, 'secret-2') }],
    ['is no signature at all', { header: 'v1=abc' }],
    ['is cut short', { header: sign(now / 1000).slice(0, -2) }],
  ])('is refused when it %s', (_why, change) => {
    expect(isFromJambonz({ ...good, ...change })).toBe(false);
  });
});

describe('the jambonz webhooks', () => {
  let line: NightLine;
  beforeEach(async () => {
    line = await new NightLine().open();
  });
  afterEach(() => line.close());

  it('refuse what was signed with another secret, or long ago', async () => {
    const stranger = new JambonzCaller(line, { secret: 'another-secret' });
    const late = new JambonzCaller(line);
    expect((await stranger.post('/jambonz/voice', {})).status).toBe(403);
    expect((await late.post('/jambonz/voice', {}, line.clock.now() - 301_000)).status).toBe(403);
    expect(line.calls.calls.size).toBe(0);
  });

  it('refuse what names no call', async () => {
    expect((await new JambonzCaller(line).post('/jambonz/voice', { call_sid: '' })).status).toBe(400);
  });

  it('answer an error in words, since there is no fallback address', async () => {
    const caller = new JambonzCaller(line);
    line.calls.goAway();
    await caller.start();
    expect(caller.hear()).toContain('电话系统出了点问题');
    expect(caller.over).toBe(true);
    expect(line.log.events('error')).toContain('phone.fallback');
  });
});
