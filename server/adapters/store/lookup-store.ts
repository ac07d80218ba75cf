import type { Model } from 'mongoose';
import type { Instant } from '../../desk/text.js';
import type { LookupCode, LookupStore } from '../../ports/lookup-store.js';
import { retryDuplicate } from './duplicates.js';
import type { LookupDoc } from './lookup-model.js';

export class MongoLookupStore implements LookupStore {
  constructor(private readonly model: Model<LookupDoc>) {}

  async put({ id, ...fields }: LookupCode): Promise<void> {
    await retryDuplicate(() => this.model.updateOne({ _id: id }, { $set: fields }, { upsert: true }));
  }

  async spend(id: string, at: Instant): Promise<LookupCode | null> {
    const open = { _id: id, expiresAt: { $gt: at }, triesLeft: { $gt: 0 } };
    const doc = await this.model.findOneAndUpdate(open, { $inc: { triesLeft: -1 } }, { returnDocument: 'after' }).lean<LookupDoc>();
    if (!doc) return null;
    const { codeHash, expiresAt, triesLeft } = doc;
    return { id, codeHash, expiresAt, triesLeft };
  }

  async end({ id, codeHash }: Pick<LookupCode, 'id' | 'codeHash'>): Promise<boolean> {
    const { deletedCount } = await this.model.deleteOne({ _id: id, codeHash });
    return deletedCount === 1;
  }
}
