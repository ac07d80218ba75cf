import type { StaffActor } from '../../desk/access/actor.js';
import { desk } from '../../desk/access/may.js';
import { changeAppointment } from '../../desk/appointments/change-appointment.js';
import { timeOf } from '../../desk/calendar/shanghai.js';
import { DeskError } from '../../desk/errors.js';
import { arrivalKey } from '../../desk/hall/arrival.js';
import { noShowFrom } from '../../desk/hall/no-show.js';
import type { Ports } from '../../ports/index.js';
import { mustMay } from '../access/permission.js';

/** Writes down that somebody booked did not come: half an hour after the time at the earliest, and never of somebody who is here.
 *  Whoever comes later that day is checked in all the same. Throws `no_show_too_early`, `illegal_move`. */
export async function markNoShow(ports: Pick<Ports, 'appointments' | 'clock' | 'directory' | 'visits'>, actor: StaffActor, appointmentId: string): Promise<void> {
  mustMay(actor, 'hall.serve', desk);
  const appointment = await ports.appointments.get(appointmentId);
  if (!appointment) throw new DeskError('not_found', { what: 'appointment' });
  if (appointment.state === 'no_show') return;
  const now = ports.clock.now();
  const from = noShowFrom(appointment);
  if (now < from) throw new DeskError('no_show_too_early', { from: timeOf(from) });
  if (await ports.visits.byKey(arrivalKey(appointment))) throw new DeskError('illegal_move', { visitAction: 'no_show', visitState: 'checked_in' });
  const missed = changeAppointment(appointment, { action: 'miss' }, { now, actor, policy: await ports.directory.bookingPolicy() });
  await ports.appointments.save(missed, []);
}
