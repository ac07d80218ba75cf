import type { Model } from 'mongoose';
import type { GuideWatch } from '../../desk/catalogue/guide-watch.js';
import type { Instant } from '../../desk/text.js';
import type { GuideWatchStore } from '../../ports/guide-store.js';
import type { GuideWatchDoc } from './guide-model.js';

/** A desk on a trial clock keeps an agreement as long as any other. */
const idOf = ({ contactId, itemCode }: Pick<GuideWatch, 'contactId' | 'itemCode'>): string => `${contactId}:${itemCode}`;

export class MongoGuideWatchStore implements GuideWatchStore {
  constructor(private readonly model: Model<GuideWatchDoc>) {}

  async put(watch: GuideWatch): Promise<void> {
    const endsAt = new Date(Date.now() + watch.until - watch.agreedAt);
    await this.model.updateOne({ _id: idOf(watch) }, { $set: { ...watch, endsAt } }, { upsert: true });
  }

  async remove(contactId: string, itemCode: string): Promise<void> {
    await this.model.deleteOne({ _id: idOf({ contactId, itemCode }) });
  }

  async ofContact(contactId: string, now: Instant): Promise<GuideWatch[]> {
    const docs = await this.model.find({ contactId, until: { $gt: now } }).lean<GuideWatchDoc[]>();
    return docs.map(fromDoc).sort((a, b) => b.agreedAt - a.agreedAt || (a.itemCode < b.itemCode ? -1 : 1));
  }

  async ofItem(itemCode: string, { now, after, limit }: { now: Instant; after: string; limit: number }): Promise<GuideWatch[]> {
    const docs = await this.model.find({ itemCode, contactId: { $gt: after }, until: { $gt: now } }).sort({ contactId: 1 }).limit(limit).lean<GuideWatchDoc[]>();
    return docs.map(fromDoc);
  }

  async countOfItem(itemCode: string, now: Instant): Promise<number> {
    return this.model.countDocuments({ itemCode, until: { $gt: now } });
  }

  async told(watch: Pick<GuideWatch, 'contactId' | 'itemCode'>, told: NonNullable<GuideWatch['told']>): Promise<void> {
    await this.model.updateOne({ _id: idOf(watch) }, { $set: { told } });
  }
}

function fromDoc({ _id, endsAt: _, ...fields }: GuideWatchDoc): GuideWatch {
  return fields;
}
