import { stamp, system } from '../../desk/access/actor.js';
import { noNeeds, type Appointment, type Centre, type Slot, type VisitItem } from '../../desk/appointments/appointment.js';
import { firstAvailability } from '../../desk/appointments/availability.js';
import { bookingNumber } from '../../desk/appointments/booking-number.js';
import { claimOf } from '../../desk/appointments/limits.js';
import { slotsOn } from '../../desk/appointments/slots.js';
import { isWorkday } from '../../desk/calendar/day-kind.js';
import { addDays, dateOf, DAY, HOUR, MINUTE, timeOf, weekdayOf, type DateKey, type Instant } from '../../desk/calendar/shanghai.js';
import type { WorkCalendar } from '../../desk/calendar/work-calendar.js';
import { workdaysBetween } from '../../desk/calendar/workdays.js';
import type { Visit } from '../../desk/hall/visit.js';
import { bookedAhead, byWeekday, ends, fullTimes, liked, usuallyLiked, wanted, ways } from './booking-habits.js';
import { bookedVisit, endBooking, walkInVisit, type Hands } from './booking-lives.js';
import type { Caller } from './people.js';

export interface SampleBook {
  appointments: Appointment[];
  /** Of days that are over; whoever comes today is the hall's. */
  visits: Visit[];
  /** With the places that are taken. */
  slots: Slot[];
}
export interface BookAsked extends Hands {
  now: Instant;
  centre: Centre;
  calendar: WorkCalendar;
  /** What may be booked, with names. */
  items: readonly VisitItem[];
  /** Who books here: nobody at two centres on one day. */
  callers: readonly Caller[];
  /** How many bookings other centres have made. */
  before: number;
  /** Whether today has any. */
  bookedToday: boolean;
}
interface Day {
  date: DateKey;
  /** Which caller is the day's first. */
  first: number;
}

const daysBack = 28;
const daysOn = 8;
/** The last of all numbers: the desk's own come there after 10^8 bookings. */
const lastNumber = 99_999_999;
const walkInsADay = 4;
/** Callers are listed by surname: neighbours do not book one after the other. Prime, so that everybody has a turn. */
const apart = 37;
const over = HOUR;

/** Four weeks of bookings of one centre and the week to come: the same day gives the same book. */
export function sampleBook(asked: BookAsked): SampleBook {
  const today = dateOf(asked.now);
  const book: SampleBook = { appointments: [], visits: [], slots: [] };
  for (let date = addDays(today, -daysBack); date <= addDays(today, daysOn); date = addDays(date, 1)) {
    if (date === today && !asked.bookedToday) continue;
    const day = bookedDay({ date, first: asked.before + book.appointments.length }, asked);
    book.appointments.push(...day.appointments);
    book.visits.push(...day.visits);
    book.slots.push(...day.slots);
  }
  return book;
}

function bookedDay({ date, first }: Day, asked: BookAsked): SampleBook {
  const slots = slotsOn(firstAvailability(asked.centre), asked.calendar, date);
  const appointments: Appointment[] = [];
  const filled = slots.map((slot): Slot => {
    const made = Array.from({ length: slot.capacity }, (_, place) => place)
      .filter((place) => place < leastTaken(slot, asked) || asked.chance.next() < likelihood(slot, asked))
      .map((place, index) => oneBooking({ slot, place, nth: first + appointments.length + index }, asked));
    appointments.push(...made);
    return { ...slot, taken: made.filter(({ state }) => !state.startsWith('cancelled')).map(({ placeKey, createdAt }) => ({ key: placeKey, at: createdAt })) };
  });
  return { appointments, slots: filled, visits: slots.length > 0 && date < dateOf(asked.now) ? visitsOf(appointments, slots, asked) : [] };
}

const workdaysAhead = (at: Instant, { now, calendar }: BookAsked): number => (at <= now ? 0 : workdaysBetween(calendar, dateOf(now), dateOf(at)));

function likelihood({ startsAt }: Slot, asked: BookAsked): number {
  const ahead = bookedAhead[workdaysAhead(startsAt, asked)] ?? 0.1;
  return (liked[timeOf(startsAt)] ?? usuallyLiked) * (byWeekday[weekdayOf(dateOf(startsAt))] ?? 1) * ahead;
}

/** Some times of the next working day are full. */
function leastTaken({ startsAt, capacity }: Slot, asked: BookAsked): number {
  const next = startsAt > asked.now && isWorkday(asked.calendar, dateOf(startsAt)) && workdaysAhead(startsAt, asked) === 1;
  return next && fullTimes.includes(timeOf(startsAt)) ? capacity : 0;
}

interface Booking {
  slot: Slot;
  place: number;
  nth: number;
}

function oneBooking({ slot, place, nth }: Booking, asked: BookAsked): Appointment {
  const { chance, now, policy, callers } = asked;
  const caller = callers[(nth * apart) % callers.length] ?? chance.pick(callers);
  const source = place >= slot.capacity - (slot.reserved ?? 0) ? 'phone' : chance.weighed(ways).source;
  const createdAt = Math.floor((Math.min(slot.startsAt, now) - chance.between(DAY, 5 * DAY)) / MINUTE) * MINUTE;
  const bookingNo = bookingNumber(lastNumber - nth);
  const id = `sample-booking-${bookingNo}`;
  const booked: Appointment = {
    ...{ id, key: id, placeKey: id, bookingNo, source, createdAt, ...what(asked), ...where(slot, asked.centre), name: caller.name, phone: caller.phone },
    ...{ needs: noNeeds, contactId: null, callId: null, ticketNo: null, bookedFor: null, mode: 'counter', state: 'confirmed', lang: 'zh', sequence: 0, version: 1 },
    // Nobody of the sample is reminded: a new desk sends nothing by itself.
    ...{ remindAt: null, respondBy: null, claim: claimOf(policy, { source, phone: caller.phone, date: dateOf(slot.startsAt) }) },
    history: [{ action: 'book', at: createdAt, by: stamp(system) }],
  };
  return slot.startsAt + over <= now ? endBooking(booked, chance.weighed(ends).end, asked) : booked;
}

function what({ chance, items }: BookAsked): Pick<Appointment, 'items' | 'itemCode' | 'itemName'> {
  const offered = wanted.filter(({ code }) => items.some((item) => item.code === code));
  const code = offered.length === 0 ? '' : chance.weighed(offered).code;
  const item = items.find((one) => one.code === code) ?? chance.pick(items);
  return { items: [item], itemCode: item.code, itemName: item.name };
}

const where = ({ id, startsAt }: Slot, { id: centreId, name: centreName }: Centre) => ({ centreId, centreName, slotId: id, slotIds: [id], startsAt });

/** Whoever was served, and some who came without a booking. */
function visitsOf(appointments: readonly Appointment[], slots: readonly Slot[], asked: BookAsked): Visit[] {
  const { chance, centre } = asked;
  const booked = appointments.filter(({ state }) => state === 'completed').map((appointment, index) => bookedVisit(appointment, index + 1, asked));
  const walkIns = Array.from({ length: walkInsADay }, (_, index) => walkInVisit({ centreId: centre.id, at: chance.pick(slots).startsAt + Math.round(chance.between(0, 25)) * MINUTE, nth: index + 1, items: what(asked).items }, asked));
  return [...booked, ...walkIns];
}
