/** All numbers of eight digits. */
const numbers = 100_000_000;
/** Shares no factor with 10^8, so the step visits every number once before any comes again. */
const step = 48_271_013;
const start = 20_261_013;

/** The eight digits of the nth booking: never given twice in 10^8 bookings, and not the number next to the last caller's. */
export function bookingNumber(nth: number): string {
  return String((nth * step + start) % numbers).padStart(8, '0');
}
