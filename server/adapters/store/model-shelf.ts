import mongoose, { type Model } from 'mongoose';
import { firstHead, type LearningHead, type ModelReason, type ModelRecord } from '../../desk/learning/model.js';
import type { Instant } from '../../desk/text.js';
import type { ModelShelf } from '../../ports/model-shelf.js';
import { documentSchema, number, opaque, text } from './document-schema.js';
import { retryDuplicate, wasNew } from './duplicates.js';

export type ModelDoc = Omit<ModelRecord, 'id'> & { _id: string };
export type HeadDoc = LearningHead & { _id: string };
/** A model is larger than one document may be. */
export interface WeightsDoc {
  _id: string;
  model: string;
  part: number;
  bytes: Buffer;
}

export const modelSchema = documentSchema<ModelDoc>(
  { _id: text, program: text, trainedAt: number, reason: text, guides: number, taught: opaque, figures: opaque, worseAt: opaque, served: opaque },
  [[{ trainedAt: -1, _id: 1 }]],
);
export const headSchema = documentSchema<HeadDoc>({ _id: text, asked: number, reason: text, done: number, servingId: text, training: opaque, failure: opaque });
export const weightsSchema = documentSchema<WeightsDoc>({ _id: text, model: text, part: number, bytes: { type: Buffer } }, [[{ model: 1, part: 1 }]]);

interface Deps {
  models: Model<ModelDoc>;
  heads: Model<HeadDoc>;
  weights: Model<WeightsDoc>;
}

const headId = 'assistant';
/** Small enough that writing or reading one holds nobody up. */
const partBytes = 256 * 1024;
const partsAtOnce = 4;
/** So many models can be gone back to. */
const weightsKept = 6;

export class MongoModelShelf implements ModelShelf {
  constructor(private readonly deps: Deps) {}

  async head(): Promise<LearningHead> {
    const doc = await this.deps.heads.findById(headId).lean<HeadDoc>();
    return doc ? headOf(doc) : firstHead;
  }

  async ask(reason: ModelReason): Promise<void> {
    const { asked: _asked, reason: _reason, ...fresh } = firstHead;
    await retryDuplicate(() => this.deps.heads.updateOne({ _id: headId }, { $inc: { asked: 1 }, $set: { reason }, $setOnInsert: fresh }, { upsert: true }));
  }

  async begin(now: Instant, until: Instant): Promise<{ asked: number; reason: ModelReason } | null> {
    const { asked, reason, done, training } = await this.head();
    if (asked <= done || (training && training.until > now)) return null;
    const { matchedCount } = await this.deps.heads.updateOne({ _id: headId, done, training }, { $set: { training: { since: now, until } } });
    return matchedCount === 0 ? null : { asked, reason };
  }

  async end(asked: number, failure: LearningHead['failure']): Promise<void> {
    await this.deps.heads.updateOne({ _id: headId }, { $set: { done: asked, training: null, failure } });
  }

  async put({ id, ...fields }: ModelRecord, weights: Uint8Array): Promise<void> {
    for (let part = 0; part * partBytes < weights.byteLength; part += 1) {
      const bytes = Buffer.from(weights.subarray(part * partBytes, (part + 1) * partBytes));
      // Past the model's casting, which would copy every byte once more.
      await this.raw.updateOne({ _id: `${id}/${part}` }, { $setOnInsert: { model: id, part, bytes } }, { upsert: true });
    }
    // The record comes last: what is known has its weights.
    await wasNew(this.deps.models.create({ _id: id, ...fields }));
    await this.giveUpOldest();
  }

  async record(id: string): Promise<ModelRecord | null> {
    const doc = await this.deps.models.findById(id).lean<ModelDoc>();
    return doc && recordOf(doc);
  }

  async records(limit: number): Promise<ModelRecord[]> {
    const docs = await this.deps.models.find({ trainedAt: { $gte: 0 } }).sort({ trainedAt: -1, _id: 1 }).limit(limit).lean<ModelDoc[]>();
    return docs.map(recordOf);
  }

  async weights(id: string): Promise<Uint8Array | null> {
    const parts: Uint8Array[] = [];
    const found = this.raw.find<{ bytes: Uint8Array | mongoose.mongo.Binary }>({ model: id }, { batchSize: partsAtOnce }).sort({ model: 1, part: 1 });
    for await (const { bytes } of found) parts.push(bytes instanceof mongoose.mongo.Binary ? bytes.value() : bytes);
    return parts.length === 0 ? null : Buffer.concat(parts);
  }

  async note({ id, ...fields }: ModelRecord): Promise<void> {
    await this.deps.models.updateOne({ _id: id }, { $set: fields });
  }

  async serve(id: string, over: string | null): Promise<boolean> {
    if (over === null) await this.begun();
    const { matchedCount } = await this.deps.heads.updateOne({ _id: headId, servingId: over }, { $set: { servingId: id } });
    return matchedCount === 1;
  }

  private get raw() {
    const { db, collection } = this.deps.weights;
    return db.collection<WeightsDoc>(collection.name);
  }

  /** The head is there once anything has happened. */
  private async begun(): Promise<void> {
    await retryDuplicate(() => this.deps.heads.updateOne({ _id: headId }, { $setOnInsert: firstHead }, { upsert: true }));
  }

  private async giveUpOldest(): Promise<void> {
    const [{ servingId }, records] = await Promise.all([this.head(), this.records(0)]);
    const old = records.slice(weightsKept).filter(({ id }) => id !== servingId);
    if (old.length > 0) await this.deps.weights.deleteMany({ model: { $in: old.map(({ id }) => id) } });
  }
}

const recordOf = ({ _id, ...fields }: ModelDoc): ModelRecord => ({ id: _id, ...fields });
const headOf = ({ _id, ...head }: HeadDoc): LearningHead => head;
