import type { AppointmentSource, Centre, Slot } from '../../desk/appointments/appointment.js';
import { firstAvailability, type Availability } from '../../desk/appointments/availability.js';
import { slotsNeeded, type BookingPolicy } from '../../desk/appointments/booking-policy.js';
import { bookableDates, freeRuns, serves, slotsOn, wayOf } from '../../desk/appointments/slots.js';
import type { DateKey } from '../../desk/calendar/shanghai.js';
import type { WorkCalendar } from '../../desk/calendar/work-calendar.js';
import type { Instant } from '../../desk/text.js';
import type { Ports } from '../../ports/index.js';

export type SlotPorts = Pick<Ports, 'availability' | 'clock' | 'directory' | 'slots'>;
export type FreeRun = ReturnType<typeof freeRuns>[number];

/** What a search for times goes by. */
export interface SlotRules {
  calendar: WorkCalendar;
  policy: BookingPolicy;
  now: Instant;
}
export interface Search {
  centre: Centre;
  itemCodes: readonly string[];
  source: AppointmentSource;
  /** Only this one of the dates that can be booked. */
  on?: DateKey;
}
/** One date that can be booked, with its slots and the times a visit may begin. */
export interface OpenDay {
  date: DateKey;
  slots: readonly Slot[];
  runs: readonly FreeRun[];
}

/** Calendar, policy and time: read once for a whole search. */
export async function slotRules({ clock, directory }: Pick<Ports, 'clock' | 'directory'>): Promise<SlotRules> {
  const [calendar, policy] = await Promise.all([directory.calendar(), directory.bookingPolicy()]);
  return { calendar, policy, now: clock.now() };
}

/** When a centre is open: as planners left it, else as it began. */
export async function availabilityOf({ availability }: Pick<Ports, 'availability'>, centre: Centre): Promise<Availability> {
  return (await availability.get(centre.id)) ?? firstAvailability(centre);
}

/** The stored slots of these, which are one centre's in order, made when they are not there yet. */
async function storedSlots({ slots }: Pick<Ports, 'slots'>, wanted: readonly Slot[]): Promise<Slot[]> {
  const [first, last] = [wanted.at(0), wanted.at(-1)];
  if (first === undefined || last === undefined) return [];
  const ids = new Set(wanted.map(({ id }) => id));
  const stored = async (): Promise<Slot[]> => (await slots.ofCentre(first.centreId, first.startsAt, last.startsAt + 1)).filter(({ id }) => ids.has(id));
  const known = await stored();
  if (known.length === wanted.length) return known;
  await slots.ensure(wanted);
  return stored();
}

/** Every date a visit can be booked on at a centre, soonest first, free or full. Staff and phone also see places kept for them; staff the same day too. */
export async function openDays(ports: SlotPorts, { centre, itemCodes, source, on }: Search, rules: SlotRules): Promise<OpenDay[]> {
  if (!itemCodes.every((code) => serves(centre, code))) return [];
  const { calendar, now } = rules;
  const availability = await availabilityOf(ports, centre);
  const dates = datesFor(rules, source).filter((date) => on === undefined || date === on);
  const wanted = dates.map((date) => slotsOn(availability, calendar, date));
  const stored = new Map((await storedSlots(ports, wanted.flat())).map((slot) => [slot.id, slot]));
  const run = { length: slotsNeeded(rules.policy, itemCodes, availability.slotMinutes), slotMinutes: availability.slotMinutes, now, way: wayOf(source) };
  return dates.map((date, at) => {
    const slots = (wanted[at] ?? []).flatMap(({ id }) => stored.get(id) ?? []).filter(({ startsAt }) => startsAt > now);
    return { date, slots, runs: freeRuns(slots, run) };
  });
}

/** The dates a way of booking may choose from: at the counter also today. */
export function datesFor({ calendar, policy, now }: SlotRules, source: AppointmentSource): DateKey[] {
  return bookableDates(calendar, now, source === 'counter' ? { ...policy, leadWorkdays: 0 } : policy);
}

/** The centre of this id, if there is one. */
export async function centreOf({ directory }: Pick<Ports, 'directory'>, id: string): Promise<Centre | undefined> {
  return (await directory.centres()).find((centre) => centre.id === id);
}
