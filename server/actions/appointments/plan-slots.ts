import type { Appointment, Centre, Slot } from '../../desk/appointments/appointment.js';
import type { Availability } from '../../desk/appointments/availability.js';
import { changedSlots, planEffect, type PlanEffect } from '../../desk/appointments/plan-effect.js';
import { isHeld, slotKeyOf, slotsOn } from '../../desk/appointments/slots.js';
import { waysBack, type WayBack } from '../../desk/appointments/way-back.js';
import { addDays, dateOf, startOf, type DateKey } from '../../desk/calendar/shanghai.js';
import type { Ports } from '../../ports/index.js';
import { datesFor, slotRules, type SlotPorts } from './open-slots.js';

export type PlanPorts = SlotPorts & Pick<Ports, 'appointments' | 'ids'>;
/** How far ahead anything can have been booked. */
const daysAhead = 60;

/** What a plan does: the slots that change, and who loses a place. */
export interface Planned extends PlanEffect {
  /** Whom the desk had moved away and could now offer their old time. */
  back: readonly WayBack[];
  slots: readonly Slot[];
}

interface Change {
  before: Availability;
  next: Availability;
}

/** Counts what another availability would do from today on; nothing is changed. Bookings that no longer fit for whatever reason are among the bumped. */
export async function effectOf(ports: PlanPorts, centre: Centre, { before, next }: Change): Promise<Planned> {
  const rules = await slotRules(ports);
  const today = dateOf(rules.now);
  const horizon = datesFor(rules, 'counter').at(-1) ?? today;
  const dates = Array.from({ length: daysAhead }, (_, index) => addDays(today, index));
  const [booked, stored] = await Promise.all([comingTo(ports, centre, today), storedOf(ports, centre, dates)]);
  const planned = (availability: Availability) => dates.flatMap((date) => slotsOn(availability, rules.calendar, date));
  const wanted = planned(next);
  const capacities = new Map(wanted.map(({ id, capacity }) => [id, capacity]));
  const known = new Set(stored.map(({ id }) => id));
  // Slots beyond the horizon that nobody has looked at yet are made by the new plan when somebody does.
  const made = ({ id }: Slot): boolean => known.has(id) || (slotKeyOf(id)?.date ?? '') <= horizon;
  const standing = [...stored, ...planned(before).filter((slot) => made(slot) && !known.has(slot.id))];
  const taken = new Map(stored.map((slot) => [slot.id, slot.taken.filter((place) => isHeld(place, rules.now)).length]));
  const held = new Map(planned(before).map(({ id, capacity }) => [id, capacity]));
  const opened = (slotId: string): number => ((capacities.get(slotId) ?? 0) > (held.get(slotId) ?? 0) ? (capacities.get(slotId) ?? 0) - (taken.get(slotId) ?? 0) : 0);
  return {
    slots: changedSlots(standing, wanted.filter(made)),
    back: waysBack(booked, { freeIn: opened, slotMinutes: next.slotMinutes, from: startOf(addDays(today, 1)) }),
    ...planEffect(booked, (slotId) => capacities.get(slotId) ?? 0),
  };
}

/** Everybody who is to come from today on and has not come yet. */
async function comingTo({ appointments, clock }: PlanPorts, centre: Centre, today: DateKey): Promise<Appointment[]> {
  const now = clock.now();
  const all = await appointments.between(startOf(today), startOf(addDays(today, daysAhead)), centre.id);
  return all.filter(({ state, startsAt, slotIds }) => state === 'confirmed' && startsAt > now && slotIds.length > 0);
}

/** Slots already made, also those a former plan had at other times. */
function storedOf({ slots }: PlanPorts, centre: Centre, dates: readonly DateKey[]): Promise<Slot[]> {
  return slots.ofCentre(centre.id, startOf(dates[0] ?? ''), startOf(addDays(dates.at(-1) ?? '', 1)));
}
