import { system } from '../../desk/access/actor.js';
import type { Appointment } from '../../desk/appointments/appointment.js';
import { changeAppointment } from '../../desk/appointments/change-appointment.js';
import { DeskError } from '../../desk/errors.js';
import type { Ports } from '../../ports/index.js';
import { carryOut } from '../tickets/run-ticket-command.js';

export type EscalatePorts = Pick<Ports, 'appointments' | 'clock' | 'directory' | 'ids' | 'tickets'>;

const note = '上门申请到次一工作日 10:00 仍未确认时间';

/** Nobody confirmed a home visit by its time: its ticket is escalated, and the booking remembers it. One without a ticket yet waits for the next round. */
export async function escalateVisit(ports: EscalatePorts, appointment: Appointment): Promise<void> {
  const ticket = appointment.ticketNo === null ? null : await ports.tickets.get(appointment.ticketNo);
  if (!ticket) return;
  if (!ticket.escalated) await carryOut(ports, { ticket, command: { action: 'escalate', urgency: 'urgent', note }, actor: system }).catch(ignoreEnded);
  const context = { now: ports.clock.now(), actor: system, policy: await ports.directory.bookingPolicy() };
  await ports.appointments.save(changeAppointment(appointment, { action: 'escalate' }, context), []);
}

/** A ticket that is over needs nobody's attention. */
function ignoreEnded(error: unknown): void {
  if (!(error instanceof DeskError && error.code === 'illegal_move')) throw error;
}
