import { addDays, dateOf, timeOf, weekdayOf, type DateKey } from '../calendar/shanghai.js';
import type { Appointment, Slot } from './appointment.js';
import type { AppointmentState } from './states.js';

/** Places of a centre, and what became of them: a visit of two slots counts two. */
export interface Figures {
  capacity: number;
  booked: number;
  came: number;
  missed: number;
  cancelled: number;
}
export interface DayFigures extends Figures {
  date: DateKey;
}
/** Monday to Sunday, as far as the span goes. */
export interface WeekFigures extends Figures {
  first: DateKey;
  last: DateKey;
}
export interface Utilisation {
  days: readonly DayFigures[];
  weeks: readonly WeekFigures[];
  times: readonly { time: string; capacity: number; booked: number }[];
}
export type FigurePart = Exclude<keyof Figures, 'capacity'>;

const cancelledStates: readonly AppointmentState[] = ['cancelled_by_citizen', 'cancelled_by_centre'];
const counts: Readonly<Record<FigurePart, (state: AppointmentState) => boolean>> = {
  booked: (state) => !cancelledStates.includes(state),
  came: (state) => ['checked_in', 'in_service', 'completed'].includes(state),
  missed: (state) => state === 'no_show',
  cancelled: (state) => cancelledStates.includes(state),
};

/** The bookings a figure counts; home visits use no place. */
export function bookingsBehind(appointments: readonly Appointment[], part: FigurePart): Appointment[] {
  return appointments.filter(({ mode, state }) => mode !== 'home_visit' && counts[part](state));
}

const sum = <T>(some: readonly T[], of: (one: T) => number): number => some.reduce((total, one) => total + of(one), 0);
const unique = <K extends string>(keys: readonly K[]): K[] => [...new Set(keys)].sort();

/** How far a centre's places are used, by date, week and time of day; only dates with slots. */
export function utilisationOf(slots: readonly Slot[], appointments: readonly Appointment[]): Utilisation {
  const seats = (part: FigurePart, date: DateKey) => sum(bookingsBehind(appointments, part), ({ startsAt, slotIds }) => (dateOf(startsAt) === date ? slotIds.length : 0));
  const days = unique(slots.map(({ startsAt }) => dateOf(startsAt))).map((date): DayFigures => {
    const offered = slots.filter(({ startsAt }) => dateOf(startsAt) === date);
    return { date, capacity: sum(offered, ({ capacity }) => capacity), booked: seats('booked', date), came: seats('came', date), missed: seats('missed', date), cancelled: seats('cancelled', date) };
  });
  return { days, weeks: weeksOf(days), times: timesOf(slots, appointments) };
}

/** The Monday of a date's week. */
export function mondayOf(date: DateKey): DateKey {
  return addDays(date, -((weekdayOf(date) + 6) % 7));
}

function weeksOf(days: readonly DayFigures[]): WeekFigures[] {
  return unique(days.map(({ date }) => mondayOf(date))).map((first) => {
    const last = addDays(first, 6);
    const inside = days.filter(({ date }) => date >= first && date <= last);
    const total = (of: keyof Figures) => sum(inside, (day) => day[of]);
    return { first, last, capacity: total('capacity'), booked: total('booked'), came: total('came'), missed: total('missed'), cancelled: total('cancelled') };
  });
}

function timesOf(slots: readonly Slot[], appointments: readonly Appointment[]): Utilisation['times'] {
  const taken = new Map<string, number>();
  for (const slotId of bookingsBehind(appointments, 'booked').flatMap(({ slotIds }) => slotIds)) taken.set(slotId, (taken.get(slotId) ?? 0) + 1);
  return unique(slots.map(({ startsAt }) => timeOf(startsAt))).map((time) => {
    const some = slots.filter(({ startsAt }) => timeOf(startsAt) === time);
    return { time, capacity: sum(some, ({ capacity }) => capacity), booked: sum(some, ({ id }) => taken.get(id) ?? 0) };
  });
}
