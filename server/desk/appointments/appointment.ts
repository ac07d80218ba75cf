import type { ActorStamp } from '../access/actor.js';
import type { DateKey } from '../calendar/shanghai.js';
import type { Instant, Lang, Text } from '../text.js';
import type { Counter, Hours } from './hours.js';
import type { AppointmentAction, AppointmentState } from './states.js';

export type { AppointmentState };
export type CentreKind = 'district' | 'subdistrict' | 'agency_point';

/** A place with counters: the district centre, a subdistrict centre or a community agency point. */
export interface Centre {
  id: string;
  kind: CentreKind;
  name: Text;
  address: Text;
  phone: string;
  /** Items served here; empty = every bookable item. */
  itemCodes: readonly string[];
  /** Start times offered on a working day, 'HH:MM' in Asia/Shanghai; what a centre without `hours` is open by. */
  slotTimes: readonly string[];
  slotCapacity: number;
  /** Length of a slot; absent = the shortest step between `slotTimes`. */
  slotMinutes?: number;
  counters?: readonly Counter[];
  /** Opening hours as the centre began; planners change them in the store (`Availability`). */
  hours?: readonly Hours[];
  /** What a wheelchair user must know; absent = not said. */
  stepFree?: boolean;
}

/** Who holds a place: for good, or until an instant (a hold, an offer, or a place that cools down). */
export interface Place {
  key: string;
  at: Instant;
  /** The place is free again from then on; absent = kept for good. */
  until?: Instant;
}

/** One time at one centre. `taken` is the truth: a booking is in it or does not exist. */
export interface Slot {
  id: string;
  centreId: string;
  startsAt: Instant;
  capacity: number;
  /** The last places of the slot, for the phone and the counter only; absent = none. */
  reserved?: number;
  taken: readonly Place[];
}

export type AppointmentSource = 'phone' | 'web_form' | 'web_chat' | 'counter';
export type AppointmentMode = 'counter' | 'home_visit' | 'proxy' | 'video';
export type AccessNeed = 'wheelchair' | 'sign_language' | 'dialect' | 'large_print';
export type Eligibility = 'none' | 'over_60' | 'disabled' | 'living_alone' | 'hard_to_move' | 'pregnant' | 'other';
export type PartOfDay = 'any' | 'morning' | 'afternoon';

/** Whom to reach for a person without a phone: family, a neighbour, the village head, the grid worker. */
export interface BackupContact {
  name: string;
  phone: string;
  relation: string;
}

/** What the person who comes needs, and whom else the visit concerns. */
export interface VisitNeeds {
  eligibility: Eligibility;
  access: readonly AccessNeed[];
  /** Somebody comes along. */
  companion: boolean;
  backup: BackupContact | null;
  /** Whom a proxy comes for. */
  proxyFor: { name: string; relation: string } | null;
  /** Where a home visit goes, with what helps to find the door. */
  address: string | null;
  /** When a home visit would suit. */
  wish: { date: DateKey; part: PartOfDay } | null;
  remark: string | null;
}

/** A matter of the visit. */
export interface VisitItem {
  code: string;
  name: Text;
}

/** One line of an appointment's life. */
export interface AppointmentLine {
  action: AppointmentAction | 'book';
  at: Instant;
  by: ActorStamp;
  /** Of a move: when it was to begin before. */
  from?: Instant;
  note?: string;
  /** The press that did it, so that a repeat is found. */
  key?: string;
}

/** A kept place: who comes, where, when, for what. */
export interface Appointment {
  id: string;
  /** One per act of booking. */
  key: string;
  /** 8 digits, read out two by two. */
  bookingNo: string;
  /** The first of `items`. */
  itemCode: string;
  itemName: Text;
  /** All matters of the visit, materials merged; at least one. */
  items: readonly VisitItem[];
  centreId: string;
  centreName: Text;
  /** The first of `slotIds`; '' while a visit at home has no place in a slot. */
  slotId: string;
  /** Consecutive slots, in order. */
  slotIds: readonly string[];
  /** The key its places are held under; another one after every move. */
  placeKey: string;
  startsAt: Instant;
  mode: AppointmentMode;
  state: AppointmentState;
  source: AppointmentSource;
  lang: Lang;
  name: string | null;
  phone: string | null;
  needs: VisitNeeds;
  contactId: string | null;
  callId: string | null;
  ticketNo: string | null;
  /** The matter it was booked for; null = it stands by itself. */
  bookedFor: string | null;
  /** Counts what a calendar must hear of (RFC 5545 SEQUENCE). */
  sequence: number;
  /** When the next reminder is due; null = none is. */
  remindAt: Instant | null;
  /** By when the unit has to confirm a home visit; null = nothing to confirm, or told on. */
  respondBy: Instant | null;
  /** The day of its holder it uses up where one booking a day is the limit; no two bookings have the same. Null = not bound. */
  claim: string | null;
  history: readonly AppointmentLine[];
  createdAt: Instant;
  version: number;
}

export const noNeeds: VisitNeeds = { eligibility: 'none', access: [], companion: false, backup: null, proxyFor: null, address: null, wish: null, remark: null };
