import type { Deadline } from '../../desk/deadlines/deadline.js';
import { dueAt } from '../../desk/deadlines/due-dates.js';
import type { Step, TicketType, Urgency } from '../../desk/deadlines/limits.js';
import type { Instant } from '../../desk/text.js';
import type { Ports } from '../../ports/index.js';

export type DeadlineFor = (step: Step, from: Instant) => Deadline | null;

/** Reads calendar and policy once and returns the question "when is this step due?" for one kind of ticket. */
export async function deadlineClock(ports: Pick<Ports, 'directory'>): Promise<(kind: { type: TicketType; urgency: Urgency }) => DeadlineFor> {
  const [calendar, policy] = await Promise.all([ports.directory.calendar(), ports.directory.policy()]);
  return (kind) => (step, from) => dueAt({ calendar, policy, step, from, type: kind.type, urgency: kind.urgency });
}
