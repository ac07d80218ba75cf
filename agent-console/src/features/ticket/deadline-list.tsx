import type { TicketDetail } from '../../../../server/contract/ticket-detail.js';
import { byWords } from '../../../../server/contract/words/date-words.js';
import { useLanguage, useSay } from '../../shared/i18n/language.js';
import { BasisLine } from '../../shared/time/basis-line.js';
import { DeadlineLine } from '../../shared/time/deadline-line.js';
import { useNow } from '../../shared/time/use-now.js';
import { stepWords } from './event-vocabulary.js';
import { words } from './words.js';

interface Shown extends Pick<TicketDetail, 'deadlines' | 'promise'> {
  /** The ticket is on hold: only the clock that ends the hold runs. */
  stopped?: boolean;
}
type Clock = TicketDetail['deadlines'][number];

function Line({ clock, stopped = false }: { clock: Clock; stopped?: boolean }) {
  const say = useSay();
  return (
    <li>
      <p className="row">
        <span className="strong">{say(stepWords[clock.step] ?? words.deadlines)}</span>
        {stopped ? <span className="muted">‖ {say(words.clockStopped)}</span> : <DeadlineLine view={clock} />}
      </p>
      {clock.metAt === undefined && <BasisLine view={clock} />}
    </li>
  );
}

/** Two units with the same clock and date are one line here; the shares below tell them apart. */
const apart = (clocks: readonly Clock[]): Clock[] => clocks.filter(({ step, dueAt }, place) => clocks.findIndex((other) => other.step === step && other.dueAt === dueAt) === place);

/** Every clock of a ticket: light, what for, date, why that date and by which rule; last the date the citizen was told. */
export function DeadlineList({ deadlines, promise, stopped = false }: Shown) {
  const say = useSay();
  const { lang } = useLanguage();
  const now = useNow();
  if (deadlines.length === 0) return <p className="muted">{say(words.noDeadline)}</p>;
  const live = apart(deadlines.filter(({ metAt }) => metAt === undefined));
  const met = deadlines.filter(({ metAt }) => metAt !== undefined);
  return (
    <div className="stack">
      <ul className="stack">
        {live.map((clock) => (
          <Line key={`${clock.step}-${clock.dueAt}`} clock={clock} stopped={stopped && clock.step !== 'resume'} />
        ))}
        {promise && (
          <li>
            <span className="strong">{say(words.promised)}</span> {byWords(promise.dueAt, now, lang)}
          </li>
        )}
      </ul>
      {met.length > 0 && (
        <details open={live.length === 0}>
          <summary>
            {say(words.pastClocks)} <span className="num">{met.length}</span>
          </summary>
          <ul>
            {met.map((clock, place) => (
              <Line key={`${clock.step}-${place}`} clock={clock} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
