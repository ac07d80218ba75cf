import type { CallDoc } from '../../../server/adapters/store/small-models.js';
import type { SlotDoc } from '../../../server/adapters/store/appointment-model.js';
import { exactlyOne, holds, once, type Check, type Finding } from './finding.js';
import type { HeardBooking } from './ledger.js';
import type { Documents } from './open-store.js';

/** Every number read back is one appointment with one ticket and one text; no slot holds more than it can, or holds a place for nobody. */
export const checkBookings: Check = (held, ledger) => [
  ...once(held.appointments.map(({ key }) => key), 'appointments of the key'),
  ...once(held.appointments.map(({ callId }) => callId ?? 'none'), 'appointments of the call'),
  ...ledger.bookings.flatMap((booking) => kept(held, booking)),
  ...held.appointments.filter(({ bookingNo }) => !ledger.bookings.some((booking) => booking.bookingNo === bookingNo)).map(({ bookingNo }): Finding => ({ kind: 'doubled', what: `appointment ${bookingNo} nobody was told of` })),
  ...held.slots.flatMap((slot) => fits(slot, held.appointments.filter(({ slotIds }) => slotIds.includes(slot._id)).map(({ placeKey }) => placeKey))),
  ...held.calls.flatMap(answeredInOrder),
];

function kept({ appointments, tickets, deliveries }: Documents, { bookingNo, callSid }: HeardBooking): Finding[] {
  const [appointment, ...more] = appointments.filter((known) => known.bookingNo === bookingNo && known.callId === callSid);
  if (!appointment) return [{ kind: 'lost', what: `appointment ${bookingNo}` }];
  const theirs = tickets.filter(({ appointmentId }) => appointmentId === appointment._id);
  return [
    ...exactlyOne(1 + more.length, `appointment ${bookingNo}`),
    ...exactlyOne(theirs.length, `ticket of appointment ${bookingNo}`),
    ...holds(appointment.ticketNo === theirs[0]?._id, `appointment ${bookingNo} knows its ticket`),
    ...holds(appointment.outbox.length === 0, `appointment ${bookingNo} still owes ${appointment.outbox.map(({ consumer }) => consumer).join(', ')}`),
    ...exactlyOne(deliveries.filter(({ about }) => about === bookingNo).length, `text about appointment ${bookingNo}`),
  ];
}

function fits({ _id, capacity, taken }: SlotDoc, booked: readonly string[]): Finding[] {
  // A place with an end is held or cools down: it needs no booking.
  const places = taken.filter(({ until }) => until === undefined).map(({ key }) => key);
  return [
    ...holds(places.length <= capacity, `slot ${_id} holds ${places.length} of ${capacity}`),
    ...once(places, `place in ${_id}`),
    ...booked.filter((key) => !places.includes(key)).map((key): Finding => ({ kind: 'broken', what: `${key} is booked in ${_id} without a place` })),
    ...places.filter((key) => !booked.includes(key)).map((key): Finding => ({ kind: 'broken', what: `a place in ${_id} is held for ${key}, which booked nothing` })),
  ];
}

function answeredInOrder({ _id, turn, answered }: CallDoc): Finding[] {
  return holds(answered.length === turn && answered.every((answer, index) => answer.turn === index), `the turns of call ${_id} have a gap`);
}
