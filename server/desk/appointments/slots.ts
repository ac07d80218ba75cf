import { addDays, dateOf, type DateKey, type Instant } from '../calendar/shanghai.js';
import { isWorkday } from '../calendar/day-kind.js';
import { instantAt } from '../calendar/shanghai.js';
import type { WorkCalendar } from '../calendar/work-calendar.js';
import type { Centre, Slot } from './appointment.js';

/** How many working days ahead a place can be booked. */
const horizonDays = 5;

/** The dates a centre can be booked for: the next working days after today. */
export function bookableDates(calendar: WorkCalendar, now: Instant): DateKey[] {
  const dates: DateKey[] = [];
  for (let date = addDays(dateOf(now), 1); dates.length < horizonDays; date = addDays(date, 1)) if (isWorkday(calendar, date)) dates.push(date);
  return dates;
}

/** A centre's empty slots of one date; the id says where and when. */
export function slotsOn(centre: Centre, date: DateKey): Slot[] {
  return centre.slotTimes.map((time) => ({
    id: `${centre.id}:${date}:${time}`,
    centreId: centre.id,
    startsAt: instantAt(date, time),
    capacity: centre.slotCapacity,
    taken: [],
  }));
}

/** Places left. */
export function freePlaces(slot: Slot): number {
  return Math.max(0, slot.capacity - slot.taken.length);
}

/** Whether this centre serves this item. */
export function serves(centre: Centre, itemCode: string): boolean {
  return centre.itemCodes.length === 0 || centre.itemCodes.includes(itemCode);
}
