import type { Hold, OwnBooking } from '../../../../server/contract/booking.js';
import { readShelf, writeShelf, type Shelf } from '../shelf.js';
import { nobody, type Visitor } from './visitor.js';

/** What a booking in progress knows besides its address; kept in this tab only, since others may use the device. */
export interface Booking {
  /** The hold's and the booking's key. */
  readonly key: string;
  readonly hold: Hold | null;
  readonly visitor: Visitor;
  readonly done: OwnBooking | null;
  /** What a booking was looked up with; it changes it too. */
  readonly proof: { readonly bookingNo: string; readonly code: string } | null;
}

export interface BookingBox {
  booking: () => Booking;
  change: (patch: Partial<Booking>) => void;
  /** A new act: another key, nobody held, the visitor stays. */
  renewKey: () => void;
  /** Brings back what this tab kept. Called once the first paint is on the screen. */
  wake: () => void;
  watch: (listener: () => void) => () => void;
}

const shelfKey = 'book.draft';

/** Holds the booking being made. */
export function createBookingBox({ tab, newKey }: { tab: Shelf; newKey: () => string }): BookingBox {
  let booking: Booking = { key: newKey(), hold: null, visitor: nobody, done: null, proof: null };
  const listeners = new Set<() => void>();
  const settle = (next: Booking): void => {
    booking = next;
    writeShelf(tab, shelfKey, next);
    for (const listener of listeners) listener();
  };
  return {
    booking: () => booking,
    change: (patch) => settle({ ...booking, ...patch }),
    renewKey: () => settle({ ...booking, key: newKey(), hold: null }),
    wake: () => {
      const kept = readShelf(tab, shelfKey) as Booking | null;
      if (kept) booking = { ...booking, ...kept };
      for (const listener of listeners) listener();
    },
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
