import type { Light } from '../desk/deadlines/light.js';
import type { DeskEvent } from '../desk/outbox.js';
import type { TicketFlag } from '../desk/ticket/flags.js';
import type { TicketState } from '../desk/ticket/states.js';
import type { Channel, Ticket, TicketType, Urgency } from '../desk/ticket/ticket.js';
import type { Instant } from '../desk/text.js';
import type { OutboxRef } from './outbox-store.js';

export type TicketSort = 'deadline' | 'newest' | 'updated' | 'urgency';

/** Instead of a topic, area or unit: tickets that have none. */
export const none = 'none';

/** Every condition must hold; each is backed by an index. */
export interface TicketFilter {
  states?: readonly TicketState[];
  channel?: Channel;
  type?: TicketType;
  urgency?: Urgency;
  light?: { is: Light; at: Instant };
  /** Some assignment of this unit, in one of these states if given. */
  unit?: { id: string; states?: readonly string[] };
  /** Units whose tickets the reader must not see. */
  notBlockedFor?: string;
  /** Its owner, or who it was offered to. */
  heldBy?: string;
  /** Any of these. */
  flags?: readonly TicketFlag[];
  /** A topic or area, or `none`. */
  topic?: string;
  area?: string;
  /** The unit that answers for the whole, or `none`. */
  leadUnit?: string;
  /** Returned at least so often. */
  returnsFrom?: number;
  filedSince?: Instant;
  nos?: readonly string[];
  /** Search words, already normalised by the desk's own rules (see `search-tokens.ts`); all must match. */
  tokens?: readonly string[];
  contactId?: string;
}
export interface TicketQuery {
  filter: TicketFilter;
  sort: TicketSort;
  skip: number;
  limit: number;
}

/** Instants after `after`, up to and with `upTo`. */
export interface DueWindow {
  after: Instant;
  upTo: Instant;
}
/** One of several saves: what became of a ticket, and what others must hear of it. */
export interface TicketChange {
  next: Ticket;
  events: readonly DeskEvent[];
}
/** Null where somebody else was faster or the write failed. `refs` name whom to wake: that is left to the caller. */
export type SavedTicket = { ticket: Ticket; refs: readonly OutboxRef[] } | null;

export interface TicketSearch {
  /** Has words (`tokens`). */
  filter: TicketFilter;
  /** Looks only at what was filed before. */
  before?: Instant | undefined;
  skip: number;
  limit: number;
}
export interface SearchedTickets {
  tickets: Ticket[];
  /** What was filed since then was looked at; null when nothing older is left to look at. */
  backTo: Instant | null;
}

export interface TicketStore {
  /** Stores a new ticket; if one with the same `key` is already there, that one is returned instead. */
  insert(ticket: Ticket, events: readonly DeskEvent[]): Promise<Ticket>;
  get(no: string): Promise<Ticket | null>;
  byKey(key: string): Promise<Ticket | null>;
  /** Saves over `next.version` and returns it raised by one; throws DeskError `stale` when somebody was faster. */
  save(next: Ticket, events: readonly DeskEvent[]): Promise<Ticket>;
  find(query: TicketQuery): Promise<Ticket[]>;
  /** Newest first. Only so many tickets are looked at in one search: words that seldom meet take no longer than others. */
  search(query: TicketSearch): Promise<SearchedTickets>;
  /** With `most`, no further than that is counted. */
  count(filter: TicketFilter, most?: number): Promise<number>;
  /** Saves each as `save` does, whatever becomes of the others; the outcomes in the order of the changes. */
  saveEach(changes: readonly TicketChange[]): Promise<SavedTicket[]>;
  /** Tickets whose next warning or lapse falls into the window, the earliest first. */
  dueIn(window: DueWindow, limit: number): Promise<Ticket[]>;
  /** Only their instants, in order; several tickets may share one. */
  dueInstants(window: DueWindow, limit: number): Promise<Instant[]>;
}
