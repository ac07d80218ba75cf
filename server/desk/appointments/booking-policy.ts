import { addDays, dateOf, HOUR, instantAt, MINUTE, timeOf, type Instant } from '../calendar/shanghai.js';
import type { AppointmentSource } from './appointment.js';

/** When a reminder goes out: on an earlier day at a time, or so long before it begins. */
export type ReminderRule = { id: string; daysBefore: number; at: string } | { id: string; beforeMs: number };

/** The rules of the book as data (domain §3; every number found in a district's own rules is marked there). */
export interface BookingPolicy {
  /** Working days ahead from which on, and up to which, the public may book. */
  leadWorkdays: number;
  horizonWorkdays: number;
  /** Bookings of one person; they bind the ways named only. */
  limits: { perDay: number; perWeek: number; perMonth: number; bind: readonly AppointmentSource[] };
  /** A citizen may change or cancel alone until so long before; later a person does it. */
  changeBeforeMs: number;
  holdMs: { web: number; voice: number };
  /** How long a cancelled place stays out of sale, so that places are not traded. */
  coolMs: number;
  /** So many no-shows within so many months close the ways named: never the phone, the counter, or anybody of need. */
  noShows: { times: number; months: number; close: readonly AppointmentSource[] };
  reminders: readonly ReminderRule[];
  /** How long a freed place is kept for the first of the waiting. */
  offerMs: number;
  /** Nobody is texted an offer from one time of day to the other; what falls into it waits, and its half hour begins then. */
  quiet: { from: string; to: string };
  /** The time of the next working day by which a unit confirms a home visit. */
  visitReplyAt: string;
  /** How long an item takes at the counter; the items of one visit add up. */
  minutes: { usual: number; byItem: Readonly<Record<string, number>> };
  mostItems: number;
  /** Item codes named first where bookable matters are read out or listed: a telephone has no page to look down. */
  namedFirst: readonly string[];
}

const online: readonly AppointmentSource[] = ['web_form', 'web_chat'];

export const usualBookingPolicy: BookingPolicy = {
  leadWorkdays: 1,
  horizonWorkdays: 5,
  limits: { perDay: 1, perWeek: 2, perMonth: 6, bind: online },
  changeBeforeMs: 2 * HOUR,
  holdMs: { web: 5 * MINUTE, voice: 3 * MINUTE },
  coolMs: 10 * MINUTE,
  noShows: { times: 2, months: 3, close: online },
  reminders: [
    { id: 'day_before', daysBefore: 1, at: '18:00' },
    { id: 'two_hours', beforeMs: 2 * HOUR },
  ],
  offerMs: 30 * MINUTE,
  quiet: { from: '21:00', to: '08:00' },
  visitReplyAt: '10:00',
  minutes: { usual: 30, byItem: { 'provident-fund-loan': 60 } },
  mostItems: 5,
  namedFirst: ['social-security-card-replacement', 'residence-permit', 'id-card-renewal', 'unemployment-registration', 'senior-transit-card', 'provident-fund-withdrawal', 'pension-qualification-check', 'resident-medical-enrolment'],
};

/** The first instant from this one on at which somebody may be texted an offer. */
export function awakeFrom({ quiet }: BookingPolicy, at: Instant): Instant {
  const time = timeOf(at);
  if (time >= quiet.from) return instantAt(addDays(dateOf(at), 1), quiet.to);
  return time < quiet.to ? instantAt(dateOf(at), quiet.to) : at;
}

/** How long one way of booking may keep a place before it is confirmed, ms. */
export function holdMsOf({ holdMs }: BookingPolicy, source: AppointmentSource): number {
  return source === 'phone' ? holdMs.voice : holdMs.web;
}

/** How many slots in a row these items take. */
export function slotsNeeded({ minutes }: BookingPolicy, itemCodes: readonly string[], slotMinutes: number): number {
  const total = itemCodes.reduce((sum, code) => sum + (minutes.byItem[code] ?? minutes.usual), 0);
  return Math.max(1, Math.ceil(total / Math.max(slotMinutes, 1)));
}
