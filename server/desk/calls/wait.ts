import type { Seat } from '../routing/seat.js';
import type { Instant } from '../text.js';

/** Minutes one call usually takes, quick and slow; the honest range grows with the line. */
const quickMinutes = 3;
const slowMinutes = 6;

interface CallWait {
  ahead: number;
  /** Null: nobody is on duty, so nobody knows. */
  minutes: { from: number; to: number } | null;
}

/** Seats that take calls now or will when their call ends. */
export function onDuty(seats: readonly Seat[]): number {
  return seats.filter(({ state }) => state === 'ready').length;
}

/** Seats that could take one at once. */
export function freeSeats(seats: readonly Seat[]): number {
  return seats.filter(isFree).length;
}

function isFree({ state, offer, call }: Seat): boolean {
  return state === 'ready' && offer === null && (call ?? null) === null;
}

/** The place in line and how long it may take, in whole minutes. */
export function estimateCallWait(ahead: number, seats: readonly Seat[]): CallWait {
  const agents = onDuty(seats);
  if (agents === 0) return { ahead, minutes: null };
  const rounds = Math.floor(ahead / agents) + 1;
  return { ahead, minutes: { from: Math.max(1, (rounds - 1) * quickMinutes), to: rounds * slowMinutes } };
}

/** An agent who just passed on a call is not rung again for this long, ms. */
const passedRestMs = 15_000;

/** Seats in the order to ring: who has not passed on it, fewest chats, longest without an offer. */
export function ringingOrder(seats: readonly Seat[], passedBy: readonly string[], now: Instant): Seat[] {
  const passes = ({ staffId }: Seat) => (passedBy.includes(staffId) ? 1 : 0);
  return seats
    .filter(isFree)
    .filter((seat) => passes(seat) === 0 || now - seat.lastOfferAt >= passedRestMs)
    .sort((a, b) => passes(a) - passes(b) || a.serving.length - b.serving.length || a.lastOfferAt - b.lastOfferAt);
}
