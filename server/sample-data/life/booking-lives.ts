import { system, type Actor, type StaffActor } from '../../desk/access/actor.js';
import { changeAppointment, type PlainAction } from '../../desk/appointments/change-appointment.js';
import type { Appointment } from '../../desk/appointments/appointment.js';
import type { BookingPolicy } from '../../desk/appointments/booking-policy.js';
import { HOUR, MINUTE, startOf, dateOf, type Instant } from '../../desk/calendar/shanghai.js';
import { arrivalKey, arrive, bookedPriority, queueNumber } from '../../desk/hall/arrival.js';
import { moveVisit, type VisitMove } from '../../desk/hall/visit-moves.js';
import type { Visit } from '../../desk/hall/visit.js';
import { waitsFrom } from '../../desk/hall/waits-by-hour.js';
import { usualWait, waits, type BookingEnd } from './booking-habits.js';
import type { Chance } from './chance.js';

export interface Hands {
  clerk: StaffActor;
  chance: Chance;
  policy: BookingPolicy;
  /** How many windows call people. */
  windows: number;
}
interface Deed {
  action: PlainAction;
  at: Instant;
  actor: Actor;
}
const noShowAfter = 30 * MINUTE;

/** A booking as it ended, played through the states; the people at the desk do it at the times they would. */
export function endBooking(booked: Appointment, end: BookingEnd, { clerk, chance, policy }: Hands): Appointment {
  const { startsAt, createdAt } = booked;
  const before = Math.floor(chance.between(createdAt, Math.max(createdAt, startsAt - 3 * HOUR)) / MINUTE) * MINUTE;
  const deeds: Record<BookingEnd, readonly Deed[]> = {
    served: [
      { action: 'check_in', at: startsAt - 5 * MINUTE, actor: clerk },
      { action: 'start', at: startsAt + 6 * MINUTE, actor: clerk },
      { action: 'finish', at: startsAt + 18 * MINUTE, actor: clerk },
    ],
    missed: [{ action: 'miss', at: startsAt + noShowAfter, actor: clerk }],
    cancelled: [{ action: 'cancel', at: before, actor: { kind: 'citizen', contactId: 'anonymous' } }],
    called_off: [{ action: 'call_off', at: before, actor: system }],
  };
  return deeds[end].reduce((appointment, { action, at, actor }) => changeAppointment(appointment, { action }, { now: at, actor, policy }), booked);
}

/** Who came to a booking, called and served after the wait that hour has. */
export function bookedVisit(appointment: Appointment, nth: number, hands: Hands): Visit {
  const { id, centreId, bookingNo, startsAt, items, name, needs } = appointment;
  const facts = { id: `sample-visit-${bookingNo}`, key: arrivalKey({ id }), centreId, number: queueNumber('booked', nth), appointmentId: id, bookingNo, startsAt, items, name, priority: bookedPriority(appointment), access: needs.access };
  return served(arrive(facts, hands.clerk, startsAt - Math.round(hands.chance.between(-4, 15)) * MINUTE), hands);
}

/** Somebody without a booking, who waits a little longer. */
export function walkInVisit({ centreId, at, nth, items }: Pick<Visit, 'centreId' | 'items'> & { at: Instant; nth: number }, hands: Hands): Visit {
  const number = queueNumber('walk_in', nth);
  const id = `sample-visit-${centreId}-${dateOf(at)}-${number}`;
  return served(arrive({ id, key: id, centreId, number, items, appointmentId: null, bookingNo: null, startsAt: null, name: null, priority: null, access: [] }, hands.clerk, at), hands);
}

function served(came: Visit, { clerk, chance, windows }: Hands): Visit {
  const from = waitsFrom(came);
  const [least, most] = waits[Math.floor((from - startOf(dateOf(from))) / HOUR)] ?? usualWait;
  const called = from + Math.round(chance.between(least, most)) * MINUTE;
  const counterNo = 1 + Math.floor(chance.next() * windows);
  const moves: readonly (readonly [VisitMove, Instant])[] = [['call', called], ['start', called + MINUTE], ['finish', called + Math.round(chance.between(8, 20)) * MINUTE]];
  return moves.reduce((visit, [move, now]) => moveVisit(visit, move, { actor: clerk, now, counterNo, line: [] }), came);
}
