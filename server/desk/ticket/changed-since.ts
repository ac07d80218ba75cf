import type { TicketEvent, TicketEventType } from './events.js';
import type { Ticket } from './ticket.js';

/** Lines that nobody's decision rests on. */
const bookkeeping: readonly TicketEventType[] = ['deadline_near', 'deadline_passed', 'overdue_noticed', 'identity_viewed', 'absorbed', 'released', 'supervision_noted'];

/** Whether more than bookkeeping happened to the ticket after `version`: an alarm or a look at a name must not turn an agent's command away. */
export function changedSince({ version, history }: Pick<Ticket, 'version' | 'history'>, since: number): boolean {
  const lastMove = history.findLastIndex(({ type }) => !bookkeeping.includes(type));
  const quietSaves = new Set(history.slice(lastMove + 1).map(saveOf));
  return since > version || version - since > quietSaves.size;
}

/** What was saved together has one time and one author. */
function saveOf({ at, actor }: TicketEvent): string {
  return `${actor.kind} ${actor.id ?? ''} ${at}`;
}
