import type { Model } from 'mongoose';
import type { Instant } from '../../desk/text.js';
import type { ReceivedText, ReceivedTexts } from '../../ports/received-texts.js';
import type { TextStop, TextStops } from '../../ports/text-stops.js';
import { alreadyThere, retryDuplicate } from './duplicates.js';
import type { ReceivedTextDoc, TextStopDoc } from './text-models.js';

export class MongoReceivedTexts implements ReceivedTexts {
  constructor(private readonly model: Model<ReceivedTextDoc>) {}

  async open(received: ReceivedText): Promise<ReceivedText> {
    const { id, ...fields } = received;
    const known = await alreadyThere(this.model.create({ _id: id, ...fields }), () => this.model.findById(id).lean<ReceivedTextDoc>());
    if (known === null) return received;
    const { _id, ...rest } = known;
    return { id: _id, ...rest };
  }

  async handled(id: string): Promise<void> {
    await this.model.updateOne({ _id: id }, { $set: { handled: true } });
  }
}

export class MongoTextStops implements TextStops {
  constructor(private readonly model: Model<TextStopDoc>) {}

  async get(id: string): Promise<TextStop | null> {
    const doc = await this.model.findById(id).lean<TextStopDoc>();
    return doc && { id, by: doc.by, at: doc.at };
  }

  async put({ id, by, at }: TextStop): Promise<void> {
    await retryDuplicate(() => this.model.updateOne({ _id: id }, { $set: { by }, $max: { at } }, { upsert: true }));
  }

  async lift(id: string, upTo: Instant): Promise<boolean> {
    const { deletedCount } = await this.model.deleteOne({ _id: id, at: { $lte: upTo } });
    return deletedCount === 1 || (await this.get(id)) === null;
  }
}
