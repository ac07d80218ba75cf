import { MINUTE } from '../calendar/shanghai.js';

/** The lanes of a line, the one that goes first at the top. */
export const lanes = ['priority', 'booked', 'walk_in'] as const;
export type Lane = (typeof lanes)[number];

/** How a hall deals with people in turn; times in ms. Sources: domain §3, channels §5.1. */
export const hallRules = {
  /** Somebody booked who comes later than this has lost the turn, not the place. */
  lateAfterMs: 10 * MINUTE,
  /** From then on a booked person who never came may be marked so. */
  noShowAfterMs: 30 * MINUTE,
  /** How many turns of others a lane lets pass before one is its own. */
  patience: { priority: Infinity, booked: 2, walk_in: 2 } satisfies Record<Lane, number>,
  /** Nobody is passed over before having been called this often. */
  callsBeforePass: 2,
  /** Whoever missed a turn and comes back stands behind this many of their lane. */
  behindOnReturn: 2,
  /** From this many missed turns on, one comes back to the end of the lane. */
  endOfLaneAfter: 2,
  /** A call can be taken back this long; the screen offers 3 s, the rest is the way. */
  undoMs: 8_000,
  /** A range of minutes needs this many served visits to speak from, and looks at no more than the latest of them. */
  wait: { atLeast: 5, latest: 20 },
} as const;
