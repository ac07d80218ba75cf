import { expect, it } from 'vitest';
import { deleteRecordings } from '../../../server/actions/calls/delete-recordings.js';
import { holdRecording, keepRecording, openRecording, playRecording } from '../../../server/actions/calls/recordings.js';
import { usualCallPolicy } from '../../../server/desk/calls/policy.js';
import { refused } from '../../support/builders.js';
import type { FakePorts } from '../../support/desk-fakes.js';
import { checker, chief, li, lineDesk, minute, talk } from './desk.js';

const made = { callId: 'CA1', externalId: 'RE1', mime: 'audio/mpeg', seconds: 12 };

async function recorded(): Promise<FakePorts> {
  const ports = await lineDesk();
  await talk(ports);
  await keepRecording(ports, made);
  return ports;
}
async function heard(content: AsyncIterable<Uint8Array>): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const part of content) parts.push(part);
  return Buffer.concat(parts).toString();
}
const acts = async ({ audit }: FakePorts) => (await audit.find({ filter: {}, limit: 9 })).map(({ what, reason }) => `${what} ${reason}`);

it('a recording is kept for the policy’s time, once', async () => {
  const ports = await recorded();
  ports.telephony.recording = 'something else';
  await keepRecording(ports, made);
  const { sha256, deleteAfter, bytes } = await openRecording(ports, checker, { id: 'RE1', ticketNo: null, reason: '质检' });
  expect({ bytes, deleteAfter }).toEqual({ bytes: 6, deleteAfter: ports.clock.now() + usualCallPolicy.keepRecordingMs });
  expect(sha256).toMatch(/^[0-9a-f]{64}$/);
});

it('is played to whoever may and has given a reason, which is in the log, for a quarter of an hour', async () => {
  const ports = await recorded();
  expect((await refused(playRecording(ports, checker, 'RE1'))).code).toBe('not_allowed');
  await openRecording(ports, checker, { id: 'RE1', ticketNo: null, reason: '质检抽查' });
  expect(await acts(ports)).toEqual(['recording_played 质检抽查']);
  expect(await heard((await playRecording(ports, checker, 'RE1')).content())).toBe('你好');
  expect((await refused(playRecording(ports, chief, 'RE1'))).code).toBe('not_allowed');
  ports.clock.advance(16 * minute);
  expect((await refused(playRecording(ports, checker, 'RE1'))).code).toBe('not_allowed');
});

it('is not opened by an agent, nor where there is none', async () => {
  const ports = await recorded();
  expect((await refused(openRecording(ports, li, { id: 'RE1', ticketNo: null, reason: '想听' }))).code).toBe('not_allowed');
  expect((await refused(openRecording(ports, chief, { id: 'RE2', ticketNo: null, reason: '想听' }))).code).toBe('not_found');
});

it('is deleted at its time; its hash stays in the log', async () => {
  const ports = await recorded();
  const { sha256 } = await openRecording(ports, chief, { id: 'RE1', ticketNo: null, reason: '看看' });
  ports.clock.advance(usualCallPolicy.keepRecordingMs - 1);
  await deleteRecordings(ports);
  expect(await acts(ports)).toHaveLength(1);
  ports.clock.advance(1);
  await deleteRecordings(ports);
  await deleteRecordings(ports);
  expect(await acts(ports)).toEqual([`recording_deleted ${sha256}`, 'recording_played 看看']);
  expect((await refused(openRecording(ports, chief, { id: 'RE1', ticketNo: null, reason: '再听' }))).code).toBe('not_found');
});

it('outlives its time while a supervisor holds it, with both reasons in the log', async () => {
  const ports = await recorded();
  await holdRecording(ports, chief, { id: 'RE1', hold: true, reason: '行政复议' });
  ports.clock.advance(usualCallPolicy.keepRecordingMs);
  await deleteRecordings(ports);
  expect(await ports.recordings.due(ports.clock.now(), 9)).toEqual([]);
  await holdRecording(ports, chief, { id: 'RE1', hold: false, reason: '已结案' });
  await deleteRecordings(ports);
  expect((await acts(ports)).map((act) => act.split(' ')[0])).toEqual(['recording_deleted', 'recording_freed', 'recording_held']);
  expect((await refused(holdRecording(ports, checker, { id: 'RE1', hold: true, reason: '保留' }))).code).toBe('not_allowed');
});

it('a call that waited again and was answered again has both its recordings', async () => {
  const ports = await recorded();
  ports.telephony.recording = 'the second talk';
  await keepRecording(ports, { ...made, externalId: 'RE2' });
  expect((await ports.recordings.about({ ids: [], callIds: ['CA1'] })).map(({ id, bytes }) => [id, bytes])).toEqual([['RE1', 6], ['RE2', 15]]);
});

it('a call that is not recorded keeps nothing', async () => {
  const ports = await lineDesk();
  await keepRecording(ports, made);
  expect((await refused(openRecording(ports, chief, { id: 'RE1', ticketNo: null, reason: '想听' }))).code).toBe('not_found');
});
