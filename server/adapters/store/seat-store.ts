import type { Model } from 'mongoose';
import { presenceAfter, type Seat } from '../../desk/routing/seat.js';
import type { Instant } from '../../desk/text.js';
import type { SeatStore } from '../../ports/seat-store.js';
import { retryDuplicate } from './duplicates.js';
import type { SeatDoc } from './seat-model.js';

type Change = Parameters<SeatStore['setState']>[0];
type End = Parameters<SeatStore['settle']>[0];

const after = { returnDocument: 'after' } as const;

export class MongoSeatStore implements SeatStore {
  constructor(private readonly model: Model<SeatDoc>) {}

  async get(staffId: string): Promise<Seat | null> {
    const doc = await this.model.findById(staffId).lean<SeatDoc>();
    return doc && fromDoc(doc);
  }

  /** In the order of the staff's ids. */
  async all(): Promise<Seat[]> {
    const docs = await this.model.find({ _id: { $gte: '' } }).sort({ _id: 1 }).lean<SeatDoc[]>();
    return docs.map(fromDoc);
  }

  /** `since` moves only when the state does. */
  async setState({ staffId, name, capacity, state, now }: Change): Promise<Seat> {
    const facts = { name, capacity, lapses: 0 };
    const same = await this.model.findOneAndUpdate({ _id: staffId, state }, { $set: facts }, after).lean<SeatDoc>();
    if (same) return fromDoc(same);
    const fresh = { serving: [], offer: null, lastOfferAt: 0 };
    const update = { $set: { ...facts, state, since: now }, $setOnInsert: fresh };
    const seat = await retryDuplicate(() => this.model.findOneAndUpdate({ _id: staffId }, update, { ...after, upsert: true }).lean<SeatDoc>());
    return fromDoc(seat);
  }

  async reserve(staffId: string, offer: NonNullable<Seat['offer']>, now: Instant): Promise<boolean> {
    const free = { _id: staffId, state: 'ready', offer: null, call: null, $expr: { $lt: [{ $size: '$serving' }, '$capacity'] } } as const;
    const { matchedCount } = await this.model.updateOne(free, { $set: { offer, lastOfferAt: now }, $addToSet: { serving: offer.conversationId } });
    return matchedCount === 1;
  }

  async settle({ staffId, offerId, outcome, now }: End): Promise<Seat | null> {
    const seat = await this.get(staffId);
    if (seat?.offer?.id !== offerId) return null;
    const update = { $set: { offer: null, ...presenceAfter(seat, { outcome, now }) }, ...(outcome !== 'accepted' && { $pull: { serving: seat.offer.conversationId } }) };
    const doc = await this.model.findOneAndUpdate({ _id: staffId, 'offer.id': offerId }, update, after).lean<SeatDoc>();
    return doc && fromDoc(doc);
  }

  async release(staffId: string, conversationId: string): Promise<void> {
    await this.model.updateOne({ _id: staffId, 'offer.conversationId': { $ne: conversationId } }, { $pull: { serving: conversationId } });
  }
}

function fromDoc({ _id, ...fields }: SeatDoc): Seat {
  return { staffId: _id, ...fields };
}
