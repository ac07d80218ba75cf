import type { TicketDetail } from '../../../../server/contract/ticket-detail.js';
import { byWords } from '../../../../server/contract/words/date-words.js';
import { useLanguage, useSay } from '../../shared/i18n/language.js';
import { BasisLine } from '../../shared/time/basis-line.js';
import { DeadlineLine } from '../../shared/time/deadline-line.js';
import { useNow } from '../../shared/time/use-now.js';
import { stepWords } from './timeline-words.js';
import { words } from './words.js';

/** Every clock of a ticket: light, what for, date, and why that date; last the date the citizen was told. */
export function DeadlineList({ deadlines, promise }: Pick<TicketDetail, 'deadlines' | 'promise'>) {
  const say = useSay();
  const { lang } = useLanguage();
  const now = useNow();
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
      {promise && (
        <li>
          <span className="strong">{say(words.promised)}</span> {byWords(promise.dueAt, now, lang)}
        </li>
      )}
    </ul>
  );
}
