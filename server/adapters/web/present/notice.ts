import type { StaffNotice, StaffNotices } from '../../../contract/notices.js';
import type { NoticesRead } from '../../../actions/notices/read-notices.js';
import type { Notice } from '../../../desk/notices/notice.js';
import type { Ticket } from '../../../desk/ticket/ticket.js';
import { saferWords } from './queue-row.js';

function presentNotice({ staffId: _, readAt, ...notice }: Notice, ticket: Ticket | undefined): StaffNotice {
  return { ...notice, title: ticket ? saferWords(ticket, { unitOnly: true })(ticket.title) : null, read: readAt !== null };
}

/** One's notices, their titles as the queue shows them. */
export function presentNotices({ notices, unread, tickets }: NoticesRead): StaffNotices {
  return { notices: notices.map((notice) => presentNotice(notice, tickets.get(notice.ticketNo ?? ''))), unread };
}
