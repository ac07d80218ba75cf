import type { linkedAppointment } from '../../../../server/contract/ticket-detail.js';
import type { z } from 'zod';
import { appointmentStateWords } from '../../../../server/contract/words/booking-words.js';
import { Link } from 'react-router';
import { useNames, useSay } from '../i18n/language.js';
import { word, type Bilingual } from '../i18n/words.js';
import { Moment } from '../time/moment.js';
import { BookingNo, shortNo } from './ticket-no.js';

const words = { ticket: word('预约单 {no}', 'Booking ticket {no}') } as const;

/** Where a booking stands, as staff say it. */
export const appointmentStateWord = (state: string): Bilingual => (appointmentStateWords as Readonly<Record<string, Bilingual>>)[state] ?? word(state, state);

/** A booking: what, where, when, how it stands, and the way to its ticket, unless that is where one is. */
export function AppointmentLine({ appointment, here }: { appointment: z.infer<typeof linkedAppointment>; here?: string }) {
  const say = useSay();
  const names = useNames();
  const { ticketNo } = appointment;
  return (
    <span className="row-line">
      <span className="row">
        <BookingNo no={appointment.bookingNo} />
        <span className="mark">{say(appointmentStateWord(appointment.state))}</span>
      </span>
      <span className="strong">{names(appointment.items)}</span>
      <span>
        <Moment at={appointment.startsAt} /> · {say(appointment.centre)}
      </span>
      {ticketNo !== null && ticketNo !== here && <Link to={`/tickets/${ticketNo}`}>{say(words.ticket, { no: shortNo(ticketNo) })}</Link>}
    </span>
  );
}
