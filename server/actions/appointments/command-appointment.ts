import type { StaffActor } from '../../desk/access/actor.js';
import { desk } from '../../desk/access/may.js';
import type { Appointment } from '../../desk/appointments/appointment.js';
import { mustMay } from '../access/permission.js';
import { changeBooking, type AskedChange, type ChangePorts } from './change-booking.js';

interface Request {
  id: string;
  key: string;
  command: AskedChange;
  /** How many acts the asker saw (`history.length`); absent = whatever stands. */
  acts?: number | undefined;
}

/** One act of staff on a booking; the same key again changes nothing. Throws `not_allowed`, `illegal_move`, `slot_gone`, `stale`. */
export function commandAppointment(ports: ChangePorts, actor: StaffActor, { id, key, command, acts }: Request): Promise<Appointment> {
  mustMay(actor, 'appointments.change', desk);
  return changeBooking(ports, { id, key, actor, source: 'counter', acts }, command);
}
