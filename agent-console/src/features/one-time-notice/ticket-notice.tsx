import type { TicketDetail } from '../../../../server/contract/ticket-detail.js';
import { shortNo } from '../../shared/ui/ticket-no.js';
import { NoticeDialog } from './notice-dialog.js';

/** A one-time notice from a ticket. */
export function TicketNotice({ ticket, close }: { ticket: TicketDetail; close: () => void }) {
  const { row, notice } = ticket;
  const talk = notice.talk === null ? null : { id: notice.talk, lang: notice.lang };
  return <NoticeDialog subject={{ ticket, talk, about: row.title }} heading={`${shortNo(row.no)} ${row.title}`} close={close} />;
}
