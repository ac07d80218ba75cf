import { createHash } from 'node:crypto';
import type { TicketEvent } from '../../desk/ticket/events.js';

/** An event as it lies in the store: each hash covers the event and, through the one before, all its past. */
export type ChainedEvent = TicketEvent & { hash: string };

/** Links new events to what is stored. `previous` is the last stored hash, or the ticket's number when there is none. */
export function chain(previous: string, events: readonly TicketEvent[]): ChainedEvent[] {
  let last = previous;
  return events.map((event) => {
    last = linkHash(last, event);
    return { ...event, hash: last };
  });
}

/** The seq of the first event that was changed, moved or put in later; null when the history is as it was written. */
export function verifyHistory({ _id, history }: { _id: string; history: readonly ChainedEvent[] }): number | null {
  let previous = _id;
  for (const { hash, ...event } of history) {
    if (linkHash(previous, event) !== hash) return event.seq;
    previous = hash;
  }
  return null;
}

/** Binds an entry to all before it. */
export function linkHash(previous: string, event: unknown): string {
  return createHash('sha256')
    .update(previous + canonical(event))
    .digest('base64url');
}

/** JSON with keys in order and nothing undefined, the same before and after a stay in the store. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const pairs = Object.entries(value).filter(([, held]) => held !== undefined);
  return `{${pairs
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, held]) => `${JSON.stringify(key)}:${canonical(held)}`)
    .join(',')}}`;
}
