import type { StaffActor } from '../../desk/access/actor.js';
import { desk } from '../../desk/access/may.js';
import { DeskError } from '../../desk/errors.js';
import type { AuditEntry } from '../../ports/audit-log.js';
import type { Ports } from '../../ports/index.js';
import type { ByteSpan, Recording } from '../../ports/recording-store.js';
import { mustMay } from '../access/permission.js';
import type { CallPorts } from './call-ports.js';
import { mustHear } from './hearing.js';

type RecordingPorts = Pick<Ports, 'audit' | 'clock' | 'deskCalls' | 'recordings' | 'tickets'>;
/** How long one given reason lets a person listen, ms. */
const listeningMs = 15 * 60_000;

/** Brings a finished recording from the exchange into the desk's own keeping, under the exchange's number: a call that waited again has several. Told twice, it is kept once. */
export async function keepRecording(ports: Pick<CallPorts, 'callRules' | 'clock' | 'deskCalls' | 'telephony'> & Pick<Ports, 'recordings'>, made: { callId: string; externalId: string; mime: string; seconds: number | null }): Promise<void> {
  const call = await ports.deskCalls.get(made.callId);
  if (!call?.recording) return;
  const at = ports.clock.now();
  const { callId, mime, seconds, externalId } = made;
  const { keepRecordingMs, version } = await ports.callRules.current();
  await ports.recordings.keep({ id: externalId, callId, kind: 'call', mime, seconds, at, deleteAfter: at + keepRecordingMs, rule: version }, ports.telephony.fetchRecording(externalId));
}

/** Opens a recording to one person for a quarter of an hour, with the reason in the log first. `ticketNo`: from which ticket; null = from the list of calls. */
export async function openRecording(ports: RecordingPorts, actor: StaffActor, { id, ticketNo, reason }: { id: string; ticketNo: string | null; reason: string }): Promise<Recording> {
  const recording = await kept(ports, id);
  await mustHear(ports, actor, { recording, ticketNo });
  await note(ports, actor, { what: 'recording_played', about: id, field: ticketNo ?? '', reason });
  return recording;
}

export interface Playing {
  recording: Recording;
  content: (span?: ByteSpan) => AsyncIterable<Uint8Array>;
}

/** The content as a stream, for whoever has just given a reason. Throws `not_allowed` for everybody else. */
export async function playRecording(ports: RecordingPorts, actor: StaffActor, id: string): Promise<Playing> {
  const recording = await kept(ports, id);
  const [given] = await ports.audit.find({ filter: { actorId: actor.id, what: ['recording_played'], about: id, since: ports.clock.now() - listeningMs }, limit: 1 });
  if (!given) throw new DeskError('not_allowed', { action: 'recording.play', roles: [] });
  return { recording, content: (span) => ports.recordings.read(id, span) };
}

/** 法律保留: kept beyond its time until the hold is lifted; both with a reason in the log. */
export async function holdRecording(ports: RecordingPorts, actor: StaffActor, { id, hold, reason }: { id: string; hold: boolean; reason: string }): Promise<Recording> {
  mustMay(actor, 'recording.hold', desk);
  await kept(ports, id);
  const held = await ports.recordings.setHold(id, hold ? { byName: actor.name, reason, at: ports.clock.now() } : null);
  if (!held) throw new DeskError('not_found', { what: 'recording' });
  await note(ports, actor, { what: hold ? 'recording_held' : 'recording_freed', about: id, field: '', reason });
  return held;
}

async function kept({ recordings }: RecordingPorts, id: string): Promise<Recording> {
  const recording = await recordings.get(id);
  if (recording?.deletedAt !== null) throw new DeskError('not_found', { what: 'recording' });
  return recording;
}

function note({ audit, clock }: RecordingPorts, actor: StaffActor, entry: Pick<AuditEntry, 'what' | 'about' | 'field' | 'reason'>): Promise<void> {
  return audit.append({ at: clock.now(), actorId: actor.id, actorName: actor.name, purpose: '', ...entry });
}
