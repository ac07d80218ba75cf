import type { Instant } from '../desk/text.js';
import type { OutboxRef } from './outbox-store.js';
import type { DueWindow } from './ticket-store.js';

/** Every job there is, and the ids or instants it carries. A job is a wake-up: its handler asks the store again. */
export interface JobData {
  consume: OutboxRef;
  lapse_offer: { conversationId: string; offerId: string };
  reach_deadline: DueWindow;
  reach_supervision: { supervisionId: string };
}
export type JobName = keyof JobData;
export type JobHandlers = { [N in JobName]: (data: JobData[N]) => Promise<void> };

export interface Job<N extends JobName> {
  name: N;
  /** The same key twice while the first waits or runs is one job. */
  key: string;
  data: JobData[N];
  /** Not before this instant; absent = at once. */
  runAt?: Instant;
}

export interface JobQueue {
  add<N extends JobName>(job: Job<N>): Promise<void>;
  /** Starts working off; refuses to start without a handler for every name. */
  work(handlers: JobHandlers): Promise<void>;
  /** Resolves when nothing is due and nothing runs; for tests and for closing in order. */
  drain(): Promise<void>;
  close(): Promise<void>;
}
