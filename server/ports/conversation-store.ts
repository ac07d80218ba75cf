import type { Conversation } from '../desk/conversation/conversation.js';
import type { DeskEvent } from '../desk/outbox.js';
import type { Instant } from '../desk/text.js';

export interface ConversationStore {
  /** Stores it, or returns the one already stored under this id. */
  insert(conversation: Conversation): Promise<Conversation>;
  get(id: string): Promise<Conversation | null>;
  /** Saves over `next.version` and returns it raised by one; the events go into the same write. Throws DeskError `stale` when somebody was faster. */
  save(next: Conversation, events: readonly DeskEvent[]): Promise<Conversation>;
  /** The contact's conversation that is still going on, if any. */
  openOf(contactId: string): Promise<Conversation | null>;
  /** Newest first. */
  ofContact(contactId: string, limit: number): Promise<Conversation[]>;
  countOfContact(contactId: string): Promise<number>;
  /** Waiting for a person, longest first. */
  waiting(limit: number): Promise<Conversation[]>;
  /** How many wait and came before this instant (ties by id). */
  waitingBefore(since: Instant, id: string): Promise<number>;
  servedBy(staffId: string): Promise<Conversation[]>;
  /** Ended, served by this agent, closed since `since`, newest first. */
  endedBy(staffId: string, since: Instant, limit: number): Promise<Conversation[]>;
  /** Offers past their time. */
  withOfferBefore(at: Instant, limit: number): Promise<Conversation[]>;
  /** Whose first reply is due by then and has neither come nor been told of, longest due first. */
  firstRepliesDue(at: Instant, limit: number): Promise<string[]>;
}
