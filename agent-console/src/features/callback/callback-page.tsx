import type { TicketDetail } from '../../../../server/contract/ticket-detail.js';
import { useSay } from '../../shared/i18n/language.js';
import { DeadlineLine } from '../../shared/time/deadline-line.js';
import { PageTitle } from '../../shared/ui/page-title.js';
import { ActButton, ActReasons, MoreActions, OneByOne } from '../queue/index.js';
import { Asked, FeedbackPair } from '../review/index.js';
import { Questions, Tries, Whom } from './call-facts.js';
import './callback.css';
import { words } from './words.js';

const ends = ['callback_recorded', 'callback_exempted', 'rehandled'] as const;

function Call({ ticket }: { ticket: TicketDetail }) {
  const { row, assignments } = ticket;
  return (
    <>
      {row.deadline !== null && <DeadlineLine view={row.deadline} />}
      <div className="one-pair">
        <Whom ticket={ticket} />
        <Tries ticket={ticket} />
      </div>
      <Questions ticket={ticket} />
      <Asked ticket={ticket} />
      {assignments.map((share) => share.feedback !== undefined && <FeedbackPair key={share.id} share={share} feedback={share.feedback} />)}
      <div className="one-foot stack">
        <div className="row">
          <ActButton no={row.no} action="record_callback" label={words.record} type="primary" />
          <MoreActions no={row.no} actions={['exempt_callback', 'rehandle', 'contact', 'supplement', 'note']} />
        </div>
        <ActReasons ticket={ticket} actions={['record_callback']} />
      </div>
    </>
  );
}

/** Whom to ask whether it is solved, one after another. */
export function CallbackPage() {
  const say = useSay();
  return (
    <div className="page stack">
      <PageTitle title={say(words.title)} />
      <OneByOne view="to_call_back" none={{ title: say(words.none), why: say(words.noneWhy) }} ends={ends}>
        {(ticket) => <Call ticket={ticket} />}
      </OneByOne>
    </div>
  );
}
