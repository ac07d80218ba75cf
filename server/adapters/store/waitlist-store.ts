import type { Model } from 'mongoose';
import type { WaitEntry } from '../../desk/appointments/waitlist.js';
import { DeskError } from '../../desk/errors.js';
import type { Instant } from '../../desk/text.js';
import type { Waitlist } from '../../ports/waitlist.js';
import { alreadyThere } from './duplicates.js';
import type { WaitDoc } from './waitlist-model.js';

/** As many entries of one number as a code may be looked for among. */
const mostOfOne = 20;

export class MongoWaitlist implements Waitlist {
  constructor(private readonly model: Model<WaitDoc>) {}

  async add(entry: WaitEntry): Promise<WaitEntry> {
    const { id, ...fields } = entry;
    const known = await alreadyThere(this.model.create({ _id: id, ...fields }), () => this.model.findOne({ key: entry.key }).lean<WaitDoc>());
    return known ? entryOf(known) : entry;
  }

  async get(id: string): Promise<WaitEntry | null> {
    const doc = await this.model.findById(id).lean<WaitDoc>();
    return doc && entryOf(doc);
  }

  async save({ id, version, ...fields }: WaitEntry): Promise<WaitEntry> {
    const { matchedCount } = await this.model.updateOne({ _id: id, version }, { $set: { ...fields, version: version + 1 } });
    if (matchedCount === 0) throw new DeskError('stale');
    return { id, ...fields, version: version + 1 };
  }

  waitingFor(date: string, limit: number): Promise<WaitEntry[]> {
    return this.found({ state: 'waiting', from: { $lte: date }, to: { $gte: date } }, limit);
  }

  async openOf(phone: string): Promise<WaitEntry[]> {
    const docs = await this.model.find({ phone, state: { $in: ['waiting', 'offered'] } }).sort({ createdAt: 1 }).lean<WaitDoc[]>();
    return docs.map(entryOf);
  }

  async ofPhone(phone: string): Promise<WaitEntry[]> {
    const docs = await this.model.find({ phone }).sort({ createdAt: -1 }).limit(mostOfOne).lean<WaitDoc[]>();
    return docs.map(entryOf);
  }

  lapsed(before: Instant, limit: number): Promise<WaitEntry[]> {
    return this.found({ state: 'offered', 'offer.until': { $lte: before } }, limit);
  }

  async untold(limit: number): Promise<WaitEntry[]> {
    return (await this.found({ state: 'offered' }, limit)).filter(({ offer, toldOf }) => offer !== null && toldOf < offer.no);
  }

  ended(today: string, limit: number): Promise<WaitEntry[]> {
    return this.found({ state: 'waiting', to: { $lt: today } }, limit);
  }

  private async found(filter: object, limit: number): Promise<WaitEntry[]> {
    const docs = await this.model.find(filter).sort({ createdAt: 1 }).limit(limit).lean<WaitDoc[]>();
    return docs.map(entryOf);
  }
}

function entryOf({ _id, ...fields }: WaitDoc): WaitEntry {
  return { id: _id, ...fields };
}
