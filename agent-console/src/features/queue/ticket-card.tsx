import { Link } from 'react-router';
import type { QueueRow, TicketAction } from '../../../../server/contract/ticket.js';
import { ticketTypeWords } from '../../../../server/contract/words/vocabulary.js';
import { useSay } from '../../shared/i18n/language.js';
import { DeadlineLine } from '../../shared/time/deadline-line.js';
import { ConfidentialMark, UrgencyMark } from '../../shared/ui/marks.js';
import { shortNo } from '../../shared/ui/ticket-no.js';
import { ActionButton } from '../ticket/index.js';
import type { SnapshotRow } from './snapshot.js';
import { useChangeWords } from './use-change-words.js';

function CardFacts({ row }: { row: QueueRow }) {
  const say = useSay();
  return (
    <div className="row muted">
      <span>{say(ticketTypeWords[row.type])}</span>
      {row.place !== '' && <span>{row.place}</span>}
      {row.leadUnit !== null && <span>{row.leadUnit.name}</span>}
      <UrgencyMark urgency={row.urgency} />
      {row.confidential && <ConfidentialMark />}
    </div>
  );
}

/** Light line, title, place and the next step; a ticket that has moved on stays, greyed, with the reason. */
export function TicketCard({ held, actions, strong }: { held: SnapshotRow; actions: readonly TicketAction[]; strong: boolean }) {
  const explain = useChangeWords();
  const { row, gone } = held;
  return (
    <li className={gone === null ? 'ticket-card' : 'ticket-card ticket-card-gone'}>
      <div className="spread">
        {row.deadline === null ? <span /> : <DeadlineLine view={row.deadline} short alarm={row.urgency === 'critical'} />}
        <span className="num muted">{shortNo(row.no)}</span>
      </div>
      <Link to={`/tickets/${row.no}`} className="ticket-card-title">
        {row.title}
      </Link>
      <CardFacts row={row} />
      {gone !== null && <p className="strong">{explain(gone)}</p>}
      {gone === null && actions.length > 0 && (
        <div className="row ticket-card-actions">
          {actions.map((action, place) => (
            <ActionButton key={action} no={row.no} action={action} type={strong && place === 0 ? 'primary' : 'default'} />
          ))}
        </div>
      )}
    </li>
  );
}
