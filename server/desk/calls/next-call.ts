import type { WorkCalendar } from '../calendar/work-calendar.js';
import type { Seat } from '../routing/seat.js';
import type { Instant } from '../text.js';
import { isWithinHours } from './call-hours.js';
import type { CallPolicy } from './policy.js';
import { freeSeats, onDuty } from './wait.js';

/** Who would take a call that came in now, and why. */
export interface NextCall {
  by: 'person' | 'line';
  why: 'free' | 'menu_first' | 'closed' | 'nobody' | 'busy';
}

interface Moment {
  calendar: WorkCalendar;
  seats: readonly Seat[];
  now: Instant;
}

/** How the next caller would be received: rung through to a free person, or served by the line itself. */
export function nextCall({ answer, hours }: CallPolicy, { calendar, seats, now }: Moment): NextCall {
  if (answer === 'menu_first') return { by: 'line', why: 'menu_first' };
  if (!isWithinHours(hours, calendar, now)) return { by: 'line', why: 'closed' };
  if (onDuty(seats) === 0) return { by: 'line', why: 'nobody' };
  return freeSeats(seats) === 0 ? { by: 'line', why: 'busy' } : { by: 'person', why: 'free' };
}
