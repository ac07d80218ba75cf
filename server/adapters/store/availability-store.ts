import type { Model } from 'mongoose';
import type { Availability } from '../../desk/appointments/availability.js';
import { DeskError } from '../../desk/errors.js';
import type { AvailabilityStore } from '../../ports/appointment-store.js';
import { wasNew } from './duplicates.js';
import type { AvailabilityDoc } from './availability-model.js';

export class MongoAvailabilityStore implements AvailabilityStore {
  constructor(private readonly model: Model<AvailabilityDoc>) {}

  async get(centreId: string): Promise<Availability | null> {
    const doc = await this.model.findById(centreId).lean<AvailabilityDoc>();
    if (!doc) return null;
    const { _id, ...fields } = doc;
    return { centreId: _id, ...fields };
  }

  async save({ centreId, version, ...fields }: Availability): Promise<Availability> {
    const saved = { ...fields, version: version + 1 };
    if (!(version === 0 ? await this.begun(centreId, saved) : await this.changed(centreId, version, saved))) throw new DeskError('stale');
    return { centreId, ...saved };
  }

  private begun(centreId: string, fields: Omit<Availability, 'centreId'>): Promise<boolean> {
    return wasNew(this.model.create({ _id: centreId, ...fields }));
  }

  private async changed(centreId: string, version: number, fields: Omit<Availability, 'centreId'>): Promise<boolean> {
    const { matchedCount } = await this.model.updateOne({ _id: centreId, version }, { $set: fields });
    return matchedCount === 1;
  }
}
