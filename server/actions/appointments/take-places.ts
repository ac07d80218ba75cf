import type { Centre } from '../../desk/appointments/appointment.js';
import { firstAvailability } from '../../desk/appointments/availability.js';
import { slotsNeeded, type BookingPolicy } from '../../desk/appointments/booking-policy.js';
import { runFrom, serves, slotKeyOf, slotsOn, type Way } from '../../desk/appointments/slots.js';
import type { DateKey } from '../../desk/calendar/shanghai.js';
import { DeskError } from '../../desk/errors.js';
import type { Instant, Text } from '../../desk/text.js';
import type { Taking } from '../../ports/appointment-store.js';
import type { Ports } from '../../ports/index.js';
import { availabilityOf, type SlotPorts } from './open-slots.js';

/** Where and when a visit is to be, worked out from a slot's id and the items. */
export interface VisitPlace {
  centre: Centre;
  date: DateKey;
  startsAt: Instant;
  slotIds: readonly string[];
  items: readonly { code: string; name: Text }[];
}

/** The visit that begins in this slot; how long a centre's slots are never changes. Throws `not_found` for a place or an item that cannot be booked together. */
export async function visitAt(ports: SlotPorts, { slotId, itemCodes, policy }: { slotId: string; itemCodes: readonly string[]; policy: BookingPolicy }): Promise<VisitPlace> {
  const where = slotKeyOf(slotId);
  const [centres, items] = await Promise.all([ports.directory.centres(), itemsNamed(ports, itemCodes, policy)]);
  const centre = centres.find(({ id }) => id === where?.centreId);
  if (!where || !centre || !itemCodes.every((code) => serves(centre, code))) throw new DeskError('not_found', { what: 'slot' });
  const { slotMinutes } = firstAvailability(centre);
  return { centre, date: where.date, startsAt: where.startsAt, slotIds: runFrom(slotId, slotsNeeded(policy, itemCodes, slotMinutes), slotMinutes), items };
}

/** The bookable items of these codes with their names. Throws `not_found`, and `invalid` for none or too many. */
export async function itemsNamed({ directory }: Pick<Ports, 'directory'>, itemCodes: readonly string[], { mostItems }: BookingPolicy): Promise<{ code: string; name: Text }[]> {
  if (itemCodes.length === 0 || itemCodes.length > mostItems || new Set(itemCodes).size < itemCodes.length) throw new DeskError('invalid', { field: 'items' });
  const guides = await directory.guides();
  return itemCodes.map((code) => {
    const guide = guides.find((known) => known.itemCode === code);
    if (!guide?.bookable) throw new DeskError('not_found', { what: 'item' });
    return { code, name: guide.name };
  });
}

interface Wanted {
  place: VisitPlace;
  key: string;
  way: Way;
  /** Absent = for good. */
  until?: Instant;
}

/** Takes one place in each slot of the visit, in their order; gives back what it took when one is full. Throws `slot_gone`, and `not_found` when there is no such time. */
export async function takePlaces(ports: SlotPorts, wanted: Wanted): Promise<'taken' | 'again'> {
  const { place, key } = wanted;
  const done: string[] = [];
  for (const slotId of place.slotIds) {
    const end = await takeOne(ports, slotId, wanted);
    if (end === 'taken') done.push(slotId);
    if (end !== 'taken' && end !== 'again') {
      await givePlacesBack(ports, done, key);
      throw end === 'full' ? new DeskError('slot_gone') : new DeskError('not_found', { what: 'slot' });
    }
  }
  return done.length === 0 ? 'again' : 'taken';
}

/** A slot nobody has looked at yet is stored first, if the centre has it. */
async function takeOne(ports: SlotPorts, slotId: string, { place, key, way, until }: Wanted): Promise<Taking> {
  const request = { slotId, key, at: ports.clock.now(), way, ...(until !== undefined && { until }) };
  const first = await ports.slots.take(request);
  if (first !== 'unknown') return first;
  const [availability, calendar] = await Promise.all([availabilityOf(ports, place.centre), ports.directory.calendar()]);
  await ports.slots.ensure(slotsOn(availability, calendar, place.date));
  return ports.slots.take(request);
}

/** Gives every place of a visit back. */
export async function givePlacesBack({ slots }: Pick<Ports, 'slots'>, slotIds: readonly string[], key: string): Promise<void> {
  await Promise.all(slotIds.map((slotId) => slots.giveBack(slotId, key)));
}
