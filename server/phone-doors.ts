import { bookAppointment } from './actions/appointments/book-appointment.js';
import { bookableCentres, bookableDays, bookableItems, bookableSlots } from './actions/appointments/offer-slots.js';
import { requestCallback } from './actions/callbacks/request-callback.js';
import { speakProgress } from './actions/citizens/speak-progress.js';
import type { BookingDesk } from './ports/booking.js';
import type { PhoneDesk } from './ports/citizen-desk.js';
import type { Ports } from './ports/index.js';

/** The appointment book as the phone line asks for it. */
export function bookingDoor(ports: Ports): BookingDesk {
  return {
    items: () => bookableItems(ports),
    centres: (itemCode) => bookableCentres(ports, itemCode),
    days: ({ centreId }) => bookableDays(ports, centreId),
    slots: (request) => bookableSlots(ports, request),
    book: (request) => bookAppointment(ports, request),
  };
}

/** What else a caller may ask for at night. */
export function phoneDoor(ports: Ports): PhoneDesk {
  return {
    requestCallback: (request) => requestCallback(ports, request),
    progress: (request) => speakProgress(ports, request),
  };
}
