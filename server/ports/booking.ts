import type { AppointmentSource } from '../desk/appointments/appointment.js';
import type { Instant, Lang, Text } from '../desk/text.js';

export interface BookableItem {
  code: string;
  name: Text;
  /** What people call it; helps recognised speech find it. */
  aliases: readonly string[];
}
export interface BookableCentre {
  id: string;
  name: Text;
  address: Text;
}
/** `date` is 'YYYY-MM-DD' in Asia/Shanghai. */
export interface BookableDay {
  date: string;
  free: number;
}
export interface BookableSlot {
  slotId: string;
  startsAt: Instant;
  free: number;
}
export interface BookingRequest {
  /** One per act of booking: the same key always answers with the same booking. */
  key: string;
  slotId: string;
  itemCode: string;
  source: AppointmentSource;
  lang: Lang;
  name?: string;
  phone?: string;
  callId?: string;
  /** Whom the channel already knows; else the number decides. */
  contactId?: string;
  /** At the counter unless told otherwise; `proxy` comes for somebody else. */
  mode?: 'counter' | 'proxy';
}
export interface Booking {
  bookingNo: string;
  itemName: Text;
  centreName: Text;
  startsAt: Instant;
}

/** The appointment book as a channel sees it. */
export interface BookingDesk {
  items(): Promise<readonly BookableItem[]>;
  centres(itemCode: string): Promise<readonly BookableCentre[]>;
  /** Open days with free places, from the next working day on, soonest first. */
  days(request: { centreId: string; itemCode: string }): Promise<readonly BookableDay[]>;
  slots(request: { centreId: string; itemCode: string; date: string }): Promise<readonly BookableSlot[]>;
  /** Throws DeskError `slot_gone` when the last place went meanwhile. */
  book(request: BookingRequest): Promise<Booking>;
}
