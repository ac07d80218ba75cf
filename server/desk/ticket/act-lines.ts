import type { TicketEvent } from './events.js';
import type { Ticket } from './ticket.js';

/** The lines one act left: from its first on, those of the same moment and hand. */
export function actFrom({ history }: Pick<Ticket, 'history'>, seq: number): TicketEvent[] {
  const [first, ...rest] = history.slice(seq - 1);
  if (!first) return [];
  const next = rest.findIndex(({ at, actor }) => at !== first.at || actor.id !== first.actor.id || actor.kind !== first.actor.kind);
  return [first, ...(next === -1 ? rest : rest.slice(0, next))];
}
