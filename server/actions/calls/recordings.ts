import type { StaffActor } from '../../desk/access/actor.js';
import { desk } from '../../desk/access/may.js';
import { DeskError } from '../../desk/errors.js';
import type { Ports } from '../../ports/index.js';
import type { Recording } from '../../ports/recording-store.js';
import { mustMay } from '../access/permission.js';
import type { CallPorts } from './call-ports.js';

type RecordingPorts = Pick<Ports, 'audit' | 'clock' | 'deskCalls' | 'recordings'>;
/** How long one given reason lets a person listen, ms. */
const listeningMs = 15 * 60_000;

/** Brings a finished recording from the exchange into the desk's own keeping; told twice, it is kept once. */
export async function keepRecording(ports: RecordingPorts & Pick<CallPorts, 'callRules' | 'telephony'>, made: { callId: string; externalId: string; mime: string; seconds: number | null }): Promise<void> {
  const call = await ports.deskCalls.get(made.callId);
  if (!call?.recording) return;
  const at = ports.clock.now();
  const { callId, mime, seconds } = made;
  const { keepRecordingMs } = await ports.callRules.current();
  await ports.recordings.keep({ id: call.recording.id, callId, mime, seconds, at, deleteAfter: at + keepRecordingMs }, ports.telephony.fetchRecording(made.externalId));
}

/** Opens a recording to one person for a quarter of an hour, with the reason in the log first. */
export async function openRecording(ports: RecordingPorts, actor: StaffActor, { callId, reason }: { callId: string; reason: string }): Promise<Recording> {
  mustMay(actor, 'recording.play', desk);
  const recording = await recordingOf(ports, callId);
  await note(ports, actor, { what: 'recording_played', about: callId, reason });
  return recording;
}

/** The content as a stream, for whoever has just given a reason. Throws `not_allowed` for everybody else. */
export async function playRecording(ports: RecordingPorts, actor: StaffActor, callId: string): Promise<{ recording: Recording; content: AsyncIterable<Uint8Array> }> {
  mustMay(actor, 'recording.play', desk);
  const recording = await recordingOf(ports, callId);
  const [given] = await ports.audit.find({ filter: { actorId: actor.id, what: ['recording_played'], about: callId, since: ports.clock.now() - listeningMs }, limit: 1 });
  if (!given) throw new DeskError('not_allowed', { action: 'recording.play', roles: [] });
  return { recording, content: ports.recordings.read(recording.id) };
}

/** 法律保留: kept beyond its time until the hold is lifted; both with a reason in the log. */
export async function holdRecording(ports: RecordingPorts, actor: StaffActor, { callId, hold, reason }: { callId: string; hold: boolean; reason: string }): Promise<Recording> {
  mustMay(actor, 'recording.hold', desk);
  const { id } = await recordingOf(ports, callId);
  const held = await ports.recordings.setHold(id, hold ? { byName: actor.name, reason, at: ports.clock.now() } : null);
  if (!held) throw new DeskError('not_found', { what: 'recording' });
  await note(ports, actor, { what: hold ? 'recording_held' : 'recording_freed', about: callId, reason });
  return held;
}

async function recordingOf({ deskCalls, recordings }: RecordingPorts, callId: string): Promise<Recording> {
  const call = await deskCalls.get(callId);
  const recording = call?.recording ? await recordings.get(call.recording.id) : null;
  if (recording?.deletedAt !== null) throw new DeskError('not_found', { what: 'recording' });
  return recording;
}

function note({ audit, clock }: RecordingPorts, actor: StaffActor, entry: { what: 'recording_played' | 'recording_held' | 'recording_freed'; about: string; reason: string }): Promise<void> {
  return audit.append({ at: clock.now(), actorId: actor.id, actorName: actor.name, field: '', purpose: '', ...entry });
}
