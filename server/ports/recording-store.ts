import type { Instant } from '../desk/text.js';

/** A part of a recording, in bytes from its beginning; both ends belong to it. */
export interface ByteSpan {
  from: number;
  to: number;
}

export interface Recording {
  id: string;
  /** '' where nobody may know whose voice it is. */
  callId: string;
  /** A talk with a person, or what a caller recorded for the line. */
  kind: 'call' | 'words';
  mime: string;
  seconds: number | null;
  bytes: number;
  /** Of the content as it was recorded, hex; it stays when the content is deleted. */
  sha256: string;
  at: Instant;
  deleteAfter: Instant;
  /** The version of the call rules that said so; '' where none was noted. */
  rule: string;
  /** Kept beyond its time while somebody answers for it. */
  hold: { byName: string; reason: string; at: Instant } | null;
  deletedAt: Instant | null;
}
export type NewRecording = Pick<Recording, 'id' | 'callId' | 'kind' | 'mime' | 'seconds' | 'at' | 'deleteAfter' | 'rule'>;

/** Recordings lie encrypted; their content leaves only as a stream. */
export interface RecordingStore {
  /** Keeps it once: the same id again returns what was kept. */
  keep(recording: NewRecording, content: AsyncIterable<Uint8Array>): Promise<Recording>;
  get(id: string): Promise<Recording | null>;
  /** Those named and those of the calls named, also deleted ones; oldest first, each once. */
  about(named: { ids: readonly string[]; callIds: readonly string[] }): Promise<Recording[]>;
  /** In order, the whole or a span of it. Throws when a part was changed, moved or lost. */
  read(id: string, span?: ByteSpan): AsyncIterable<Uint8Array>;
  setHold(id: string, hold: Recording['hold']): Promise<Recording | null>;
  /** Past their time, on no hold, not deleted yet. */
  due(at: Instant, limit: number): Promise<Recording[]>;
  /** The content goes, the entry with its hash stays. False when it was on hold or gone before. */
  erase(id: string, at: Instant): Promise<boolean>;
}

/** Seals parts of a recording with the desk's own secret; a part opens only at its own place. */
export interface ByteSeal {
  seal(part: Uint8Array, place: string): Uint8Array;
  /** Throws when the part was changed or belongs elsewhere. */
  open(sealed: Uint8Array, place: string): Uint8Array;
}
