import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { z } from 'zod';
import type { QueueRow } from '../../../../server/contract/ticket.js';
import type { linkedAppointment } from '../../../../server/contract/ticket-detail.js';
import { useSay } from '../i18n/language.js';
import { word } from '../i18n/words.js';
import { AppointmentLine } from './appointment-line.js';
import { RowLine } from './row-line.js';

const words = {
  tickets: word('旧件', 'Tickets'),
  appointments: word('预约', 'Bookings'),
  nothing: word('没有记录', 'Nothing on record'),
} as const;

/** One kind of thing known of a person: its name, how many, the list or that there is none. */
export function KnownPart({ title, count, children }: { title: string; count: number; children: ReactNode }) {
  const say = useSay();
  return (
    <section className="stack">
      <h3>
        {title} <span className="num">{count}</span>
      </h3>
      {count === 0 ? <p className="muted">{say(words.nothing)}</p> : <ul className="stack">{children}</ul>}
    </section>
  );
}

export function KnownTickets({ tickets }: { tickets: readonly QueueRow[] }) {
  const say = useSay();
  return (
    <KnownPart title={say(words.tickets)} count={tickets.length}>
      {tickets.map((row) => (
        <li key={row.no}>
          <Link to={`/tickets/${row.no}`} className="plain-link">
            <RowLine row={row} />
          </Link>
        </li>
      ))}
    </KnownPart>
  );
}

export function KnownBookings({ appointments }: { appointments: readonly z.infer<typeof linkedAppointment>[] }) {
  const say = useSay();
  return (
    <KnownPart title={say(words.appointments)} count={appointments.length}>
      {appointments.map((appointment) => (
        <li key={appointment.bookingNo}>
          <AppointmentLine appointment={appointment} />
        </li>
      ))}
    </KnownPart>
  );
}
