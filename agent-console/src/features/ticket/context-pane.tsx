import { useRef } from 'react';
import { Link } from 'react-router';
import type { TicketDetail } from '../../../../server/contract/ticket-detail.js';
import { useHotkey } from '../../shared/hotkeys/use-hotkey.js';
import { useSay } from '../../shared/i18n/language.js';
import { hasRole, useMe } from '../../shared/people/me.js';
import { RowLine } from '../../shared/ui/row-line.js';
import { AppointmentLine } from '../../shared/ui/appointment-line.js';
import { shortNo } from '../../shared/ui/ticket-no.js';
import { Assignments } from './assignments.js';
import { CallerCard } from './caller-card.js';
import { DeadlineList } from './deadline-list.js';
import { ElementsPanel } from './elements-panel.js';
import { OutcomePanel } from './outcome-panel.js';
import { words } from './words.js';

/** What stands around a ticket: clocks, caller, units, earlier matters. */
export function ContextPane({ ticket }: { ticket: TicketDetail }) {
  const say = useSay();
  const me = useMe();
  const pane = useRef<HTMLElement>(null);
  useHotkey({ keys: 'i' }, () => pane.current?.focus());
  return (
    <aside className="ticket-context stack" tabIndex={-1} ref={pane} aria-label={say(words.pane)}>
      <section className="panel stack" aria-labelledby="deadlines">
        <h2 id="deadlines">{say(words.deadlines)}</h2>
        <DeadlineList deadlines={ticket.deadlines} promise={ticket.promise} stopped={ticket.suspension !== null} />
      </section>
      <CallerCard no={ticket.row.no} caller={ticket.caller} />
      <ElementsPanel ticket={ticket} />
      <Assignments ticket={ticket} />
      <OutcomePanel ticket={ticket} />
      {ticket.appointment === null && hasRole(me, 'operator', 'dispatcher', 'supervisor') && (
        <p>
          <Link to={`/appointments/book?ticket=${ticket.row.no}`}>{say(words.bookFor)}</Link>
        </p>
      )}
      {ticket.appointment !== null && (
        <section className="panel stack">
          <h2>{say(words.appointment)}</h2>
          <AppointmentLine appointment={ticket.appointment} here={ticket.row.no} />
          {ticket.bookedFor !== null && <Link to={`/tickets/${ticket.bookedFor}`}>{say(words.bookedFor, { no: shortNo(ticket.bookedFor) })}</Link>}
        </section>
      )}
      {ticket.booked.length > 0 && (
        <section className="panel stack" aria-labelledby="booked">
          <h2 id="booked">
            {say(words.booked)} <span className="num">{ticket.booked.length}</span>
          </h2>
          {ticket.booked.map((one) => (
            <AppointmentLine key={one.bookingNo} appointment={one} />
          ))}
        </section>
      )}
      <section className="panel stack" aria-labelledby="earlier">
        <h2 id="earlier">
          {say(words.earlier)} <span className="num">{ticket.earlier.length}</span>
        </h2>
        {ticket.earlier.length === 0 && <p className="muted">{say(words.noEarlier)}</p>}
        <ul className="stack">
          {ticket.earlier.map((row) => (
            <li key={row.no}>
              <Link to={`/tickets/${row.no}`} className="plain-link">
                <RowLine row={row} />
              </Link>
            </li>
          ))}
        </ul>
      </section>
    </aside>
  );
}
