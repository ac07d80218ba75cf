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
    return callOf(await this.model.findById(id).lean<CallDoc>());
  }

  async latestFrom(from: string, since: number): Promise<Call | null> {
    return callOf(await this.model.findOne({ from, startedAt: { $gte: since } }).sort({ startedAt: -1 }).lean<CallDoc>());
  }

  async save({ id, version, ...fields }: Call): Promise<void> {
    await guardedSave(this.model, { id, version, set: fields, push: {}, outbox: [] });
  }
}

/** Calls stored before recordings and numbered reports were kept have neither. */
type Stored = Omit<CallDoc, 'recordings' | 'statusSeq'> & Partial<Pick<CallDoc, 'recordings' | 'statusSeq'>>;

function callOf(doc: Stored | null): Call | null {
  if (!doc) return null;
  const { _id, ...fields } = doc;
  return { id: _id, ...fields, recordings: fields.recordings ?? [], statusSeq: fields.statusSeq ?? null };
}
