import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { QueueRow } from '../../../../server/contract/ticket.js';
import { ticketTypeWords } from '../../../../server/contract/words/vocabulary.js';
import { useSay } from '../../shared/i18n/language.js';
import { DeadlineLine } from '../../shared/time/deadline-line.js';
import { ConfidentialMark, UrgencyMark } from '../../shared/ui/marks.js';
import { shortNo } from '../../shared/ui/ticket-no.js';
import { CardMarks } from './row-marks.js';
import type { SnapshotRow } from './snapshot.js';
import { useChangeWords } from './use-change-words.js';

function CardFacts({ row, withUnit }: { row: QueueRow; withUnit: boolean }) {
  const say = useSay();
  return (
    <div className="row muted">
      <span>{say(ticketTypeWords[row.type])}</span>
      {row.place !== '' && <span>{row.place}</span>}
      {withUnit && row.leadUnit !== null && <span>{row.leadUnit.name}</span>}
      <UrgencyMark urgency={row.urgency} />
      {row.confidential && <ConfidentialMark />}
      <CardMarks row={row} />
    </div>
  );
}

interface CardProps {
  held: SnapshotRow;
  /** Left out on a page that is one unit's. */
  withUnit: boolean;
  /** The rules and the buttons; a ticket that has moved on has none. */
  children: ReactNode;
}

/** Light line, title, place, what was asked and the next step; a ticket that has moved on stays, greyed, with the reason. */
export function TicketCard({ held, withUnit, children }: CardProps) {
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
      <CardFacts row={row} withUnit={withUnit} />
      {row.excerpt !== '' && <p className="ticket-card-asked">{row.excerpt}</p>}
      {gone === null ? children : <p className="strong">{explain(gone)}</p>}
    </li>
  );
}
