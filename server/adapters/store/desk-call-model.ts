import type { Connection, Model } from 'mongoose';
import type { CallbackTask, CallLine, CallMark, CallOffer, CallTry, DeskCall, Listener, Party } from '../../desk/calls/call.js';
import type { Instant } from '../../desk/text.js';
import type { Recording } from '../../ports/recording-store.js';
import { documentSchema, flag, list, number, part, text } from './document-schema.js';

interface Alarm {
  at: Instant;
}
/** What was stored before legs were told apart was on its first. */
export type DeskCallDoc = Omit<DeskCall, 'id' | 'leg'> & { _id: string; leg?: string; alarm: Alarm | null };
/** What was stored before words were kept apart is of a call, under no rule that was noted. */
export type RecordingDoc = Omit<Recording, 'id' | 'kind' | 'rule'> & { _id: string } & Partial<Pick<Recording, 'kind' | 'rule'>>;
/** `_id` is `recording:place`; the bytes are sealed. */
export interface RecordingPartDoc {
  _id: string;
  recordingId: string;
  place: number;
  bytes: Buffer;
}

const tried = part<CallTry>({ at: number, byName: text, reached: flag });
const deskCallSchema = documentSchema<DeskCallDoc>(
  {
    _id: text,
    leg: text,
    version: number,
    phone: text,
    contactId: text,
    lang: text,
    state: text,
    reason: text,
    openedAt: number,
    since: number,
    passedBy: list(text),
    offer: part<CallOffer>({ id: text, staffId: text, madeAt: number, expiresAt: number }),
    agent: part<NonNullable<DeskCall['agent']>>({ id: text, name: text, joinedAt: number }),
    muted: flag,
    onHold: flag,
    parties: list(part<Party>({ label: text, kind: text, name: text, staffId: text, phone: text, state: text, since: number })),
    listener: part<Listener>({ staffId: text, name: text, mode: text, since: number }),
    note: part<NonNullable<DeskCall['note']>>({ text, byName: text, at: number }),
    wrapUpEndsAt: number,
    callback: part<CallbackTask>({ phone: text, cause: text, at: number, notBefore: number, tries: list(tried) }),
    recording: part<NonNullable<DeskCall['recording']>>({ id: text, notice: flag }),
    lines: list(part<CallLine>({ seq: number, from: text, name: text, text, at: number, heardBy: list(text) })),
    marks: list(part<CallMark>({ at: number, what: text, byName: text })),
    ticketNos: list(text),
    endedAt: number,
    alarm: part<Alarm>({ at: number }),
  },
  [
    [{ state: 1, since: 1 }],
    [{ 'agent.id': 1, state: 1 }],
    [{ 'offer.staffId': 1 }, { sparse: true }],
    [{ 'parties.staffId': 1 }, { sparse: true }],
    [{ contactId: 1, openedAt: -1 }],
    [{ openedAt: -1 }],
    [{ ticketNos: 1 }],
    [{ 'alarm.at': 1 }, { sparse: true }],
  ],
);

const recordingSchema = documentSchema<RecordingDoc>(
  { _id: text, callId: text, kind: text, mime: text, seconds: number, bytes: number, sha256: text, at: number, deleteAfter: number, rule: text, hold: part<NonNullable<Recording['hold']>>({ byName: text, reason: text, at: number }), deletedAt: number },
  [[{ deleteAfter: 1 }], [{ callId: 1 }]],
);
const recordingPartSchema = documentSchema<RecordingPartDoc>({ _id: text, recordingId: text, place: number, bytes: { type: Buffer } }, [[{ recordingId: 1, place: 1 }]]);

export interface CallModels {
  deskCalls: Model<DeskCallDoc>;
  recordings: Model<RecordingDoc>;
  recordingParts: Model<RecordingPartDoc>;
}
const madeBefore = new WeakMap<Connection, CallModels>();

/** The collections of calls and recordings on one connection. */
export function callModelsOf(connection: Connection): CallModels {
  const known = madeBefore.get(connection);
  if (known) return known;
  const models: CallModels = {
    deskCalls: connection.model<DeskCallDoc>('desk_calls', deskCallSchema, 'desk_calls'),
    recordings: connection.model<RecordingDoc>('recordings', recordingSchema, 'recordings'),
    recordingParts: connection.model<RecordingPartDoc>('recording_parts', recordingPartSchema, 'recording_parts'),
  };
  madeBefore.set(connection, models);
  return models;
}
