import { applyAll } from '../desk/ticket/apply.js';
import { reachDeadlines } from '../desk/ticket/reach-deadline.js';
import type { Ports } from '../ports/index.js';
import { clockEvents } from './open-ticket.js';
import { retryStale } from './retry-stale.js';

/** The alarm of a ticket: records what the clock brought, each warning once, and sets the next alarm. */
export async function reachDeadline(ports: Pick<Ports, 'clock' | 'tickets'>, ticketNo: string): Promise<void> {
  await retryStale(async () => {
    const ticket = await ports.tickets.get(ticketNo);
    const events = ticket ? reachDeadlines(ticket, ports.clock.now()) : [];
    if (!ticket || events.length === 0) return;
    const next = applyAll(ticket, events);
    await ports.tickets.save(next, clockEvents(next));
  });
}
