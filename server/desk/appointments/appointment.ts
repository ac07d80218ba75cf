import type { Instant, Lang, Text } from '../text.js';

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
  /** Start times offered on a working day, 'HH:MM' in Asia/Shanghai. */
  slotTimes: readonly string[];
  slotCapacity: number;
}

/** One time at one centre. `taken` is the truth: a booking is in it or does not exist. */
export interface Slot {
  id: string;
  centreId: string;
  startsAt: Instant;
  capacity: number;
  taken: readonly { key: string; at: Instant }[];
}

export type AppointmentState = 'confirmed' | 'cancelled_by_citizen' | 'checked_in' | 'completed' | 'no_show';
export type AppointmentSource = 'phone' | 'web_form' | 'web_chat' | 'counter';

/** A kept place: who comes, where, when, for what. Its own idempotency key is the slot's `taken` key. */
export interface Appointment {
  id: string;
  key: string;
  /** 8 digits, read out two by two. */
  bookingNo: string;
  itemCode: string;
  itemName: Text;
  centreId: string;
  centreName: Text;
  slotId: string;
  startsAt: Instant;
  mode: 'counter' | 'home_visit' | 'proxy';
  state: AppointmentState;
  source: AppointmentSource;
  lang: Lang;
  name: string | null;
  phone: string | null;
  contactId: string | null;
  callId: string | null;
  ticketNo: string | null;
  createdAt: Instant;
  version: number;
}
