import type { AppointmentRow } from '../../../contract/staff.js';
import { unnamed } from '../../../contract/words/caller-words.js';
import type { Appointment } from '../../../desk/appointments/appointment.js';
import { maskName } from './mask.js';

/** A booking beside a ticket or a talk. */
export function presentLinked({ bookingNo, itemName, centreName, startsAt, state }: Appointment) {
  return { bookingNo, item: itemName.zh, centre: centreName.zh, startsAt, state };
}

/** A booking as the counter's list shows it, masked. */
export function presentAppointment(appointment: Appointment): AppointmentRow {
  const { ticketNo, name, source, mode, createdAt } = appointment;
  return { ...presentLinked(appointment), ticketNo, callerName: name === null ? unnamed.nameless : maskName(name), source, mode, createdAt };
}
