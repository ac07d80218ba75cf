import type { ClientSession, Model } from 'mongoose';
import { DeskError } from '../../desk/errors.js';
import type { OutboxEntry } from './outbox-entries.js';

interface Versioned {
  _id: string;
  version: number;
}
interface Write {
  id: string;
  /** The version the change was decided on. */
  version: number;
  set: Record<string, unknown>;
  /** Items added at the end of lists. */
  push: Record<string, readonly unknown[]>;
  outbox: readonly OutboxEntry[];
  /** When it is one of several writes that go in together. */
  session?: ClientSession;
}

/** One write by id and version: the change and its outbox go in together or not at all. Throws DeskError `stale`.
 *  It goes past the model's casting, which costs more than the write: types have shaped every value, and only the fields' names are checked. */
export async function guardedSave<D extends Versioned>(model: Model<D>, { id, version, set, push, outbox, session }: Write): Promise<void> {
  refuseUnknown(model, Object.keys(set));
  const added = Object.entries({ ...push, outbox }).filter(([, items]) => items.length > 0);
  const $push = Object.fromEntries(added.map(([field, items]) => [field, { $each: items }]));
  const update: object = { $set: { ...set, version: version + 1 }, ...(added.length > 0 && { $push }) };
  const unchanged: object = { _id: id, version };
  const { matchedCount } = await model.collection.updateOne(unchanged, update, session ? { session } : {});
  if (matchedCount === 0) throw new DeskError('stale');
}

/** A write past the model's casting still keeps no field the model would not give back. Throws on the first such name. */
export function refuseUnknown<D>({ schema, modelName }: Model<D>, fields: readonly string[]): void {
  const unknown = fields.find((field) => schema.pathType(field) === 'adhocOrUndefined');
  if (unknown !== undefined) throw new Error(`${modelName} has no field ${unknown}`);
}
