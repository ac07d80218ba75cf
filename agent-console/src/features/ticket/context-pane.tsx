import { Link } from 'react-router';
import type { TicketDetail } from '../../../../server/contract/ticket-detail.js';
import { useSay } from '../../shared/i18n/language.js';
import { RowLine } from '../../shared/ui/row-line.js';
import { AppointmentLine } from '../../shared/ui/appointment-line.js';
import { Assignments } from './assignments.js';
import { CallerCard } from './caller-card.js';
import { DeadlineList } from './deadline-list.js';
import { words } from './words.js';

/** What stands around a ticket: clocks, caller, units, earlier matters. */
export function ContextPane({ ticket }: { ticket: TicketDetail }) {
  const say = useSay();
  return (
    <div className="ticket-context stack">
      <section className="panel stack" aria-labelledby="deadlines">
        <h2 id="deadlines">{say(words.deadlines)}</h2>
        <DeadlineList deadlines={ticket.deadlines} promise={ticket.promise} />
      </section>
      <CallerCard no={ticket.row.no} caller={ticket.caller} />
      <Assignments assignments={ticket.assignments} />
      {ticket.appointment !== null && (
        <section className="panel stack">
          <h2>{say(words.appointment)}</h2>
          <AppointmentLine appointment={ticket.appointment} />
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
    </div>
  );
}
