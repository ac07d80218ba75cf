import type { StaffActor } from '../../desk/access/actor.js';
import { desk } from '../../desk/access/may.js';
import type { Appointment } from '../../desk/appointments/appointment.js';
import type { DeskCall } from '../../desk/calls/call.js';
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

type CallerPorts = BookPorts & Pick<Ports, 'deskCalls' | 'tickets'>;
/** What the booking comes of. `callerOf`: the ticket whose caller comes, as far as the request does not say who; `fromTicket`: the ticket it is
 *  made for, whoever comes; `fromCall`: the actor's call it is made in; `callersNumber`: whose number nobody needs to read. */
interface Origin {
  callerOf?: string | undefined;
  fromTicket?: string | undefined;
  fromCall?: string | undefined;
  callersNumber?: boolean | undefined;
}
type ForCaller<T> = T & { origin?: Origin };
type Known = Pick<BookingRequest, 'name' | 'phone' | 'contactId' | 'bookedFor' | 'callId'>;
type HoldRequest = Parameters<typeof holdPlaces>[1];

/** Staff book for a caller or somebody at the counter: limits and blocks do not bind them, places kept back are theirs. */
export async function bookForCaller(ports: CallerPorts, actor: StaffActor, { origin, ...request }: ForCaller<BookingRequest>): Promise<Appointment> {
  mustMay(actor, 'appointments.change', desk);
  return bookAppointment(ports, { ...(await knownFrom(ports, actor, { ...origin, phone: request.phone })), ...request }, actor);
}

/** Staff ask for a visit at home on somebody's behalf. */
export async function requestVisitForCaller(ports: CallerPorts, actor: StaffActor, { origin, ...request }: ForCaller<VisitRequest>): Promise<Appointment> {
  mustMay(actor, 'appointments.change', desk);
  return requestVisit(ports, { ...(await knownFrom(ports, actor, { ...origin, phone: request.phone })), ...request }, actor);
}

type Asked = Origin & { phone: string | undefined };

/** What is known from where the booking comes from. */
async function knownFrom(ports: CallerPorts, actor: StaffActor, asked: Asked): Promise<Known> {
  return { ...(await fromCallOf(ports, actor, asked)), ...(await fromTicketOf(ports, actor, asked)) };
}

/** Who brought a matter, and its number; nothing leads to or from a confidential one. Throws `not_found` for a ticket the actor may not see. */
async function fromTicketOf(ports: Pick<Ports, 'tickets'>, actor: StaffActor, { callerOf, fromTicket = callerOf }: Asked): Promise<Known> {
  if (fromTicket === undefined) return {};
  const { caller, confidential } = await mustSee(ports, actor, fromTicket);
  if (confidential) return {};
  const { name, phone, contactId } = caller;
  return { bookedFor: fromTicket, ...(callerOf === fromTicket && { ...(name !== null && { name }), ...(phone !== null && { phone }), ...(contactId !== null && { contactId }) }) };
}

/** The call it is made in and what was filed of it by then; whose contact it is, as long as the caller's own number is given. */
async function fromCallOf({ deskCalls }: CallerPorts, actor: StaffActor, { fromCall, callersNumber = false, phone }: Asked): Promise<Known> {
  const call = fromCall === undefined ? null : await deskCalls.get(fromCall);
  if (call?.agent?.id !== actor.id) return {};
  const filed = call.ticketNos.at(-1);
  return { callId: call.id, ...(filed !== undefined && { bookedFor: filed }), ...callerOn(call, (number) => callersNumber || phone === number) };
}

function callerOn({ callback, phone, contactId }: DeskCall, comes: (number: string) => boolean): Pick<Known, 'phone' | 'contactId'> {
  const number = callback?.phone ?? phone;
  return number !== null && comes(number) ? { phone: number, ...(contactId !== null && { contactId }) } : {};
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
