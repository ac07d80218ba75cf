import type { Appointment } from '../../desk/appointments/appointment.js';
import { dateOf, timeOf } from '../../desk/calendar/shanghai.js';
import { DeskError } from '../../desk/errors.js';
import type { Ticket } from '../../desk/ticket/ticket.js';
import type { Ports } from '../../ports/index.js';
import { openTicket, type OpenPorts } from '../tickets/open-ticket.js';

/** Gives a kept appointment its ticket in the one queue. Heard twice, it opens one. */
export async function openAppointmentTicket(ports: OpenPorts & Pick<Ports, 'appointments'>, appointmentId: string): Promise<void> {
  const appointment = await ports.appointments.get(appointmentId);
  if (!appointment || appointment.ticketNo !== null) return;
  const ticket = await fileFor(ports, appointment);
  try {
    await ports.appointments.save({ ...appointment, ticketNo: ticket.no }, []);
  } catch (error) {
    if (!(error instanceof DeskError && error.code === 'stale')) throw error;
  }
}

function fileFor(ports: OpenPorts, appointment: Appointment): Promise<Ticket> {
  const { name, phone, contactId } = appointment;
  return openTicket(ports, { kind: 'citizen', contactId: contactId ?? 'anonymous' }, {
    key: `appointment:${appointment.id}`,
    channel: appointment.source === 'counter' ? 'web_form' : appointment.source,
    lang: appointment.lang,
    type: 'appointment',
    urgency: 'normal',
    title: `预约：${appointment.itemName.zh}`,
    content: `${appointment.centreName.zh}，${dateOf(appointment.startsAt)} ${timeOf(appointment.startsAt)}，预约号 ${appointment.bookingNo}`,
    place: appointment.centreName.zh,
    whom: null,
    caller: { contactId, name, phone, anonymous: phone === null && name === null, way: phone === null ? 'none' : 'sms' },
    photos: [],
    conversationId: null,
    appointmentId: appointment.id,
    blockedUnitIds: [],
    ownedBy: null,
  });
}
