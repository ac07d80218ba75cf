import type { Instant } from '../text.js';
import type { Seat } from './seat.js';

/** An agent who just passed on an item is not shown it again for this long, ms. */
const passedRestMs = 15_000;

/** Seats in the order to ask: those who have not passed on it first, then the least loaded, then the longest without an offer. */
export function askingOrder(seats: readonly Seat[], passedBy: readonly string[], now: Instant): Seat[] {
  const passes = (seat: Seat) => (passedBy.includes(seat.staffId) ? 1 : 0);
  return seats
    .filter((seat) => seat.state === 'ready' && seat.offer === null && (seat.call ?? null) === null && seat.serving.length < seat.capacity)
    .filter((seat) => passes(seat) === 0 || now - seat.lastOfferAt >= passedRestMs)
    .sort((a, b) => passes(a) - passes(b) || a.serving.length - b.serving.length || a.lastOfferAt - b.lastOfferAt);
}
