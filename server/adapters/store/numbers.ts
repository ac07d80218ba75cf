import type { Model } from 'mongoose';
import type { Numbers } from '../../ports/numbers.js';
import { retryDuplicate } from './duplicates.js';
import type { CounterDoc } from './small-models.js';

/** One atomic increment a number; gaps are possible, repeats are not. */
export class MongoNumbers implements Numbers {
  constructor(private readonly model: Model<CounterDoc>) {}

  async next(counter: string): Promise<number> {
    const doc = await retryDuplicate(() => this.model.findOneAndUpdate({ _id: counter }, { $inc: { value: 1 } }, { upsert: true, returnDocument: 'after' }).lean<CounterDoc>());
    return doc.value;
  }
}
