import type { Model } from 'mongoose';
import { presenceAfter, type Seat } from '../../desk/routing/seat.js';
import type { Instant } from '../../desk/text.js';
import type { CallSeats } from '../../ports/call-seats.js';
import type { SeatDoc } from './seat-model.js';

type End = Parameters<CallSeats['settle']>[0];
const after = { returnDocument: 'after' } as const;

/** The place for a call at each seat, in the seat's own document: one claim, one guarded update. */
export class MongoCallSeats implements CallSeats {
  constructor(private readonly model: Model<SeatDoc>) {}

  async reserve(staffId: string, call: { id: string; offerId: string; expiresAt: Instant }, now: Instant): Promise<boolean> {
    const { matchedCount } = await this.model.updateOne({ _id: staffId, state: 'ready', offer: null, call: null }, { $set: { call, lastOfferAt: now } });
    return matchedCount === 1;
  }

  async settle(end: End): Promise<Seat | null> {
    const ringing = { _id: end.staffId, 'call.id': end.callId, 'call.offerId': end.offerId };
    const seat = await this.model.findOne(ringing).lean<SeatDoc>();
    if (!seat) return null;
    const doc = await this.model.findOneAndUpdate(ringing, { $set: { ...callAfter(end), ...presenceAfter(seat, end) } }, after).lean<SeatDoc>();
    return doc && fromDoc(doc);
  }

  async release(staffId: string, callId: string): Promise<Seat | null> {
    const doc = await this.model.findOneAndUpdate({ _id: staffId, 'call.id': callId }, { $set: { call: null } }, after).lean<SeatDoc>();
    return doc && fromDoc(doc);
  }
}

function callAfter({ callId, outcome }: End): Pick<Seat, 'call'> {
  return { call: outcome === 'accepted' ? { id: callId, offerId: null, expiresAt: null } : null };
}

function fromDoc({ _id, ...fields }: SeatDoc): Seat {
  return { staffId: _id, ...fields };
}
