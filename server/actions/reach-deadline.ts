import { system } from '../desk/access/actor.js';
import { applyAll } from '../desk/ticket/apply.js';
import { reachDeadlines } from '../desk/ticket/reach-deadline.js';
import type { Ports } from '../ports/index.js';
import { retryStale } from './retry-stale.js';
import { contextFor } from './rules.js';
import { clockNews } from './ticket-news.js';

/** The alarm of a ticket: records what the clock brought, each warning once, and sets the next alarm. */
export async function reachDeadline(ports: Pick<Ports, 'clock' | 'directory' | 'ids' | 'tickets'>, ticketNo: string): Promise<void> {
  await retryStale(async () => {
    const ticket = await ports.tickets.get(ticketNo);
    const events = ticket ? reachDeadlines(ticket, await contextFor(ports, system, ticket)) : [];
    if (!ticket || events.length === 0) return;
    const next = applyAll(ticket, events);
    await ports.tickets.save(next, clockNews(ticket, next));
  });
}
