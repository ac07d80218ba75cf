import type { Appointment } from '../../desk/appointments/appointment.js';
import { provenBy } from '../../desk/appointments/proof.js';
import { DeskError } from '../../desk/errors.js';
import { sharedAnswers } from '../../desk/shared-trips.js';
import type { AppointmentBook, OwnBooking, SlotQuestion } from '../../ports/booking.js';
import type { Ports } from '../../ports/index.js';
import { answerOffer, stopWaiting } from './answer-offer.js';
import { bookAppointment } from './book-appointment.js';
import { changeOwnBooking } from './change-booking.js';
import { findBooking, ownCode } from './find-booking.js';
import { holdPlaces, releaseHold, renewHold } from './hold-places.js';
import { bookableCentres, bookableDays, bookableItems, bookableSlots } from './offer-slots.js';
import { ownBooking } from './own-booking.js';
import { requestVisit } from './request-visit.js';
import { waitForPlace } from './wait-for-place.js';

/** The appointment book as every channel asks for it. */
export function appointmentBook(ports: Ports): AppointmentBook {
  const own = async (appointment: Promise<Appointment>): Promise<OwnBooking> => ownBooking(ports, await appointment);
  return {
    items: () => bookableItems(ports),
    centres: (itemCode) => bookableCentres(ports, itemCode),
    days: sharedAnswers(JSON.stringify, (question: SlotQuestion) => bookableDays(ports, question)),
    slots: sharedAnswers(JSON.stringify, (question: SlotQuestion & { date: string }) => bookableSlots(ports, question)),
    book: (request) => bookAppointment(ports, request),
    hold: (request) => holdPlaces(ports, request),
    renew: (request) => renewHold(ports, request),
    release: (request) => releaseHold(ports, request),
    codeOf: (bookingNo) => codeOf(ports, bookingNo),
    visit: (request) => own(requestVisit(ports, request)),
    find: (proof) => own(findBooking(ports, proof)),
    move: ({ slotId, ...asked }) => own(changeOwnBooking(ports, asked, { action: 'move', slotId })),
    cancel: (asked) => own(changeOwnBooking(ports, asked, { action: 'cancel' })),
    wait: (request) => waitForPlace(ports, request),
    takeOffer: (request) => answerOffer(ports, request),
    stopWaiting: (request) => stopWaiting(ports, request),
  };
}

async function codeOf(ports: Pick<Ports, 'appointments' | 'secrets'>, bookingNo: string): Promise<string | null> {
  const appointment = await ports.appointments.byBookingNo(bookingNo);
  if (!appointment) throw new DeskError('not_found', { what: 'booking' });
  return provenBy(appointment) === 'code' ? ownCode(ports, bookingNo) : null;
}
