import { dateOf, timeOf, type DateKey } from '../calendar/shanghai.js';
import type { Appointment, Slot } from './appointment.js';
import type { AppointmentState } from './states.js';

export interface DayFigures {
  date: DateKey;
  capacity: number;
  booked: number;
  came: number;
  missed: number;
  cancelled: number;
}
export interface Utilisation {
  days: readonly DayFigures[];
  times: readonly { time: string; capacity: number; booked: number }[];
}

const came: readonly AppointmentState[] = ['checked_in', 'in_service', 'completed'];
const cancelled: readonly AppointmentState[] = ['cancelled_by_citizen', 'cancelled_by_centre'];

/** How far a centre's places are used, by date and by time of day; a visit of two slots uses two places. Home visits use none. */
export function utilisationOf(slots: readonly Slot[], appointments: readonly Appointment[]): Utilisation {
  const atCounter = appointments.filter(({ mode }) => mode !== 'home_visit');
  const placesTaken = atCounter.filter(({ state }) => !cancelled.includes(state)).flatMap(({ slotIds }) => slotIds);
  const booked = new Map<string, number>();
  for (const slotId of placesTaken) booked.set(slotId, (booked.get(slotId) ?? 0) + 1);
  const sum = (some: readonly Slot[], of: (slot: Slot) => number) => some.reduce((total, slot) => total + of(slot), 0);
  const bookedIn = ({ id }: Slot): number => booked.get(id) ?? 0;
  const grouped = <K extends string>(keyOf: (slot: Slot) => K) => [...new Set(slots.map(keyOf))].sort().map((key) => [key, slots.filter((slot) => keyOf(slot) === key)] as const);
  return {
    days: grouped(({ startsAt }) => dateOf(startsAt)).map(([date, some]) => {
      const people = atCounter.filter(({ startsAt }) => dateOf(startsAt) === date);
      const inState = (states: readonly AppointmentState[]) => people.filter(({ state }) => states.includes(state)).length;
      return { date, capacity: sum(some, ({ capacity }) => capacity), booked: sum(some, bookedIn), came: inState(came), missed: inState(['no_show']), cancelled: inState(cancelled) };
    }),
    times: grouped(({ startsAt }) => timeOf(startsAt)).map(([time, some]) => ({ time, capacity: sum(some, ({ capacity }) => capacity), booked: sum(some, bookedIn) })),
  };
}
