import type { Model } from 'mongoose';
import type { Call, CallStore } from '../../ports/call-store.js';
import { isDuplicate } from './duplicates.js';
import { guardedSave } from './guarded-save.js';
import type { CallDoc } from './small-models.js';

export class MongoCallStore implements CallStore {
  constructor(private readonly model: Model<CallDoc>) {}

  async open(call: Call): Promise<Call> {
    const { id, ...fields } = call;
    try {
      await this.model.create({ _id: id, ...fields });
      return call;
    } catch (error) {
      const known = isDuplicate(error) ? await this.get(id) : null;
      if (!known) throw error;
      return known;
    }
  }

  async get(id: string): Promise<Call | null> {
    const doc = await this.model.findById(id).lean<CallDoc>();
    if (!doc) return null;
    const { _id, ...fields } = doc;
    return { id: _id, ...fields };
  }

  async save({ id, version, ...fields }: Call): Promise<void> {
    await guardedSave(this.model, { id, version, set: fields, push: {}, outbox: [] });
  }
}
