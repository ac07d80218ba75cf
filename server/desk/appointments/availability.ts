import { minutesOf, type DateKey } from '../calendar/shanghai.js';
import type { Text } from '../text.js';
import type { Centre } from './appointment.js';
import type { Counter, Hours, Weekday } from './hours.js';

/** What one slot of one date holds instead of what its hours say; capacity 0 = closed. */
export interface TimeException {
  time: string;
  capacity: number;
  reserved: number;
}
/** A date that is not as its weekday. */
export interface DayException {
  date: DateKey;
  closed: boolean;
  /** Counters that stay shut; each takes its share of every slot's places along. */
  closedCounters: readonly string[];
  times: readonly TimeException[];
  /** Read by citizens who ask why. */
  reason: Text | null;
}

/** When a centre is open and for how many; planners change it, version by version. */
export interface Availability {
  centreId: string;
  /** 0 = as the centre began; raised by every change. */
  version: number;
  slotMinutes: number;
  counters: readonly Counter[];
  hours: readonly Hours[];
  exceptions: readonly DayException[];
}

const workweek: readonly Weekday[] = [1, 2, 3, 4, 5];
const usualMinutes = 30;
/** A gap this long between two times is a break, not a slot. */
const longestMinutes = 60;

function stepOf(times: readonly string[]): number {
  const minutes = times.map(minutesOf).sort((a, b) => a - b);
  const steps = minutes.slice(1).map((at, index) => at - (minutes[index] ?? at));
  return Math.min(...(steps.length === 0 ? [usualMinutes] : steps), longestMinutes);
}

const clock = (minutes: number): string => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** 'HH:MM' so many minutes later; RangeError on a bad time. */
export function laterTime(time: string, minutes: number): string {
  return clock(minutesOf(time) + minutes);
}

function numbered(count: number): Counter[] {
  return Array.from({ length: count }, (_, index) => ({ id: String(index + 1), name: { zh: `${index + 1}号窗口`, en: `Counter ${index + 1}` } }));
}

/** What a centre is open by before anybody planned it; a centre of an older store has only its list of times. */
export function firstAvailability(centre: Centre): Availability {
  const slotMinutes = centre.slotMinutes ?? stepOf(centre.slotTimes);
  const listed = (): Hours[] => centre.slotTimes.map((from) => ({ kind: 'ordinary', weekdays: workweek, from, to: laterTime(from, slotMinutes), capacity: centre.slotCapacity, reserved: 0 }));
  return { centreId: centre.id, version: 0, slotMinutes, counters: centre.counters ?? numbered(centre.slotCapacity), hours: centre.hours ?? listed(), exceptions: [] };
}
