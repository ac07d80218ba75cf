import type { TicketEvent } from '../../desk/ticket/events.js';
import type { Instant } from '../../desk/text.js';

/** The date the citizen held before a line of the history. The first one is that of the filing; clocks in hours promise nothing. */
export function promisedBefore(history: readonly TicketEvent[], seq: number): Instant | null {
  const told = history.filter((event) => event.seq < seq).flatMap(promiseIn);
  return told.at(-1) ?? null;
}

function promiseIn(event: TicketEvent): Instant[] {
  if ('promise' in event) return event.promise ? [event.promise.dueAt] : [];
  if (event.type !== 'filed' && event.type !== 'accepted') return [];
  return event.deadlines.filter(({ step, limit }) => step === 'finish' && limit.unit === 'workday').map(({ dueAt }) => dueAt);
}
