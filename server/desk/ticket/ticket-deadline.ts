import type { Deadline } from '../deadlines/deadline.js';
import type { Instant } from '../text.js';

/** A running or met clock. `fired` remembers which warnings went out, so that none goes twice. */
export interface TicketDeadline extends Deadline {
  id: string;
  assignmentId: string | null;
  metAt: Instant | null;
  fired: readonly ('amber' | 'due')[];
}
