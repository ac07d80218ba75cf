import type { Appointment } from '../../desk/appointments/appointment.js';
import { moveOf } from '../../desk/appointments/change-appointment.js';
import { liveStates } from '../../desk/appointments/states.js';
import { DeskError } from '../../desk/errors.js';
import { plainPhone } from '../../desk/search-tokens.js';
import { changeBooking, type ChangePorts } from '../appointments/change-booking.js';
import { factsOf } from '../appointments/tell-appointment.js';
import type { Answer, CodedText } from './answer.js';

export type BookingTextPorts = ChangePorts;

/** Tells of a booking, says how to change it, or calls it off. Null = the booking's own text answers; undefined = this number has no such booking. */
export async function answerAboutBooking(ports: BookingTextPorts, { key, phone, wants, code }: CodedText): Promise<Answer | null | undefined> {
  const appointment = await ports.appointments.byBookingNo(code);
  if (!appointment || plainPhone(appointment.phone ?? '') !== phone) return undefined;
  if (wants === 'no') return callOff(ports, appointment, key);
  return wants === 'change' && isAhead(ports, appointment) ? said(appointment, 'how_to_change') : stands(ports, appointment);
}

/** A booking as it stands, to whom it belongs. */
export async function standsAnswer(ports: BookingTextPorts, bookingNo: string): Promise<Answer | undefined> {
  const appointment = await ports.appointments.byBookingNo(bookingNo);
  return appointment ? stands(ports, appointment) : undefined;
}

function isAhead({ clock }: Pick<BookingTextPorts, 'clock'>, { state, startsAt }: Appointment): boolean {
  return liveStates.includes(state) && clock.now() < startsAt;
}

function said(appointment: Appointment, kind: 'booking_stands' | 'how_to_change'): Answer {
  return { notice: { kind, ...factsOf(appointment) }, lang: appointment.lang, about: appointment.bookingNo };
}

function stands(ports: BookingTextPorts, appointment: Appointment): Answer {
  const { bookingNo, itemName, lang } = appointment;
  return isAhead(ports, appointment) ? said(appointment, 'booking_stands') : { notice: { kind: 'booking_over', item: itemName[lang], bookingNo }, lang, about: bookingNo };
}

/** By telephone a booking may be called off until it begins, and so by text. */
async function callOff(ports: BookingTextPorts, appointment: Appointment, key: string): Promise<Answer | null> {
  if (moveOf(appointment, 'cancel') === null || !isAhead(ports, appointment)) return stands(ports, appointment);
  try {
    await changeBooking(ports, { id: appointment.id, key, source: 'phone', actor: { kind: 'citizen', contactId: appointment.contactId ?? 'anonymous' } }, { action: 'cancel' });
    return null;
  } catch (error) {
    if (!(error instanceof DeskError && error.code === 'illegal_move')) throw error;
    return stands(ports, appointment);
  }
}
