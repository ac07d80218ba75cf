import type { Model } from 'mongoose';
import type { Instant } from '../../desk/text.js';
import type { OutboxRef, OutboxStore, PendingEvent } from '../../ports/outbox-store.js';
import type { OutboxEntry } from './outbox-entries.js';

export interface OutboxDoc {
  _id: string;
  outbox: OutboxEntry[];
}
type Aggregate = OutboxRef['aggregate'];
type Models = Record<Aggregate, Model<OutboxDoc>>;

const outboxOnly = { outbox: 1 };

/** Reads what the aggregates' documents still owe others. */
export class MongoOutboxStore implements OutboxStore {
  constructor(private readonly models: Models) {}

  async pending(before: Instant, limit: number): Promise<PendingEvent[]> {
    const found = await this.each(async (model, aggregate) => {
      const docs = await model.find({ 'outbox.at': { $lt: before } }, outboxOnly).limit(limit).lean<OutboxDoc[]>();
      return docs.flatMap((doc) => eventsOf(aggregate, doc));
    });
    return found
      .flat()
      .filter(({ at }) => at < before)
      .sort((a, b) => a.at - b.at)
      .slice(0, limit);
  }

  async load({ aggregate, aggregateId, eventId, consumer }: OutboxRef): Promise<PendingEvent | null> {
    const doc = await this.models[aggregate].findById(aggregateId, outboxOnly).lean<OutboxDoc>();
    return (doc && eventsOf(aggregate, doc).find((event) => event.eventId === eventId && event.consumers.includes(consumer))) ?? null;
  }

  async done({ aggregate, aggregateId, eventId, consumer }: OutboxRef): Promise<void> {
    await this.models[aggregate].updateOne({ _id: aggregateId }, { $pull: { outbox: { id: eventId, consumer } } });
  }

  async doneAll(refs: readonly OutboxRef[]): Promise<void> {
    const kinds = new Map<string, OutboxRef[]>();
    for (const ref of refs) kinds.set(`${ref.aggregate} ${ref.consumer}`, [...(kinds.get(`${ref.aggregate} ${ref.consumer}`) ?? []), ref]);
    for (const alike of kinds.values()) await this.crossOff(alike);
  }

  /** Events of one kind of aggregate, heard by one consumer. */
  private async crossOff(alike: readonly OutboxRef[]): Promise<void> {
    const [first] = alike;
    if (!first) return;
    const { aggregate, consumer } = first;
    const id = { $in: alike.map(({ eventId }) => eventId) };
    await this.models[aggregate].updateMany({ _id: { $in: alike.map(({ aggregateId }) => aggregateId) } }, { $pull: { outbox: { id, consumer } } });
  }

  async countPending(): Promise<number> {
    const counts = await this.each(async (model, aggregate) => {
      const docs = await model.find({ 'outbox.at': { $gte: 0 } }, { 'outbox.id': 1, 'outbox.consumer': 1 }).lean<OutboxDoc[]>();
      return docs.reduce((sum, doc) => sum + eventsOf(aggregate, doc).length, 0);
    });
    return counts.reduce((sum, count) => sum + count, 0);
  }

  private each<T>(read: (model: Model<OutboxDoc>, aggregate: Aggregate) => Promise<T>): Promise<T[]> {
    return Promise.all((Object.keys(this.models) as Aggregate[]).map((aggregate) => read(this.models[aggregate], aggregate)));
  }
}

/** The entries of one event together, with everybody who has yet to hear it. */
function eventsOf(aggregate: Aggregate, { _id, outbox }: OutboxDoc): PendingEvent[] {
  const first = outbox.filter(({ id }, index) => outbox.findIndex((entry) => entry.id === id) === index);
  return first.map(({ id, event, at }) => {
    const consumers = outbox.filter((entry) => entry.id === id).map(({ consumer }) => consumer);
    return { aggregate, aggregateId: _id, eventId: id, event, at, consumers };
  });
}
