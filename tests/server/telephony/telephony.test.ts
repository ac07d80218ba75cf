import { describe, expect, it } from 'vitest';
import { identityOf, roomOf } from '../../../server/adapters/telephony/identity.js';
import { loopbackTelephony } from '../../../server/adapters/telephony/loopback.js';
import { twilioTelephony } from '../../../server/adapters/telephony/twilio-telephony.js';
import type { ExchangeNews } from '../../../server/ports/telephony.js';
import { agent, callIn, unit } from '../../support/calls.js';
import { ExchangeStandIn } from '../../support/exchange/stand-in.js';
import { telephonyContract, type ExchangeBench } from './telephony.contract.js';

const now = Date.UTC(2026, 9, 13, 1);
const config = { accountSid: `AC${'0'.repeat(32)}`, authToken: 'trial-token-of-16', apiKey: `SK${'0'.repeat(32)}`, apiSecret: 'secret-of-the-key', from: '+862200008890', publicUrl: 'https://desk.example.gov.cn' };

function loopback(): ExchangeBench & { told: string[] } {
  const told: string[] = [];
  const news: ExchangeNews = { happened: async (callId, { do: act }) => void told.push(`${callId} ${act}`), recorded: async ({ callId, mime }) => void told.push(`${callId} recorded as ${mime}`) };
  const telephony = loopbackTelephony({ news: () => news, transcript: (callId) => Promise.resolve(callId === 'CA1' ? 'CA1: 你好' : null) });
  return { telephony, room: (callId) => telephony.room(callId), told };
}
function provider(): ExchangeBench & { standIn: ExchangeStandIn } {
  const standIn = new ExchangeStandIn();
  return { telephony: twilioTelephony({ ...config, httpClient: standIn.httpClient() }), room: (callId) => standIn.room(roomOf(callId)), standIn };
}
telephonyContract('the loopback', loopback);
telephonyContract('Twilio’s client against its stand-in', provider);

async function whole(content: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of content) parts.push(part);
  return Buffer.concat(parts);
}
const call = callIn('talking');
const party = { ...unit, state: 'ringing', since: 0 } as const;

describe('the loopback', () => {
  it('says that it carries no sound and asks for no pass', () => {
    const { telephony } = loopback();
    expect([telephony.sound, telephony.pass(agent.id, now)]).toEqual([false, null]);
  });

  it('has units answer at once, and keeps what was typed for a recording', async () => {
    const { telephony, told } = loopback();
    await telephony.carryOut(call, { order: 'add', party });
    await telephony.carryOut(call, { order: 'end' });
    expect(told).toEqual(['CA1 party_answered', 'CA1 recorded as text/plain; charset=utf-8']);
    expect((await whole(telephony.fetchRecording('CA1'))).toString()).toBe('CA1: 你好');
  });

  it('lets a tone stand for what a caller recorded for the line', async () => {
    const { telephony } = loopback();
    const tone = await whole(telephony.fetchRecording('RE7'));
    expect([telephony.wordsMime, tone.subarray(0, 4).toString(), tone.readUInt32LE(40)]).toEqual(['audio/wav', 'RIFF', tone.length - 44]);
    expect(new Set(tone.subarray(44)).size).toBeGreaterThan(9);
  });
});

describe('Twilio', () => {
  const parts = (token: string) => token.split('.').slice(0, 2).map((part) => JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>);

  it('gives a browser a pass for ten minutes, to be rung and no more', () => {
    const pass = provider().telephony.pass('op-1', now);
    const [header, claims] = parts(pass?.token ?? '');
    expect(header).toMatchObject({ alg: 'HS256', cty: 'twilio-fpa;v=1' });
    expect(claims).toMatchObject({ iss: config.apiKey, sub: config.accountSid, grants: { identity: 'agent_op_2d_1', voice: { incoming: { allow: true } } } });
    expect(claims?.['grants']).not.toHaveProperty('voice.outgoing');
    expect(Number(claims?.['exp']) - Number(claims?.['iat'])).toBe(600);
    expect(pass).toMatchObject({ identity: 'agent_op_2d_1', expiresAt: now + 600_000 });
  });

  it('speaks the notice before it records, in the caller’s language, and not where nothing is recorded', async () => {
    const { telephony, standIn } = provider();
    await telephony.carryOut({ ...call, lang: 'en' }, { order: 'connect', staffId: agent.id });
    await telephony.carryOut({ ...call, id: 'CA2', recording: null }, { order: 'connect', staffId: agent.id });
    const [recorded = '', silent = ''] = standIn.asked.filter(({ path }) => path.startsWith('/Calls/')).map(({ form }) => form['Twiml'] ?? '');
    expect(recorded.indexOf('This call is recorded.')).toBeLessThan(recorded.indexOf('record="record-from-start"'));
    expect(recorded).toContain('language="en-US"');
    expect(silent).not.toMatch(/record|录音/);
  });

  it('tells somebody who is rung back, too, before they are heard', async () => {
    const { telephony, standIn } = provider();
    await telephony.carryOut(callIn('calling'), { order: 'ring_out', staffId: agent.id, phone: '00012345678' });
    const dialled = standIn.asked.find(({ path }) => path === '/Calls')?.form;
    expect(dialled).toMatchObject({ From: config.from, Timeout: '30' });
    expect(dialled?.['Twiml']).toMatch(/本次通话会录音.*<Conference[^>]*participantLabel="caller"[^>]*record="record-from-start"/s);
    expect(dialled?.['Twiml']).not.toMatch(/action="\//);
  });

  it('puts a caller who was rung back into line, and through again, on the leg they are on now', async () => {
    const { telephony, standIn } = provider();
    const rung = { ...call, leg: 'CA-leg-7' };
    await telephony.carryOut(rung, { order: 'requeue' });
    await telephony.carryOut(rung, { order: 'connect', staffId: agent.id });
    const told = standIn.asked.filter(({ path }) => path.startsWith('/Calls/'));
    expect(told.map(({ path }) => path)).toEqual(['/Calls/CA-leg-7', '/Calls/CA-leg-7']);
    expect(told[0]?.form['Twiml']).toMatch(/waitUrl="[^"]*\/queue\/wait\?call=CA1"[^>]*action="[^"]*\/queue\/left\?call=CA1"|action="[^"]*\/queue\/left\?call=CA1"[^>]*waitUrl="[^"]*\/queue\/wait\?call=CA1"/);
  });

  it('rings units in international form from the desk’s own number', async () => {
    const { telephony, standIn } = provider();
    await telephony.carryOut(call, { order: 'add', party });
    expect(standIn.asked.at(-1)?.form).toMatchObject({ To: '+862200001111', From: config.from, EndConferenceOnExit: 'false' });
  });

  it('says so when it is not reached', async () => {
    const { telephony, standIn } = provider();
    standIn.down = true;
    await expect(telephony.carryOut(call, { order: 'hold', on: true })).rejects.toThrow();
  });
});

describe('names in a conference', () => {
  it('hold letters, digits and underscores, and two people never share one', () => {
    expect(['wangmin', 'a-1', 'a_1', '王敏'].map(identityOf)).toEqual(['agent_wangmin', 'agent_a_2d_1', 'agent_a_5f_1', 'agent__738b__654f_']);
  });
});
