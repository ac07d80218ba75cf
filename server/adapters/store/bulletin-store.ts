import type { Model } from 'mongoose';
import type { Bulletin } from '../../desk/reports/bulletin/bulletin.js';
import type { BulletinStore } from '../../ports/bulletin-store.js';
import type { BulletinDoc } from './bulletin-model.js';
import { guardedSave } from './guarded-save.js';

export class MongoBulletinStore implements BulletinStore {
  constructor(private readonly model: Model<BulletinDoc>) {}

  async insert(bulletin: Bulletin): Promise<Bulletin> {
    const { id, ...fields } = bulletin;
    await this.model.create({ _id: id, ...fields });
    return bulletin;
  }

  async get(id: string): Promise<Bulletin | null> {
    const doc = await this.model.findById(id).lean<BulletinDoc>();
    return doc && fromDoc(doc);
  }

  async latest(limit: number): Promise<Bulletin[]> {
    const docs = await this.model.find({ updatedAt: { $gte: 0 } }).sort({ updatedAt: -1, _id: -1 }).limit(limit).lean<BulletinDoc[]>();
    return docs.map(fromDoc);
  }

  async save({ id, version, ...fields }: Bulletin): Promise<Bulletin> {
    await guardedSave(this.model, { id, version, set: fields, push: {}, outbox: [] });
    return { id, ...fields, version: version + 1 };
  }
}

function fromDoc({ _id, ...fields }: BulletinDoc): Bulletin {
  return { id: _id, ...fields };
}
