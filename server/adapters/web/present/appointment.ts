import type { AppointmentRow } from '../../../contract/staff.js';
import { unnamed } from '../../../contract/words/caller-words.js';
import type { Appointment } from '../../../desk/appointments/appointment.js';
import { mustBeCalled } from '../../../desk/appointments/proof.js';
import { maskName } from './mask.js';

/** A booking beside a ticket or a talk. */
export function presentLinked({ bookingNo, items, centreName, startsAt, state, ticketNo }: Appointment) {
  return { bookingNo, items: items.map(({ name }) => name), centre: centreName, startsAt, state, ticketNo };
}

/** A booking as the counter's list shows it, masked. */
export function presentAppointment(appointment: Appointment): AppointmentRow {
  const { name, source, mode, createdAt, needs: { access, companion, eligibility } } = appointment;
  const who = { callerName: name === null ? unnamed.nameless : maskName(name), access: [...access], companion, eligibility, mustCall: mustBeCalled(appointment) };
  return { ...presentLinked(appointment), ...who, source, mode, createdAt };
}
