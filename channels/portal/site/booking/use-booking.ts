import { useEffect, useState } from 'preact/hooks';
import { usePage } from '../page-context.js';
import type { Booking } from './booking-box.js';
import { readChoice, type Choice } from './choice.js';

/** The booking being made, redrawn on every change, and what its address says. */
export function useBooking(): { booking: Booking; choice: Choice } {
  const { bookingBox, url } = usePage();
  const [booking, setBooking] = useState(bookingBox.booking());
  useEffect(() => {
    setBooking(bookingBox.booking());
    return bookingBox.watch(() => setBooking(bookingBox.booking()));
  }, [bookingBox]);
  return { booking, choice: readChoice(url.query) };
}
