import type { Ticket } from '../../desk/ticket/ticket.js';
import { chain } from './history-chain.js';
import type { OutboxEntry } from './outbox-entries.js';
import { facetsOf } from './ticket-facets.js';
import type { TicketDoc } from './ticket-model.js';

/** A new ticket as it lies in the store. */
export function newTicketDoc(ticket: Ticket, { hashPhone, outbox }: { hashPhone: (phone: string) => string; outbox: OutboxEntry[] }): TicketDoc {
  const { no, history, ...fields } = ticket;
  return { _id: no, ...fields, history: chain(no, history), facets: facetsOf(ticket, hashPhone), outbox };
}
