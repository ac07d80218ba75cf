import { recordOf } from '../../desk/reports/case-record.js';
import { caseLayout } from '../../desk/reports/case.js';
import type { TicketEventType } from '../../desk/ticket/events.js';
import type { Ticket } from '../../desk/ticket/ticket.js';
import type { Ports } from '../../ports/index.js';

type CasePorts = Pick<Ports, 'cases' | 'tickets'>;
const batch = 200;

/** What the desk does by itself without changing any figure. */
const figureless: readonly TicketEventType[] = ['filed', 'deadline_near', 'deadline_passed', 'overdue_noticed', 'archived'];

/** Makes a ticket's record again. A repeat, or one that comes late, changes nothing. */
export async function keepCases({ cases, tickets }: CasePorts, ticketNo: string): Promise<void> {
  const ticket = await tickets.get(ticketNo);
  if (ticket) await cases.put(recordOf(ticket));
}

/** The same right after a save of the desk's own, such as a recount: no event of the outbox tells of those. */
export async function keepOwnDoing({ cases }: Pick<Ports, 'cases'>, saved: Ticket): Promise<void> {
  const last = saved.history.at(-1);
  if (last?.actor.kind === 'system' && !figureless.includes(last.type)) await cases.put(recordOf(saved));
}

/** Makes all records again when the stored ones have another layout; tells how many. Newest first, so that what is filed meanwhile shifts nothing out. */
export async function rebuildCases(ports: CasePorts): Promise<number> {
  if ((await ports.cases.layout()) === caseLayout) return 0;
  let made = 0;
  for (let page = await pageAt(ports, 0); page.length > 0; page = await pageAt(ports, made)) {
    await Promise.all(page.map((ticket) => ports.cases.put(recordOf(ticket))));
    made += page.length;
  }
  await ports.cases.madeIn(caseLayout);
  return made;
}

function pageAt({ tickets }: CasePorts, skip: number): Promise<Ticket[]> {
  return tickets.find({ filter: {}, sort: 'newest', skip, limit: batch });
}

/** Rebuilds beside the running desk: figures are of yesterday's layout for a moment, and nobody waits. */
export async function catchUpCases(ports: CasePorts & Pick<Ports, 'log'>): Promise<void> {
  try {
    const made = await rebuildCases(ports);
    if (made > 0) ports.log.info('cases_rebuilt', { made });
  } catch (error) {
    ports.log.warn('cases_not_rebuilt', { reason: String(error) });
  }
}
