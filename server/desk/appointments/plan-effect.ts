import type { Appointment, Slot } from './appointment.js';
import { mustBeCalled } from './proof.js';

/** Who loses a place under new capacities. */
export interface PlanEffect {
  bumped: readonly Appointment[];
  /** Of these, whom a person has to ring. */
  calls: number;
}

/** Who needs more help to come again keeps the place first; else who booked first. */
function keepsFirst(a: Appointment, b: Appointment): number {
  const need = ({ needs, phone }: Appointment): number => (needs.access.length > 0 || needs.eligibility !== 'none' || mustBeCalled({ phone }) ? 0 : 1);
  return need(a) - need(b) || a.createdAt - b.createdAt;
}

/** Whom new capacities leave without a place: of each slot the last of those who keep first, until it holds what it can.
 *  `capacityOf` says what a slot will hold, 0 when it is gone. */
export function planEffect(booked: readonly Appointment[], capacityOf: (slotId: string) => number): PlanEffect {
  const inside = new Map<string, number>();
  const bumped: Appointment[] = [];
  for (const appointment of [...booked].sort(keepsFirst)) {
    const fits = appointment.slotIds.every((slotId) => (inside.get(slotId) ?? 0) < capacityOf(slotId));
    if (fits) for (const slotId of appointment.slotIds) inside.set(slotId, (inside.get(slotId) ?? 0) + 1);
    else bumped.push(appointment);
  }
  return { bumped, calls: bumped.filter(mustBeCalled).length };
}

/** Slots whose capacity or reserve is another than before, those that are gone with none. */
export function changedSlots(before: readonly Slot[], after: readonly Slot[]): Slot[] {
  const known = new Map(before.map((slot) => [slot.id, slot]));
  const wanted = new Set(after.map(({ id }) => id));
  const gone = before.filter(({ id, capacity }) => !wanted.has(id) && capacity > 0).map((slot): Slot => ({ ...slot, capacity: 0, reserved: 0 }));
  const other = after.filter((slot) => known.get(slot.id)?.capacity !== slot.capacity || (known.get(slot.id)?.reserved ?? 0) !== (slot.reserved ?? 0));
  return [...other, ...gone];
}
