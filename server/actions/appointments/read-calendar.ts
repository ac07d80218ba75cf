import { calendarFile } from '../../desk/appointments/calendar-file.js';
import { DeskError } from '../../desk/errors.js';
import type { Lang } from '../../desk/text.js';
import type { Ports } from '../../ports/index.js';
import { calendarToken } from './own-booking.js';
import { readBooking } from './read-booking.js';

const digits = 8;

/** The calendar file of a booking to who has its address; it says CANCEL once the booking is off. Throws `not_found` for an address nobody was given. */
export async function readCalendar(ports: Pick<Ports, 'appointments' | 'clock' | 'directory' | 'secrets'>, { token, lang }: { token: string; lang: Lang }): Promise<string> {
  const bookingNo = token.slice(0, digits);
  const appointment = token === calendarToken(ports, bookingNo) ? await ports.appointments.byBookingNo(bookingNo) : null;
  if (!appointment) throw new DeskError('not_found', { what: 'booking' });
  const { centre, endsAt, materials, serverNow } = await readBooking(ports, appointment);
  const names = materials.filter(({ required }) => required).map(({ material }) => material.name);
  const bring = { zh: names.map(({ zh }) => zh).join('、'), en: names.map(({ en }) => en).join(', ') };
  return calendarFile(appointment, { endsAt, address: centre.address, bring, lang, now: serverNow });
}
