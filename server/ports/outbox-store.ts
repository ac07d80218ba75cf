import type { Consumer, DeskEvent } from '../desk/outbox.js';
import type { Instant } from '../desk/text.js';

/** Where a stored event lies and who still has to hear of it. */
export interface PendingEvent {
  aggregate: 'conversation' | 'ticket' | 'appointment' | 'supervision' | 'guide' | 'visit';
  aggregateId: string;
  eventId: string;
  event: DeskEvent;
  at: Instant;
  consumers: readonly Consumer[];
}
/** All a job carries: no personal data, the store is asked again. */
export type OutboxRef = Pick<PendingEvent, 'aggregate' | 'aggregateId' | 'eventId'> & { consumer: Consumer };

export interface OutboxStore {
  /** Events older than `before` that somebody still has to hear of. */
  pending(before: Instant, limit: number): Promise<PendingEvent[]>;
  /** Null when this consumer has already heard. */
  load(ref: OutboxRef): Promise<PendingEvent | null>;
  done(ref: OutboxRef): Promise<void>;
  /** The same for many. */
  doneAll(refs: readonly OutboxRef[]): Promise<void>;
  countPending(): Promise<number>;
}
