import { addClockTime, clockTimeBetween } from '../../desk/calendar/clocks.js';
import { HOUR, type Instant } from '../../desk/calendar/shanghai.js';
import type { WorkCalendar } from '../../desk/calendar/work-calendar.js';
import { finishOf } from '../../desk/ticket/due.js';
import type { Ticket } from '../../desk/ticket/ticket.js';
import type { Chance } from './chance.js';

/** What passes before somebody does the next thing. */
export interface Waiting {
  ticket: Ticket;
  now: Instant;
  calendar: WorkCalendar;
  chance: Chance;
}
export type Pause = (waiting: Waiting) => Instant;

/** So many hours of a day and a night. */
export const hours = (least: number, most: number): Pause => ({ now, chance }) => now + chance.between(least, most) * HOUR;

/** So many office hours. */
export const office = (least: number, most: number): Pause => ({ now, calendar, chance }) => addClockTime({ kind: 'working', calendar }, now, chance.between(least, most) * HOUR).at;

/** A part of the office time that is left until the date; 1 = the date itself. */
export const untilDate = (least: number, most: number): Pause => ({ ticket, now, calendar, chance }) => {
  const clock = { kind: 'working' as const, calendar };
  const left = clockTimeBetween(clock, now, finishOf(ticket)?.dueAt ?? now);
  return addClockTime(clock, now, left * chance.between(least, most)).at;
};

/** So many office hours after the date was missed. */
export const pastDate = (least: number, most: number): Pause => (waiting) => office(least, most)({ ...waiting, now: Math.max(waiting.now, finishOf(waiting.ticket)?.dueAt ?? waiting.now) });

/** So many office hours after a matter on hold has gone on by itself. */
export const onceResumed = (least: number, most: number): Pause => (waiting) => office(least, most)({ ...waiting, now: waiting.ticket.suspension?.until ?? waiting.now });
