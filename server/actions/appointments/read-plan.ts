import type { StaffActor } from '../../desk/access/actor.js';
import { desk } from '../../desk/access/may.js';
import type { Centre, Slot } from '../../desk/appointments/appointment.js';
import type { Availability } from '../../desk/appointments/availability.js';
import type { HoursKind } from '../../desk/appointments/hours.js';
import { exceptionOn, timesOn } from '../../desk/appointments/opening.js';
import { isHeld, slotIdOf } from '../../desk/appointments/slots.js';
import { dayOf } from '../../desk/calendar/day-kind.js';
import { addDays, daysBetween, startOf, type DateKey } from '../../desk/calendar/shanghai.js';
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
interface PlannedSlot {
  slotId: string;
  date: DateKey;
  time: string;
  capacity: number;
  reserved: number;
  booked: number;
  held: number;
  kind: HoursKind;
}
interface PlannedDay extends CalendarDay {
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
  const [availability, calendar] = await Promise.all([availabilityOf(ports, centre), ports.directory.calendar()]);
  return {
    availability,
    days: dates.map((date) => ({ ...dayOf(calendar, date), closed: exceptionOn(availability, date)?.closed ?? false, reason: exceptionOn(availability, date)?.reason ?? null })),
    slots: await plannedSlots(ports, availability, span),
  };
}

/** The slots of a span as an availability has them, saved or only tried, with how full they are now. */
export async function plannedSlots(ports: SlotPorts, availability: Availability, span: Pick<Span, 'from' | 'to'>): Promise<PlannedSlot[]> {
  const { centreId } = availability;
  const [calendar, stored] = await Promise.all([ports.directory.calendar(), storedIn(ports, { ...span, centreId })]);
  const byId = new Map(stored.map((slot) => [slot.id, slot]));
  const now = ports.clock.now();
  return datesOf(span).flatMap((date) =>
    timesOn(availability, calendar, date).map(({ time, capacity, reserved, kind }) => {
      const slotId = slotIdOf({ centreId, date, time });
      const taken = byId.get(slotId)?.taken ?? [];
      const booked = taken.filter(({ until }) => until === undefined).length;
      return { slotId, date, time, capacity, reserved, booked, held: taken.filter((place) => isHeld(place, now)).length - booked, kind };
    }),
  );
}

/** Every date of a span. Throws `invalid` for none, and beyond 62 days. */
export function datesOf({ from, to }: Pick<Span, 'from' | 'to'>): DateKey[] {
  const count = daysBetween(from, to) + 1;
  if (count < 1 || count > mostDays) throw new DeskError('invalid', { field: 'to' });
  return Array.from({ length: count }, (_, index) => addDays(from, index));
}

/** The slots of a span that are stored already. */
export function storedIn({ slots }: SlotPorts, { centreId, from, to }: Span): Promise<Slot[]> {
  return slots.ofCentre(centreId, startOf(from), startOf(addDays(to, 1)));
}
