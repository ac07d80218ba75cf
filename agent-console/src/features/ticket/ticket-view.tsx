import { Button } from 'antd';
import { byWords } from '../../../../server/contract/words/date-words.js';
import { ticketStateWords, ticketTypeWords, channelWords } from '../../../../server/contract/words/vocabulary.js';
import type { TicketDetail } from '../../../../server/contract/ticket-detail.js';
import { useHotkey } from '../../shared/hotkeys/use-hotkey.js';
import { useLanguage, useSay } from '../../shared/i18n/language.js';
import { MessageList } from '../../shared/messages/message-list.js';
import { Viewers } from '../../shared/people/viewers.js';
import { useUnitName } from '../../shared/people/use-unit-name.js';
import { DeadlineLine } from '../../shared/time/deadline-line.js';
import { Moment } from '../../shared/time/moment.js';
import { useNow } from '../../shared/time/use-now.js';
import { ConfidentialMark, UrgencyMark } from '../../shared/ui/marks.js';
import { useNotices } from '../../shared/ui/notices.js';
import { StateBadge } from '../../shared/ui/state-badge.js';
import { TicketNo } from '../../shared/ui/ticket-no.js';
import { RecordingsPanel } from '../recordings/index.js';
import { ActionBar } from './actions/action-bar.js';
import { photoAddress } from './api.js';
import { Timeline } from './timeline.js';
import { words } from './words.js';

/** The date that presses next; on hold no clock does, and that is said instead. */
function NextDate({ row }: { row: TicketDetail['row'] }) {
  const say = useSay();
  const { lang } = useLanguage();
  const now = useNow();
  if (row.suspendedUntil !== null) return <p className="muted">‖ {say(words.onHold, { until: byWords(row.suspendedUntil, now, lang) })}</p>;
  return <div className="row">{row.deadline !== null && <DeadlineLine view={row.deadline} alarm={row.urgency === 'critical'} />}</div>;
}

/** The ticket in one glance: whose move, by when, and the one thing to press. */
export function TicketHeader({ ticket, heading }: { ticket: TicketDetail; heading: React.ReactNode }) {
  const say = useSay();
  const { tell } = useNotices();
  const { row } = ticket;
  const unitName = useUnitName();
  const copy = () => void navigator.clipboard.writeText(row.no).then(() => tell(say(words.copied)));
  useHotkey({ keys: 'l' }, copy);
  return (
    <header className="ticket-header">
      <div className="spread">
        <div className="stack ticket-heading">
          <NextDate row={row} />
          {heading}
          <div className="row">
            <StateBadge word={ticketStateWords[row.state]} />
            <UrgencyMark urgency={row.urgency} />
            <span>{say(ticketTypeWords[row.type])}</span>
            {row.leadUnit !== null && <span>{unitName(row.leadUnit)}</span>}
            {row.confidential && <ConfidentialMark />}
            {row.escalated && <span className="mark">{say(words.escalated)}</span>}
            <Viewers no={row.no} />
            <TicketNo no={row.no} />
            <Button size="small" type="text" onClick={copy}>
              {say(words.copyNo)}
            </Button>
          </div>
        </div>
        <ActionBar ticket={ticket} />
      </div>
    </header>
  );
}

function Photos({ ticket }: { ticket: TicketDetail }) {
  const say = useSay();
  if (ticket.photos.length === 0) return null;
  return (
    <div className="stack">
      <p className="meta">{say(words.photos, { n: ticket.photos.length })}</p>
      <ul className="row">
        {ticket.photos.map((photo, place) => (
          <li key={photo.fileId}>
            <a href={photoAddress(ticket.row.no, photo.fileId)} target="_blank" rel="noreferrer">
              <img className="photo" src={photoAddress(ticket.row.no, photo.fileId)} alt={say(words.photo, { n: place + 1 })} width={photo.width} height={photo.height} loading="lazy" />
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What was asked, in the citizen's words, with place and photos. */
export function TicketContent({ ticket }: { ticket: TicketDetail }) {
  const say = useSay();
  const { row } = ticket;
  return (
    <section className="panel stack" aria-labelledby="asked">
      <div className="spread">
        <h2 id="asked">{say(words.content)}</h2>
        <span className="meta">
          {say(channelWords[row.channel])} · <Moment at={row.createdAt} />
        </span>
      </div>
      <p className="long">{ticket.content}</p>
      <dl className="facts">
        {row.place !== '' && (
          <>
            <dt>{say(words.place)}</dt>
            <dd>{row.place}</dd>
          </>
        )}
        {ticket.whom !== undefined && (
          <>
            <dt>{say(words.whom)}</dt>
            <dd>{ticket.whom}</dd>
          </>
        )}
      </dl>
      <Photos ticket={ticket} />
    </section>
  );
}

export function TicketStory({ ticket }: { ticket: TicketDetail }) {
  const say = useSay();
  return (
    <div className="stack ticket-story">
      <TicketContent ticket={ticket} />
      <RecordingsPanel no={ticket.row.no} confidential={ticket.row.confidential} />
      <Timeline no={ticket.row.no} entries={ticket.timeline} />
      {ticket.transcript.length > 0 && (
        <details className="panel">
          <summary className="strong">
            {say(words.transcript)} <span className="num">{ticket.transcript.length}</span>
          </summary>
          <MessageList messages={ticket.transcript} />
        </details>
      )}
    </div>
  );
}
