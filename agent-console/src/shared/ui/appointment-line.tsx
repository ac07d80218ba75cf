import type { linkedAppointment } from '../../../../server/contract/ticket-detail.js';
import type { z } from 'zod';
import { appointmentStateWords } from '../../../../server/contract/words/booking-words.js';
import { useSay } from '../i18n/language.js';
import { word, type Bilingual } from '../i18n/words.js';
import { Moment } from '../time/moment.js';
import { BookingNo } from './ticket-no.js';

/** Where a booking stands, as staff say it. */
export const appointmentStateWord = (state: string): Bilingual => (appointmentStateWords as Readonly<Record<string, Bilingual>>)[state] ?? word(state, state);

/** A booking in two lines: what, where, when, how it stands. */
export function AppointmentLine({ appointment }: { appointment: z.infer<typeof linkedAppointment> }) {
  const say = useSay();
  return (
    <span className="row-line">
      <span className="row">
        <BookingNo no={appointment.bookingNo} />
        <span className="mark">{say(appointmentStateWord(appointment.state))}</span>
      </span>
      <span className="strong">{appointment.item}</span>
      <span>
        <Moment at={appointment.startsAt} /> · {appointment.centre}
      </span>
    </span>
  );
}
