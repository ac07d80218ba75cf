import type { TicketDetail } from '../../../../server/contract/ticket-detail.js';
import { satisfactionWords } from '../../../../server/contract/words/vocabulary.js';
import { useSay } from '../../shared/i18n/language.js';
import { Moment } from '../../shared/time/moment.js';
import { answerWords } from './event-vocabulary.js';
import { words } from './words.js';

function Rated({ appraisal }: { appraisal: NonNullable<TicketDetail['appraisal']> }) {
  const say = useSay();
  const { solved, satisfaction, comment, at } = appraisal;
  const said = [solved === null ? undefined : answerWords['solved']?.[solved ? 'yes' : 'no'], satisfaction === null ? undefined : satisfactionWords[satisfaction]];
  return (
    <div className="stack">
      <p>
        <span className="strong">{say(words.rated)}</span> {said.map((each) => (each === undefined ? '' : say(each))).filter(Boolean).join(' · ')}{' '}
        <span className="meta">
          <Moment at={at} />
        </span>
      </p>
      {comment !== null && <p className="long">{comment}</p>}
    </div>
  );
}

/** How the citizen was asked, and what they said of the outcome. Absent until there is something. */
export function OutcomePanel({ ticket }: { ticket: TicketDetail }) {
  const say = useSay();
  const { callbacks, appraisal } = ticket;
  if (callbacks.length === 0 && appraisal === null) return null;
  return (
    <section className="panel stack" aria-labelledby="outcome">
      <h2 id="outcome">{say(words.outcome)}</h2>
      <ul>
        {callbacks.map(({ at, reached }, place) => (
          <li key={at} className="row">
            <span>{say(words.tryNo, { n: place + 1 })}</span>
            <span className="strong">{say(reached ? words.reached : words.notReached)}</span>
            <span className="meta">
              <Moment at={at} />
            </span>
          </li>
        ))}
      </ul>
      {appraisal !== null && <Rated appraisal={appraisal} />}
    </section>
  );
}
