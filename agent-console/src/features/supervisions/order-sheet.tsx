import type { SupervisionKind, SupervisionLevel } from '../../../../server/contract/supervision.js';
import type { QueueRow } from '../../../../server/contract/ticket.js';
import { byWords } from '../../../../server/contract/words/date-words.js';
import { supervisionKindWords } from '../../../../server/contract/words/supervision-words.js';
import { useLanguage, useSay } from '../../shared/i18n/language.js';
import { useDates } from '../../shared/time/use-dates.js';
import { TicketNo } from '../../shared/ui/ticket-no.js';
import { LevelMark } from './level-mark.js';
import { words } from './words.js';

export interface SheetFacts {
  name: string | null;
  kind: SupervisionKind;
  level: SupervisionLevel;
  units: readonly string[];
  leader: string | null;
  tickets: readonly Pick<QueueRow, 'no' | 'title' | 'place'>[];
  demand: string;
  dueAt: number;
  by: string;
  at: number;
}

/** The order as it is printed: black on white, words for lights, nobody's name or phone. */
export function OrderSheet({ facts }: { facts: SheetFacts }) {
  const say = useSay();
  const { lang } = useLanguage();
  const dates = useDates();
  const and = lang === 'zh' ? '、' : ', ';
  return (
    <article className="order-sheet" aria-label={say(words.preview)}>
      <header className="order-sheet-head">
        <p className="order-sheet-title">{say(words.sheetTitle)}</p>
        <p className="row order-sheet-no">
          <span>{facts.name ?? say(words.sheetNo)}</span>
          <span>{say(supervisionKindWords[facts.kind])}</span>
          <LevelMark level={facts.level} />
        </p>
      </header>
      <p className="strong">{say(words.sheetTo, { units: facts.units.length === 0 ? '—' : facts.units.join(and) })}</p>
      {facts.leader !== null && <p>{say(words.sheetCopy, { leader: facts.leader })}</p>}
      <p className="strong">{say(words.sheetTickets)}</p>
      <ul className="order-sheet-tickets">
        {facts.tickets.map((ticket) => (
          <li key={ticket.no}>
            <TicketNo no={ticket.no} /> {ticket.title}
            {ticket.place !== '' && ` · ${ticket.place}`}
          </li>
        ))}
      </ul>
      <p className="long">{facts.demand}</p>
      <p className="strong">{say(words.sheetBy, { by: byWords(facts.dueAt, null, lang) })}</p>
      <p className="order-sheet-from">{say(words.sheetFrom, { name: facts.by, date: dates.day(facts.at) })}</p>
    </article>
  );
}
