import type { StaffActor } from '../../desk/access/actor.js';
import { desk } from '../../desk/access/may.js';
import type { Centre, Slot } from '../../desk/appointments/appointment.js';
import type { Availability } from '../../desk/appointments/availability.js';
import type { HoursKind } from '../../desk/appointments/hours.js';
import { exceptionOn, timesOn } from '../../desk/appointments/opening.js';
import { isHeld, slotIdOf } from '../../desk/appointments/slots.js';
import { utilisationOf, type Utilisation } from '../../desk/appointments/utilisation.js';
import { dayOf } from '../../desk/calendar/day-kind.js';
import { addDays, dateOf, daysBetween, startOf, type DateKey } from '../../desk/calendar/shanghai.js';
import type { CalendarDay } from '../../desk/calendar/work-calendar.js';
import { DeskError } from '../../desk/errors.js';
import type { Text } from '../../desk/text.js';
import type { Ports } from '../../ports/index.js';
import { mustMay } from '../access/permission.js';
import { mustBeCentre } from './change-plan.js';
import { availabilityOf, type SlotPorts } from './open-slots.js';

const mostDays = 62;

export interface Span {
  centreId: string;
  from: DateKey;
  to: DateKey;
}
export interface PlannedSlot {
  slotId: string;
  date: DateKey;
  time: string;
  capacity: number;
  reserved: number;
  booked: number;
  held: number;
  kind: HoursKind;
}
export interface PlannedDay extends CalendarDay {
  closed: boolean;
  reason: Text | null;
}

/** Every centre with its counters. */
export async function planCentres(ports: Pick<Ports, 'availability' | 'directory'>, actor: StaffActor): Promise<{ centre: Centre; availability: Availability }[]> {
  mustMay(actor, 'appointments.read', desk);
  return Promise.all((await ports.directory.centres()).map(async (centre) => ({ centre, availability: await availabilityOf(ports, centre) })));
}

/** A centre's availability, and its slots from one date to another, both included, with how full they are. Throws `invalid` beyond 62 days. */
export async function readPlan(ports: SlotPorts, actor: StaffActor, span: Span): Promise<{ availability: Availability; days: PlannedDay[]; slots: PlannedSlot[] }> {
  mustMay(actor, 'appointments.read', desk);
  const dates = datesOf(span);
  const centre = await mustBeCentre(ports, span.centreId);
  const [availability, calendar, stored] = await Promise.all([availabilityOf(ports, centre), ports.directory.calendar(), storedIn(ports, span)]);
  const byId = new Map(stored.map((slot) => [slot.id, slot]));
  const now = ports.clock.now();
  return {
    availability,
    days: dates.map((date) => ({ ...dayOf(calendar, date), closed: exceptionOn(availability, date)?.closed ?? false, reason: exceptionOn(availability, date)?.reason ?? null })),
    slots: dates.flatMap((date) =>
      timesOn(availability, calendar, date).map(({ time, capacity, reserved, kind }) => {
        const slotId = slotIdOf({ centreId: centre.id, date, time });
        const taken = byId.get(slotId)?.taken ?? [];
        const booked = taken.filter(({ until }) => until === undefined).length;
        return { slotId, date, time, capacity, reserved, booked, held: taken.filter((place) => isHeld(place, now)).length - booked, kind };
      }),
    ),
  };
}

function datesOf({ from, to }: Span): DateKey[] {
  const count = daysBetween(from, to) + 1;
  if (count < 1 || count > mostDays) throw new DeskError('invalid', { field: 'to' });
  return Array.from({ length: count }, (_, index) => addDays(from, index));
}

function storedIn({ slots }: SlotPorts, { centreId, from, to }: Span): Promise<Slot[]> {
  return slots.ofCentre(centreId, startOf(from), startOf(addDays(to, 1)));
}

/** How far a centre's places were and are used, and how many wait for one from today on. */
export async function readUtilisation(ports: SlotPorts & Pick<Ports, 'appointments' | 'waitlist'>, actor: StaffActor, span: Span): Promise<Utilisation & { waiting: number }> {
  mustMay(actor, 'appointments.read', desk);
  const dates = datesOf(span);
  const centre = await mustBeCentre(ports, span.centreId);
  const [slots, appointments, waiting] = await Promise.all([storedIn(ports, span), ports.appointments.between(startOf(span.from), startOf(addDays(span.to, 1)), centre.id), waitingAt(ports, centre.id, dates)]);
  return { ...utilisationOf(slots, appointments), waiting };
}

const countedWaits = 500;

async function waitingAt(ports: Pick<Ports, 'clock' | 'waitlist'>, centreId: string, dates: readonly DateKey[]): Promise<number> {
  const ahead = dates.filter((date) => date >= dateOf(ports.clock.now()));
  const entries = (await Promise.all(ahead.map((date) => ports.waitlist.waitingFor(date, countedWaits)))).flat();
  return new Set(entries.filter((entry) => entry.centreId === null || entry.centreId === centreId).map(({ id }) => id)).size;
}
