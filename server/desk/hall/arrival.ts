import { stamp, type Actor } from '../access/actor.js';
import type { Appointment, Eligibility } from '../appointments/appointment.js';
import { dateOf, type Instant } from '../calendar/shanghai.js';
import { placeOnArrival } from './places.js';
import type { Priority, Visit } from './visit.js';

export type ArrivalFacts = Pick<Visit, 'id' | 'key' | 'centreId' | 'number' | 'appointmentId' | 'bookingNo' | 'startsAt' | 'items' | 'name' | 'priority' | 'access'>;

/** A visit as it begins: the number drawn, the place taken. */
export function arrive(facts: ArrivalFacts, actor: Actor, now: Instant): Visit {
  return {
    ...facts,
    date: dateOf(now),
    arrivedAt: now,
    placeAt: placeOnArrival({ arrivedAt: now, startsAt: facts.startsAt, priority: facts.priority }),
    state: 'waiting',
    counterNo: null,
    calls: [],
    misses: 0,
    endedAt: null,
    history: [{ at: now, type: 'arrived', by: stamp(actor) }],
    version: 1,
  };
}

/** One booking arrives once, whoever presses how often. */
export const arrivalKey = ({ id }: Pick<Appointment, 'id'>): string => `appointment:${id}`;

const lengthOfNumber = 3;

/** 'A017' for the 17th booked of the day, 'B004' for the fourth without a booking. */
export function queueNumber(kind: 'booked' | 'walk_in', nth: number): string {
  return `${kind === 'booked' ? 'A' : 'B'}${String(nth).padStart(lengthOfNumber, '0')}`;
}

/** The counter a number is drawn from: one a centre, a day and a kind. */
export function numberSeries(kind: 'booked' | 'walk_in', centreId: string, now: Instant): string {
  return `hall-${kind}:${centreId}:${dateOf(now)}`;
}

const priorityFor: Record<Eligibility, Priority | null> = { none: null, over_60: 'elderly', disabled: 'disabled', pregnant: 'pregnant', living_alone: 'other', hard_to_move: 'other', other: 'other' };

/** The care somebody is owed for what they said when they booked; nobody has to say it twice. */
export function bookedPriority({ needs }: Pick<Appointment, 'needs'>): Priority | null {
  return priorityFor[needs.eligibility];
}
