import type { TicketDetail } from '../../../../server/contract/ticket-detail.js';
import { useSay } from '../../shared/i18n/language.js';
import { DeadlineLine } from '../../shared/time/deadline-line.js';
import { PageTitle } from '../../shared/ui/page-title.js';
import { ActButton, ActReasons, OneByOne } from '../queue/index.js';
import { Asked } from './asked.js';
import { FeedbackPair } from './feedback-pair.js';
import { words } from './words.js';

const ends = ['approved', 'sent_back'] as const;

function Verdict({ ticket }: { ticket: TicketDetail }) {
  const say = useSay();
  const { no } = ticket.row;
  return (
    <div className="one-foot stack">
      <div className="row">
        <ActButton no={no} action="approve" label={words.approve} type="primary" />
        <ActButton no={no} action="send_back" label={words.sendBack} />
        <span className="meta">{say(words.sendBackWhy)}</span>
      </div>
      <ActReasons ticket={ticket} actions={['approve', 'send_back']} />
    </div>
  );
}

function Answered({ ticket }: { ticket: TicketDetail }) {
  const say = useSay();
  const answers = ticket.assignments.flatMap((share) => (share.feedback === undefined ? [] : [{ share, feedback: share.feedback }]));
  return (
    <>
      {ticket.row.deadline !== null && <DeadlineLine view={ticket.row.deadline} />}
      <Asked ticket={ticket} />
      {answers.length === 0 && <p className="notice">{say(words.noFeedback)}</p>}
      {answers.map(({ share, feedback }) => (
        <FeedbackPair key={share.id} share={share} feedback={feedback} />
      ))}
      <Verdict ticket={ticket} />
    </>
  );
}

/** What units have answered, one after another: the question, what was done, what the citizen will read, yes or no. */
export function ReviewPage() {
  const say = useSay();
  return (
    <div className="page stack">
      <PageTitle title={say(words.title)} />
      <OneByOne view="to_review" none={{ title: say(words.none), why: say(words.noneWhy) }} ends={ends}>
        {(ticket) => <Answered ticket={ticket} />}
      </OneByOne>
    </div>
  );
}
