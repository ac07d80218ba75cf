import type { Model } from 'mongoose';
import type { Slot } from '../../desk/appointments/appointment.js';
import type { Instant } from '../../desk/text.js';
import type { SlotStore } from '../../ports/appointment-store.js';
import type { AppointmentDoc, SlotDoc } from './appointment-model.js';
import { isDuplicate } from './duplicates.js';

interface Deps {
  slots: Model<SlotDoc>;
  appointments: Model<AppointmentDoc>;
}

export class MongoSlotStore implements SlotStore {
  constructor(private readonly deps: Deps) {}

  async ensure(slots: readonly Slot[]): Promise<void> {
    const known = new Set((await this.get(slots.map(({ id }) => id))).map(({ id }) => id));
    const missing = slots.filter(({ id }) => !known.has(id)).map(({ id, ...fields }) => ({ _id: id, ...fields, unchecked: [] }));
    if (missing.length === 0) return;
    await this.deps.slots.insertMany(missing, { ordered: false }).catch((error: unknown) => {
      if (!isDuplicate(error)) throw error;
    });
  }

  async get(ids: readonly string[]): Promise<Slot[]> {
    const docs = await this.deps.slots.find({ _id: { $in: ids } }, { unchecked: 0 }).lean<Omit<SlotDoc, 'unchecked'>[]>();
    return docs.map(({ _id, ...fields }) => ({ id: _id, ...fields })).sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
  }

  async take({ slotId, key, at }: { slotId: string; key: string; at: Instant }): Promise<'taken' | 'full'> {
    const free = { _id: slotId, 'taken.key': { $ne: key }, $expr: { $lt: [{ $size: '$taken' }, '$capacity'] } };
    const { matchedCount } = await this.deps.slots.updateOne(free, { $push: { taken: { key, at }, unchecked: { key, at } } });
    if (matchedCount === 1) return 'taken';
    return (await this.deps.slots.exists({ _id: slotId, 'taken.key': key })) ? 'taken' : 'full';
  }

  async giveBack(slotId: string, key: string): Promise<void> {
    await this.deps.slots.updateOne({ _id: slotId }, { $pull: { taken: { key }, unchecked: { key } } });
  }

  /** Also crosses off, slot by slot, the places whose booking it found: each is looked at once. */
  async orphans(before: Instant, limit: number): Promise<{ slotId: string; key: string }[]> {
    const late: object = { 'unchecked.at': { $lt: before } };
    const docs = await this.deps.slots
      .find(late, { unchecked: 1 })
      .limit(limit)
      .lean<Pick<SlotDoc, '_id' | 'unchecked'>[]>();
    const old = docs.flatMap(({ _id, unchecked }) => unchecked.filter(({ at }) => at < before).map(({ key }) => ({ slotId: _id, key })));
    if (old.length === 0) return [];
    const found = await this.deps.appointments.find({ key: { $in: old.map(({ key }) => key) } }, { key: 1 }).lean<{ key: string }[]>();
    const booked = new Set(found.map(({ key }) => key));
    await this.crossOff(docs, booked);
    return old.filter(({ key }) => !booked.has(key)).slice(0, limit);
  }

  private async crossOff(docs: readonly Pick<SlotDoc, '_id' | 'unchecked'>[], booked: ReadonlySet<string>): Promise<void> {
    const writes = docs.flatMap(({ _id, unchecked }) => {
      const keys = unchecked.map(({ key }) => key).filter((key) => booked.has(key));
      return keys.length === 0 ? [] : [{ updateOne: { filter: { _id }, update: { $pull: { unchecked: { key: { $in: keys } } } } } }];
    });
    if (writes.length > 0) await this.deps.slots.bulkWrite(writes);
  }
}
