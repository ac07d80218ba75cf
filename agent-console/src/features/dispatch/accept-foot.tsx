import type { QueueRow } from '../../../../server/contract/ticket.js';
import { useSay } from '../../shared/i18n/language.js';
import { ActButton, MoreActions, useTicket } from '../queue/index.js';
import { elementWords, words } from './words.js';

/** What must be known before it goes on, and the two ways on. */
export function AcceptFoot({ row }: { row: QueueRow }) {
  const say = useSay();
  const { data: ticket } = useTicket(row.no);
  const missing = ticket?.elements.filter(({ known }) => !known) ?? [];
  return (
    <>
      {missing.length > 0 && <p className="meta">{say(words.missing, { elements: missing.map(({ element }) => say(elementWords[element])).join(say({ zh: '、', en: ', ' })) })}</p>}
      <div className="row ticket-card-actions">
        <ActButton no={row.no} action="accept" />
        <MoreActions no={row.no} actions={['answer', 'reject', 'merge', 'amend', 'change_type']} />
      </div>
    </>
  );
}
