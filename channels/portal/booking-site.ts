import type { z } from 'zod';
import type { BookingCentre, BookingDay, BookingItem, BookingTime, bookingRequest, Hold as HoldReply, holdRequest } from '../../server/contract/booking.js';
import type { Bilingual, Lang } from '../../server/contract/common.js';
import type { BookingProof, OwnBooking, Waiting, WaitRequest } from '../../server/ports/booking.js';
import type { Directory } from '../../server/ports/directory.js';

type Material = Awaited<ReturnType<Directory['guides']>>[number]['materials'][number];
type Held = z.output<typeof holdRequest>;

/** A booking with all its holder needs on the day. */
export interface WholeBooking extends OwnBooking {
  name: string | null;
  centre: { id: string; name: Bilingual; address: Bilingual; phone: string };
  endsAt: number;
  materials: readonly { material: Material; copies: number; required: boolean; forItems: readonly string[] }[];
  provenBy: 'phone' | 'backup' | 'code';
  ownCode: string | null;
  serverNow: number;
}

/** What the citizen site asks of the appointment book. Every change is one act a key. */
export interface BookingSite {
  bookingItems: () => Promise<BookingItem[]>;
  centresFor: (items: readonly string[]) => Promise<BookingCentre[]>;
  daysFor: (centreId: string, items: readonly string[]) => Promise<BookingDay[]>;
  timesFor: (asked: { centreId: string; date: string; items: readonly string[] }) => Promise<BookingTime[]>;
  /** Throws DeskError `slot_gone`. */
  hold: (request: Held) => Promise<HoldReply>;
  /** Throws DeskError `hold_gone`. */
  renewHold: (request: Held) => Promise<HoldReply>;
  releaseHold: (request: Held) => Promise<void>;
  /** Throws DeskError `slot_gone`, `booking_limit`, `booking_closed`, `visit_not_offered`, `invalid`. */
  bookVisit: (form: z.output<typeof bookingRequest>) => Promise<WholeBooking>;
  /** Throws DeskError `wrong_booking_code` for a wrong number and a wrong code alike. */
  findBooking: (proof: BookingProof) => Promise<WholeBooking>;
  moveBooking: (asked: BookingProof & { key: string; slotId: string }) => Promise<WholeBooking>;
  cancelBooking: (asked: BookingProof & { key: string }) => Promise<WholeBooking>;
  /** Throws DeskError `not_found`. */
  calendar: (asked: { token: string; lang: Lang }) => Promise<string>;
  wait: (asked: Omit<WaitRequest, 'itemCode' | 'more' | 'name'> & { items: readonly string[]; name?: string | undefined }) => Promise<Waiting>;
  /** Throws DeskError `offer_over`, `wrong_wait_code`. */
  takeOffer: (asked: { phone: string; code: string }) => Promise<WholeBooking>;
  /** Throws DeskError `wrong_wait_code` for a wrong number and a wrong code alike. */
  stopWaiting: (asked: { phone: string; code: string }) => Promise<void>;
}
