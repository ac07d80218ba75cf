import type { StaffActor } from '../../desk/access/actor.js';
import { desk } from '../../desk/access/may.js';
import type { Appointment } from '../../desk/appointments/appointment.js';
import type { BookingRequest, VisitRequest } from '../../ports/booking.js';
import { mustMay } from '../access/permission.js';
import { bookAppointment, type BookPorts } from './book-appointment.js';
import { requestVisit } from './request-visit.js';

/** Staff book for a caller or somebody at the counter: limits and blocks do not bind them, places kept back are theirs. */
export function bookForCaller(ports: BookPorts, actor: StaffActor, request: BookingRequest): Promise<Appointment> {
  mustMay(actor, 'appointments.change', desk);
  return bookAppointment(ports, request, actor);
}

/** Staff ask for a visit at home on somebody's behalf. */
export function requestVisitForCaller(ports: BookPorts, actor: StaffActor, request: VisitRequest): Promise<Appointment> {
  mustMay(actor, 'appointments.change', desk);
  return requestVisit(ports, request, actor);
}
