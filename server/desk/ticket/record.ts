import { stamp } from '../access/actor.js';
import type { DecideContext } from './commands.js';
import type { TicketEvent, TicketFact } from './events.js';
import type { Ticket } from './ticket.js';

/** Numbers, dates and signs the facts of one act. */
export function record(ticket: Pick<Ticket, 'history'>, facts: readonly TicketFact[], context: Pick<DecideContext, 'now' | 'actor'>): TicketEvent[] {
  return facts.map((fact, index) => ({ ...fact, seq: ticket.history.length + index + 1, at: context.now, actor: stamp(context.actor) }));
}
