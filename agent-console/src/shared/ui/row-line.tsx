import type { QueueRow } from '../../../../server/contract/ticket.js';
import { ticketStateWords } from '../../../../server/contract/words/vocabulary.js';
import { DeadlineLine } from '../time/deadline-line.js';
import { StateBadge } from './state-badge.js';
import { shortNo } from './ticket-no.js';

/** One ticket in two lines, for narrow lists. */
export function RowLine({ row }: { row: QueueRow }) {
  return (
    <span className="row-line">
      <span className="row">
        <span className="num">{shortNo(row.no)}</span>
        <StateBadge word={ticketStateWords[row.state]} />
      </span>
      <span className="strong">{row.title}</span>
      {row.deadline !== null && <DeadlineLine view={row.deadline} short />}
    </span>
  );
}
