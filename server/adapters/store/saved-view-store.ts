import type { Model } from 'mongoose';
import type { SavedView, SavedViewStore } from '../../ports/saved-view-store.js';
import { documentSchema, list, opaque, text } from './document-schema.js';

export interface SavedViewsDoc {
  /** The person's id. */
  _id: string;
  views: SavedView[];
}

export const savedViewsSchema = documentSchema<SavedViewsDoc>({ _id: text, views: list(opaque) });

/** One document a person. */
export class MongoSavedViewStore implements SavedViewStore {
  constructor(private readonly model: Model<SavedViewsDoc>) {}

  async of(staffId: string): Promise<SavedView[]> {
    const doc = await this.model.findById(staffId).lean<SavedViewsDoc>();
    return doc?.views ?? [];
  }

  async keep(staffId: string, views: readonly SavedView[]): Promise<void> {
    await this.model.updateOne({ _id: staffId }, { $set: { views } }, { upsert: true });
  }
}
