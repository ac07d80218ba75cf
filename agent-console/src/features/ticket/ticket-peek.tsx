import { useQuery } from '@tanstack/react-query';
import { keys } from '../../shared/api/keys.js';
import { useSay } from '../../shared/i18n/language.js';
import { Fetched } from '../../shared/ui/fetched.js';
import { fetchTicket } from './api.js';
import { Assignments } from './assignments.js';
import { Bands } from './bands/bands.js';
import { CallerCard } from './caller-card.js';
import { DeadlineList } from './deadline-list.js';
import './ticket.css';
import { TicketHeader, TicketStory } from './ticket-view.js';
import { words } from './words.js';

/** The ticket in one column, for the drawer beside a list. */
export function TicketPeek({ no }: { no: string }) {
  const say = useSay();
  const ticket = useQuery({ queryKey: keys.ticket(no), queryFn: () => fetchTicket(no) });
  return (
    <Fetched query={ticket} lines={8}>
      {(data) => (
        <div className="ticket-peek stack">
          <TicketHeader ticket={data} heading={<h2>{data.row.title}</h2>} />
          <Bands ticket={data} />
          <section className="panel stack">
            <h3>{say(words.deadlines)}</h3>
            <DeadlineList deadlines={data.deadlines} promise={data.promise} stopped={data.suspension !== null} />
          </section>
          <CallerCard no={no} caller={data.caller} />
          <Assignments ticket={data} />
          <TicketStory ticket={data} />
        </div>
      )}
    </Fetched>
  );
}
