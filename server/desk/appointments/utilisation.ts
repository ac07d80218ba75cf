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
interface DayFigures extends Figures {
  date: DateKey;
}
/** Monday to Sunday, as far as the span goes. */
interface WeekFigures extends Figures {
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
const byDate = ({ startsAt }: Pick<Slot, 'startsAt'>): DateKey => dateOf(startsAt);

/** Sums by key; everything is looked at once. */
function totals<T>(some: readonly T[], keyOf: (one: T) => string, countOf: (one: T) => number): (key: string) => number {
  const known = new Map<string, number>();
  for (const one of some) known.set(keyOf(one), (known.get(keyOf(one)) ?? 0) + countOf(one));
  return (key) => known.get(key) ?? 0;
}

/** How far a centre's places are used, by date, week and time of day; only dates with slots. */
export function utilisationOf(slots: readonly Slot[], appointments: readonly Appointment[]): Utilisation {
  const seats = (part: FigurePart) => totals(bookingsBehind(appointments, part), byDate, ({ slotIds }) => slotIds.length);
  const [booked, came, missed, cancelled] = [seats('booked'), seats('came'), seats('missed'), seats('cancelled')];
  const capacity = totals(slots, byDate, (slot) => slot.capacity);
  const days = unique(slots.map(byDate)).map((date): DayFigures => ({ date, capacity: capacity(date), booked: booked(date), came: came(date), missed: missed(date), cancelled: cancelled(date) }));
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
  const byTime = ({ startsAt }: Slot): string => timeOf(startsAt);
  const taken = totals(bookingsBehind(appointments, 'booked').flatMap(({ slotIds }) => slotIds), (slotId) => slotId, () => 1);
  const capacity = totals(slots, byTime, (slot) => slot.capacity);
  const booked = totals(slots, byTime, ({ id }) => taken(id));
  return unique(slots.map(byTime)).map((time) => ({ time, capacity: capacity(time), booked: booked(time) }));
}
