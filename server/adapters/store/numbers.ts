import type { Model } from 'mongoose';
import type { Numbers } from '../../ports/numbers.js';
import { retryDuplicate } from './duplicates.js';
import type { CounterDoc } from './small-models.js';

/** Counters whose numbers a process takes by the block: a booking must not wait for its number. */
const blockSizes: Readonly<Record<string, number>> = { booking: 50 };

interface Block {
  next: number;
  last: number;
}

/** One atomic increment a number or a block of them; gaps are possible, repeats are not. */
export class MongoNumbers implements Numbers {
  private readonly blocks = new Map<string, Block>();
  private readonly filling = new Map<string, Promise<void>>();

  constructor(private readonly model: Model<CounterDoc>) {}

  next(counter: string): Promise<number> {
    const size = blockSizes[counter];
    return size === undefined ? this.raise(counter, 1) : this.fromBlock(counter, size);
  }

  private async fromBlock(counter: string, size: number): Promise<number> {
    for (;;) {
      const block = this.blocks.get(counter);
      if (block && block.next <= block.last) return block.next++;
      await this.fill(counter, size);
    }
  }

  /** Whoever finds the block used up fills it; the others wait for that. */
  private fill(counter: string, size: number): Promise<void> {
    const known = this.filling.get(counter);
    if (known) return known;
    const filled = this.raise(counter, size)
      .then((last) => void this.blocks.set(counter, { next: last - size + 1, last }))
      .finally(() => this.filling.delete(counter));
    this.filling.set(counter, filled);
    return filled;
  }

  private async raise(counter: string, by: number): Promise<number> {
    const doc = await retryDuplicate(() => this.model.findOneAndUpdate({ _id: counter }, { $inc: { value: by } }, { upsert: true, returnDocument: 'after' }).lean<CounterDoc>());
    return doc.value;
  }
}
