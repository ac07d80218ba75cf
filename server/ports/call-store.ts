import type { Instant } from '../desk/text.js';

export type CallStatus = 'ringing' | 'in_progress' | 'completed' | 'failed';

/** A caller's own words, kept where the telephone platform keeps them until they are fetched. */
export interface CallRecording {
  id: string;
  /** `recorded`: the caller has spoken, the file may not be there yet. */
  state: 'recorded' | 'ready' | 'failed';
  seconds: number;
  /** Where to fetch it; null until it is ready. */
  url: string | null;
}

/** What was said to a turn. */
export interface CallAnswer {
  turn: number;
  body: string;
}

/** One telephone call. `state` belongs to the dialogue; the store keeps it as it is. */
export interface Call<State = unknown> {
  id: string;
  /** As the platform gave it; '' once it had to be forgotten. */
  from: string;
  startedAt: Instant;
  status: CallStatus;
  /** Number of the newest status report; null when reports come without one. */
  statusSeq: number | null;
  /** Counts answered turns; the next webhook must carry it. */
  turn: number;
  /** Null once it had to be forgotten. */
  state: State | null;
  /** What was answered to each turn, so that a repeated webhook hears the same. */
  answered: readonly CallAnswer[];
  recordings: readonly CallRecording[];
  version: number;
}

export interface CallStore {
  /** Stores a new call, or returns the one already stored under this id. */
  open(call: Call): Promise<Call>;
  get(id: string): Promise<Call | null>;
  /** The newest call from a number that began at or after an instant (epoch ms). */
  latestFrom(from: string, since: Instant): Promise<Call | null>;
  /** Saves what a turn changed over `call.version`, its answer after those given before, which are left as they are; throws DeskError `stale` if another webhook was faster. */
  answer(call: Call, answer: CallAnswer): Promise<void>;
  /** Saves over `call.version`; throws DeskError `stale` if another webhook was faster. */
  save(call: Call): Promise<void>;
}
