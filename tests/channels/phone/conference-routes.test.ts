import Fastify from 'fastify';
import twilio from 'twilio';
import { describe, expect, it } from 'vitest';
import { conferenceRoutes } from '../../../channels/phone/queue-routes.js';
import type { ConferenceLine } from '../../../server/ports/conference-line.js';
import { FakeLog } from '../../support/fakes/log.js';

const authToken = 'token-of-this-test';
const publicUrl = 'https://desk.example.gov.cn';
const waiting = { staffed: true, free: 0, ahead: 2, minutes: { from: 3, to: 12 }, lang: 'zh', reachable: true } as const;

function door(more: Partial<ConferenceLine> = {}) {
  const heard: string[] = [];
  const line: ConferenceLine = {
    moved: async (callId, { label, came, leg }) => void heard.push(`${callId} ${label} ${came ? 'came' : 'left'}${leg === '' ? '' : ` on ${leg}`}`),
    recorded: async ({ callId, externalId, seconds }) => void heard.push(`${callId} ${externalId} ${seconds}`),
    waiting: async () => waiting,
    keepPlace: async (callId) => void heard.push(`${callId} keeps the place`),
    callerLeft: async (callId) => void heard.push(`${callId} left`),
    ...more,
  };
  const app = Fastify();
  void app.register(conferenceRoutes({ line, log: new FakeLog(), config: { authToken, publicUrl } }));
  const post = async (url: string, form: Record<string, string>, ...[signature = twilio.getExpectedTwilioSignature(authToken, `${publicUrl}${url}`, form), headers = {}]: [string?, Record<string, string>?]) => {
    const reply = await app.inject({ method: 'POST', url, headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded', 'x-twilio-signature': signature }, payload: new URLSearchParams(form).toString() });
    return { status: reply.statusCode, body: reply.body };
  };
  return { heard, post };
}

describe('what the exchange tells of a conference', () => {
  it('is heard with the call it is about', async () => {
    const { heard, post } = door();
    expect((await post('/twilio/voice/conference?call=CA1', { StatusCallbackEvent: 'participant-join', ParticipantLabel: 'caller', CallSid: 'CA7' })).status).toBe(204);
    await post('/twilio/voice/conference?call=CA1', { StatusCallbackEvent: 'participant-leave', ParticipantLabel: 'agent_wangmin' });
    expect(heard).toEqual(['CA1 caller came on CA7', 'CA1 agent_wangmin left']);
  });

  it('is nothing when it tells of the room itself, or of nobody', async () => {
    const { heard, post } = door();
    await post('/twilio/voice/conference?call=CA1', { StatusCallbackEvent: 'conference-start' });
    await post('/twilio/voice/conference?call=CA1', { StatusCallbackEvent: 'participant-join', ParticipantLabel: '' });
    expect(heard).toEqual([]);
  });

  it('is signed for the address the exchange was told, whatever host a proxy or a stranger names', async () => {
    const form = { StatusCallbackEvent: 'participant-leave', ParticipantLabel: 'caller' };
    const path = '/twilio/voice/conference?call=CA1';
    const { heard, post } = door();
    const headers = { host: 'inner:8787', 'x-forwarded-host': 'stranger.example', 'x-forwarded-proto': 'http' };
    expect((await post(path, form, twilio.getExpectedTwilioSignature(authToken, `http://stranger.example${path}`, form), headers)).status).toBe(403);
    expect((await post(path, form, twilio.getExpectedTwilioSignature(authToken, `${publicUrl}${path}`, form), headers)).status).toBe(204);
    expect(heard).toEqual(['CA1 caller left']);
  });

  it('is refused unsigned, or signed for another call', async () => {
    const { heard, post } = door();
    const form = { StatusCallbackEvent: 'participant-leave', ParticipantLabel: 'caller' };
    expect((await post('/twilio/voice/conference?call=CA1', form, 'nonsense')).status).toBe(403);
    expect((await post('/twilio/voice/conference?call=CA2', form, twilio.getExpectedTwilioSignature(authToken, `${publicUrl}/twilio/voice/conference?call=CA1`, form))).status).toBe(403);
    expect(heard).toEqual([]);
  });

  it('brings in a recording once it is complete', async () => {
    const { heard, post } = door();
    await post('/twilio/voice/conference/recording?call=CA1', { RecordingSid: 'RE1', RecordingStatus: 'in-progress' });
    await post('/twilio/voice/conference/recording?call=CA1', { RecordingSid: 'RE1', RecordingStatus: 'completed', RecordingDuration: '42' });
    await post('/twilio/voice/conference/recording?call=CA1', { RecordingSid: 'RE2', RecordingStatus: 'completed', RecordingDuration: '' });
    expect(heard).toEqual(['CA1 RE1 42', 'CA1 RE2 null']);
  });
});

describe('a caller who waits again', () => {
  it('hears the place, an honest range and the way out', async () => {
    const { body } = await door().post('/twilio/voice/queue/wait', { CallSid: 'CA1' });
    expect(body).toContain('前面还有2位。大约等3到12分钟。');
    expect(body).toMatch(/<Gather[^>]*numDigits="1"[^>]*action="\/twilio\/voice\/queue\/choice\?call=CA1"/);
    expect(body).toContain('<Pause length="15"/>');
  });

  it.each([
    ['in English', { ...waiting, lang: 'en' as const, ahead: 0, minutes: null }, /You are first in line\. We cannot say how long it will take\..*Gather/s],
    ['without a number to call', { ...waiting, reachable: false }, /^(?!.*<Gather).*前面还有2位/s],
  ] as const)('%s hears what is true for them', async (_, place, says) => {
    const { body } = await door({ waiting: async () => place }).post('/twilio/voice/queue/wait', { CallSid: 'CA1' });
    expect(body).toMatch(says);
  });

  it('leaves the line by 1 and keeps the place; any other key goes on waiting', async () => {
    const { heard, post } = door();
    expect((await post('/twilio/voice/queue/choice', { CallSid: 'CA1', Digits: '7' })).body).toContain('前面还有2位');
    expect(heard).toEqual([]);
    expect((await post('/twilio/voice/queue/choice', { CallSid: 'CA1', Digits: '1' })).body).toContain('<Leave/>');
    expect(heard).toEqual(['CA1 keeps the place']);
    expect((await post('/twilio/voice/queue/left', { CallSid: 'CA1', QueueResult: 'leave' })).body).toContain('记下了');
  });

  it('who was rung back is known by the call, not by the leg they are on now', async () => {
    const { heard, post } = door({ waiting: async (callId) => (callId === 'CA1' ? waiting : null) });
    expect((await post('/twilio/voice/queue/wait?call=CA1', { CallSid: 'CA7' })).body).toContain('action="/twilio/voice/queue/choice?call=CA1"');
    expect((await post('/twilio/voice/queue/choice?call=CA1', { CallSid: 'CA7', Digits: '1' })).body).toContain('<Leave/>');
    await post('/twilio/voice/queue/left?call=CA1', { CallSid: 'CA7', QueueResult: 'hangup' });
    expect(heard).toEqual(['CA1 keeps the place', 'CA1 left']);
  });

  it('is missed when they hang up, and not when they are put through', async () => {
    const { heard, post } = door();
    await post('/twilio/voice/queue/left', { CallSid: 'CA1', QueueResult: 'redirected' });
    expect(heard).toEqual([]);
    await post('/twilio/voice/queue/left', { CallSid: 'CA1', QueueResult: 'hangup' });
    expect(heard).toEqual(['CA1 left']);
  });

  it('hears goodbye when the conference is over, and nothing when nobody knows the call', async () => {
    expect((await door().post('/twilio/voice/conference/left', { CallSid: 'CA1' })).body).toContain('再见');
    expect((await door({ waiting: async () => null }).post('/twilio/voice/queue/wait', { CallSid: 'CA9' })).body).toContain('<Response/>');
  });
});
