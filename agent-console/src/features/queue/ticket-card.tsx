import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { QueueRow } from '../../../../server/contract/ticket.js';
import { ticketTypeWords } from '../../../../server/contract/words/vocabulary.js';
import { useSay } from '../../shared/i18n/language.js';
import { useUnitName } from '../../shared/people/use-unit-name.js';
import { DeadlineLine } from '../../shared/time/deadline-line.js';
import { ConfidentialMark, UrgencyMark } from '../../shared/ui/marks.js';
import { shortNo } from '../../shared/ui/ticket-no.js';
import { stepWords } from '../ticket/event-vocabulary.js';
import { CardMarks } from './row-marks.js';
import type { SnapshotRow } from './snapshot.js';
import { useChangeWords } from './use-change-words.js';

function CardFacts({ row, withUnit }: { row: QueueRow; withUnit: boolean }) {
  const say = useSay();
  const unitName = useUnitName();
  return (
    <div className="row muted">
      <span>{say(ticketTypeWords[row.type])}</span>
      {row.place !== '' && <span>{row.place}</span>}
      {withUnit && row.leadUnit !== null && <span>{unitName(row.leadUnit)}</span>}
      {row.urgency !== 'normal' && <UrgencyMark urgency={row.urgency} />}
      {row.confidential && <ConfidentialMark />}
      <CardMarks row={row} />
    </div>
  );
}

/** The deadline that presses next, and what is due by then. */
function Clock({ row: { deadline, urgency } }: { row: QueueRow }) {
  const say = useSay();
  if (deadline === null) return <span />;
  const step = stepWords[deadline.step];
  return (
    <span className="row">
      <DeadlineLine view={deadline} short alarm={urgency === 'critical'} />
      {step !== undefined && <span>{say(step)}</span>}
    </span>
  );
}

const tailLength = 2;

/** What was asked, unless the title says it all. */
function askedOf({ title, excerpt }: QueueRow): string {
  const said = title.replace(/…$/, '');
  return excerpt.startsWith(said) && excerpt.length - said.length <= tailLength ? '' : excerpt;
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
  const asked = askedOf(row);
  return (
    <li className={gone === null ? 'ticket-card' : 'ticket-card ticket-card-gone'}>
      <div className="spread">
        <Clock row={row} />
        <span className="num muted">{shortNo(row.no)}</span>
      </div>
      <Link to={`/tickets/${row.no}`} className="ticket-card-title">
        {row.title}
      </Link>
      <CardFacts row={row} withUnit={withUnit} />
      {asked !== '' && <p className="ticket-card-asked">{asked}</p>}
      {gone === null ? children : <p className="strong">{explain(gone)}</p>}
    </li>
  );
}
