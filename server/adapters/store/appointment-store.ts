import type { Model } from 'mongoose';
import type { Appointment } from '../../desk/appointments/appointment.js';
import { DeskError } from '../../desk/errors.js';
import type { DeskEvent } from '../../desk/outbox.js';
import type { Instant } from '../../desk/text.js';
import type { AppointmentStore } from '../../ports/appointment-store.js';
import type { Clock } from '../../ports/clock.js';
import { appointmentOf, type AppointmentDoc } from './appointment-model.js';
import { isDuplicate } from './duplicates.js';
import { guardedSave, refuseUnknown } from './guarded-save.js';
import { entriesOf, refsOf, type OutboxEntry } from './outbox-entries.js';
import type { Saved } from './saved-hook.js';

interface Deps {
  model: Model<AppointmentDoc>;
  clock: Clock;
  saved: (saved: Saved) => void;
}

export class MongoAppointmentStore implements AppointmentStore {
  constructor(private readonly deps: Deps) {}

  async insert(appointment: Appointment, events: readonly DeskEvent[]): Promise<Appointment> {
    const { id, ...fields } = appointment;
    const outbox = this.entries(appointment, events);
    refuseUnknown(this.deps.model, Object.keys(fields));
    try {
      // Past the model's casting, which costs more than the write: types have shaped every value.
      await this.deps.model.collection.insertOne({ _id: id, ...fields, outbox } as unknown as Parameters<typeof this.deps.model.collection.insertOne>[0]);
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      const known = await this.byKey(appointment.key);
      if (!known) throw new DeskError('booking_limit');
      return known;
    }
    this.tell(appointment, outbox);
    return appointment;
  }

  async get(id: string): Promise<Appointment | null> {
    return this.one({ _id: id });
  }

  async byKey(key: string): Promise<Appointment | null> {
    return this.one({ key });
  }

  async byBookingNo(bookingNo: string): Promise<Appointment | null> {
    return this.one({ bookingNo });
  }

  async save(next: Appointment, events: readonly DeskEvent[]): Promise<Appointment> {
    const { id, version, ...fields } = next;
    const saved = { ...next, version: version + 1 };
    const outbox = this.entries(saved, events);
    try {
      await guardedSave(this.deps.model, { id, version, outbox, set: fields, push: {} });
    } catch (error) {
      throw isDuplicate(error) ? new DeskError('booking_limit') : error;
    }
    this.tell(saved, outbox);
    return saved;
  }

  async between(from: Instant, to: Instant, centreId?: string): Promise<Appointment[]> {
    const filter = { startsAt: { $gte: from, $lt: to }, ...(centreId !== undefined && { centreId }) };
    return all(this.deps.model.find(filter).sort({ startsAt: 1, _id: 1 }));
  }

  async ofContact(contactId: string, limit: number): Promise<Appointment[]> {
    return all(this.deps.model.find({ contactId }).sort({ startsAt: -1 }).limit(limit));
  }

  async ofPhone(phone: string, from: Instant): Promise<Appointment[]> {
    return all(this.deps.model.find({ phone, startsAt: { $gte: from } }).sort({ startsAt: -1 }));
  }

  async remindersDue(before: Instant, limit: number): Promise<Appointment[]> {
    return all(this.deps.model.find({ remindAt: { $gt: 0, $lte: before } }).sort({ remindAt: 1 }).limit(limit));
  }

  async unanswered(before: Instant, limit: number): Promise<Appointment[]> {
    return all(this.deps.model.find({ respondBy: { $gt: 0, $lte: before } }).sort({ respondBy: 1 }).limit(limit));
  }

  private async one(filter: object): Promise<Appointment | null> {
    const doc = await this.deps.model.findOne(filter).lean<AppointmentDoc>();
    return doc && appointmentOf(doc);
  }

  private entries({ id, version }: Appointment, events: readonly DeskEvent[]): OutboxEntry[] {
    return entriesOf({ aggregate: 'appointment', aggregateId: id, version, at: this.deps.clock.now() }, events);
  }

  private tell(appointment: Appointment, outbox: readonly OutboxEntry[]): void {
    this.deps.saved({ kind: 'appointment', next: appointment, refs: refsOf({ aggregate: 'appointment', aggregateId: appointment.id }, outbox) });
  }
}

async function all(query: { lean: () => unknown }): Promise<Appointment[]> {
  return ((await query.lean()) as AppointmentDoc[]).map(appointmentOf);
}
