import type { StaffActor } from '../../desk/access/actor.js';
import { desk } from '../../desk/access/may.js';
import type { Appointment, Slot } from '../../desk/appointments/appointment.js';
import { slotsOn } from '../../desk/appointments/slots.js';
import { bookingsBehind, utilisationOf, type FigurePart, type Utilisation } from '../../desk/appointments/utilisation.js';
import { addDays, dateOf, startOf, type DateKey } from '../../desk/calendar/shanghai.js';
import type { Visit } from '../../desk/hall/visit.js';
import { waitedMinutes, waitHour, waitsByHour, type HourWait } from '../../desk/hall/waits-by-hour.js';
import type { Ports } from '../../ports/index.js';
import { mustMay } from '../access/permission.js';
import { mustBeCentre } from './change-plan.js';
import { availabilityOf, type SlotPorts } from './open-slots.js';
import { datesOf, storedIn, type Span } from './read-plan.js';

type FigurePorts = SlotPorts & Pick<Ports, 'appointments' | 'visits' | 'waitlist'>;
/** Of one service only, or of all. */
type Question = Span & { item?: string | undefined };

/** How far a centre's places were and are used, how long people waited by hour, and how many are on the list from today on.
 *  Places are a centre's, not a service's: of one service the capacity is still the whole. */
export async function readUtilisation(ports: FigurePorts, actor: StaffActor, question: Question): Promise<Utilisation & { hours: HourWait[]; waiting: number }> {
  mustMay(actor, 'appointments.read', desk);
  const dates = datesOf(question);
  await mustBeCentre(ports, question.centreId);
  const [slots, appointments, visits, waiting] = await Promise.all([everySlot(ports, question), bookedIn(ports, question), visitsIn(ports, question), waitingAt(ports, question.centreId, dates)]);
  return { ...utilisationOf(slots, appointments), hours: waitsByHour(visits), waiting };
}

/** The bookings one figure counts, in the order they come. */
export async function readFigureBookings(ports: Pick<Ports, 'appointments'>, actor: StaffActor, { part, ...question }: Question & { part: FigurePart }): Promise<Appointment[]> {
  mustMay(actor, 'appointments.read', desk);
  datesOf(question);
  return bookingsBehind(await bookedIn(ports, question), part);
}

/** Who waited from within one hour of the day, those who waited longest first. */
export async function readHourWaits(ports: Pick<Ports, 'visits'>, actor: StaffActor, { hour, ...question }: Question & { hour: number }): Promise<{ visit: Visit; minutes: number }[]> {
  mustMay(actor, 'appointments.read', desk);
  const known = (await visitsIn(ports, question)).flatMap((visit) => {
    const minutes = waitedMinutes(visit);
    return minutes === null || waitHour(visit) !== hour ? [] : [{ visit, minutes }];
  });
  return known.sort((a, b) => b.minutes - a.minutes);
}

/** Stored slots, and of dates nobody looked at yet what the plan offers. */
async function everySlot(ports: SlotPorts, question: Question): Promise<Slot[]> {
  const centre = await mustBeCentre(ports, question.centreId);
  const [availability, calendar, stored] = await Promise.all([availabilityOf(ports, centre), ports.directory.calendar(), storedIn(ports, question)]);
  const known = new Set(stored.map(({ startsAt }) => dateOf(startsAt)));
  return [...stored, ...datesOf(question).filter((date) => !known.has(date)).flatMap((date) => slotsOn(availability, calendar, date))];
}

async function bookedIn({ appointments }: Pick<Ports, 'appointments'>, { centreId, from, to, item }: Question): Promise<Appointment[]> {
  const all = await appointments.between(startOf(from), startOf(addDays(to, 1)), centreId);
  return item === undefined ? all : all.filter(({ items }) => items.some(({ code }) => code === item));
}

async function visitsIn({ visits }: Pick<Ports, 'visits'>, { item, ...span }: Question): Promise<Visit[]> {
  const all = (await Promise.all(datesOf(span).map((date) => visits.ofDay(span.centreId, date)))).flat();
  return item === undefined ? all : all.filter(({ items }) => items.some(({ code }) => code === item));
}

const countedWaits = 500;

async function waitingAt(ports: Pick<Ports, 'clock' | 'waitlist'>, centreId: string, dates: readonly DateKey[]): Promise<number> {
  const ahead = dates.filter((date) => date >= dateOf(ports.clock.now()));
  const entries = (await Promise.all(ahead.map((date) => ports.waitlist.waitingFor(date, countedWaits)))).flat();
  return new Set(entries.filter((entry) => entry.centreId === null || entry.centreId === centreId).map(({ id }) => id)).size;
}
