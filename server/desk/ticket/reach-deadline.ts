import { system } from '../access/actor.js';
import type { Instant } from '../text.js';
import { running } from './clocks.js';
import { record } from './decide.js';
import type { TicketEvent, TicketFact } from './events.js';
import type { Ticket } from './ticket.js';

/** What the clock brought since the last look: each warning once, also when the clock jumped over both instants. */
export function reachDeadlines(ticket: Ticket, now: Instant): TicketEvent[] {
  const facts = running(ticket).flatMap((deadline): TicketFact[] => {
    const about = { deadlineId: deadline.id, step: deadline.step, dueAt: deadline.dueAt };
    if (deadline.dueAt <= now) return deadline.fired.includes('due') ? [] : [{ type: 'deadline_passed', ...about }];
    return deadline.amberAt <= now && !deadline.fired.includes('amber') ? [{ type: 'deadline_near', ...about }] : [];
  });
  return record(ticket, facts, { now, actor: system });
}
