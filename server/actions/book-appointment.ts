import type { Appointment } from '../desk/appointments/appointment.js';
import { DeskError } from '../desk/errors.js';
import type { BookingRequest } from '../ports/booking.js';
import type { Ports } from '../ports/index.js';

type BookPorts = Pick<Ports, 'appointments' | 'clock' | 'contacts' | 'directory' | 'ids' | 'slots'>;
const bookingDigits = 8;

/** Takes a place and keeps it. The place is taken first under the request's key, so a repeat or a crash between
 *  the two writes ends in one booking. Throws `slot_gone` when the last place went. */
export async function bookAppointment(ports: BookPorts, request: BookingRequest): Promise<Appointment> {
  const already = await ports.appointments.byKey(request.key);
  if (already) return already;
  const now = ports.clock.now();
  if ((await ports.slots.take({ slotId: request.slotId, key: request.key, at: now })) === 'full') throw new DeskError('slot_gone');
  const id = ports.ids.id();
  return ports.appointments.insert(await appointmentOf(ports, request, id), [{ type: 'appointment_booked', appointmentId: id }]);
}

async function appointmentOf(ports: BookPorts, request: BookingRequest, id: string): Promise<Appointment> {
  const { key, source, lang, itemCode } = request;
  const [where, who] = await Promise.all([placeOf(ports, request), personOf(ports, request)]);
  return {
    ...where,
    ...who,
    id,
    key,
    source,
    lang,
    itemCode,
    bookingNo: ports.ids.digits(bookingDigits),
    mode: 'counter',
    state: 'confirmed',
    ticketNo: null,
    createdAt: ports.clock.now(),
    version: 1,
  };
}

async function placeOf(ports: BookPorts, { slotId, itemCode }: BookingRequest) {
  const [[slot], centres, guides] = await Promise.all([ports.slots.get([slotId]), ports.directory.centres(), ports.directory.guides()]);
  const centre = centres.find((known) => known.id === slot?.centreId);
  const guide = guides.find((known) => known.itemCode === itemCode);
  if (!slot || !centre || !guide) throw new DeskError('not_found', { what: 'slot' });
  return { slotId, startsAt: slot.startsAt, centreId: centre.id, centreName: centre.name, itemName: guide.name };
}

async function personOf(ports: BookPorts, { name = null, phone = null, callId = null }: Partial<Record<'name' | 'phone' | 'callId', string | null>>) {
  const contact = phone === null ? null : await ports.contacts.ofPhone(phone, name);
  return { name, phone, callId, contactId: contact?.id ?? null };
}
