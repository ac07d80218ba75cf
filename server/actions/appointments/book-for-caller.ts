import type { StaffActor } from '../../desk/access/actor.js';
import { desk } from '../../desk/access/may.js';
import type { Appointment } from '../../desk/appointments/appointment.js';
import type { BookingProof, BookingRequest, Hold, VisitRequest, Waiting, WaitRequest } from '../../ports/booking.js';
import type { Ports } from '../../ports/index.js';
import { mustMay } from '../access/permission.js';
import { mustSee } from '../tickets/run-ticket-command.js';
import { bookAppointment, type BookPorts } from './book-appointment.js';
import { findBooking, type FindPorts } from './find-booking.js';
import { holdPlaces, releaseHold } from './hold-places.js';
import type { SlotPorts } from './open-slots.js';
import { requestVisit } from './request-visit.js';
import { waitForPlace, type WaitPorts } from './wait-for-place.js';

type CallerPorts = BookPorts & Pick<Ports, 'tickets'>;
/** `callerOf`: the ticket whose caller comes, as far as the request does not say who. */
type ForCaller<T> = T & { callerOf?: string | undefined };
type HoldRequest = Parameters<typeof holdPlaces>[1];

/** Staff book for a caller or somebody at the counter: limits and blocks do not bind them, places kept back are theirs. */
export async function bookForCaller(ports: CallerPorts, actor: StaffActor, { callerOf, ...request }: ForCaller<BookingRequest>): Promise<Appointment> {
  mustMay(actor, 'appointments.change', desk);
  return bookAppointment(ports, { ...(await callerFrom(ports, actor, callerOf)), ...request }, actor);
}

/** Staff ask for a visit at home on somebody's behalf. */
export async function requestVisitForCaller(ports: CallerPorts, actor: StaffActor, { callerOf, ...request }: ForCaller<VisitRequest>): Promise<Appointment> {
  mustMay(actor, 'appointments.change', desk);
  const known = await callerFrom(ports, actor, callerOf);
  return requestVisit(ports, { ...known, ...request, name: request.name === '' ? (known.name ?? '') : request.name }, actor);
}

/** Who brought a matter; of a confidential one nobody is named. Throws `not_found` for a ticket the actor may not see. */
async function callerFrom(ports: Pick<Ports, 'tickets'>, actor: StaffActor, no: string | undefined): Promise<Pick<BookingRequest, 'name' | 'phone' | 'contactId'>> {
  if (no === undefined) return {};
  const { caller, confidential } = await mustSee(ports, actor, no);
  if (confidential) return {};
  const { name, phone, contactId } = caller;
  return { ...(name !== null && { name }), ...(phone !== null && { phone }), ...(contactId !== null && { contactId }) };
}

/** Keeps a place while staff speak with the caller; the same key renews it. Throws `slot_gone`. */
export function holdForCaller(ports: SlotPorts, actor: StaffActor, request: HoldRequest): Promise<Hold> {
  mustMay(actor, 'appointments.change', desk);
  return holdPlaces(ports, request);
}

/** Lets go of a place that was kept. */
export function releaseForCaller(ports: BookPorts, actor: StaffActor, request: HoldRequest): Promise<void> {
  mustMay(actor, 'appointments.change', desk);
  return releaseHold(ports, request);
}

/** The booking whose number and four digits the caller says. Throws `wrong_booking_code`, `too_many`. */
export function findForCaller(ports: FindPorts, actor: StaffActor, proof: BookingProof): Promise<Appointment> {
  mustMay(actor, 'appointments.read', desk);
  return findBooking(ports, proof);
}

/** Puts a caller on the list of those who wait for a place. Throws `invalid`, `too_many`. */
export function waitForCaller(ports: WaitPorts, actor: StaffActor, request: WaitRequest): Promise<Waiting> {
  mustMay(actor, 'appointments.change', desk);
  return waitForPlace(ports, request);
}
