import type { Model } from 'mongoose';
import type { Place, Slot } from '../../desk/appointments/appointment.js';
import { isHeld } from '../../desk/appointments/slots.js';
import type { Instant } from '../../desk/text.js';
import type { SlotStore, TakeRequest, Taking } from '../../ports/appointment-store.js';
import type { AppointmentDoc, SlotDoc } from './appointment-model.js';
import { wasNew } from './duplicates.js';

interface Deps {
  slots: Model<SlotDoc>;
  appointments: Model<AppointmentDoc>;
}
interface Held {
  slotId: string;
  key: string;
  at: Instant;
}

const openTo = { internal: '$capacity', public: { $subtract: ['$capacity', { $ifNull: ['$reserved', 0] }] } };

/** So many come in one answer of the store. */
const monthOfSlots = 1_000;

/** Changes go past the model's casting, which costs more than the write: every value is shaped by type. */
export class MongoSlotStore implements SlotStore {
  constructor(private readonly deps: Deps) {}

  async ensure(slots: readonly Slot[]): Promise<void> {
    const known = new Set((await this.get(slots.map(({ id }) => id))).map(({ id }) => id));
    const missing = slots.filter(({ id }) => !known.has(id)).map(({ id, ...fields }) => ({ _id: id, ...fields, unchecked: [] }));
    if (missing.length === 0) return;
    await wasNew(this.deps.slots.insertMany(missing, { ordered: false }));
  }

  async get(ids: readonly string[]): Promise<Slot[]> {
    const docs = await this.deps.slots.find({ _id: { $in: ids } }, { unchecked: 0 }).lean<Omit<SlotDoc, 'unchecked'>[]>();
    const place = new Map(ids.map((id, index) => [id, index]));
    return docs.map(({ _id, ...fields }) => ({ id: _id, ...fields })).sort((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
  }

  async ofCentre(centreId: string, from: Instant, to: Instant): Promise<Slot[]> {
    const { db, collection } = this.deps.slots;
    // Whole and past the model: a month of a centre is read for every caller who books.
    const docs = await db.collection<SlotDoc>(collection.name).find({ centreId, startsAt: { $gte: from, $lt: to } }, { batchSize: monthOfSlots }).sort({ startsAt: 1 }).toArray();
    return docs.map(({ _id, unchecked: _, ...fields }) => ({ id: _id, ...fields }));
  }

  async take(request: TakeRequest): Promise<Taking> {
    if (await this.push(request)) return 'taken';
    const { slotId, key, at } = request;
    const [slot] = await this.get([slotId]);
    if (!slot) return 'unknown';
    const own = slot.taken.find((place) => place.key === key && isHeld(place, at));
    if (own) return this.keptOr(request, own);
    if (slot.taken.every((place) => isHeld(place, at))) return 'full';
    await this.free(slotId, at);
    return (await this.push(request)) ? 'taken' : 'full';
  }

  async keep({ slotId, key, at }: Held): Promise<boolean> {
    return this.changed(held({ slotId, key, at }), { $unset: { 'taken.$.until': '' }, $push: { unchecked: { key, at } } });
  }

  async renew({ slotId, key, at, until }: Held & { until: Instant }): Promise<boolean> {
    return this.changed(held({ slotId, key, at }), { $set: { 'taken.$.until': until } });
  }

  async passOn({ slotId, from, to, until }: { slotId: string; from: string; to: string; until: Instant }): Promise<boolean> {
    return this.changed({ _id: slotId, 'taken.key': from }, { $set: { 'taken.$.key': to, 'taken.$.until': until }, $pull: { unchecked: { key: from } } });
  }

  async giveBack(slotId: string, key: string): Promise<void> {
    await this.changed({ _id: slotId }, { $pull: { taken: { key }, unchecked: { key } } });
  }

  async freeLapsed(before: Instant, limit: number): Promise<string[]> {
    const lapsed: object = { 'taken.until': { $lte: before } };
    const docs = await this.deps.slots.find(lapsed, { _id: 1 }).limit(limit).lean<{ _id: string }[]>();
    await Promise.all(docs.map(({ _id }) => this.free(_id, before)));
    return docs.map(({ _id }) => _id);
  }

  async resize(slots: readonly Slot[]): Promise<void> {
    if (slots.length === 0) return;
    const writes = slots.map(({ id, centreId, startsAt, capacity, reserved = 0 }) => ({
      updateOne: { filter: { _id: id }, update: { $set: { capacity, reserved }, $setOnInsert: { centreId, startsAt, taken: [], unchecked: [] } }, upsert: true },
    }));
    await this.deps.slots.bulkWrite(writes);
  }

  /** Also crosses off, slot by slot, the places whose booking it found: each is looked at once. */
  async orphans(before: Instant, limit: number): Promise<{ slotId: string; key: string }[]> {
    const late: object = { 'unchecked.at': { $lt: before } };
    const docs = await this.deps.slots.find(late, { unchecked: 1 }).limit(limit).lean<Pick<SlotDoc, '_id' | 'unchecked'>[]>();
    const old = docs.flatMap(({ _id, unchecked }) => unchecked.filter(({ at }) => at < before).map(({ key }) => ({ slotId: _id, key })));
    if (old.length === 0) return [];
    const booked = await this.bookedUnder(old.map(({ key }) => key));
    await this.crossOff(docs, booked);
    return old.filter(({ key }) => !booked.has(key)).slice(0, limit);
  }

  private push({ slotId, key, at, way, until }: TakeRequest): Promise<boolean> {
    const place = { key, at, ...(until !== undefined && { until }) };
    const free = { _id: slotId, 'taken.key': { $ne: key }, $expr: { $lt: [{ $size: '$taken' }, openTo[way]] } };
    return this.changed(free, { $push: { taken: place, ...(until === undefined && { unchecked: { key, at } }) } });
  }

  /** A place held under the key that is now meant for good is kept; any other is the caller's already. */
  private async keptOr(request: TakeRequest, own: Place): Promise<Taking> {
    const forGood = request.until === undefined && own.until !== undefined;
    return forGood && (await this.keep(request)) ? 'taken' : 'again';
  }

  private async free(slotId: string, at: Instant): Promise<void> {
    await this.changed({ _id: slotId }, { $pull: { taken: { until: { $lte: at } } } });
  }

  private async changed(filter: object, update: object): Promise<boolean> {
    const { matchedCount } = await this.deps.slots.collection.updateOne(filter, update);
    return matchedCount === 1;
  }

  /** A moved booking holds its place under another key than its own; older ones know only their own. */
  private async bookedUnder(keys: readonly string[]): Promise<Set<string>> {
    const under = (field: 'key' | 'placeKey') => this.deps.appointments.find({ [field]: { $in: keys } }, { key: 1, placeKey: 1 }).lean<{ key: string; placeKey?: string }[]>();
    const found = await Promise.all([under('key'), under('placeKey')]);
    return new Set(found.flat().map(({ key, placeKey }) => placeKey ?? key));
  }

  private async crossOff(docs: readonly Pick<SlotDoc, '_id' | 'unchecked'>[], booked: ReadonlySet<string>): Promise<void> {
    const writes = docs.flatMap(({ _id, unchecked }) => {
      const keys = unchecked.map(({ key }) => key).filter((key) => booked.has(key));
      return keys.length === 0 ? [] : [{ updateOne: { filter: { _id }, update: { $pull: { unchecked: { key: { $in: keys } } } } } }];
    });
    if (writes.length > 0) await this.deps.slots.bulkWrite(writes);
  }
}

function held({ slotId, key, at }: Held): object {
  return { _id: slotId, taken: { $elemMatch: { key, until: { $gt: at } } } };
}
