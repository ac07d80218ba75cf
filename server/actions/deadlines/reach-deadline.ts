import { system } from '../../desk/access/actor.js';
import { applyAll } from '../../desk/ticket/apply.js';
import { reachDeadlines } from '../../desk/ticket/reach-deadline.js';
import type { Ticket } from '../../desk/ticket/ticket.js';
import type { Ports } from '../../ports/index.js';
import type { TicketChange } from '../../ports/ticket-store.js';
import { retryStale } from '../events/retry-stale.js';
import { contextFor } from './rules.js';
import { clockNews } from '../notices/ticket-news.js';

/** What the clock brought to a ticket, ready to be saved; null when nothing was due. */
export async function firingOf(ports: Pick<Ports, 'clock' | 'directory' | 'ids'>, ticket: Ticket): Promise<TicketChange | null> {
  const events = reachDeadlines(ticket, await contextFor(ports, system, ticket));
  if (events.length === 0) return null;
  const next = applyAll(ticket, events);
  return { next, events: clockNews(ticket, next) };
}

/** The alarm of a ticket: records what the clock brought, each warning once, and sets the next alarm. */
export async function reachDeadline(ports: Pick<Ports, 'clock' | 'directory' | 'ids' | 'tickets'>, ticketNo: string): Promise<void> {
  await retryStale(async () => {
    const ticket = await ports.tickets.get(ticketNo);
    const firing = ticket && (await firingOf(ports, ticket));
    if (firing) await ports.tickets.save(firing.next, firing.events);
  });
}
