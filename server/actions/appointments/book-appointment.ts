import type { Actor } from '../../desk/access/actor.js';
import { stamp } from '../../desk/access/actor.js';
import { noNeeds, type Appointment, type AppointmentSource, type VisitNeeds } from '../../desk/appointments/appointment.js';
import { bookingNumber } from '../../desk/appointments/booking-number.js';
import { claimOf, isBound, limitsSince, mustBeWithinLimits } from '../../desk/appointments/limits.js';
import { nextReminderAt } from '../../desk/appointments/reminders.js';
import { wayOf } from '../../desk/appointments/slots.js';
import { DeskError } from '../../desk/errors.js';
import { plainPhone } from '../../desk/search-tokens.js';
import type { BookingRequest } from '../../ports/booking.js';
import type { Ports } from '../../ports/index.js';
import { datesFor, slotRules, type SlotPorts, type SlotRules } from './open-slots.js';
import { givePlacesBack, takePlaces, visitAt, type VisitPlace } from './take-places.js';

export type BookPorts = SlotPorts & Pick<Ports, 'appointments' | 'ids' | 'numbers'>;

/** Takes a place and keeps it. The place is taken first under the request's key, so a repeat or a crash between the two
 *  writes ends in one booking. Throws `slot_gone` when the last place went or the day can no longer be booked, `booking_limit`, `booking_closed`. */
export async function bookAppointment(ports: BookPorts, request: BookingRequest, by: Actor = citizenOf(request)): Promise<Appointment> {
  try {
    return await attempt(ports, request, by);
  } catch (error) {
    const already = error instanceof DeskError ? await ports.appointments.byKey(request.key) : null;
    if (!already) throw error;
    return already;
  }
}

function citizenOf({ contactId }: BookingRequest): Actor {
  return { kind: 'citizen', contactId: contactId ?? 'anonymous' };
}

async function attempt(ports: BookPorts, request: BookingRequest, by: Actor): Promise<Appointment> {
  const rules = await slotRules(ports);
  const place = await visitAt(ports, { slotId: request.slotId, itemCodes: [request.itemCode, ...(request.more ?? [])], policy: rules.policy });
  if (!datesFor(rules, request.source).includes(place.date) || place.startsAt <= rules.now) throw new DeskError('slot_gone');
  mustSuitMode(request);
  await checkLimits(ports, request, { place, rules });
  if ((await secured(ports, request, place)) === 'again') {
    const already = await ports.appointments.byKey(request.key);
    if (already) return already;
  }
  return keptOrGivenBack(ports, await appointmentOf(ports, { request, place, rules, by }));
}

function mustSuitMode({ mode, needs }: BookingRequest): void {
  if (mode === 'proxy' && needs?.proxyFor === null) throw new DeskError('invalid', { field: 'needs.proxyFor' });
}

/** Who came by phone or to the counter is never refused: only then is nothing to be read. */
async function checkLimits(ports: BookPorts, { source, needs, ...request }: BookingRequest, { place: { date }, rules: { policy, now } }: { place: VisitPlace; rules: SlotRules }): Promise<void> {
  const phone = phoneOf(request);
  if (phone === null || !isBound(policy, source)) return;
  const known = await ports.appointments.ofPhone(phone, limitsSince(policy, now));
  mustBeWithinLimits(known.filter(({ key }) => key !== request.key), { policy, source, needs: { ...noNeeds, ...needs }, date, now });
}

/** A place held under the key is kept; any other is taken, also when the hold has just run out. */
async function secured(ports: BookPorts, { key, source, held }: BookingRequest, place: VisitPlace): Promise<'taken' | 'again'> {
  const at = ports.clock.now();
  if (held) {
    const kept = await Promise.all(place.slotIds.map((slotId) => ports.slots.keep({ slotId, key, at })));
    if (kept.every(Boolean)) return 'taken';
  }
  return takePlaces(ports, { place, key, way: wayOf(source) });
}

/** A number as it is kept: digits only; null when none was given. */
export function phoneOf({ phone }: Pick<BookingRequest, 'phone'>): string | null {
  const plain = plainPhone(phone ?? '');
  return plain === '' ? null : plain;
}

interface Made {
  request: BookingRequest;
  place: VisitPlace;
  rules: SlotRules;
  by: Actor;
}

async function appointmentOf(ports: BookPorts, { request, place, rules: { policy, now }, by }: Made): Promise<Appointment> {
  const { key, source, lang, bookedFor, mode = 'counter' } = request;
  const { centre, date, startsAt, slotIds, items } = place;
  const phone = phoneOf(request);
  return {
    ...(await bookedBy(ports, { key, source, by, now, bookedFor })),
    ...personOf(request),
    ...named(items),
    lang,
    centreId: centre.id,
    centreName: centre.name,
    slotId: request.slotId,
    slotIds,
    startsAt,
    mode,
    state: 'confirmed',
    phone,
    remindAt: nextReminderAt(policy.reminders, { startsAt }, now),
    respondBy: null,
    claim: claimOf(policy, { source, phone, date }),
  };
}

/** The matters of a visit, the first of them its name. */
export function named(items: VisitPlace['items']): Pick<Appointment, 'items' | 'itemCode' | 'itemName'> {
  const [first] = items;
  if (!first) throw new DeskError('invalid', { field: 'items' });
  return { items, itemCode: first.code, itemName: first.name };
}

interface Booked {
  key: string;
  source: AppointmentSource;
  by: Actor;
  now: number;
  bookedFor?: string | undefined;
}

/** What every new booking begins with, and its number. */
export async function bookedBy(ports: Pick<Ports, 'ids' | 'numbers'>, { key, source, by, now, bookedFor }: Booked) {
  const bookingNo = bookingNumber(await ports.numbers.next('booking'));
  const first = { action: 'book', at: now, by: stamp(by) } as const;
  return { id: ports.ids.id(), key, placeKey: key, source, bookingNo, ticketNo: null, bookedFor: bookedFor ?? null, sequence: 0, history: [first], createdAt: now, version: 1 };
}

/** Who comes; whose contact it is by phone is looked up when the booking gets its ticket. */
export function personOf({ name, callId, contactId, needs }: { name?: string; callId?: string; contactId?: string; needs?: Partial<VisitNeeds> }): Pick<Appointment, 'name' | 'callId' | 'contactId' | 'needs'> {
  return { name: name ?? null, callId: callId ?? null, contactId: contactId ?? null, needs: { ...noNeeds, ...needs } };
}

async function keptOrGivenBack(ports: BookPorts, appointment: Appointment): Promise<Appointment> {
  try {
    return await ports.appointments.insert(appointment, [{ type: 'appointment_booked', appointmentId: appointment.id }]);
  } catch (error) {
    if (error instanceof DeskError) await givePlacesBack(ports, appointment.slotIds, appointment.placeKey);
    throw error;
  }
}
