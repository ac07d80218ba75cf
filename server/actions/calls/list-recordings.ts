import type { StaffActor } from '../../desk/access/actor.js';
import { desk, may } from '../../desk/access/may.js';
import type { DeskCall } from '../../desk/calls/call.js';
import { subjectOf } from '../../desk/ticket/offered-actions.js';
import type { Instant } from '../../desk/text.js';
import type { PlacedEntry } from '../../ports/audit-log.js';
import type { Ports } from '../../ports/index.js';
import type { Recording } from '../../ports/recording-store.js';
import { mustSee } from '../tickets/run-ticket-command.js';
import { mayHear } from './hearing.js';
import { readCall } from './read-phone.js';

type ListPorts = Pick<Ports, 'audit' | 'clock' | 'deskCalls' | 'recordings' | 'tickets'>;

export interface ListedRecording {
  id: string;
  kind: Recording['kind'];
  /** Null while its file has not come. */
  recording: Recording | null;
  /** `coming`: the exchange is still to hand it over; `missing`: it should have by now; `gone`: deleted at its time. */
  standing: 'kept' | 'coming' | 'missing' | 'gone';
  /** The talk it is of, where the reader may know it. */
  call: DeskCall | null;
  mayPlay: boolean;
  mayHold: boolean;
  /** Who listened, newest first; null for whoever need not know. */
  heard: PlacedEntry[] | null;
}
type Found = Pick<ListedRecording, 'id' | 'kind' | 'recording' | 'call'> & { since: Instant | null };

/** An exchange hands a recording over within minutes; later than this, ms, somebody has to look. */
const lateMs = 15 * 60_000;
const listensShown = 50;

/** What was recorded of a ticket: the caller's own words, and the talks it came from. Of a confidential one the talks are shown only to who may know the caller. */
export async function ticketRecordings(ports: ListPorts, actor: StaffActor, no: string): Promise<ListedRecording[]> {
  const ticket = await mustSee(ports, actor, no);
  const sealed = ticket.confidential && !may(actor, 'identity.unseal', subjectOf(ticket));
  const calls = sealed ? [] : await ports.deskCalls.ofTicket(no);
  const known = await ports.recordings.about({ ids: ticket.recordings, callIds: calls.map(({ id }) => id) });
  const awaited = ticket.recordings.filter((id) => !known.some((one) => one.id === id)).map((id): Found => ({ id, kind: 'words', recording: null, call: null, since: ticket.createdAt }));
  return listed(ports, actor, { found: [...known.map((one) => found(one, calls)), ...awaited, ...awaitedOf(calls, known)], mayPlay: ({ kind }) => mayHear(actor, ticket, kind) });
}

/** What was recorded in one call, for whoever may read calls. */
export async function callRecordings(ports: ListPorts, actor: StaffActor, callId: string): Promise<ListedRecording[]> {
  const call = await readCall(ports, actor, callId);
  const known = await ports.recordings.about({ ids: [], callIds: [callId] });
  return listed(ports, actor, { found: [...known.map((one) => found(one, [call])), ...awaitedOf([call], known)], mayPlay: () => may(actor, 'recording.play', desk) });
}

function found(recording: Recording, calls: readonly DeskCall[]): Found {
  const { id, kind, callId } = recording;
  return { id, kind, recording, call: calls.find((call) => call.id === callId) ?? null, since: null };
}

/** Talks that were recorded and whose file has not come. */
function awaitedOf(calls: readonly DeskCall[], known: readonly Recording[]): Found[] {
  const here = new Set(known.filter(({ kind }) => kind === 'call').map(({ callId }) => callId));
  return calls.flatMap((call) => (call.recording === null || here.has(call.id) ? [] : [{ id: call.recording.id, kind: 'call', recording: null, call, since: call.endedAt }]));
}

async function listed(ports: ListPorts, actor: StaffActor, { found: all, mayPlay }: { found: Found[]; mayPlay: (one: Found) => boolean }): Promise<ListedRecording[]> {
  const now = ports.clock.now();
  const mayHold = may(actor, 'recording.hold', desk);
  return Promise.all(
    all.map(async ({ since, ...one }) => {
      const standing = standingOf(one.recording, since ?? now, now);
      return { ...one, standing, mayPlay: standing === 'kept' && mayPlay({ ...one, since }), mayHold: standing === 'kept' && mayHold, heard: mayHold ? await listensTo(ports, one.id) : null };
    }),
  );
}

function standingOf(recording: Recording | null, since: Instant, now: Instant): ListedRecording['standing'] {
  if (recording === null) return now - since < lateMs ? 'coming' : 'missing';
  return recording.deletedAt === null ? 'kept' : 'gone';
}

function listensTo({ audit }: ListPorts, id: string): Promise<PlacedEntry[]> {
  return audit.find({ filter: { what: ['recording_played'], about: id }, limit: listensShown });
}
