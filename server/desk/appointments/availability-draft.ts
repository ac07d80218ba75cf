import type { DateKey } from '../calendar/shanghai.js';
import { minutesOf } from '../calendar/shanghai.js';
import { DeskError } from '../errors.js';
import type { Text } from '../text.js';
import type { Availability, DayException } from './availability.js';
import type { Hours } from './hours.js';

const faultOf = ({ from, to, capacity, reserved, weekdays }: Hours): string | null => {
  if (minutesOf(from) >= minutesOf(to)) return 'to';
  if (reserved > capacity) return 'reserved';
  return weekdays.length === 0 ? 'weekdays' : null;
};

/** Throws `invalid`, naming the field, for hours that end before they begin, more places kept back than there are, two exceptions of one
 *  date, two counters of one id, or another slot length: bookings already made rest on it. */
export function mustBeSound(next: Availability, before: Availability): void {
  const twice = (values: readonly string[]) => new Set(values).size < values.length;
  const faults = next.hours.flatMap((hours, index) => {
    const fault = faultOf(hours);
    return fault === null ? [] : [`hours.${index}.${fault}`];
  });
  if (next.slotMinutes !== before.slotMinutes) faults.push('slotMinutes');
  if (twice(next.counters.map(({ id }) => id))) faults.push('counters');
  if (twice(next.exceptions.map(({ date }) => date))) faults.push('exceptions');
  if (next.exceptions.some(({ times }) => times.some(({ capacity, reserved }) => reserved > capacity))) faults.push('exceptions.times');
  if (faults.length > 0) throw new DeskError('invalid', { fields: faults });
}

/** The availability with a whole date, or one counter of it, shut. Throws `not_found` for a counter the centre does not have. */
export function closedOn(availability: Availability, { date, counterId, reason }: { date: DateKey; counterId: string | null; reason: Text | null }): Availability {
  if (counterId !== null && !availability.counters.some(({ id }) => id === counterId)) throw new DeskError('not_found', { what: 'counter' });
  const known: DayException = availability.exceptions.find((day) => day.date === date) ?? { date, closed: false, closedCounters: [], times: [], reason: null };
  const next: DayException = counterId === null ? { ...known, closed: true, reason } : { ...known, closedCounters: [...new Set([...known.closedCounters, counterId])], reason: reason ?? known.reason };
  return { ...availability, exceptions: [...availability.exceptions.filter((day) => day.date !== date), next].sort((a, b) => (a.date < b.date ? -1 : 1)) };
}
