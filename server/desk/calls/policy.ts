import type { Period } from '../calendar/work-calendar.js';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const DAY = 24 * 60 * MINUTE;

/** When people take calls; at any other time the line itself serves. */
export interface CallHours {
  days: 'every' | 'working';
  periods: readonly Period[];
}

/** How the desk treats calls; spans in ms. A rule of the rulebook: what is saved holds from the next call on. */
export interface CallPolicy {
  version: string;
  /** By day a person first, or the menu (GB/T 33358: nobody should have to stand before a menu). */
  answer: 'human_first' | 'menu_first';
  hours: CallHours;
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
  version: 'calls-v1',
  answer: 'human_first',
  // A hotline answers day and night; who is signed in decides whether a person does.
  hours: { days: 'every', periods: [{ from: '00:00', to: '24:00' }] },
  ringMs: 15 * SECOND,
  offerMs: 20 * SECOND,
  wrapUpMs: 60 * SECOND,
  callbackTries: 3,
  callbackAgainMs: 30 * MINUTE,
  record: true,
  keepRecordingMs: 3 * 365 * DAY,
  listening: 'shown',
};
