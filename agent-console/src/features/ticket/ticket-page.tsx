import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { keys } from '../../shared/api/keys.js';
import { asRefusal } from '../../shared/api/refusal.js';
import { Fetched } from '../../shared/ui/fetched.js';
import { PageTitle } from '../../shared/ui/page-title.js';
import { shortNo } from '../../shared/ui/ticket-no.js';
import { fetchTicket } from './api.js';
import { Bands } from './bands/bands.js';
import { ContextPane } from './context-pane.js';
import './ticket.css';
import { TicketHeader, TicketStory } from './ticket-view.js';

export function TicketPage({ missing }: { missing: ReactNode }) {
  const no = useParams()['no'] ?? '';
  const ticket = useQuery({ queryKey: keys.ticket(no), queryFn: () => fetchTicket(no) });
  if (ticket.error !== null && [403, 404].includes(asRefusal(ticket.error).status)) return <>{missing}</>;
  return (
    <Fetched query={ticket} lines={10}>
      {(data) => (
        <div className="ticket-page" key={no}>
          <TicketHeader ticket={data} heading={<PageTitle title={`${shortNo(no)} ${data.row.title}`}>{data.row.title}</PageTitle>} />
          <Bands ticket={data} />
          <div className="ticket-columns">
            <TicketStory ticket={data} />
            <ContextPane ticket={data} />
          </div>
        </div>
      )}
    </Fetched>
  );
}
