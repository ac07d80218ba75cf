const SECOND = 1000;
const MINUTE = 60 * SECOND;
const DAY = 24 * 60 * MINUTE;

/** How the desk treats calls; spans in ms. */
export interface CallPolicy {
  /** By day a person first, or the menu (GB/T 33358: nobody should have to stand before a menu). */
  answer: 'human_first' | 'menu_first';
  /** How long a caller waits for a person before the line itself serves. */
  ringMs: number;
  /** How long an agent has to take an offer. */
  offerMs: number;
  wrapUpMs: number;
  /** Attempts to reach somebody again, and the least time between two. */
  callbackTries: number;
  callbackAgainMs: number;
  record: boolean;
  /** How long recordings are kept (domain.md §6: no national figure found, three years). */
  keepRecordingMs: number;
  /** Whether the agent sees that a supervisor listens. */
  listening: 'shown' | 'hidden';
}

/** The sample desk's policy. */
export const usualCallPolicy: CallPolicy = {
  answer: 'human_first',
  ringMs: 15 * SECOND,
  offerMs: 20 * SECOND,
  wrapUpMs: 60 * SECOND,
  callbackTries: 3,
  callbackAgainMs: 30 * MINUTE,
  record: true,
  keepRecordingMs: 3 * 365 * DAY,
  listening: 'shown',
};
