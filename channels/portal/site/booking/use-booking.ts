import { usePage } from '../page-context.js';
import { useWatched } from '../use-watched.js';
import type { Booking } from './booking-box.js';
import { readChoice, type Choice } from './choice.js';

/** The booking being made, redrawn on every change, and what its address says. */
export function useBooking(): { booking: Booking; choice: Choice } {
  const { bookingBox, url } = usePage();
  const booking = useWatched(bookingBox, bookingBox.booking);
  return { booking, choice: readChoice(url.query) };
}
