import type { Appointment } from '../../desk/appointments/appointment.js';
import { proofCode } from '../../desk/appointments/proof.js';
import { dateOf } from '../../desk/calendar/shanghai.js';
import { DeskError } from '../../desk/errors.js';
import type { BookingProof } from '../../ports/booking.js';
import type { Ports } from '../../ports/index.js';

export type FindPorts = Pick<Ports, 'appointments' | 'clock' | 'numbers' | 'secrets'>;

/** Looks at one number a day, right and wrong together: ten thousand codes take a year to try. */
const looksADay = 30;
const codeDigits = 4;

/** The four digits of a booking without any phone: made from its number, so they are stored nowhere. */
export function ownCode({ secrets }: Pick<Ports, 'secrets'>, bookingNo: string): string {
  return secrets.queryCode(`booking:${bookingNo}`).slice(-codeDigits);
}

/** The booking of this number to who knows its four digits. An unknown number and a wrong code are refused alike:
 *  `wrong_booking_code`, and after thirty looks a day at one number `too_many`. */
export async function findBooking(ports: FindPorts, { bookingNo, code }: BookingProof): Promise<Appointment> {
  const looks = await ports.numbers.next(`booking-looks:${bookingNo}:${dateOf(ports.clock.now())}`);
  if (looks > looksADay) throw new DeskError('too_many');
  const appointment = await ports.appointments.byBookingNo(bookingNo);
  if (!appointment || proofCode(appointment, ownCode(ports, bookingNo)) !== code) throw new DeskError('wrong_booking_code');
  return appointment;
}
