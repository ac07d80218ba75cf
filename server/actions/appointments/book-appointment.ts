import type { Appointment } from '../../desk/appointments/appointment.js';
import { bookingNumber } from '../../desk/appointments/booking-number.js';
import { bookableDates, serves } from '../../desk/appointments/slots.js';
import { dateOf } from '../../desk/calendar/shanghai.js';
import { DeskError } from '../../desk/errors.js';
import type { BookingRequest } from '../../ports/booking.js';
import type { Ports } from '../../ports/index.js';

type BookPorts = Pick<Ports, 'appointments' | 'clock' | 'contacts' | 'directory' | 'ids' | 'numbers' | 'slots'>;

/** Takes a place and keeps it. The place is taken first under the request's key, so a repeat or a crash between
 *  the two writes ends in one booking. Throws `slot_gone` when the last place went or the day can no longer be booked. */
export async function bookAppointment(ports: BookPorts, request: BookingRequest): Promise<Appointment> {
  const already = await ports.appointments.byKey(request.key);
  if (already) return already;
  const now = ports.clock.now();
  const where = await placeOf(ports, request);
  if (!bookableDates(await ports.directory.calendar(), now).includes(dateOf(where.startsAt))) throw new DeskError('slot_gone');
  if ((await ports.slots.take({ slotId: request.slotId, key: request.key, at: now })) === 'full') throw new DeskError('slot_gone');
  const id = ports.ids.id();
  return ports.appointments.insert({ ...where, ...(await appointmentOf(ports, request, id)) }, [{ type: 'appointment_booked', appointmentId: id }]);
}

type Place = Pick<Appointment, 'slotId' | 'startsAt' | 'centreId' | 'centreName' | 'itemName'>;

async function appointmentOf(ports: BookPorts, request: BookingRequest, id: string): Promise<Omit<Appointment, keyof Place>> {
  const { key, source, lang, itemCode, mode = 'counter' } = request;
  return {
    ...(await personOf(ports, request)),
    id,
    key,
    source,
    lang,
    itemCode,
    bookingNo: bookingNumber(await ports.numbers.next('booking')),
    mode,
    state: 'confirmed',
    ticketNo: null,
    createdAt: ports.clock.now(),
    version: 1,
  };
}

async function placeOf(ports: BookPorts, { slotId, itemCode }: BookingRequest): Promise<Place> {
  const [[slot], centres, guides] = await Promise.all([ports.slots.get([slotId]), ports.directory.centres(), ports.directory.guides()]);
  const centre = centres.find((known) => known.id === slot?.centreId);
  const guide = guides.find((known) => known.itemCode === itemCode);
  if (!slot || !centre || !guide?.bookable || !serves(centre, itemCode)) throw new DeskError('not_found', { what: 'slot' });
  return { slotId, startsAt: slot.startsAt, centreId: centre.id, centreName: centre.name, itemName: guide.name };
}

async function personOf(ports: BookPorts, request: Partial<Record<'name' | 'phone' | 'callId' | 'contactId', string | null>>) {
  const { name = null, phone = null, callId = null } = request;
  return { name, phone, callId, contactId: request.contactId ?? (await contactOf(ports, name, phone)) };
}

async function contactOf({ contacts }: BookPorts, name: string | null, phone: string | null): Promise<string | null> {
  return phone === null ? null : (await contacts.ofPhone(phone, name)).id;
}
