import type { AppointmentMode, AppointmentSource, AppointmentState, PartOfDay, VisitNeeds } from '../desk/appointments/appointment.js';
import type { Instant, Lang, Text } from '../desk/text.js';

export interface BookableItem {
  code: string;
  name: Text;
  /** What people call it; helps recognised speech find it. */
  aliases: readonly string[];
  /** Which ways it can be done beside coming to a counter. */
  homeVisit?: boolean;
  proxy?: boolean;
}
export interface BookableCentre {
  id: string;
  name: Text;
  address: Text;
  phone?: string;
  /** A wheelchair gets in; absent = not said. */
  stepFree?: boolean;
}
/** `date` is 'YYYY-MM-DD' in Asia/Shanghai. */
export interface BookableDay {
  date: string;
  free: number;
  morning?: number;
  afternoon?: number;
}
export interface BookableSlot {
  slotId: string;
  startsAt: Instant;
  free: number;
}
/** Which matters for whom: decides length and places. Absent source = the phone. */
export interface SlotQuestion {
  centreId: string;
  itemCode: string;
  /** More matters of the same visit. */
  more?: readonly string[];
  source?: AppointmentSource;
}

export interface BookingRequest {
  /** One per act of booking: the same key always answers with the same booking. A hold is kept under it too. */
  key: string;
  slotId: string;
  itemCode: string;
  /** More matters of the same visit. */
  more?: readonly string[];
  source: AppointmentSource;
  lang: Lang;
  name?: string;
  phone?: string;
  callId?: string;
  /** Whom the channel already knows; else the number decides. */
  contactId?: string;
  /** The ticket it is booked for. */
  bookedFor?: string;
  /** At the counter unless told otherwise; `proxy` comes for somebody else, `video` stays at home. */
  mode?: Exclude<AppointmentMode, 'home_visit'>;
  needs?: Partial<VisitNeeds>;
  /** The place is held under the key: saves asking for a new one first. */
  held?: boolean;
}
/** A visit at home has no slot: its unit confirms the time. */
export interface VisitRequest {
  key: string;
  itemCode: string;
  more?: readonly string[];
  source: AppointmentSource;
  lang: Lang;
  /** Absent = nobody asked yet. */
  name?: string;
  phone?: string;
  callId?: string;
  contactId?: string;
  bookedFor?: string;
  address: string;
  wish: { date: string; part: PartOfDay };
  needs?: Partial<VisitNeeds>;
}

export interface Booking {
  bookingNo: string;
  itemName: Text;
  centreName: Text;
  startsAt: Instant;
}
export interface Hold {
  key: string;
  slotId: string;
  startsAt: Instant;
  until: Instant;
}
/** A booking as its own holder sees it. */
export interface OwnBooking extends Booking {
  items: readonly { code: string; name: Text }[];
  centreId: string;
  state: AppointmentState;
  mode: AppointmentMode;
  slotId: string;
  needs: VisitNeeds;
  /** May the holder still move or cancel it alone, and until when. */
  changeable: boolean;
  changeBy: Instant;
  /** By when the unit confirms a home visit; null when nothing is to be confirmed. */
  respondBy: Instant | null;
  /** In the address of the calendar file. */
  calendarToken: string;
}
/** Who manages a booking: its number and the last four digits of the phone (of the backup contact; or the code of a booking without any). */
export interface BookingProof {
  bookingNo: string;
  code: string;
}
export interface WaitRequest {
  key: string;
  itemCode: string;
  more?: readonly string[];
  /** Null = any centre that serves it. */
  centreId: string | null;
  from: string;
  to: string;
  part: PartOfDay;
  lang: Lang;
  name?: string;
  phone: string;
}
export interface Waiting {
  entryId: string;
  /** Four digits to answer an offer with. */
  code: string;
  /** 0 = the next to be offered a place. */
  ahead: number;
}

/** The appointment book as a channel sees it. */
export interface BookingDesk {
  items(): Promise<readonly BookableItem[]>;
  centres(itemCode: string): Promise<readonly BookableCentre[]>;
  /** Open days with free places, from the next working day on, soonest first. */
  days(request: SlotQuestion): Promise<readonly BookableDay[]>;
  slots(request: SlotQuestion & { date: string }): Promise<readonly BookableSlot[]>;
  /** Throws DeskError `slot_gone` when the last place went meanwhile, `booking_limit`, `booking_closed`. */
  book(request: BookingRequest): Promise<Booking>;
}

/** The whole of it: places held, bookings managed, home visits, waiting for a place. */
export interface AppointmentBook extends BookingDesk {
  /** Throws `slot_gone`. The same key again is the same hold, renewed. */
  hold(request: Pick<BookingRequest, 'key' | 'slotId' | 'itemCode' | 'more' | 'source'>): Promise<Hold>;
  /** Throws `hold_gone` when the place went meanwhile. */
  renew(request: Pick<BookingRequest, 'key' | 'slotId' | 'itemCode' | 'more' | 'source'>): Promise<Hold>;
  release(request: Pick<BookingRequest, 'key' | 'slotId' | 'itemCode' | 'more'>): Promise<void>;
  /** What the booking of `book` needs to be managed where no phone was given; null where the phone's last four digits do. */
  codeOf(bookingNo: string): Promise<string | null>;
  visit(request: VisitRequest): Promise<OwnBooking>;
  /** All of these throw `wrong_booking_code` for a wrong number and a wrong code alike, `looked_too_often` after ten wrong ones a day. */
  find(proof: BookingProof): Promise<OwnBooking>;
  /** One act: the old place is kept until the new one is. Throws `slot_gone`, `too_late_to_change`, `illegal_move`. */
  move(request: BookingProof & { key: string; slotId: string; source: AppointmentSource }): Promise<OwnBooking>;
  cancel(request: BookingProof & { key: string; source: AppointmentSource }): Promise<OwnBooking>;
  wait(request: WaitRequest): Promise<Waiting>;
  /** Takes the offered place; throws `offer_over` when it lapsed, or there is none. */
  takeOffer(request: { phone: string; code: string; source: AppointmentSource; key: string }): Promise<Booking>;
  stopWaiting(request: { phone: string; code: string }): Promise<void>;
}
