import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deleteRecordings } from '../../server/actions/calls/delete-recordings.js';
import { keepWords } from '../../server/actions/calls/keep-words.js';
import { linePeople } from '../../server/actions/calls/line-people.js';
import { keepRecording } from '../../server/actions/calls/recordings.js';
import { fileMatterByPhone } from '../../server/actions/tickets/file-by-phone.js';
import { recordingList, recordingView } from '../../server/contract/recordings.js';
import type { PhoneMatter } from '../../server/ports/citizen-desk.js';
import { staffBrowser, webDesk, type Browser, type WebDesk } from './support/web-desk.js';

const phone = '00012345678';
const minute = 60_000;
const at = '/api/staff/recordings/RE7';
const reason = '听清楚再派单';
let desk: WebDesk;
let agent: Browser;
let chief: Browser;
let checker: Browser;

beforeEach(async () => {
  desk = await webDesk();
  [agent, chief, checker] = await Promise.all([staffBrowser(desk, 'operator-1'), staffBrowser(desk, 'supervisor-1'), staffBrowser(desk, 'reviewer-1')]);
});
afterEach(() => desk.close());

/** A matter whose first part was told by voice as recording RE7. */
async function told(more: Partial<PhoneMatter['draft']> = {}, callId: string | null = 'CA9'): Promise<string> {
  const draft: PhoneMatter['draft'] = { type: 'complaint', what: '录音12秒，编号 RE7', where: '', when: '昨天', whom: null, phone, anonymous: false, confidential: false, ...more };
  const { ticketNo } = await fileMatterByPhone(desk.ports, { key: 'phone:CA9:9', lang: 'zh', callId, recordings: ['RE7'], draft });
  return ticketNo;
}
const kept = (callId = 'CA9') => keepWords(desk.ports, { id: 'RE7', callId, seconds: 12 });
const list = async (no: string, who = agent) => recordingList.parse((await who.get(`/api/staff/tickets/${no}/recordings`)).body).recordings;
const open = (who: Browser, ticketNo?: string) => who.post(at, { reason, ...(ticketNo === undefined ? {} : { ticketNo }) });
const play = (who: Browser, headers: Record<string, string> = {}) => who.ask('GET', at, { headers });

/** A call of an agent that was recorded as RE8 and led to a ticket. */
async function talked(confidential = false): Promise<string> {
  await agent.ask('PUT', '/api/staff/presence', { body: { state: 'ready' } });
  await linePeople(desk.ports).enter({ callId: 'CA1', phone, lang: 'zh', reason: 'asked', note: '' });
  const { offer } = (await agent.get('/api/staff/phone')).body as { offer: { offerId: string } };
  await agent.post('/api/staff/calls/CA1/answer', { offerId: offer.offerId });
  await agent.post('/api/staff/calls/CA1/commands', { do: 'hang_up' });
  const opened = await agent.post('/api/staff/calls/CA1/ticket', { key: 'key-of-the-call', type: 'report', title: '偷排污水', content: '北塘河边夜里偷排', confidential });
  return String(opened.body['no']);
}

describe('what a caller told the line by voice', () => {
  it('is on the ticket with when and how long, and whoever works on it hears it, with a reason', async () => {
    const no = await told();
    await kept();
    expect(await list(no)).toMatchObject([{ id: 'RE7', kind: 'words', standing: 'kept', file: { seconds: 12, at: desk.ports.clock.now() }, call: null, mayPlay: true, mayHold: false, heard: null }]);
    expect((await play(agent)).status).toBe(403);
    expect((await agent.post(at, { reason: '听', ticketNo: no })).status).toBe(400);
    expect(recordingView.parse((await open(agent, no)).body)).toMatchObject({ mime: 'audio/mpeg', hold: null });
    const { status, headers, text } = await play(agent);
    expect([status, headers['content-type'], headers['cache-control'], headers['content-disposition'], headers['accept-ranges'], text]).toEqual([200, 'audio/mpeg', 'private, no-store', 'inline', 'bytes', '你好']);
  });

  it('is announced before its file has come, and missed when it does not', async () => {
    const no = await told();
    expect(await list(no)).toMatchObject([{ id: 'RE7', kind: 'words', standing: 'coming', file: null, mayPlay: false }]);
    desk.ports.clock.advance(16 * minute);
    expect(await list(no)).toMatchObject([{ standing: 'missing' }]);
    expect((await open(agent, no)).status).toBe(404);
  });

  it('shows the supervisor, and nobody else, who listened, when and why', async () => {
    const no = await told();
    await kept();
    await open(agent, no);
    expect(await list(no, chief)).toMatchObject([{ mayHold: true, heard: [{ byName: '李晓', at: desk.ports.clock.now(), reason }] }]);
    expect(await list(no, checker)).toMatchObject([{ heard: null }]);
    expect(await desk.ports.audit.find({ filter: { what: ['recording_played'] }, limit: 9 })).toMatchObject([{ actorId: 'operator-1', about: 'RE7', field: no, reason }]);
  });

  it('of a reporter is heard by a supervisor alone: a voice gives away its owner', async () => {
    const no = await told({ type: 'report', confidential: true }, null);
    await kept('');
    expect(await list(no)).toMatchObject([{ standing: 'kept', mayPlay: false }]);
    for (const who of [agent, checker]) expect((await open(who, no)).status).toBe(403);
    expect((await open(checker)).status).toBe(404);
    expect(await list(no, chief)).toMatchObject([{ mayPlay: true }]);
    expect((await open(chief, no)).status).toBe(200);
  });

  it('is not heard through somebody else’s ticket, nor by who may not see this one', async () => {
    const no = await told();
    await kept();
    const { ticketNo: other } = await fileMatterByPhone(desk.ports, { key: 'phone:CA8:9', lang: 'zh', callId: 'CA8', recordings: [], draft: { type: 'complaint', what: '别的事', where: '', when: '', whom: null, phone, anonymous: false, confidential: false } });
    expect((await open(agent, other)).status).toBe(404);
    const unit = await staffBrowser(desk, 'housing-1');
    expect([(await unit.get(`/api/staff/tickets/${no}/recordings`)).status, (await open(unit, no)).status]).toEqual([404, 404]);
  });
});

describe('a recording in a player', () => {
  beforeEach(async () => {
    await kept();
    await open(agent, await told());
  });

  it.each([
    ['bytes=0-', 206, 'bytes 0-5/6', '你好'],
    ['bytes=3-5', 206, 'bytes 3-5/6', '好'],
    ['bytes=-3', 206, 'bytes 3-5/6', '好'],
    ['bytes=6-', 416, 'bytes */6', ''],
  ])('that jumps to %s gets that part', async (range, ...told) => {
    const reply = await play(agent, { range });
    expect([reply.status, reply.headers['content-range'], reply.text, reply.headers['cache-control']]).toEqual([...told, 'private, no-store']);
  });

  it('is given to a player, not to a page of its own that could be saved', async () => {
    expect((await play(agent, { 'sec-fetch-dest': 'audio' })).status).toBe(200);
    expect((await play(agent, { 'sec-fetch-dest': 'document' })).status).toBe(404);
  });

  it('plays for a quarter of an hour, then asks why again', async () => {
    desk.ports.clock.advance(16 * minute);
    expect((await play(agent)).status).toBe(403);
  });
});

describe('the recording of a call that led to a ticket', () => {
  const made = { callId: 'CA1', externalId: 'RE8', mime: 'audio/mpeg', seconds: 42 };

  it('is on the ticket with its call, and on the call; agents do not hear it', async () => {
    const no = await talked();
    expect(await list(no)).toMatchObject([{ kind: 'call', standing: 'coming', call: { id: 'CA1' } }]);
    await keepRecording(desk.ports, made);
    expect(await list(no, checker)).toMatchObject([{ id: 'RE8', kind: 'call', standing: 'kept', file: { seconds: 42 }, call: { id: 'CA1', phone: '000****5678', agentName: '李晓' }, mayPlay: true }]);
    expect(await list(no)).toMatchObject([{ mayPlay: false }]);
    expect((await agent.post('/api/staff/recordings/RE8', { reason, ticketNo: no })).status).toBe(403);
    expect((await checker.post('/api/staff/recordings/RE8', { reason, ticketNo: no })).status).toBe(200);
    expect(recordingList.parse((await checker.get('/api/staff/calls/CA1/recordings')).body).recordings.map(({ id }) => id)).toEqual(['RE8']);
    expect((await checker.post('/api/staff/recordings/RE8', { reason })).status).toBe(200);
  });

  it('of a confidential ticket is not even listed for who may not know the reporter', async () => {
    const no = await talked(true);
    await keepRecording(desk.ports, made);
    expect(await list(no, checker)).toEqual([]);
    expect(await list(no, chief)).toMatchObject([{ id: 'RE8', mayPlay: true }]);
  });

  it('is held by a supervisor alone, with the reason shown', async () => {
    const no = await talked();
    await keepRecording(desk.ports, made);
    const hold = (who: Browser) => who.ask('PUT', '/api/staff/recordings/RE8/hold', { body: { hold: true, reason: '行政复议' } });
    expect((await hold(checker)).status).toBe(403);
    expect((await hold(chief)).status).toBe(200);
    expect(await list(no)).toMatchObject([{ file: { hold: { byName: '周敏', reason: '行政复议' } } }]);
  });

  it('that is gone says when, and from when on its rule let it go', async () => {
    const no = await talked();
    await keepRecording(desk.ports, made);
    const [before] = await list(no);
    desk.ports.clock.advance(3 * 365 * 24 * 60 * minute);
    await deleteRecordings(desk.ports);
    const late = await staffBrowser(desk, 'reviewer-1');
    expect(await list(no, late)).toMatchObject([{ standing: 'gone', deletedAt: desk.ports.clock.now(), file: { deleteAfter: before?.file?.deleteAfter, rule: 'calls-v1', sha256: before?.file?.sha256 }, mayPlay: false, mayHold: false }]);
    expect((await late.post('/api/staff/recordings/RE8', { reason, ticketNo: no })).status).toBe(404);
  });
});
