import { system } from '../../desk/access/actor.js';
import type { Appointment } from '../../desk/appointments/appointment.js';
import { applyAll } from '../../desk/ticket/apply.js';
import type { FactOf } from '../../desk/ticket/events.js';
import { record } from '../../desk/ticket/record.js';
import type { Ticket } from '../../desk/ticket/ticket.js';
import type { Instant } from '../../desk/text.js';
import type { Ports } from '../../ports/index.js';
import { retryStale } from '../events/retry-stale.js';

type NotePorts = Pick<Ports, 'appointments' | 'clock' | 'tickets'>;

/** Writes a booking on the ticket it was made for, as the deed of who booked; heard twice, it is written once. A confidential ticket keeps nothing that names its caller. */
export function noteBooking(ports: NotePorts, appointmentId: string): Promise<void> {
  return retryStale(async () => {
    const appointment = await ports.appointments.get(appointmentId);
    if (appointment?.bookedFor == null) return;
    const ticket = await ports.tickets.get(appointment.bookedFor);
    if (!ticket || ticket.confidential || bookingsOn(ticket).includes(appointment.id)) return;
    await ports.tickets.save(withBooking(ticket, appointment, ports.clock.now()), []);
  });
}

function withBooking(ticket: Ticket, appointment: Appointment, now: Instant): Ticket {
  const by = appointment.history[0]?.by;
  const lines = record(ticket, [factOf(appointment)], { now, actor: system });
  return applyAll(ticket, by ? lines.map((line) => ({ ...line, actor: by })) : lines);
}

/** A call's ticket that is filed after the booking: what was booked in the call belongs to it. */
export async function noteCallBookings(ports: NotePorts, { callId, contactId, ticketNo }: { callId: string; contactId: string | null; ticketNo: string }): Promise<void> {
  const latest = contactId === null ? [] : await ports.appointments.ofContact(contactId, looked);
  for (const { id } of latest.filter((one) => one.callId === callId && one.bookedFor === null)) {
    await retryStale(() => bookedFor(ports, id, ticketNo));
    await noteBooking(ports, id);
  }
}

/** Enough for one call. */
const looked = 20;

async function bookedFor({ appointments }: NotePorts, id: string, ticketNo: string): Promise<void> {
  const appointment = await appointments.get(id);
  if (appointment?.bookedFor === null) await appointments.save({ ...appointment, bookedFor: ticketNo }, []);
}

/** The ids of what was booked for a ticket, in that order. */
export function bookingsOn({ history }: Pick<Ticket, 'history'>): string[] {
  return history.flatMap((event) => (event.type === 'booking_made' ? [event.appointmentId] : []));
}

function factOf({ id, bookingNo, items, centreName, startsAt, mode }: Appointment): FactOf<'booking_made'> {
  return { type: 'booking_made', appointmentId: id, bookingNo, items: items.map(({ name }) => name), centre: centreName, startsAt, atHome: mode === 'home_visit' };
}
