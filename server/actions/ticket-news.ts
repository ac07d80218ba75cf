import type { DeskEvent } from '../desk/outbox.js';
import { nextDueAt } from '../desk/ticket/clocks.js';
import type { TicketAction } from '../desk/ticket/states.js';
import type { Ticket } from '../desk/ticket/ticket.js';

/** The alarm a changed ticket needs, if any clock runs. */
export function clockEvents(ticket: Ticket): DeskEvent[] {
  const at = nextDueAt(ticket);
  return at === null ? [] : [{ type: 'clock_set', ticketNo: ticket.no, at }];
}

/** What others must hear of after an act: the citizen, colleagues, the matter it was merged with, the alarm. */
export function newsOf(before: Ticket, next: Ticket, by: TicketAction): DeskEvent[] {
  const { no: ticketNo, mergedInto } = next;
  const link: DeskEvent[] = mergedInto === before.mergedInto ? [] : [{ type: 'merge_changed', ticketNo, intoNo: mergedInto, fromNo: before.mergedInto }];
  return [{ type: 'ticket_moved', ticketNo, by, seq: before.history.length + 1 }, ...link, ...clockEvents(next)];
}
