import type { linkedAppointment } from '../../../../server/contract/ticket-detail.js';
import type { z } from 'zod';
import { useSay } from '../i18n/language.js';
import { word, type Bilingual } from '../i18n/words.js';
import { Moment } from '../time/moment.js';
import { BookingNo } from './ticket-no.js';

const states: Record<string, Bilingual> = {
  held: word('暂留', 'Held'),
  requested: word('待确认', 'Requested'),
  confirmed: word('已约', 'Booked'),
  rescheduled: word('已改约', 'Rescheduled'),
  checked_in: word('已取号', 'Checked in'),
  completed: word('已办完', 'Completed'),
  cancelled: word('已取消', 'Cancelled'),
  cancelled_by_citizen: word('已取消', 'Cancelled'),
  cancelled_by_center: word('中心取消', 'Cancelled by centre'),
  no_show: word('未到', 'No-show'),
};

export const appointmentStateWord = (state: string): Bilingual => states[state] ?? word(state, state);

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
