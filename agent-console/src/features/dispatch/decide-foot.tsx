import type { AssignmentView, TicketDetail } from '../../../../server/contract/ticket-detail.js';
import type { QueueRow, TicketAction } from '../../../../server/contract/ticket.js';
import type { DeadlineView } from '../../../../server/contract/deadline.js';
import { byWords } from '../../../../server/contract/words/date-words.js';
import { returnReasonWords } from '../../../../server/contract/words/vocabulary.js';
import { useLanguage, useSay } from '../../shared/i18n/language.js';
import { useUnitName } from '../../shared/people/use-unit-name.js';
import { DeadlineLine } from '../../shared/time/deadline-line.js';
import { useDates } from '../../shared/time/use-dates.js';
import { ActButton, ActReasons, useTicket } from '../queue/index.js';
import { words } from './words.js';

function Clock({ view }: { view: DeadlineView | undefined }) {
  const say = useSay();
  return view === undefined ? null : (
    <p className="row">
      <span>{say(words.review)}</span> <DeadlineLine view={view} />
    </p>
  );
}

function Choice({ ticket, yes, no }: { ticket: TicketDetail; yes: TicketAction; no: TicketAction }) {
  return (
    <>
      <div className="row ticket-card-actions">
        <ActButton no={ticket.row.no} action={yes} label={words.agree} />
        <ActButton no={ticket.row.no} action={no} label={words.disagree} />
      </div>
      <ActReasons ticket={ticket} actions={[yes, no]} />
    </>
  );
}

type Asked = AssignmentView & { returnRequest: NonNullable<AssignmentView['returnRequest']> };
const asksBack = (share: AssignmentView): share is Asked => share.state === 'return_pending' && share.returnRequest !== undefined;

function ReturnAsked({ ticket, share }: { ticket: TicketDetail; share: Asked }) {
  const say = useSay();
  const { full } = useDates();
  const unitName = useUnitName();
  const { reason, basis, by, at } = share.returnRequest;
  const { dispatches, dispatchesBeforeDesignation: most } = ticket.limits;
  return (
    <div className="stack asked">
      <p className="strong">{say(words.asksReturn, { unit: unitName(share.unit), reason: say(returnReasonWords[reason]) })}</p>
      <p className="long">{say(words.basis, { text: basis })}</p>
      <p className="meta">{say(words.by, { name: by, at: full(at) })}</p>
      <Clock view={share.deadlines.find(({ step }) => step === 'return_review')} />
      <p className="meta">{say(dispatches >= most ? words.returnLast : words.returnRule, { n: dispatches })}</p>
      <Choice ticket={ticket} yes="approve_return" no="deny_return" />
    </div>
  );
}

function ExtensionAsked({ ticket }: { ticket: TicketDetail }) {
  const say = useSay();
  const { lang } = useLanguage();
  const { full, now } = useDates();
  const { extension } = ticket;
  const clock = (name: DeadlineView['step']) => ticket.deadlines.find(({ step, metAt }) => step === name && metAt === undefined);
  const finish = clock('finish');
  if (extension?.state !== 'asked') return null;
  return (
    <div className="stack asked">
      <p className="strong">{say(words.asksExtension, { n: extension.days })}</p>
      <p className="long">{say(words.reason, { text: extension.reason })}</p>
      <p className="meta">{say(words.by, { name: extension.by, at: full(extension.at) })}</p>
      <Clock view={clock('extension_review')} />
      {finish !== undefined && <p className="meta">{say(words.extensionRule, { by: byWords(finish.dueAt, now, lang) })}</p>}
      <Choice ticket={ticket} yes="approve_extension" no="deny_extension" />
    </div>
  );
}

/** What a unit asks for, why, under which rule, and yes or no right there. */
export function DecideFoot({ row }: { row: QueueRow }) {
  const { data: ticket } = useTicket(row.no);
  if (ticket === undefined) return null;
  return (
    <>
      {ticket.assignments.filter(asksBack).map((share) => (
        <ReturnAsked key={share.id} ticket={ticket} share={share} />
      ))}
      <ExtensionAsked ticket={ticket} />
    </>
  );
}
