import mongoose, { type Model } from 'mongoose';
import type { FileStore, StoredPhoto } from '../../ports/file-store.js';
import type { PhotoDoc } from './small-models.js';

/** Photos are small after cleaning, so their bytes lie in the store itself and are backed up with it. */
export class MongoFileStore implements FileStore {
  constructor(private readonly model: Model<PhotoDoc>) {}

  async put({ id, bytes, ...fields }: StoredPhoto): Promise<void> {
    await this.model.create({ _id: id, bytes: Buffer.from(bytes), ...fields });
  }

  async replace({ id, bytes, ...fields }: StoredPhoto): Promise<void> {
    await this.model.updateOne({ _id: id }, { $set: { bytes: Buffer.from(bytes), ...fields } });
  }

  async get(id: string): Promise<StoredPhoto | null> {
    const doc = await this.model.findById(id).lean<Omit<PhotoDoc, 'bytes'> & { bytes: Buffer | mongoose.mongo.Binary }>();
    if (!doc) return null;
    const { _id, bytes, ...fields } = doc;
    return { id: _id, bytes: bytes instanceof mongoose.mongo.Binary ? bytes.value() : bytes, ...fields };
  }

  /** In the order asked for; unknown ids are left out. */
  async sizes(ids: readonly string[]): Promise<{ id: string; width: number; height: number }[]> {
    const docs = await this.model.find({ _id: { $in: ids } }, { width: 1, height: 1 }).lean<Pick<PhotoDoc, '_id' | 'width' | 'height'>[]>();
    const sizes = docs.map(({ _id, width, height }) => ({ id: _id, width, height }));
    return sizes.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
  }
}
