import type { Instant } from '../desk/text.js';

/** One telephone call. `state` belongs to the dialogue; the store keeps it as it is. */
export interface Call<State = unknown> {
  id: string;
  from: string;
  startedAt: Instant;
  status: 'in_progress' | 'completed' | 'failed';
  /** Counts answered turns; the next webhook must carry it. */
  turn: number;
  state: State;
  /** What was answered to each turn, so that a repeated webhook hears the same. */
  answered: readonly { turn: number; body: string }[];
  version: number;
}

export interface CallStore {
  /** Stores a new call, or returns the one already stored under this id. */
  open(call: Call): Promise<Call>;
  get(id: string): Promise<Call | null>;
  /** Saves over `call.version`; throws DeskError `stale` if another webhook was faster. */
  save(call: Call): Promise<void>;
}
