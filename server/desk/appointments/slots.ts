import { addDays, dateOf, instantAt, MINUTE, minutesOf, startOf, timeOf, type DateKey, type Instant } from '../calendar/shanghai.js';
import type { WorkCalendar } from '../calendar/work-calendar.js';
import { addWorkdays } from '../calendar/workdays.js';
import type { AppointmentSource, Centre, Place, Slot } from './appointment.js';
import type { Availability } from './availability.js';
import type { BookingPolicy } from './booking-policy.js';
import { timesOn } from './opening.js';

/** The public books on the web; the phone and the counter also have the places kept for them. */
export type Way = 'public' | 'internal';

/** Which places a way of booking may take. */
export function wayOf(source: AppointmentSource): Way {
  return source === 'phone' || source === 'counter' ? 'internal' : 'public';
}

/** The dates that can be booked now: from the first to the last working day of the horizon, weekends with hours among them. */
export function bookableDates(calendar: WorkCalendar, now: Instant, { leadWorkdays, horizonWorkdays }: Pick<BookingPolicy, 'leadWorkdays' | 'horizonWorkdays'>): DateKey[] {
  const today = dateOf(now);
  const last = addWorkdays(calendar, today, horizonWorkdays).date;
  const dates: DateKey[] = [];
  for (let date = leadWorkdays === 0 ? today : addWorkdays(calendar, today, leadWorkdays).date; date <= last; date = addDays(date, 1)) dates.push(date);
  return dates;
}

/** A centre's empty slots of one date; the id says where and when. */
export function slotsOn(availability: Availability, calendar: WorkCalendar, date: DateKey): Slot[] {
  const midnight = startOf(date);
  return timesOn(availability, calendar, date).map(({ time, capacity, reserved }) => ({
    id: slotIdOf({ centreId: availability.centreId, date, time }),
    centreId: availability.centreId,
    startsAt: midnight + minutesOf(time) * MINUTE,
    capacity,
    ...(reserved > 0 && { reserved }),
    taken: [],
  }));
}

interface SlotKey {
  centreId: string;
  date: DateKey;
  time: string;
}

/** The id of a slot: `centre:2026-11-24:09:30`. */
export function slotIdOf({ centreId, date, time }: SlotKey): string {
  return `${centreId}:${date}:${time}`;
}

/** Where and when a slot is, read from its id; null when it is none. */
export function slotKeyOf(id: string): (SlotKey & { startsAt: Instant }) | null {
  const [, centreId = '', date = '', time = ''] = /^(.+):(\d{4}-\d\d-\d\d):([0-2]\d:[0-5]\d)$/.exec(id) ?? [];
  if (centreId === '' || Number.isNaN(Date.parse(`${date}T00:00:00Z`))) return null;
  return { centreId, date, time, startsAt: instantAt(date, time) };
}

/** A place that is held at this instant: for good, or not yet lapsed. */
export function isHeld({ until }: Place, now: Instant): boolean {
  return until === undefined || until > now;
}

/** Places left for a way of booking. */
export function freePlaces(slot: Slot, now: Instant, way: Way): number {
  const open = way === 'public' ? slot.capacity - (slot.reserved ?? 0) : slot.capacity;
  return Math.max(0, open - slot.taken.filter((place) => isHeld(place, now)).length);
}

/** Slots a visit of `length` slots may start at, with the places free in every slot it runs through; `ordered` = all slots of one date. */
export function freeRuns(ordered: readonly Slot[], { length, slotMinutes, now, way }: { length: number; slotMinutes: number; now: Instant; way: Way }): { slot: Slot; slotIds: string[]; free: number }[] {
  return ordered.flatMap((slot, index) => {
    const run = ordered.slice(index, index + length);
    const unbroken = run.length === length && run.every(({ startsAt }, step) => startsAt === slot.startsAt + step * slotMinutes * 60_000);
    const free = unbroken ? Math.min(...run.map((one) => freePlaces(one, now, way))) : 0;
    return free > 0 ? [{ slot, slotIds: run.map(({ id }) => id), free }] : [];
  });
}

/** The slots a visit runs through, by its first slot's id; they need not exist. */
export function runFrom(slotId: string, length: number, slotMinutes: number): string[] {
  const first = slotKeyOf(slotId);
  if (!first) return [];
  return Array.from({ length }, (_, step) => slotIdOf({ ...first, time: timeOf(first.startsAt + step * slotMinutes * 60_000) }));
}

/** Whether this centre serves this item. */
export function serves(centre: Centre, itemCode: string): boolean {
  return centre.itemCodes.length === 0 || centre.itemCodes.includes(itemCode);
}
