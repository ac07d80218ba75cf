import type { DeskEvent } from '../../desk/outbox.js';
import type { TicketAction } from '../../desk/ticket/states.js';
import type { TicketEvent } from '../../desk/ticket/events.js';
import type { Ticket } from '../../desk/ticket/ticket.js';

/** What others must hear of after an act: the citizen, colleagues, the matter it was merged with. */
export function newsOf(before: Ticket, next: Ticket, by: TicketAction): DeskEvent[] {
  const { no: ticketNo, mergedInto } = next;
  const link: DeskEvent[] = mergedInto === before.mergedInto ? [] : [{ type: 'merge_changed', ticketNo, intoNo: mergedInto, fromNo: before.mergedInto }];
  return [{ type: 'ticket_moved', ticketNo, by, seq: before.history.length + 1 }, ...link];
}

const pressing: readonly TicketEvent['type'][] = ['deadline_near', 'deadline_passed', 'overdue_noticed'];

/** What others must hear of after an alarm; a matter that goes to the archive wakes nobody. */
export function clockNews(before: Ticket, next: Ticket): DeskEvent[] {
  const lines = next.history.slice(before.history.length).map(({ type }) => type);
  if (lines.includes('resumed')) return newsOf(before, next, 'resume');
  return lines.some((type) => pressing.includes(type)) ? [{ type: 'clock_rang', ticketNo: next.no, seq: before.history.length + 1 }] : [];
}
