import type { Actor } from '../../desk/access/actor.js';
import { dateOf } from '../../desk/calendar/shanghai.js';
import { areaOf } from '../../desk/intake/topics.js';
import { fileTicket, type TicketDraft } from '../../desk/ticket/file-ticket.js';
import type { Ticket } from '../../desk/ticket/ticket.js';
import { ticketNumber } from '../../desk/ticket/ticket-number.js';
import type { Instant } from '../../desk/text.js';
import type { Ports } from '../../ports/index.js';
import { contextFor } from '../deadlines/rules.js';

export type OpenPorts = Pick<Ports, 'clock' | 'directory' | 'ids' | 'numbers' | 'tickets'>;

/** Gives a matter its number and clocks and stores it. The same key finds the ticket already opened. */
export async function openTicket(ports: OpenPorts, actor: Actor, draft: Omit<TicketDraft, 'no'>): Promise<Ticket> {
  const already = await ports.tickets.byKey(draft.key);
  if (already) return already;
  const now = ports.clock.now();
  const [no, context, units] = await Promise.all([nextNo(ports, now), contextFor(ports, actor, draft), ports.directory.units()]);
  const ticket = fileTicket({ ...draft, no, area: areaOf(draft.place, units)?.unitId ?? null }, { ...context, now });
  return ports.tickets.insert(ticket, [{ type: 'ticket_filed', ticketNo: no }]);
}

async function nextNo({ numbers }: Pick<Ports, 'numbers'>, now: Instant): Promise<string> {
  return ticketNumber(now, await numbers.next(`ticket:${dateOf(now)}`));
}
