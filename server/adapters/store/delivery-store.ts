import type { Model } from 'mongoose';
import type { Delivery, DeliveryEnd, DeliveryState, DeliveryStore } from '../../ports/delivery-store.js';
import { alreadyThere } from './duplicates.js';
import type { DeliveryDoc } from './small-models.js';

export class MongoDeliveryStore implements DeliveryStore {
  constructor(private readonly model: Model<DeliveryDoc>) {}

  async open(delivery: Delivery): Promise<Delivery> {
    const { id, ...fields } = delivery;
    const known = await alreadyThere(this.model.create({ _id: id, ...fields }), () => this.model.findById(id).lean<DeliveryDoc>());
    return known ? fromDoc(known) : delivery;
  }

  async advance(id: string, end: { state: DeliveryEnd; externalId: string | null }): Promise<Delivery | null> {
    const doc = await this.model.findOneAndUpdate({ _id: id, state: { $in: before[end.state] } }, { $set: end }, { returnDocument: 'after' }).lean<DeliveryDoc>();
    return doc && fromDoc(doc);
  }

  async latest(limit: number): Promise<Delivery[]> {
    const docs = await this.model.find({ at: { $gte: 0 } }).sort({ at: -1, _id: -1 }).limit(limit).lean<DeliveryDoc[]>();
    return docs.map(fromDoc);
  }

  /** Newest first. */
  async about(about: string): Promise<Delivery[]> {
    const docs = await this.model.find({ about }).sort({ at: -1 }).lean<DeliveryDoc[]>();
    return docs.map(fromDoc);
  }

  async toNumber(to: string, limit: number): Promise<Delivery[]> {
    const docs = await this.model.find({ to }).sort({ at: -1 }).limit(limit).lean<DeliveryDoc[]>();
    return docs.map(fromDoc);
  }
}

/** What a message may have been before: it never moves back, and its last word stands. */
const before: Readonly<Record<DeliveryEnd, readonly DeliveryState[]>> = { sent: ['pending'], delivered: ['pending', 'sent'], failed: ['pending', 'sent'] };

function fromDoc({ _id, ...fields }: DeliveryDoc): Delivery {
  return { id: _id, ...fields };
}
