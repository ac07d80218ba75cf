import type { mongo } from 'mongoose';
import type { Fields } from './archive.js';

/** Numbers, patterns and bytes come as they are stored, not as JavaScript would have them. */
const asStored = { promoteValues: false, promoteBuffers: false, bsonRegExp: true } as const;

/** The documents of a collection as they are stored, in the order of `_id`, from behind one of them on. */
export function documentsIn(db: mongo.Db, name: string, behind?: unknown): AsyncIterable<Fields> {
  const filter = behind === undefined ? {} : { _id: { $gt: behind } };
  return db.collection(name).find(filter as Fields, asStored).sort({ _id: 1 }).batchSize(500);
}
