import { HOUR, MINUTE, startOf, dateOf, type Instant } from '../calendar/shanghai.js';
import type { Visit } from './visit.js';

type Waited = Pick<Visit, 'arrivedAt' | 'startsAt' | 'calls'>;

/** Minutes half of the people, and nine of ten, waited at most (nearest rank). */
export interface HourWait {
  /** 9 = from 9:00 to 10:00, Asia/Shanghai. */
  hour: number;
  people: number;
  p50: number;
  p90: number;
}

/** From when somebody waited: their arrival, or their appointed time if they came before it. */
export function waitsFrom({ arrivedAt, startsAt }: Omit<Waited, 'calls'>): Instant {
  return Math.max(arrivedAt, startsAt ?? arrivedAt);
}

/** Whole minutes until the first call; null for who was never called. Called before their time = 0. */
export function waitedMinutes(visit: Waited): number | null {
  const first = visit.calls[0];
  return first === undefined ? null : Math.max(0, Math.round((first.at - waitsFrom(visit)) / MINUTE));
}

/** The hour of the day somebody's wait began in, Asia/Shanghai. */
export function waitHour(visit: Omit<Waited, 'calls'>): number {
  const from = waitsFrom(visit);
  return Math.floor((from - startOf(dateOf(from))) / HOUR);
}

/** How long people waited by the hour it began in; hours of nobody are left out. */
export function waitsByHour(visits: readonly Waited[]): HourWait[] {
  const byHour = new Map<number, number[]>();
  for (const visit of visits) {
    const minutes = waitedMinutes(visit);
    if (minutes !== null) byHour.set(waitHour(visit), [...(byHour.get(waitHour(visit)) ?? []), minutes]);
  }
  return [...byHour].map(([hour, minutes]) => ({ hour, people: minutes.length, p50: rank(minutes, 0.5), p90: rank(minutes, 0.9) })).sort((a, b) => a.hour - b.hour);
}

function rank(values: readonly number[], share: number): number {
  return [...values].sort((a, b) => a - b)[Math.ceil(share * values.length) - 1] ?? 0;
}
