import type { Clock } from '../../ports/clock.js';
import type { Instant } from '../../desk/text.js';

/** The machine's clock. */
export const systemClock: Clock = { now: () => Date.now() };

/** A clock that shows `startAt` now and runs on from there, for demonstrations at a fixed date. */
export function clockFrom(startAt: Instant, machine: Clock = systemClock): Clock {
  return shiftedClock(startAt - machine.now(), machine);
}

/** The machine's clock, ahead by `offsetMs` (behind when negative). */
export function shiftedClock(offsetMs: number, machine: Clock = systemClock): Clock {
  return { now: () => machine.now() + offsetMs };
}
