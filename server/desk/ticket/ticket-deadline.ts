import type { Deadline } from '../deadlines/deadline.js';
import type { Instant } from '../text.js';

/** Rungs of the ladder: warned before, passed, the working day after, five working days after (domain §2.4). */
export type Mark = 'amber' | 'due' | 'day_after' | 'week_after';

export interface Rung {
  mark: Exclude<Mark, 'amber' | 'due'>;
  at: Instant;
}

/** A running or met clock. `fired` remembers which warnings went out, so that none goes twice. */
export interface TicketDeadline extends Deadline {
  id: string;
  assignmentId: string | null;
  metAt: Instant | null;
  fired: readonly Mark[];
  /** What follows when it stays unmet after its date. */
  ladder: readonly Rung[];
}
