import type { TicketDetail } from '../../../../server/contract/ticket-detail.js';
import { channelWords, ticketTypeWords } from '../../../../server/contract/words/vocabulary.js';
import { useSay } from '../../shared/i18n/language.js';
import { Moment } from '../../shared/time/moment.js';
import { ConfidentialMark, UrgencyMark } from '../../shared/ui/marks.js';
import { words } from './words.js';

/** The matter in the citizen's own words, with what the answer must be about. */
export function Asked({ ticket }: { ticket: TicketDetail }) {
  const say = useSay();
  const { row, content, whom, caller } = ticket;
  return (
    <section className="panel stack" aria-label={say(words.asked)}>
      <div className="spread">
        <h3>{say(words.asked)}</h3>
        <span className="meta">
          {say(channelWords[row.channel])} · {say(ticketTypeWords[row.type])} · <Moment at={row.createdAt} />
        </span>
      </div>
      <p className="long">{content}</p>
      <p className="row muted">
        {row.place !== '' && (
          <span>
            {say(words.place)} {row.place}
          </span>
        )}
        {whom !== undefined && (
          <span>
            {say(words.whom)} {whom}
          </span>
        )}
        {caller.contactCount > 1 && <span className="strong">{say(words.contacts, { n: caller.contactCount })}</span>}
        {row.urgency !== 'normal' && <UrgencyMark urgency={row.urgency} />}
        {row.confidential && <ConfidentialMark />}
      </p>
    </section>
  );
}
