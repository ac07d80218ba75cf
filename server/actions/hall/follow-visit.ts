import { system } from '../../desk/access/actor.js';
import type { Appointment } from '../../desk/appointments/appointment.js';
import { changeAppointment, moveOf, type ChangeContext } from '../../desk/appointments/change-appointment.js';
import { actsBehind } from '../../desk/hall/expected.js';
import type { Ports } from '../../ports/index.js';
import { retryStale } from '../events/retry-stale.js';

type FollowPorts = Pick<Ports, 'appointments' | 'clock' | 'directory' | 'visits'>;

/** The appointment book follows what happens in the hall. Heard twice, it changes nothing. */
export function followVisit(ports: FollowPorts, visitId: string): Promise<void> {
  return retryStale(() => follow(ports, visitId));
}

async function follow({ appointments, clock, directory, visits }: FollowPorts, visitId: string): Promise<void> {
  const visit = await visits.get(visitId);
  const booked = visit?.appointmentId == null ? null : await appointments.get(visit.appointmentId);
  if (!visit || !booked) return;
  const context: ChangeContext = { now: clock.now(), actor: system, policy: await directory.bookingPolicy(), source: 'counter' };
  const next = actsBehind(visit.state).reduce<Appointment>((now, action) => (moveOf(now, action) === null ? now : changeAppointment(now, { action }, context)), booked);
  if (next !== booked) await appointments.save(next, []);
}
