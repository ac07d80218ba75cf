import { consumersOf, type Consumer, type DeskEvent } from '../../desk/outbox.js';
import type { Instant } from '../../desk/text.js';
import type { OutboxRef } from '../../ports/outbox-store.js';
import { list, number, opaque, part, text, type Index } from './document-schema.js';

/** One event for one consumer, inside the document it happened to: hearing it is one pull. */
export interface OutboxEntry {
  /** The event's id; the consumers of one event share it. */
  id: string;
  consumer: Consumer;
  event: DeskEvent;
  at: Instant;
}

export const outboxField = list(part<OutboxEntry>({ id: text, consumer: text, event: opaque, at: number }));
/** Only documents that owe somebody a word are in it. */
export const outboxIndex: Index = [{ 'outbox.at': 1 }, { sparse: true }];

interface Change {
  aggregate: OutboxRef['aggregate'];
  aggregateId: string;
  /** The version the change leads to: with the place in the list it makes the event's id. */
  version: number;
  at: Instant;
}

/** The entries a change leaves behind. */
export function entriesOf({ aggregate, aggregateId, version, at }: Change, events: readonly DeskEvent[]): OutboxEntry[] {
  return events.flatMap((event, index) => {
    const id = `${aggregate}-${aggregateId}-${version}-${index}`;
    return consumersOf[event.type].map((consumer) => ({ id, consumer, event, at }));
  });
}

/** What a job carries for each entry. */
export function refsOf({ aggregate, aggregateId }: Pick<Change, 'aggregate' | 'aggregateId'>, entries: readonly OutboxEntry[]): OutboxRef[] {
  return entries.map(({ id, consumer }) => ({ aggregate, aggregateId, eventId: id, consumer }));
}
