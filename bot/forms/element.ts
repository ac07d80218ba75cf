import type { Words } from '../knowledge.js';
import type { Slots } from '../slots.js';

/** What a citizen wrote: as typed, and normalised. */
export interface Said {
  readonly raw: string;
  readonly text: string;
}

/** One thing a form needs. */
export interface Element {
  readonly slot: string;
  /** Absent where the desk asks. */
  readonly question?: Words;
  /** Whether it has to be asked for, given the rest. */
  readonly wanted: (slots: Slots) => boolean;
  /** Named anywhere in a message. */
  readonly find: (said: Said) => string | undefined;
  /** Given as the reply to its own question. */
  readonly answer: (said: Said) => string | undefined;
}
