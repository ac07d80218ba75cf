import { z } from 'zod';
import { bilingual, idempotencyKey, instant, lang } from './common.js';

export const appointmentState = z.enum(['requested', 'confirmed', 'checked_in', 'in_service', 'completed', 'no_show', 'cancelled_by_citizen', 'cancelled_by_centre', 'assigned', 'en_route', 'visited', 'result_delivered']);
export type AppointmentState = z.infer<typeof appointmentState>;
export const appointmentMode = z.enum(['counter', 'home_visit', 'proxy', 'video']);
export type AppointmentMode = z.infer<typeof appointmentMode>;
export const accessNeed = z.enum(['wheelchair', 'sign_language', 'dialect', 'large_print']);
export type AccessNeed = z.infer<typeof accessNeed>;
export const eligibility = z.enum(['none', 'over_60', 'disabled', 'living_alone', 'hard_to_move', 'pregnant', 'other']);
const partOfDay = z.enum(['any', 'morning', 'afternoon']);
export const dateKey = z.string().regex(/^\d{4}-\d\d-\d\d$/);
export const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
export const phone = z.string().trim().regex(/^\+?[\d -]{7,20}$/);
const itemCode = z.string().min(1).max(80);
export const slotId = z.string().min(10).max(120);
const mostItems = 5;

const bookingItem = z.object({ code: z.string(), name: bilingual, aliases: z.array(z.string()), homeVisit: z.boolean(), proxy: z.boolean(), minutes: z.number().int() });
export const bookingItems = z.array(bookingItem);
export type BookingItem = z.infer<typeof bookingItem>;

const codesOf = (items: string): string[] => items.split(',').filter((code) => code !== '');
/** `items`: codes with commas between, the main one first. */
export const itemsQuery = z.object({ items: z.string().min(1).max(400).transform(codesOf) });
const bookingCentre = z.object({
  id: z.string(),
  name: bilingual,
  address: bilingual,
  phone: z.string(),
  stepFree: z.boolean().nullable(),
  /** The soonest free time for these items; null = full for as long as can be booked. */
  earliest: z.object({ slotId: z.string(), startsAt: instant }).nullable(),
});
export const bookingCentres = z.array(bookingCentre);
export type BookingCentre = z.infer<typeof bookingCentre>;

const bookingDay = z.object({
  date: z.string(),
  morning: z.number().int(),
  afternoon: z.number().int(),
  /** `full` = wait for a place; `closed` = nobody is there, for the reason given. */
  state: z.enum(['free', 'full', 'closed']),
  reason: bilingual.nullable(),
});
/** Every date that can be booked, soonest first, with those that are full or closed. */
export const bookingDays = z.array(bookingDay);
export type BookingDay = z.infer<typeof bookingDay>;
const bookingTime = z.object({ slotId: z.string(), startsAt: instant, endsAt: instant, free: z.number().int(), part: z.enum(['morning', 'afternoon']), kind: z.enum(['ordinary', 'lunch', 'extended']) });
export const bookingTimes = z.array(bookingTime);
export type BookingTime = z.infer<typeof bookingTime>;

export const holdRequest = z.object({ key: idempotencyKey, slotId, items: z.array(itemCode).min(1).max(mostItems) });
export const hold = z.object({ key: z.string(), slotId: z.string(), startsAt: instant, until: instant, serverNow: instant });
export type Hold = z.infer<typeof hold>;
export const released = z.object({ ok: z.literal(true) });

const backup = z.object({ name: z.string().trim().min(1).max(40), phone, relation: z.string().trim().min(1).max(40) });
export const visitNeeds = z.object({
  eligibility: eligibility.default('none'),
  access: z.array(accessNeed).max(4).default([]),
  companion: z.boolean().default(false),
  backup: backup.nullable().default(null),
  proxyFor: z.object({ name: z.string().trim().min(1).max(40), relation: z.string().trim().min(1).max(40) }).nullable().default(null),
  address: z.string().trim().min(4).max(200).nullable().default(null),
  wish: z.object({ date: dateKey, part: partOfDay }).nullable().default(null),
  remark: z.string().trim().max(300).nullable().default(null),
});
export type VisitNeeds = z.infer<typeof visitNeeds>;
const emptyNeeds = { eligibility: 'none', access: [], companion: false, backup: null, proxyFor: null, address: null, wish: null, remark: null } as const;

/** `slotId` for every mode but `home_visit`, which needs `needs.address` and `needs.wish` instead. `proxy` needs `needs.proxyFor`. */
const bookingFields = {
  key: idempotencyKey,
  mode: appointmentMode.default('counter'),
  slotId: slotId.optional(),
  items: z.array(itemCode).min(1).max(mostItems),
  lang,
  name: z.string().trim().min(1).max(40),
  /** Absent = no phone: `needs.backup` is told instead, or a four-digit code given back. */
  phone: phone.optional(),
  needs: visitNeeds.default({ ...emptyNeeds, access: [] }),
};
export const bookingRequest = z.object(bookingFields);
export type BookingForm = z.input<typeof bookingRequest>;

const bookingMaterial = z.object({ name: bilingual, form: bilingual, copies: z.number().int(), required: z.boolean(), when: bilingual.nullable(), forItems: z.array(z.string()) });
export const ownBooking = z.object({
  bookingNo: z.string(),
  state: appointmentState,
  mode: appointmentMode,
  items: z.array(z.object({ code: z.string(), name: bilingual })),
  centre: z.object({ id: z.string(), name: bilingual, address: bilingual, phone: z.string() }),
  slotId: z.string(),
  startsAt: instant,
  endsAt: instant,
  name: z.string().nullable(),
  needs: visitNeeds,
  /** What to bring, once for all matters of the visit. */
  materials: z.array(bookingMaterial),
  /** The holder may move or cancel it alone until `changeBy`; later by phone or at the counter. */
  changeable: z.boolean(),
  changeBy: instant,
  /** By when a home visit is confirmed; null = nothing to confirm. */
  respondBy: instant.nullable(),
  /** What manages it: the phone's last four digits, the backup contact's, or the code below. */
  provenBy: z.enum(['phone', 'backup', 'code']),
  /** Told once, to a booking without any phone. */
  code: z.string().nullable(),
  /** GET /api/booking/calendar/:token */
  calendarToken: z.string(),
  serverNow: instant,
});
export type OwnBooking = z.infer<typeof ownBooking>;

export const bookingProof = z.object({ bookingNo: z.string().regex(/^\d{8}$/), code: z.string().regex(/^\d{4}$/) });
export const bookingMove = bookingProof.extend({ key: idempotencyKey, slotId });
export const bookingCancel = bookingProof.extend({ key: idempotencyKey });
export const calendarParams = z.object({ token: z.string().min(20).max(120) });
export const calendarQuery = z.object({ lang: lang.default('zh') });

export const waitRequest = z.object({ key: idempotencyKey, items: z.array(itemCode).min(1).max(mostItems), centreId: z.string().max(80).nullable(), from: dateKey, to: dateKey, part: partOfDay.default('any'), lang, name: z.string().trim().max(40).optional(), phone });
export const waiting = z.object({ entryId: z.string(), code: z.string(), ahead: z.number().int() });
export type WaitPlace = z.infer<typeof waiting>;
/** The code from the text message, and the number it went to. */
export const offerAnswer = z.object({ phone, code: z.string().regex(/^\d{4}$/), key: idempotencyKey });
export const waitEnd = offerAnswer.omit({ key: true });
