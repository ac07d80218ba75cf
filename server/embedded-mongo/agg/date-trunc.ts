import { evalExpr } from 'mingo/core';
import type { Options } from 'mingo/types';
import { refuse } from '../errors.js';
import type { Doc } from '../values.js';
import { docOf, toNumber } from '../values.js';

/* mingo truncates in UTC and shifts afterwards, which gives the wrong day for part of every day outside UTC. */

const dayMs = 86_400_000;
const fixedMs: Record<string, number> = { millisecond: 1, second: 1000, minute: 60_000, hour: 3_600_000, day: dayMs, week: 7 * dayMs };
const months: Record<string, number> = { month: 1, quarter: 3, year: 12 };
const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const reference = Date.UTC(2000, 0, 1);
const referenceWeekday = 6;

/** $dateTrunc in the time zone's own calendar. */
export function $dateTrunc(obj: unknown, expression: unknown, options: Options): Date | null {
  const operands = docOf(evalExpr(obj, expression, options));
  const { date, timezone } = operands;
  if (date === null || date === undefined) return null;
  if (!(date instanceof Date)) return refuse('BadValue', '$dateTrunc needs a date');
  const zone = typeof timezone === 'string' ? timezone : 'UTC';
  return fromLocal(truncate(date.getTime() + offsetMs(date.getTime(), zone), operands), zone);
}

/** Milliseconds of local time, counted as if it were UTC. */
function truncate(local: number, { unit, binSize, startOfWeek }: Doc): number {
  const name = String(unit);
  const bin = binSize === undefined ? 1 : toNumber(binSize);
  if (!Number.isInteger(bin) || bin < 1) refuse('BadValue', '$dateTrunc needs a whole binSize above 0');
  const inMonths = months[name];
  if (inMonths !== undefined) return truncateMonths(local, inMonths * bin);
  const step = (fixedMs[name] ?? refuse('BadValue', `$dateTrunc: unknown unit ${name}`)) * bin;
  const origin = name === 'week' ? firstWeek(startOfWeek) : reference;
  return origin + Math.floor((local - origin) / step) * step;
}

function truncateMonths(local: number, step: number): number {
  const date = new Date(local);
  const count = (date.getUTCFullYear() - 2000) * 12 + date.getUTCMonth();
  return Date.UTC(2000, Math.floor(count / step) * step, 1);
}

function firstWeek(startOfWeek: unknown): number {
  const wanted = weekdays.indexOf(typeof startOfWeek === 'string' ? startOfWeek.toLowerCase().slice(0, 3) : 'sun');
  if (wanted < 0) refuse('BadValue', '$dateTrunc: unknown startOfWeek');
  return reference + ((wanted - referenceWeekday + 7) % 7) * dayMs;
}

/** The moment a local time names; where clocks change, the offset is that of the moment itself. */
function fromLocal(local: number, zone: string): Date {
  const near = local - offsetMs(local, zone);
  return new Date(local - offsetMs(near, zone));
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** How far a zone (an IANA name or ±hh:mm) is ahead of UTC at a moment, in milliseconds. */
function offsetMs(at: number, zone: string): number {
  const written = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? /GMT(?:([+-])(\d\d):(\d\d))?/.exec(formatFor(zone).format(at));
  const [, sign = '+', hours = '0', minutes = '0'] = written ?? [];
  return (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -60_000 : 60_000);
}

function formatFor(zone: string): Intl.DateTimeFormat {
  const format = formats.get(zone) ?? new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  formats.set(zone, format);
  return format;
}
