import type { StaffActor } from '../../desk/access/actor.js';
import { may } from '../../desk/access/may.js';
import type { Notice } from '../../desk/notices/notice.js';
import { subjectOf } from '../../desk/ticket/offered-actions.js';
import type { Ticket } from '../../desk/ticket/ticket.js';
import type { Ports } from '../../ports/index.js';

/** As many as the panel shows. */
const shown = 50;

export interface NoticesRead {
  notices: Notice[];
  unread: number;
  /** The tickets they are about that this reader may see now. */
  tickets: ReadonlyMap<string, Ticket>;
}

/** One's own notices, the newest first. A matter one may no longer see is left out of `tickets`. */
export async function readNotices(ports: Pick<Ports, 'notices' | 'tickets'>, actor: StaffActor): Promise<NoticesRead> {
  const { notices, unread } = await ports.notices.of(actor.id, shown);
  const nos = [...new Set(notices.flatMap(({ ticketNo }) => ticketNo ?? []))];
  const found = nos.length === 0 ? [] : await ports.tickets.find({ filter: { nos }, sort: 'newest', skip: 0, limit: nos.length });
  const tickets = new Map(found.filter((ticket) => may(actor, 'ticket.read', subjectOf(ticket))).map((ticket) => [ticket.no, ticket]));
  return { notices, unread, tickets };
}
