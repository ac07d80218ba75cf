import { consumersOf, type DeskEvent } from '../../../server/desk/outbox.js';
import type { Instant } from '../../../server/desk/text.js';
import type { Clock } from '../../../server/ports/clock.js';
import type { OutboxRef, OutboxStore, PendingEvent } from '../../../server/ports/outbox-store.js';

/** One list for all aggregates; the fake stores write into it as they save. */
export class FakeOutboxStore implements OutboxStore {
  private entries: PendingEvent[] = [];

  constructor(private readonly clock: Clock) {}

  /** Keeps the events of one change and says whom to wake. */
  append({ aggregate, aggregateId, version }: { aggregate: PendingEvent['aggregate']; aggregateId: string; version: number }, events: readonly DeskEvent[]): OutboxRef[] {
    const fresh = events.map((event, index) => ({
      aggregate,
      aggregateId,
      eventId: `${aggregate}-${aggregateId}-${version}-${index}`,
      event,
      at: this.clock.now(),
      consumers: consumersOf[event.type],
    }));
    this.entries.push(...fresh);
    return fresh.flatMap(({ eventId, consumers }) => consumers.map((consumer) => ({ aggregate, aggregateId, eventId, consumer })));
  }

  async pending(before: Instant, limit: number): Promise<PendingEvent[]> {
    return this.entries.filter(({ at }) => at < before).slice(0, limit);
  }
  async load(ref: OutboxRef): Promise<PendingEvent | null> {
    return this.entries.find(({ eventId, consumers }) => eventId === ref.eventId && consumers.includes(ref.consumer)) ?? null;
  }
  async done(ref: OutboxRef): Promise<void> {
    this.entries = this.entries
      .map((entry) => (entry.eventId === ref.eventId ? { ...entry, consumers: entry.consumers.filter((consumer) => consumer !== ref.consumer) } : entry))
      .filter(({ consumers }) => consumers.length > 0);
  }
  async doneAll(refs: readonly OutboxRef[]): Promise<void> {
    for (const ref of refs) await this.done(ref);
  }
  async countPending(): Promise<number> {
    return this.entries.length;
  }
}
