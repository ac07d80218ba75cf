import type { StaffActor } from '../../desk/access/actor.js';
import { desk } from '../../desk/access/may.js';
import type { Appointment } from '../../desk/appointments/appointment.js';
import type { Instant } from '../../desk/text.js';
import type { Ports } from '../../ports/index.js';
import { mustMay } from '../access/permission.js';

/** Who comes between two instants, in the order they come. */
export async function listAppointments(ports: Pick<Ports, 'appointments'>, actor: StaffActor, { from, to, centreId }: { from: Instant; to: Instant; centreId?: string | undefined }): Promise<Appointment[]> {
  mustMay(actor, 'appointments.read', desk);
  return ports.appointments.between(from, to, centreId);
}
