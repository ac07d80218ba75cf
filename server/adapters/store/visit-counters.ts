import type { Model } from 'mongoose';
import type { DateKey } from '../../desk/calendar/shanghai.js';
import { DeskError } from '../../desk/errors.js';
import type { Counter } from '../../desk/hall/counter.js';
import type { Instant } from '../../desk/text.js';
import type { CounterStore } from '../../ports/hall-store.js';
import { isDuplicate, retryDuplicate } from './duplicates.js';
import type { CounterDayDoc } from './visit-model.js';

/** The windows of each day; who sits at one is decided by the one guarded update that sat them down. */
export class MongoCounterStore implements CounterStore {
  constructor(private readonly model: Model<CounterDayDoc>) {}

  async get(id: string): Promise<Counter | null> {
    const doc = await this.model.findById(id).lean<CounterDayDoc>();
    return doc && fromDoc(doc);
  }

  async ofDay(centreId: string, date: DateKey): Promise<Counter[]> {
    const docs = await this.model.find({ centreId, date }).sort({ no: 1 }).lean<CounterDayDoc[]>();
    return docs.map(fromDoc);
  }

  async open(counter: Parameters<CounterStore['open']>[0]): Promise<Counter> {
    const { id, clerk, ...fields } = counter;
    const update = { $set: { ...fields, clerkId: clerk.id, clerkName: clerk.name } };
    try {
      await retryDuplicate(() => this.model.updateOne({ _id: id, clerkId: { $in: [clerk.id, null] } }, update, { upsert: true }));
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      throw new DeskError('counter_taken', { counter: counter.no, name: (await this.get(id))?.clerk?.name ?? '' });
    }
    return counter;
  }

  async close(id: string, clerkId: string, at: Instant): Promise<void> {
    await this.model.updateOne({ _id: id, clerkId }, { $set: { clerkId: null, clerkName: null, closedAt: at } });
  }
}

function fromDoc({ _id, clerkId, clerkName, ...fields }: CounterDayDoc): Counter {
  return { id: _id, ...fields, clerk: clerkId === null ? null : { id: clerkId, name: clerkName ?? '' } };
}
