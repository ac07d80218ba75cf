import { createHmac } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { callView, phoneDesk, phonePass, type CallView } from '../../server/contract/calls.js';
import { recordingList } from '../../server/contract/recordings.js';
import { exchangeDesk, phone, type ExchangeDesk } from './support/exchange-desk.js';
import { staffBrowser, type Browser } from './support/web-desk.js';

let desk: ExchangeDesk;
let li: Browser;
let chief: Browser;

beforeEach(async () => {
  desk = await exchangeDesk();
  [li, chief] = await Promise.all([staffBrowser(desk, 'operator-1'), staffBrowser(desk, 'supervisor-1')]);
});
afterEach(() => desk.close());

const sits = (who = li) => who.ask('PUT', '/api/staff/presence', { body: { state: 'ready' } });
const phoneOf = async (who = li) => phoneDesk.parse((await who.get('/api/staff/phone')).body);
const run = async (command: object, who = li): Promise<CallView> => callView.parse((await who.post('/api/staff/calls/CA1/commands', command)).body);
const rings = (CallSid = 'CA1') => desk.tell('/twilio/voice', { CallSid, From: phone, To: '88908890', CallStatus: 'ringing', Digits: '' });
const inRoom = (event: 'join' | 'leave', ParticipantLabel: string, CallSid = 'CA-leg') => desk.tell('/twilio/voice/conference?call=CA1', { StatusCallbackEvent: `participant-${event}`, ParticipantLabel, CallSid });
const labels = () => desk.room('CA1').map(({ label, hold }) => (hold ? `${label} on hold` : label));
async function answers(): Promise<void> {
  const { offer } = await phoneOf();
  await li.post(`/api/staff/calls/${offer?.callId ?? ''}/answer`, { offerId: offer?.offerId });
}
async function talks(): Promise<void> {
  await sits();
  await rings();
  await desk.tell('/twilio/voice/turn?t=1', { CallSid: 'CA1', Digits: '1' });
  await answers();
  await inRoom('join', 'caller', 'CA1');
}
const state = async (id = 'CA1') => (await desk.ports.deskCalls.get(id))?.state;
/** The number in the address of the next turn. */
const nextTurn = (document: string): string => /action="([^"]*\/turn\?t=\d+)"/.exec(document)?.[1] ?? '';

describe('a call by day, as the exchange tells it', () => {
  it('goes from ring to talk, hold, unit, three together, hand-over, ticket and recording', async () => {
    await sits();
    expect(await rings()).toMatch(/<Enqueue action="\/twilio\/voice\/turn\?t=1"/);
    await answers();
    expect(await desk.tell('/twilio/voice/turn?t=1', { CallSid: 'CA1', QueueResult: 'redirected' })).toContain('<Response/>');
    await inRoom('join', 'caller', 'CA1');
    const [told] = desk.exchange.asked.filter(({ path }) => path === '/Calls/CA1');
    expect(told?.form['Twiml']).toMatch(/本次通话会录音.*record="record-from-start"/s);

    await run({ do: 'hold' });
    expect(labels()).toContain('caller on hold');
    await run({ do: 'resume' });
    const { parties } = await run({ do: 'consult', to: { kind: 'unit', unitId: 'housing' }, note: '三号楼停水' });
    const unit = parties[0]?.label ?? '';
    expect(labels()).toEqual(expect.arrayContaining(['caller on hold', unit]));
    await inRoom('join', unit);
    expect((await run({ do: 'join' })).state).toBe('tripartite');
    expect(labels()).toContain('caller');
    expect((await run({ do: 'complete', note: '请接着说' })).state).toBe('wrap_up');
    expect(labels()).toEqual(['caller', unit]);

    const form = { key: 'key-of-the-call', type: 'assistance', title: '三号楼停水', content: '三号楼停水两天了' };
    const no = String((await li.post('/api/staff/calls/CA1/ticket', form)).body['no']);
    await desk.tell('/twilio/voice/conference/recording?call=CA1', { RecordingSid: 'RE1', RecordingStatus: 'completed', RecordingDuration: '95' });
    await desk.tell('/twilio/voice/status', { CallSid: 'CA1', CallStatus: 'completed', SequenceNumber: '3' });
    expect((await run({ do: 'finish' })).state).toBe('done');
    const { recordings } = recordingList.parse((await chief.get(`/api/staff/tickets/${no}/recordings`)).body);
    expect(recordings).toMatchObject([{ id: 'RE1', standing: 'kept', file: { seconds: 95, rule: 'calls-v1' }, call: { id: 'CA1', phone: '000****5678' } }]);

    const before = [await desk.ports.deskCalls.get('CA1'), desk.calls.calls.get('CA1'), await desk.ports.recordings.about({ ids: [], callIds: ['CA1'] })];
    await desk.tellAgain();
    expect([await desk.ports.deskCalls.get('CA1'), desk.calls.calls.get('CA1'), await desk.ports.recordings.about({ ids: [], callIds: ['CA1'] })]).toEqual(before);
  });

  it('passed on coldly goes back to the line with its place and note, and each talk has its recording', async () => {
    await talks();
    const since = (await desk.ports.deskCalls.get('CA1'))?.since;
    await run({ do: 'pass_on', to: null, note: '请接着问停水' });
    expect(await desk.tell('/twilio/voice/queue/wait?call=CA1', { CallSid: 'CA1', QueuePosition: '1' })).toMatch(/您排在第一位。.*不想等请按 1/s);
    const zhao = await staffBrowser(desk, 'operator-2');
    await sits(zhao);
    const { offer } = await phoneOf(zhao);
    expect(offer).toMatchObject({ kind: 'transfer', note: '请接着问停水', noteBy: '李晓', waitingSince: since });
    await zhao.post('/api/staff/calls/CA1/answer', { offerId: offer?.offerId });
    for (const RecordingSid of ['RE2', 'RE1', 'RE2']) await desk.tell('/twilio/voice/conference/recording?call=CA1', { RecordingSid, RecordingStatus: 'completed', RecordingDuration: '9' });
    expect((await desk.ports.recordings.about({ ids: [], callIds: ['CA1'] })).map(({ id }) => id).sort()).toEqual(['RE1', 'RE2']);
  });

  it('whose agent’s browser is gone waits again; late news of the first room changes nothing', async () => {
    await talks();
    await inRoom('leave', 'agent_operator_2d_1');
    expect(await state()).toMatch(/queued|offered/);
    await inRoom('leave', 'caller', 'CA1');
    expect(await state()).toMatch(/queued|offered/);
  });

  it('is listened to, whispered in and joined, the agent seeing it and the log holding why', async () => {
    await talks();
    for (const mode of ['listen', 'whisper', 'barge'] as const) {
      await chief.ask('PUT', '/api/staff/calls/CA1/supervision', { body: { mode, reason: '带新人处理' } });
      const here = desk.room('CA1').find(({ label }) => label === 'agent_supervisor_2d_1');
      expect([here?.muted, here?.coaching]).toEqual({ listen: [true, null], whisper: [false, 'agent_operator_2d_1'], barge: [false, null] }[mode]);
      expect((await phoneOf()).call?.listener).toMatchObject({ name: '周敏', mode });
    }
    const acts = await desk.ports.audit.find({ filter: { about: 'CA1' }, limit: 9 });
    expect(acts.map(({ what }) => what)).toEqual(['call_joined', 'call_whispered', 'call_listened']);
  });
});

describe('a desk with invented credentials', () => {
  it('gives an agent’s browser a pass for ten minutes, to be rung and no more, signed with the key’s secret', async () => {
    const { pass } = phonePass.parse((await li.post('/api/staff/phone/pass', {})).body);
    const [header = '', claims = '', signature] = (pass?.token ?? '').split('.');
    const read = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>;
    expect(read(header)).toMatchObject({ alg: 'HS256', cty: 'twilio-fpa;v=1' });
    expect(read(claims)).toMatchObject({ iss: `SK${'0'.repeat(32)}`, sub: `AC${'0'.repeat(32)}`, grants: { identity: 'agent_operator_2d_1', voice: { incoming: { allow: true } } } });
    expect(Number(read(claims)['exp']) - Number(read(claims)['iat'])).toBe(600);
    expect(signature).toBe(createHmac('sha256', 'secret-of-the-key').update(`${header}.${claims}`).digest('base64url'));
    expect((await (await staffBrowser(desk, 'reviewer-1')).post('/api/staff/phone/pass', {})).status).toBe(403);
  });

  it('tells a caller what to do even when nothing can be stored or read', async () => {
    desk.calls.goAway();
    await expect(rings()).rejects.toThrow('500');
    expect(await desk.tell('/twilio/voice/fallback', { CallSid: 'CA1', ErrorCode: '11200', ErrorUrl: '' })).toContain('电话系统出了点问题');
  });
});

describe('a caller whom nobody can take at once', () => {
  /** Somebody who wants a person while the only agent is on another call. */
  async function waits(): Promise<string> {
    await talks();
    await rings('CA2');
    await desk.tell('/twilio/voice/turn?t=1', { CallSid: 'CA2', Digits: '1' });
    const asked = await desk.tell('/twilio/voice/turn?t=2', { CallSid: 'CA2', Digits: '0' });
    expect(asked).toMatch(/大约要等\d+到\d+分钟.*回电话请按2/s);
    return nextTurn(asked);
  }

  it('is offered a call back before waiting, at the place they have', async () => {
    const turn = await waits();
    await desk.tell(turn, { CallSid: 'CA2', Digits: '2' });
    expect(await desk.ports.deskCalls.get('CA2')).toMatchObject({ state: 'abandoned', callback: { phone, cause: 'asked' } });
  });

  it('hears place and range while waiting, and leaves with the place kept on 1', async () => {
    const turn = await waits();
    const queued = await desk.tell(turn, { CallSid: 'CA2', Digits: '1' });
    const { since } = (await desk.ports.deskCalls.get('CA2')) ?? {};
    const wait = /waitUrl="([^"]*)"/.exec(queued)?.[1]?.replaceAll('&amp;', '&') ?? '';
    expect(await desk.tell(wait, { CallSid: 'CA2', QueueTime: '40' })).toMatch(/下一位就是您|前面还有/);
    expect(await desk.tell(wait, { CallSid: 'CA2', QueueTime: '41', Digits: '1' })).toContain('<Leave/>');
    desk.ports.clock.advance(60_000);
    await desk.tell(nextTurn(queued), { CallSid: 'CA2', QueueResult: 'leave' });
    expect(await desk.ports.deskCalls.get('CA2')).toMatchObject({ state: 'abandoned', since, callback: { phone } });
  });

  it('who hangs up is a missed call somebody owes them, once, with its place', async () => {
    const turn = await waits();
    const queued = await desk.tell(turn, { CallSid: 'CA2', Digits: '1' });
    await desk.tell(nextTurn(queued), { CallSid: 'CA2', QueueResult: 'hangup' });
    await desk.tell('/twilio/voice/status', { CallSid: 'CA2', CallStatus: 'completed' });
    await desk.tellAgain();
    expect(await desk.ports.deskCalls.get('CA2')).toMatchObject({ state: 'abandoned', callback: { cause: 'missed', tries: [] } });
    expect((await desk.ports.tickets.find({ filter: {}, sort: 'newest', skip: 0, limit: 9 })).length).toBe(1);
  });

  it('who is rung back is told of the recording first, and may be passed on like anybody', async () => {
    const turn = await waits();
    await desk.tell(turn, { CallSid: 'CA2', Digits: '2' });
    await run({ do: 'hang_up' });
    await run({ do: 'finish' });
    await answers();
    const rung = desk.exchange.asked.find(({ path }) => path === '/Calls');
    expect(rung?.form['Twiml']).toContain('本次通话会录音');
    await desk.tell('/twilio/voice/conference?call=CA2', { StatusCallbackEvent: 'participant-join', ParticipantLabel: 'caller', CallSid: 'CA-leg-9' });
    expect(await desk.ports.deskCalls.get('CA2')).toMatchObject({ state: 'talking', leg: 'CA-leg-9' });
    await li.post('/api/staff/calls/CA2/commands', { do: 'pass_on', to: null, note: '请接着问' });
    expect(desk.exchange.asked.some(({ path, form }) => path === '/Calls/CA-leg-9' && (form['Twiml'] ?? '').includes('queue/wait?call=CA2'))).toBe(true);
    expect(await desk.tell('/twilio/voice/queue/wait?call=CA2', { CallSid: 'CA-leg-9' })).toContain('不想等请按 1');
  });
});
