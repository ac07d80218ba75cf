import type { DeskEvent } from '../desk/outbox.js';
import type { TicketAction } from '../desk/ticket/states.js';
import type { Ticket } from '../desk/ticket/ticket.js';

/** What others must hear of after an act: the citizen, colleagues, the matter it was merged with. */
export function newsOf(before: Ticket, next: Ticket, by: TicketAction): DeskEvent[] {
  const { no: ticketNo, mergedInto } = next;
  const link: DeskEvent[] = mergedInto === before.mergedInto ? [] : [{ type: 'merge_changed', ticketNo, intoNo: mergedInto, fromNo: before.mergedInto }];
  return [{ type: 'ticket_moved', ticketNo, by, seq: before.history.length + 1 }, ...link];
}
