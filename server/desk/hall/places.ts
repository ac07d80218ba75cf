import type { Instant } from '../calendar/shanghai.js';
import { hallRules } from './hall-rules.js';
import { laneOf, type Visit } from './visit.js';

type Arrival = Pick<Visit, 'arrivedAt' | 'startsAt' | 'priority'>;

/** Whether somebody booked came too late for their turn; they are then placed by when they came. */
export function cameLate({ arrivedAt, startsAt }: Pick<Arrival, 'arrivedAt' | 'startsAt'>): boolean {
  return startsAt !== null && arrivedAt > startsAt + hallRules.lateAfterMs;
}

/** Where somebody who arrives stands: the booked by their time, the late and the others by when they came.
 *  Whoever has priority never waits for their own appointed time. */
export function placeOnArrival({ arrivedAt, startsAt, priority }: Arrival): Instant {
  if (startsAt === null || cameLate({ arrivedAt, startsAt })) return arrivedAt;
  return priority === null ? startsAt : Math.min(startsAt, arrivedAt);
}

/** Whether it is their turn to wait for: only who stands at their appointed time can be too early. */
export function isDue({ placeAt, startsAt }: Pick<Visit, 'placeAt' | 'startsAt'>, now: Instant): boolean {
  return placeAt !== startsAt || placeAt <= now;
}

/** Where somebody who missed a turn stands on coming back: behind the next few of their lane, after more misses at its end. */
export function placeOnReturn(visit: Visit, line: readonly Visit[], now: Instant): Instant {
  const lane = line.filter((one) => one.state === 'waiting' && one.id !== visit.id && laneOf(one) === laneOf(visit) && isDue(one, now)).sort(byPlace);
  const behind = visit.misses >= hallRules.endOfLaneAfter ? lane.length : hallRules.behindOnReturn;
  const last = lane.slice(0, behind).at(-1);
  return last === undefined ? now : last.placeAt + 1;
}

/** In the order of a lane. */
export function byPlace(a: Visit, b: Visit): number {
  return a.placeAt - b.placeAt || a.arrivedAt - b.arrivedAt || (a.number < b.number ? -1 : 1);
}
