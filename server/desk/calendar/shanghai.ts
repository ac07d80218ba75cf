import type { Instant } from '../text.js';

export type { Instant };
/** A Shanghai calendar date, 'YYYY-MM-DD'; such strings compare in date order. */
export type DateKey = string;

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
const OFFSET = 8 * HOUR;

/** What clock and calendar show in Shanghai, 'YYYY-MM-DDTHH:MM:SS'. */
export function wallTime(at: Instant): string {
  return new Date(at + OFFSET).toISOString().slice(0, 19);
}

/** The Shanghai date an instant falls on. */
export function dateOf(at: Instant): DateKey {
  return wallTime(at).slice(0, 10);
}

/** 'HH:MM' in Shanghai. */
export function timeOf(at: Instant): string {
  return wallTime(at).slice(11, 16);
}

/** 00:00 in Shanghai on a date; throws RangeError when the key is not a date. */
export function startOf(date: DateKey): Instant {
  const midnightUtc = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(midnightUtc)) throw new RangeError(`not a date: ${date}`);
  return midnightUtc - OFFSET;
}

/** 24:00 in Shanghai on a date, which is 00:00 of the next. */
export function endOf(date: DateKey): Instant {
  return startOf(date) + DAY;
}

/** The instant of 'HH:MM' in Shanghai on a date; '24:00' is allowed; throws RangeError on a bad time. */
export function instantAt(date: DateKey, time: string): Instant {
  return startOf(date) + minutesOf(time) * MINUTE;
}

/** Minutes after midnight of 'HH:MM', 0 to 1440; throws RangeError on anything else. */
export function minutesOf(time: string): number {
  const minutes = Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  const wellFormed = /^\d\d:[0-5]\d$/.test(time) && minutes <= 24 * 60;
  if (!wellFormed) throw new RangeError(`not a time of day: ${time}`);
  return minutes;
}

/** The date n days later (earlier when negative). */
export function addDays(date: DateKey, n: number): DateKey {
  return dateOf(startOf(date) + n * DAY);
}

/** Whole days from one date to another; negative when `to` is earlier. */
export function daysBetween(from: DateKey, to: DateKey): number {
  return (startOf(to) - startOf(from)) / DAY;
}

/** 0 Sunday to 6 Saturday. */
export function weekdayOf(date: DateKey): number {
  return new Date(startOf(date) + OFFSET).getUTCDay();
}

/** The year of a date. */
export function yearOf(date: DateKey): number {
  return Number(date.slice(0, 4));
}
