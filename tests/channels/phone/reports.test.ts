import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { foldRecording, foldStatus, type StatusReport } from '../../../channels/phone/status.js';
import type { CallRecording } from '../../../server/ports/call-store.js';
import { sign, type Params } from '../../support/caller/signature.js';
import { NightLine } from './support/night-line.js';
import { MOBILE } from './support/talk.js';

type Standing = Parameters<typeof foldStatus>[0];
const fold = (reports: readonly StatusReport[]): Standing => reports.reduce<Standing>(foldStatus, { status: 'in_progress', statusSeq: null });

describe('reports on how a call stands', () => {
  it('never take it back, in whatever order and however often they come', () => {
    const report = fc.record({ status: fc.constantFrom('ringing' as const, 'in_progress' as const, 'completed' as const, 'failed' as const), seq: fc.option(fc.nat({ max: 5 })) });
    fc.assert(
      fc.property(fc.array(report), (reports) => {
        const firstEnd = reports.find(({ status }) => status === 'completed' || status === 'failed');
        expect(fold(reports).status).toBe(firstEnd?.status ?? 'in_progress');
        expect(fold([...reports, ...reports])).toEqual(fold(reports));
      }),
    );
  });
  it('that are older than the newest change nothing', () => {
    expect(fold([{ status: 'ringing', seq: 9 }, { status: 'completed', seq: 3 }, { status: 'failed', seq: 4 }])).toEqual({ status: 'completed', statusSeq: 3 });
  });
});

describe('news of a recording', () => {
  const spoken: CallRecording = { id: 'RE1', state: 'recorded', seconds: 12, url: null };
  const ready: CallRecording = { id: 'RE1', state: 'ready', seconds: 12, url: 'https://files.example/RE1' };
  it.each([
    ['after the caller spoke', [spoken, ready]],
    ['before the dialogue heard of it', [ready, spoken]],
    ['twice', [ready, ready, spoken, ready]],
  ])('%s ends in one recording that is ready', (_when, news) => {
    expect(news.reduce<readonly CallRecording[]>(foldRecording, [])).toEqual([ready]);
  });
  it('is kept apart from another recording', () => {
    expect([spoken, { ...ready, id: 'RE2' }].reduce<readonly CallRecording[]>(foldRecording, [])).toHaveLength(2);
  });
  it('says that it failed until it is ready after all', () => {
    const failed: CallRecording = { id: 'RE1', state: 'failed', seconds: 0, url: null };
    expect(foldRecording([spoken], failed)).toEqual([{ ...failed, seconds: 12 }]);
    expect(foldRecording([failed], ready)).toEqual([ready]);
  });
});

describe('the webhooks around a call', () => {
  let line: NightLine;
  beforeEach(async () => {
    line = await new NightLine().open();
  });
  afterEach(() => line.close());

  /** One signed webhook, as the platform would send it. */
  async function post(path: string, params: Params): Promise<{ status: number; body: string }> {
    const form = { CallSid: 'CA9', From: MOBILE, ...params };
    const signature = sign('trial-token-not-for-production', `${line.baseUrl}${path}`, form);
    const reply = await fetch(`${line.baseUrl}${path}`, { method: 'POST', body: new URLSearchParams(form), headers: { 'x-twilio-signature': signature } });
    return { status: reply.status, body: await reply.text() };
  }
  const turn = (at: number, params: Params) => post(`/twilio/voice/turn?t=${at}`, params);
  const stored = () => line.calls.calls.get('CA9');
  async function asFarAsRecording(): Promise<void> {
    await post('/twilio/voice', {});
    for (const [at, Digits] of ['1', '6', '1', '1'].entries()) await turn(at + 1, { Digits });
  }

  it('record the caller, and report the file to an address of its own', async () => {
    await post('/twilio/voice', {});
    for (const [at, Digits] of ['1', '6', '1'].entries()) await turn(at + 1, { Digits });
    const { body } = await turn(4, { Digits: '1' });
    expect(body).toMatch(/<Record action="\/twilio\/voice\/turn\?t=5" method="POST" maxLength="120" timeout="5" finishOnKey="0#" playBeep="true" recordingStatusCallback="\/twilio\/voice\/recording"/);
  });

  it('take a recording whose file is ready before the dialogue hears of it', async () => {
    await asFarAsRecording();
    const file = { RecordingSid: 'RE7', RecordingUrl: 'https://files.example/RE7', RecordingDuration: '9', RecordingStatus: 'completed' };
    expect((await post('/twilio/voice/recording', file)).status).toBe(204);
    await turn(5, { RecordingUrl: 'https://files.example/RE7', RecordingSid: 'RE7', RecordingDuration: '9', Digits: '#' });
    expect(stored()?.recordings).toEqual([{ id: 'RE7', state: 'ready', seconds: 9, url: 'https://files.example/RE7' }]);
    expect(line.kept).toEqual([{ id: 'RE7', callId: 'CA9', seconds: 9 }]);
  });

  it('take one whose file comes long after the call, once', async () => {
    await asFarAsRecording();
    await turn(5, { RecordingUrl: 'https://files.example/RE7', RecordingDuration: '9', Digits: 'hangup' });
    await post('/twilio/voice/status', { CallStatus: 'completed', SequenceNumber: '2' });
    const file = { RecordingSid: 'RE7', RecordingUrl: 'https://files.example/RE7', RecordingDuration: '9', RecordingStatus: 'completed' };
    await post('/twilio/voice/recording', file);
    const once = structuredClone(stored());
    await post('/twilio/voice/recording', file);
    expect(stored()).toEqual(once);
    expect(once).toMatchObject({ status: 'completed', recordings: [{ id: 'RE7', state: 'ready' }] });
    expect([...line.desk.callbacks.values()][0]?.note).toContain('录音9秒，编号 RE7');
  });

  it('keep a confidential recording without the call it came from, during the call and after', async () => {
    await post('/twilio/voice', {});
    for (const [at, Digits] of ['1', '6', '2', '1', '1'].entries()) await turn(at + 1, { Digits });
    const file = { RecordingSid: 'RE8', RecordingUrl: 'https://files.example/RE8', RecordingDuration: '9', RecordingStatus: 'completed' };
    await post('/twilio/voice/recording', file);
    await post('/twilio/voice/status', { CallStatus: 'completed' });
    await post('/twilio/voice/recording', { ...file, RecordingSid: 'RE9' });
    expect(line.kept).toEqual([
      { id: 'RE8', callId: '', seconds: 9 },
      { id: 'RE9', callId: '', seconds: 9 },
    ]);
  });

  it('reach a person on 0 while recording', async () => {
    await asFarAsRecording();
    expect((await turn(5, { RecordingUrl: 'https://files.example/RE7', RecordingDuration: '1', Digits: '0' })).body).toContain('上班时间会有人打');
  });

  it('answer a late answer to an old turn with what was said then, whatever it says now', async () => {
    await post('/twilio/voice', {});
    const { body } = await turn(1, { Digits: '1' });
    await turn(2, { Digits: '1' });
    expect((await turn(1, { Digits: '2' })).body).toBe(body);
    expect(stored()?.turn).toBe(3);
  });

  it('give no turn to a call that was led into a conference', async () => {
    line.people.people = { staffed: true, free: 1, ahead: 0, minutes: null };
    await post('/twilio/voice', {});
    await turn(1, { Digits: '1' });
    expect((await turn(2, { Digits: '0' })).body).toContain('<Enqueue action="/twilio/voice/turn?t=3" method="POST" waitUrl="/twilio/voice/wait?t=3&amp;l=zh"');
    const { body } = await turn(3, { QueueResult: 'redirected' });
    expect([body.includes('<Response/>'), stored()?.turn, line.people.waiting.size]).toEqual([true, 3, 1]);
  });

  it('tell a waiting caller the position and range, and let them go on 1', async () => {
    line.people.people = { staffed: true, free: 0, ahead: 2, minutes: { from: 3, to: 6 } };
    expect((await post('/twilio/voice/wait?t=3&l=zh', { QueueTime: '40' })).body).toContain('前面还有2位。</Say><Say language="cmn-CN" voice="Polly.Zhiyu">大约要等3到6分钟。');
    expect((await post('/twilio/voice/wait?t=3&l=zh', { QueueTime: '41', Digits: '1' })).body).toContain('<Leave/>');
  });

  it('let a caller go on waiting when nobody can say where they stand', async () => {
    line.people.position = () => Promise.reject(new Error('store away'));
    expect((await post('/twilio/voice/wait?t=3&l=en', {})).body).toContain('If you would rather not wait');
  });

  it('ring for fifteen seconds, no longer', async () => {
    expect((await post('/twilio/voice/wait?t=1&l=zh&s=15', { QueueTime: '0' })).body).toContain('<Pause length="5"/>');
    expect((await post('/twilio/voice/wait?t=1&l=zh&s=15', { QueueTime: '13' })).body).toContain('<Pause length="2"/>');
    expect((await post('/twilio/voice/wait?t=1&l=zh&s=15', { QueueTime: '15' })).body).toContain('<Leave/>');
  });

  it('say what to do even when nothing can be stored or read', async () => {
    line.calls.goAway();
    expect((await post('/twilio/voice', {})).status).toBe(500);
    const { status, body } = await post('/twilio/voice/fallback', { ErrorCode: '11200' });
    expect([status, body.includes('电话系统出了点问题')]).toEqual([200, true]);
  });

  it('ignore reports of calls and recordings nobody knows', async () => {
    expect((await post('/twilio/voice/status', { CallStatus: 'completed' })).status).toBe(204);
    expect((await post('/twilio/voice/recording', { RecordingStatus: 'completed' })).status).toBe(204);
    expect(line.calls.calls.size).toBe(0);
  });
});
