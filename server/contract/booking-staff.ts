import { z } from 'zod';
import { accessNeed, appointmentMode, appointmentState, bookingRequest, dateKey, holdRequest, itemsQuery, eligibility, slotId, timeOfDay, visitNeeds } from './booking.js';
import { bilingual, channelName, idempotencyKey, instant } from './common.js';

/** A booking as the counter sees it; name and phone are masked. */
export const bookingRow = z.object({
  id: z.string(),
  /** How many acts it has seen: sent back with a command, so that nobody acts on what has changed. */
  acts: z.number().int(),
  bookingNo: z.string(),
  state: appointmentState,
  mode: appointmentMode,
  items: z.array(bilingual),
  itemCodes: z.array(z.string()),
  centreId: z.string(),
  centre: bilingual,
  startsAt: instant,
  slotId: z.string(),
  callerName: z.string(),
  phone: z.string().nullable(),
  eligibility,
  access: z.array(accessNeed),
  companion: z.boolean(),
  proxyFor: z.string().nullable(),
  address: z.string().nullable(),
  wish: visitNeeds.shape.wish,
  remark: z.string().nullable(),
  /** Nobody can be texted: a person calls the backup contact. */
  mustCall: z.boolean(),
  respondBy: instant.nullable(),
  source: channelName,
  ticketNo: z.string().nullable(),
  /** What may be done with it now. */
  actions: z.array(z.enum(['accept', 'move', 'cancel', 'call_off', 'check_in', 'start', 'finish', 'miss', 'excuse', 'assign', 'depart', 'visit', 'deliver'])),
});
export const bookingRows = z.array(bookingRow);
export type BookingRow = z.infer<typeof bookingRow>;
/** One date at one centre, in the order they come. */
export const dayQuery = z.object({ centreId: z.string().min(1).max(80), date: dateKey });

const staffSource = z.enum(['phone', 'counter']);
const ticketNo = z.string().regex(/^\d{18}$/);
/** Staff book for a caller or somebody at the counter; limits and blocks do not bind them. `callerOf`: the ticket whose caller comes, as
 *  far as name and phone are not given; `fromTicket`, `fromCall`: what it is booked for, `callersNumber`: for who called. A place held under the key is kept. */
export const staffBooking = bookingRequest.extend({ source: staffSource, name: z.string().trim().min(1).max(40).optional(), callerOf: ticketNo.optional(), fromTicket: ticketNo.optional(), fromCall: z.string().max(80).optional(), callersNumber: z.boolean().optional() });
export type StaffBookingForm = z.input<typeof staffBooking>;
/** What is told to whom it was booked for: the code where no number is left, and what to bring. */
export const staffBooked = bookingRow.extend({ code: z.string().nullable(), bring: z.array(bilingual), bookedFor: z.string().nullable() });
export type StaffBooked = z.infer<typeof staffBooked>;
/** A booking that was looked up, with the ticket it was made for. */
export const foundBooking = bookingRow.extend({ bookedFor: z.string().nullable() });
export type FoundBooking = z.infer<typeof foundBooking>;
/** Places as this way of booking sees them: those kept back too, at the counter also today. */
export const staffTimesQuery = itemsQuery.extend({ source: staffSource });
export const staffHold = holdRequest.extend({ source: staffSource });

const bookingCommand = z.discriminatedUnion('action', [
  z.object({ action: z.literal('move'), slotId, note: z.string().trim().max(200).optional() }),
  /** `accept` confirms a home visit for a time. */
  z.object({ action: z.literal('accept'), startsAt: instant, note: z.string().trim().max(200).optional() }),
  z.object({ action: z.enum(['cancel', 'call_off', 'check_in', 'start', 'finish', 'miss', 'excuse', 'assign', 'depart', 'visit', 'deliver']), note: z.string().trim().max(200).optional() }),
]);
export type BookingCommand = z.infer<typeof bookingCommand>;
export const bookingCommandRequest = z.object({ key: idempotencyKey, acts: z.number().int().optional(), command: bookingCommand });

export const weekday = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal(6), z.literal(7)]);
const capacity = z.number().int().min(0).max(50);
export const counter = z.object({ id: z.string().min(1).max(20), name: bilingual });
export const hours = z.object({ kind: z.enum(['ordinary', 'lunch', 'extended']), weekdays: z.array(weekday).max(7), from: timeOfDay, to: timeOfDay, capacity, reserved: capacity });
const dayException = z.object({
  date: dateKey,
  closed: z.boolean(),
  closedCounters: z.array(z.string().max(20)).max(50),
  times: z.array(z.object({ time: timeOfDay, capacity, reserved: capacity })).max(60),
  reason: bilingual.nullable(),
});
export const availability = z.object({ centreId: z.string(), version: z.number().int().min(0), slotMinutes: z.number().int().min(5).max(240), counters: z.array(counter).max(50), hours: z.array(hours).max(60), exceptions: z.array(dayException).max(400) });
export type Availability = z.infer<typeof availability>;

export const planCentres = z.array(z.object({ id: z.string(), name: bilingual, address: bilingual, kind: z.enum(['district', 'subdistrict', 'agency_point']), counters: z.array(counter), slotMinutes: z.number().int() }));
export type PlanCentres = z.infer<typeof planCentres>;

export const planQuery = z.object({ from: dateKey, to: dateKey });
/** One slot of the planner's week. `booked` = kept for good; `held` = for minutes. */
const planSlot = z.object({ slotId: z.string(), date: z.string(), time: z.string(), capacity: z.number().int(), reserved: z.number().int(), booked: z.number().int(), held: z.number().int(), kind: z.enum(['ordinary', 'lunch', 'extended']) });
export const planWeek = z.object({
  availability,
  /** Which dates are working days, and why not. */
  days: z.array(z.object({ date: z.string(), kind: z.enum(['workday', 'makeup', 'holiday', 'weekend']), name: bilingual.nullable(), closed: z.boolean(), reason: bilingual.nullable() })),
  slots: z.array(planSlot),
});
export type PlanWeek = z.infer<typeof planWeek>;

/** The whole availability as it is to be, over the version it was read in. */
export const planChange = z.object({ availability, reason: z.string().trim().min(2).max(300) });
/** A change that is only tried, and the dates to show it for. */
export const planDraft = z.object({ availability, from: dateKey, to: dateKey });
/** Who loses their place by a change (`back` = how many moved earlier could be offered their old time); `calls` have no mobile phone and must be rung. `slots` = how many dates' slots change. */
export const bumped = z.object({ bookingNo: z.string(), startsAt: instant, items: z.array(bilingual), callerName: z.string(), mustCall: z.boolean() });
export const planEffect = z.object({ slots: z.number().int(), bumped: z.number().int(), texts: z.number().int(), calls: z.number().int(), who: z.array(bumped), back: z.number().int() });
export const planTried = planEffect.extend({ week: z.array(planSlot) });
export type PlanTried = z.infer<typeof planTried>;
export type PlanEffect = z.infer<typeof planEffect>;
/** What a saved change did; `askedBack` are offered the time they had before the desk moved them; `moved` have a new time kept for them, `withoutPlace` must be called: nothing was free. */
export const planSaved = z.object({ availability, effect: planEffect, moved: z.number().int(), withoutPlace: z.number().int(), askedBack: z.number().int() });
export type PlanSaved = z.infer<typeof planSaved>;

/** Null `counterId` closes the whole centre. `preview` only counts. */
export const closeDay = z.object({ date: dateKey, counterId: z.string().max(20).nullable().default(null), reason: bilingual });
export const closePreview = closeDay.extend({ reason: bilingual.optional() });

const figures = { capacity: z.number().int(), booked: z.number().int(), came: z.number().int(), missed: z.number().int(), cancelled: z.number().int() };
/** Of one service (its code), or of all. */
export const utilisationQuery = planQuery.extend({ item: z.string().min(1).max(80).optional() });
/** Places by date, week and time of day (only dates with slots; a visit of two slots counts two), and minutes waited by the hour the wait began in. */
export const utilisation = z.object({
  centreId: z.string(),
  days: z.array(z.object({ date: z.string(), ...figures })),
  weeks: z.array(z.object({ first: z.string(), last: z.string(), ...figures })),
  times: z.array(z.object({ time: z.string(), capacity: z.number().int(), booked: z.number().int() })),
  hours: z.array(z.object({ hour: z.number().int(), people: z.number().int(), p50: z.number().int(), p90: z.number().int() })),
  /** On the list for a place, from today on. */
  waiting: z.number().int(),
});
export type Utilisation = z.infer<typeof utilisation>;
const figurePart = z.enum(['booked', 'came', 'missed', 'cancelled']);
export type FigurePart = z.infer<typeof figurePart>;
export const figureQuery = utilisationQuery.extend({ part: figurePart });
export const waitsQuery = utilisationQuery.extend({ hour: z.coerce.number().int().min(0).max(23) });
/** Somebody who waited; `bookingNo` null = came without one. */
const waitedRow = z.object({ id: z.string(), number: z.string(), bookingNo: z.string().nullable(), items: z.array(bilingual), arrivedAt: instant, startsAt: instant.nullable(), minutes: z.number().int() });
export const waitedRows = z.array(waitedRow);
export type WaitedRow = z.infer<typeof waitedRow>;
