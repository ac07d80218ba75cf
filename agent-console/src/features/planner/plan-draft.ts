import type { Availability } from '../../../../server/contract/booking-staff.js';
import { readDate } from '../../../../server/contract/words/shanghai-time.js';

export type DayException = Availability['exceptions'][number];
export type Hours = Availability['hours'][number];
export type Weekday = Hours['weekdays'][number];
export interface Spot {
  date: string;
  time: string;
}
export interface Places {
  capacity: number;
  reserved: number;
}

export const mostPlaces = 50;
export const spotKey = ({ date, time }: Spot): string => `${date} ${time}`;
export const weekdayOf = (date: string): Weekday => (readDate(date).weekday || 7) as Weekday;

const plainDay = (date: string): DayException => ({ date, closed: false, closedCounters: [], times: [], reason: null });
export const dayIn = (plan: Availability, date: string): DayException => plan.exceptions.find((day) => day.date === date) ?? plainDay(date);
const says = ({ closed, closedCounters, times }: DayException): boolean => closed || closedCounters.length > 0 || times.length > 0;

/** The plan with one date as given; a date that is as its weekday is no exception. */
export function withDay(plan: Availability, day: DayException): Availability {
  const others = plan.exceptions.filter(({ date }) => date !== day.date);
  return { ...plan, exceptions: (says(day) ? [...others, day] : others).sort((a, b) => (a.date < b.date ? -1 : 1)) };
}

/** How much of every time is left when counters stay shut. */
export function openShare({ counters }: Availability, { closed, closedCounters }: DayException): number {
  if (closed) return 0;
  if (counters.length === 0) return 1;
  return counters.filter(({ id }) => !closedCounters.includes(id)).length / counters.length;
}

const within = (value: number, most: number): number => Math.min(Math.max(0, Math.round(value)), most);

/** Sets what single times of single dates hold. A date that is shut keeps being shut. */
export function withPlaces(plan: Availability, wanted: readonly (Spot & Places)[]): Availability {
  return wanted.reduce((next, { date, time, capacity, reserved }) => {
    const day = dayIn(next, date);
    const share = openShare(next, day);
    if (share === 0) return next;
    const set = { time, capacity: within(capacity / share, mostPlaces), reserved: within(reserved, capacity) };
    return withDay(next, { ...day, times: [...day.times.filter((known) => known.time !== time), set].sort((a, b) => (a.time < b.time ? -1 : 1)) });
  }, plan);
}

/** Takes single times back to what their weekday says. */
export function asUsual(plan: Availability, spots: readonly Spot[]): Availability {
  return spots.reduce((next, { date, time }) => {
    const day = dayIn(next, date);
    return withDay(next, { ...day, times: day.times.filter((known) => known.time !== time) });
  }, plan);
}

/** A date with all its counters again; single times keep what they were set to. */
export const reopened = (plan: Availability, date: string): Availability => withDay(plan, { ...dayIn(plan, date), closed: false, closedCounters: [], reason: null });

/** Sets a block of the week for every week to come: later hours hold over earlier ones, which go when nothing of them is left. */
export function withWeekly(plan: Availability, block: Hours): Availability {
  const covered = ({ weekdays, from, to }: Hours) => from >= block.from && to <= block.to && weekdays.every((day) => block.weekdays.includes(day));
  return { ...plan, hours: [...plan.hours.filter((hours) => !covered(hours)), block] };
}

/** My changes over what somebody else saved meanwhile: their dates stay unless I changed the same ones. */
export function rebased(base: Availability, mine: Availability, newest: Availability): Availability {
  const dates = new Set([...base.exceptions, ...mine.exceptions].map(({ date }) => date));
  const changed = [...dates].filter((date) => JSON.stringify(dayIn(base, date)) !== JSON.stringify(dayIn(mine, date)));
  const hours = JSON.stringify(base.hours) === JSON.stringify(mine.hours) ? newest.hours : mine.hours;
  return changed.reduce((next, date) => withDay(next, dayIn(mine, date)), { ...newest, hours });
}

/** The first of the hours that cannot be, counted from 1; 0 = all are sound. */
export function faultyHours(hours: readonly Hours[]): number {
  return hours.findIndex(({ from, to, weekdays, capacity, reserved }) => from >= to || weekdays.length === 0 || reserved > capacity) + 1;
}
