import type { TicketDetail } from '../../../../server/contract/ticket-detail.js';
import { useSay } from '../../shared/i18n/language.js';
import { BasisLine } from '../../shared/time/basis-line.js';
import { DeadlineLine } from '../../shared/time/deadline-line.js';
import { stepWords } from './timeline-words.js';
import { words } from './words.js';

/** Every clock of a ticket: light, what for, date, and why that date. */
export function DeadlineList({ deadlines }: { deadlines: TicketDetail['deadlines'] }) {
  const say = useSay();
  if (deadlines.length === 0) return <p className="muted">{say(words.noDeadline)}</p>;
  return (
    <ul className="stack">
      {deadlines.map((deadline) => (
        <li key={`${deadline.step}-${deadline.dueAt}`}>
          <p className="row">
            <span className="strong">{say(stepWords[deadline.step] ?? words.deadlines)}</span>
            <DeadlineLine view={deadline} />
          </p>
          {deadline.metAt === undefined && <BasisLine view={deadline} />}
        </li>
      ))}
    </ul>
  );
}
