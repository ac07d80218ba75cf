import type { Instant } from '../calendar/shanghai.js';

/** A date told to a citizen never moves earlier when a calendar or policy changes (domain §2.7). */
export function keepPromise(oldDueAt: Instant, newDueAt: Instant): Instant {
  return Math.max(oldDueAt, newDueAt);
}
