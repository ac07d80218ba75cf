import type { Instant } from '../calendar/shanghai.js';
import { hallRules } from './hall-rules.js';

/** From when on somebody booked who has not come may be marked as not having come. */
export function noShowFrom({ startsAt }: { startsAt: Instant }): Instant {
  return startsAt + hallRules.noShowAfterMs;
}
