import type { TicketEvent, TicketEventType } from './events.js';
import type { Ticket } from './ticket.js';

/** Lines that nobody's decision rests on, and how they are saved: what one alarm brought together, all others each alone. */
const bookkeeping: Partial<Record<TicketEventType, 'together' | 'alone'>> = {
  deadline_near: 'together',
  deadline_passed: 'together',
  overdue_noticed: 'together',
  identity_viewed: 'alone',
  notice_given: 'alone',
  booking_made: 'alone',
  sorted: 'alone',
  absorbed: 'alone',
  released: 'alone',
  supervision_noted: 'alone',
};

/** Whether more than bookkeeping happened to the ticket after `version`: an alarm or a look at a name must not turn an agent's command away. */
export function changedSince({ version, history }: Pick<Ticket, 'version' | 'history'>, since: number): boolean {
  const lastMove = history.findLastIndex(({ type }) => bookkeeping[type] === undefined);
  const quietSaves = new Set(history.slice(lastMove + 1).map(saveOf));
  return since > version || version - since > quietSaves.size;
}

/** What was saved together has one time. */
function saveOf({ type, at, seq }: TicketEvent): string {
  return bookkeeping[type] === 'together' ? `at ${at}` : `line ${seq}`;
}
