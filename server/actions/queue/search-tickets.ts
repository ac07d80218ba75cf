import type { Instant } from '../../desk/text.js';
import type { Ticket } from '../../desk/ticket/ticket.js';
import type { TicketFilter, TicketSearch, TicketStore } from '../../ports/ticket-store.js';

export interface FoundTickets {
  tickets: Ticket[];
  total: number;
  /** `total` is only what is known: there are so many or more. */
  orMore: boolean;
  /** A search ended here without a full page: what was filed before is still to be looked at. */
  backTo: Instant | null;
}

/** Nobody reads on to here: beyond it "or more" says enough. */
const mostCounted = 1000;

/** A page of a search, newest first. A word may be on a third of all tickets, so whether there is more is looked at and how much is not. */
export async function searchTickets(store: Pick<TicketStore, 'search' | 'count'>, { limit, ...search }: TicketSearch): Promise<FoundTickets> {
  const { tickets: found, backTo } = await store.search({ ...search, limit: limit + 1 });
  const tickets = found.slice(0, limit);
  const known = search.skip + tickets.length;
  if (found.length <= limit) return { tickets, total: known, orMore: backTo !== null, backTo };
  if (!isOneWord(search.filter) || search.before !== undefined) return { tickets, total: known, orMore: true, backTo: null };
  const total = await store.count(search.filter, mostCounted);
  return { tickets, total: Math.max(known, total), orMore: total === mostCounted, backTo: null };
}

/** The store knows how many tickets have one word without looking at any. */
const isOneWord = (filter: TicketFilter): boolean => filter.tokens?.length === 1 && Object.keys(filter).length === 1;
