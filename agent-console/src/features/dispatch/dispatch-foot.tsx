import { useQuery } from '@tanstack/react-query';
import type { TicketDetail } from '../../../../server/contract/ticket-detail.js';
import type { QueueRow } from '../../../../server/contract/ticket.js';
import { keys } from '../../shared/api/keys.js';
import { useSay } from '../../shared/i18n/language.js';
import { useUnitName } from '../../shared/people/use-unit-name.js';
import { ActButton, ActReasons, MoreActions, useTicket } from '../queue/index.js';
import { fetchSuggestion } from './api.js';
import { words } from './words.js';

function Suggestion({ no }: { no: string }) {
  const say = useSay();
  const unitName = useUnitName();
  const preview = useQuery({ queryKey: [...keys.preview(no, ''), 'card'], queryFn: () => fetchSuggestion(no) });
  const best = preview.data?.candidates.find(({ suggested, blocked }) => suggested && !blocked);
  return best === undefined ? null : <p className="meta">{say(words.suggested, { unit: unitName(best.unit), reason: say(best.reason) })}</p>;
}

function History({ ticket }: { ticket: TicketDetail }) {
  const say = useSay();
  const { dispatches, dispatchesBeforeDesignation: most } = ticket.limits;
  if (dispatches === 0) return null;
  return <p className="strong">{say(dispatches >= most ? words.designate : words.dispatched, { n: dispatches })}</p>;
}

/** To whom and why, how often it went out already, and the one button that fits. */
export function DispatchFoot({ row }: { row: QueueRow }) {
  const { data: ticket } = useTicket(row.no);
  const open = ticket?.actions.some(({ action, allowed }) => action === 'dispatch' && allowed) === true;
  const designating = ticket?.actions.some(({ action }) => action === 'designate') === true;
  return (
    <>
      {ticket !== undefined && <History ticket={ticket} />}
      {open && <Suggestion no={row.no} />}
      <div className="row ticket-card-actions">
        {designating ? <ActButton no={row.no} action="designate" /> : <ActButton no={row.no} action="dispatch" />}
        <MoreActions no={row.no} actions={['answer', 'suspend', 'merge', 'change_type', 'escalate']} />
      </div>
      {ticket !== undefined && !designating && <ActReasons ticket={ticket} actions={['dispatch']} />}
    </>
  );
}
