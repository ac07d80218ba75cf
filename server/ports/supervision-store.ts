import type { DeskEvent } from '../desk/outbox.js';
import type { SupervisionState } from '../desk/supervision/states.js';
import type { Supervision } from '../desk/supervision/supervision.js';
import type { Instant } from '../desk/text.js';

/** Every condition must hold; each is backed by an index. */
export interface SupervisionFilter {
  states?: readonly SupervisionState[];
  /** Addressed to this unit, alone or among others. */
  unitId?: string;
}
export interface SupervisionQuery {
  filter: SupervisionFilter;
  skip: number;
  limit: number;
}

export interface SupervisionStore {
  /** Stores a new order; if one with the same `key` is already there, that one is returned instead. */
  insert(order: Supervision, events: readonly DeskEvent[]): Promise<Supervision>;
  get(id: string): Promise<Supervision | null>;
  byKey(key: string): Promise<Supervision | null>;
  /** Saves over `next.version` and returns it raised by one; throws DeskError `stale` when somebody was faster. */
  save(next: Supervision, events: readonly DeskEvent[]): Promise<Supervision>;
  /** The nearest date to answer by first. */
  find(query: SupervisionQuery): Promise<Supervision[]>;
  count(filter: SupervisionFilter): Promise<number>;
  /** Changed since then, newest first. */
  changedSince(at: Instant, limit: number): Promise<Supervision[]>;
  /** Ids of all orders in these states, in order. */
  idsIn(states: readonly SupervisionState[]): Promise<string[]>;
  /** Ids of orders with a warning to record at or before this instant. */
  dueBefore(at: Instant, limit: number): Promise<string[]>;
}
