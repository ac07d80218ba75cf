import type { Model } from 'mongoose';
import { sharedTrips } from '../../desk/shared-trips.js';
import type { Call, CallAnswer, CallStore } from '../../ports/call-store.js';
import { allButDuplicates } from './duplicates.js';
import { guardedSave, refuseUnknown } from './guarded-save.js';
import type { CallDoc } from './small-models.js';

interface Caller {
  from: string;
  since: number;
}

/** Two hundred telephones may ring at once: reading and opening go past the model's casting, and what comes while the store is being asked goes together. */
export class MongoCallStore implements CallStore {
  constructor(private readonly model: Model<CallDoc>) {}

  readonly get = sharedTrips((ids: readonly string[]) => this.read(ids));

  async open(call: Call): Promise<Call> {
    if (await this.insert(call)) return call;
    const known = await this.get(call.id);
    if (!known) throw new Error('a call that is there already is not there');
    return known;
  }

  async latestFrom(from: string, since: number): Promise<Call | null> {
    const id = await this.latest({ from, since });
    return id === null ? null : this.get(id);
  }

  async answer({ id, version, answered: _before, state, ...fields }: Call, answer: CallAnswer): Promise<void> {
    await guardedSave(this.model, { id, version, set: { ...fields, state: written(state) }, push: { answered: [answer] }, outbox: [] });
  }

  async save({ id, version, state, ...fields }: Call): Promise<void> {
    await guardedSave(this.model, { id, version, set: { ...fields, state: written(state) }, push: {}, outbox: [] });
  }

  /** Whether it is a new one. */
  private readonly insert = sharedTrips(async (calls: readonly Call[]) => {
    const docs = calls.map(({ id, state, ...fields }) => ({ _id: id, ...fields, state: written(state) }));
    for (const { _id, ...fields } of docs) refuseUnknown(this.model, Object.keys(fields));
    const known = await allButDuplicates(this.raw.insertMany(docs, { ordered: false }));
    return docs.map((_doc, at) => !known.has(at));
  });

  /** The id of each caller's newest call. A number may have called often: only the chosen call is read whole. */
  private readonly latest = sharedTrips(async (callers: readonly Caller[]) => {
    const since = Math.min(...callers.map((caller) => caller.since));
    const numbers = [...new Set(callers.map(({ from }) => from))];
    const found = await this.raw.find({ from: { $in: numbers }, startedAt: { $gte: since } }, { projection: { from: 1, startedAt: 1 } }).toArray();
    const newest = new Map(found.sort((a, b) => a.startedAt - b.startedAt).map((doc) => [doc.from, doc]));
    return callers.map((caller) => {
      const doc = newest.get(caller.from);
      return doc !== undefined && doc.startedAt >= caller.since ? doc._id : null;
    });
  });

  private async read(ids: readonly string[]): Promise<(Call | null)[]> {
    const found = await this.raw.find({ _id: { $in: [...new Set(ids)] } }).toArray();
    const calls = new Map(found.map((doc) => [doc._id, callOf(doc)]));
    return ids.map((id) => calls.get(id) ?? null);
  }

  private get raw() {
    const { db, collection } = this.model;
    return db.collection<CallDoc>(collection.name);
  }
}

/** Calls stored before recordings and numbered reports were kept have neither. */
type Stored = Omit<CallDoc, 'recordings' | 'statusSeq'> & Partial<Pick<CallDoc, 'recordings' | 'statusSeq'>>;

/** Nobody looks for calls by it, and a list of all that can be booked is one text much sooner than hundreds of fields. */
function written(state: unknown): string | null {
  return state === null ? null : JSON.stringify(state);
}

/** Calls of before have it as fields. */
function readBack(state: unknown): unknown {
  return typeof state === 'string' ? (JSON.parse(state) as unknown) : state;
}

function callOf({ _id, state, ...fields }: Stored): Call {
  return { id: _id, ...fields, state: readBack(state), recordings: fields.recordings ?? [], statusSeq: fields.statusSeq ?? null };
}
