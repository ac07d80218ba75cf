import { dateOf, daysBetween, minutesOf, timeOf, type Instant } from '../calendar/shanghai.js';
import type { Slot } from './appointment.js';

/** Free times in the order somebody who must be moved gets them: the nearest open day first, and on it the hour they had chosen, as near as there is;
 *  of two days or two times equally near the later, because coming earlier needs more notice. */
export function nearestTimes<R extends { slot: Pick<Slot, 'startsAt'> }>(runs: readonly R[], old: Instant): R[] {
  const far = ({ slot: { startsAt } }: R) => {
    const [days, minutes] = [daysBetween(dateOf(old), dateOf(startsAt)), minutesOf(timeOf(startsAt)) - minutesOf(timeOf(old))];
    return [Math.abs(days), -days, Math.abs(minutes), -minutes] as const;
  };
  return runs
    .map((run) => ({ run, by: far(run) }))
    .sort((a, b) => a.by.map((one, at) => one - (b.by[at] ?? 0)).find((difference) => difference !== 0) ?? 0)
    .map(({ run }) => run);
}
