import type { CallState, DeskCall } from '../desk/calls/call.js';
import type { Instant } from '../desk/text.js';

/** Calls as the desk lives them: line, talk and what is owed. The dialogue of the line has a store of its own. */
export interface DeskCallStore {
  /** Stores it, or returns the one already stored under this id. */
  open(call: DeskCall): Promise<DeskCall>;
  get(id: string): Promise<DeskCall | null>;
  /** Saves over `next.version` and returns it raised by one. Throws DeskError `stale` when somebody was faster. */
  save(next: DeskCall): Promise<DeskCall>;
  /** Callers in line and callbacks that may be tried by now, by place. */
  waiting(now: Instant, limit: number): Promise<DeskCall[]>;
  /** How many callers in line came before this instant. */
  waitingBefore(since: Instant): Promise<number>;
  /** The call this person has, or is asked to join; null when none. */
  ofStaff(staffId: string): Promise<DeskCall | null>;
  inStates(states: readonly CallState[], limit: number): Promise<DeskCall[]>;
  /** Newest first. */
  recent(limit: number): Promise<DeskCall[]>;
  ofContact(contactId: string, limit: number): Promise<DeskCall[]>;
  /** Calls a ticket came from, oldest first. */
  ofTicket(ticketNo: string): Promise<DeskCall[]>;
  /** Ids of calls whose alarm has rung by then. */
  due(at: Instant, limit: number): Promise<string[]>;
}
