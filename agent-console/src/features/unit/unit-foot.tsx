import type { AssignmentView, TicketDetail } from '../../../../server/contract/ticket-detail.js';
import type { QueueRow, TicketAction } from '../../../../server/contract/ticket.js';
import { assignmentRoleWords } from '../../../../server/contract/words/vocabulary.js';
import { useLanguage, useSay } from '../../shared/i18n/language.js';
import { useMe } from '../../shared/people/me.js';
import { useNow } from '../../shared/time/use-now.js';
import { ActButton, ActReasons, MoreActions, useTicket } from '../queue/index.js';
import { askedLine, extensionLine, extensionRule, returnLine, shareOf, type Reading } from './rule-lines.js';
import { words } from './words.js';

const rarer: readonly TicketAction[] = ['request_extension', 'interim_report', 'sub_dispatch', 'contact', 'request_return', 'note'];

function useReading(): Reading {
  return { say: useSay(), lang: useLanguage().lang, now: useNow() };
}

function Known({ ticket, share }: { ticket: TicketDetail; share: AssignmentView }) {
  const say = useSay();
  const { contactCount, way } = ticket.caller;
  return (
    <p className="row">
      {share.designated && <span className="mark mark-strong">{say(words.designated)}</span>}
      {share.role !== 'lead' && <span className="mark">{say(assignmentRoleWords[share.role])}</span>}
      {contactCount > 1 && <span>{say(words.contacts, { n: contactCount })}</span>}
      {way === 'text_only' && <span className="strong">{say(words.noCalls)}</span>}
    </p>
  );
}

function Line({ text }: { text: string }) {
  return text === '' ? null : <p className="meta">{text}</p>;
}

function Signing({ no, ticket, share, reading }: FootProps) {
  return (
    <>
      <div className="row ticket-card-actions">
        <ActButton no={no} action="sign" label={words.sign} type="primary" />
        <ActButton no={no} action="request_return" label={words.giveBack} />
      </div>
      {ticket !== undefined && share !== undefined && <Line text={returnLine(ticket, share, reading)} />}
      {ticket !== undefined && <ActReasons ticket={ticket} actions={['sign', 'request_return']} />}
    </>
  );
}

function Handling({ no, ticket, reading }: FootProps) {
  return (
    <>
      <div className="row ticket-card-actions">
        <ActButton no={no} action="feedback" label={words.writeFeedback} type="primary" />
        <MoreActions no={no} actions={rarer} rules={ticket === undefined ? {} : { request_extension: extensionRule(ticket, reading) }} />
      </div>
      {ticket !== undefined && <Line text={extensionLine(ticket, reading)} />}
      {ticket !== undefined && <ActReasons ticket={ticket} actions={ticket.extension === null ? ['feedback', 'request_extension'] : ['feedback']} />}
    </>
  );
}

function Returning({ share, reading }: FootProps) {
  return share === undefined ? null : <Line text={askedLine(share, reading)} />;
}

interface FootProps {
  no: string;
  ticket: TicketDetail | undefined;
  share: AssignmentView | undefined;
  reading: Reading;
}
type Step = 'sign' | 'handle' | 'return' | 'none';

const steps: Partial<Record<AssignmentView['state'], Step>> = { pending_sign: 'sign', in_progress: 'handle', return_pending: 'return' };
const feet = { sign: Signing, handle: Handling, return: Returning, none: () => null };

/** What the list itself says of the next step, until the ticket is read. */
const guess = ({ state, asks }: QueueRow): Step => {
  if (asks.includes('return')) return 'return';
  return state === 'dispatched' ? 'sign' : state === 'in_progress' ? 'handle' : 'none';
};

/** The two buttons of a unit's card and the rule beside them, by the state of the unit's own share. */
export function UnitFoot({ row }: { row: QueueRow }) {
  const me = useMe();
  const reading = useReading();
  const { data: ticket } = useTicket(row.no);
  const share = ticket && shareOf(ticket, me.unit?.id);
  const Foot = feet[share === undefined ? guess(row) : (steps[share.state] ?? 'none')];
  return (
    <>
      {ticket !== undefined && share !== undefined && <Known ticket={ticket} share={share} />}
      <Foot no={row.no} ticket={ticket} share={share} reading={reading} />
    </>
  );
}
