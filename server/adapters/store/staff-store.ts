import type { Model } from 'mongoose';
import type { Clock } from '../../ports/clock.js';
import type { Session, Staff, StaffStore } from '../../ports/people-store.js';
import type { SessionDoc, StaffDoc } from './people-models.js';

interface Deps {
  staff: Model<StaffDoc>;
  sessions: Model<SessionDoc>;
  clock: Clock;
}

export class MongoStaffStore implements StaffStore {
  constructor(private readonly deps: Deps) {}

  async byUsername(username: string): Promise<Staff | null> {
    const doc = await this.deps.staff.findOne({ username }).lean<StaffDoc>();
    return doc && staffOf(doc);
  }

  async get(id: string): Promise<Staff | null> {
    const doc = await this.deps.staff.findById(id).lean<StaffDoc>();
    return doc && staffOf(doc);
  }

  /** In the order of their ids. */
  async all(): Promise<Staff[]> {
    const docs = await this.deps.staff.find({ _id: { $gte: '' } }).sort({ _id: 1 }).lean<StaffDoc[]>();
    return docs.map(staffOf);
  }

  /** Also clears away this person's sessions that have run out. */
  async openSession({ id, ...fields }: Session): Promise<void> {
    await this.deps.sessions.deleteMany({ staffId: fields.staffId, expiresAt: { $lte: this.deps.clock.now() } });
    await this.deps.sessions.create({ _id: id, ...fields });
  }

  async session(id: string): Promise<Session | null> {
    const doc = await this.deps.sessions.findById(id).lean<SessionDoc>();
    return doc && { id: doc._id, staffId: doc.staffId, expiresAt: doc.expiresAt };
  }

  async endSession(id: string): Promise<void> {
    await this.deps.sessions.deleteOne({ _id: id });
  }
}

function staffOf({ _id, ...fields }: StaffDoc): Staff {
  return { id: _id, ...fields };
}
