import { DeskError } from '../../desk/errors.js';
import type { Ticket } from '../../desk/ticket/ticket.js';
import type { Ports } from '../../ports/index.js';

/** A citizen's own look at their matter by number and code; one refusal for both, so that numbers cannot be tried out. */
export async function followTicket(ports: Pick<Ports, 'secrets' | 'tickets'>, { ticketNo, code }: { ticketNo: string; code: string }): Promise<Ticket> {
  const ticket = await ports.tickets.get(ticketNo);
  if (!ticket || ports.secrets.queryCode(ticketNo) !== code) throw new DeskError('wrong_query_code');
  return ticket;
}
