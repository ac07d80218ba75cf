import type { TicketDetail } from '../../../../server/contract/ticket-detail.js';
import { callerWords } from '../../../../server/contract/words/caller-words.js';
import { useSay } from '../../shared/i18n/language.js';
import { useUnitName } from '../../shared/people/use-unit-name.js';
import { Moment } from '../../shared/time/moment.js';
import { CallNumber } from './number.js';
import { words } from './words.js';

/** Who is to be asked, on which number, if at all. */
export function Whom({ ticket }: { ticket: TicketDetail }) {
  const say = useSay();
  return (
    <section className="panel stack" aria-label={say(words.who)}>
      <h3>{say(words.who)}</h3>
      <dl className="facts">
        <dt>{say(words.name)}</dt>
        <dd>{say(callerWords(ticket.caller.name.masked))}</dd>
        <dt>{say(words.phone)}</dt>
        <dd>
          <CallNumber no={ticket.row.no} caller={ticket.caller} />
        </dd>
      </dl>
    </section>
  );
}

/** What was tried, and what the rule still allows. */
export function Tries({ ticket }: { ticket: TicketDetail }) {
  const say = useSay();
  const { callbacks, limits } = ticket;
  return (
    <section className="panel stack" aria-label={say(words.tries)}>
      <h3>
        {say(words.tries)} <span className="num">{callbacks.length}</span>
      </h3>
      {callbacks.length === 0 && <p className="muted">{say(words.noTries)}</p>}
      <ol className="stack">
        {callbacks.map(({ at, reached }) => (
          <li key={at}>
            <Moment at={at} /> · {say(reached ? words.reached : words.notReached)}
          </li>
        ))}
      </ol>
      <p className="meta">{say(words.left, { n: limits.callbackTriesLeft })}</p>
    </section>
  );
}

/** What to ask, in the order it is asked (domain §2.4). */
export function Questions({ ticket }: { ticket: TicketDetail }) {
  const say = useSay();
  const unitName = useUnitName();
  const { leadUnit } = ticket.row;
  const unit = leadUnit === null ? say(words.theUnit) : unitName(leadUnit);
  return (
    <section className="panel stack" aria-label={say(words.questions)}>
      <h3>{say(words.questions)}</h3>
      <ol className="questions">
        {[words.truthful, words.solved, words.satisfied, words.fault].map((question) => (
          <li key={question.en}>{say(question, { unit })}</li>
        ))}
      </ol>
      <p className="meta">{say(words.faultRule)}</p>
    </section>
  );
}
