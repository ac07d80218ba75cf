import type { Model } from 'mongoose';
import type { Appointment } from '../../desk/appointments/appointment.js';
import type { DeskEvent } from '../../desk/outbox.js';
import type { Instant } from '../../desk/text.js';
import type { AppointmentStore } from '../../ports/appointment-store.js';
import type { Clock } from '../../ports/clock.js';
import type { AppointmentDoc } from './appointment-model.js';
import { isDuplicate } from './duplicates.js';
import { guardedSave } from './guarded-save.js';
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
    try {
      await this.deps.model.create({ _id: id, ...fields, outbox });
    } catch (error) {
      const known = isDuplicate(error) ? await this.byKey(appointment.key) : null;
      if (!known) throw error;
      return known;
    }
    this.tell(appointment, outbox);
    return appointment;
  }

  async get(id: string): Promise<Appointment | null> {
    const doc = await this.deps.model.findById(id).lean<AppointmentDoc>();
    return doc && fromDoc(doc);
  }

  async byKey(key: string): Promise<Appointment | null> {
    const doc = await this.deps.model.findOne({ key }).lean<AppointmentDoc>();
    return doc && fromDoc(doc);
  }

  async save(next: Appointment, events: readonly DeskEvent[]): Promise<Appointment> {
    const { id, version, ...fields } = next;
    const saved = { ...next, version: version + 1 };
    const outbox = this.entries(saved, events);
    await guardedSave(this.deps.model, { id, version, outbox, set: fields, push: {} });
    this.tell(saved, outbox);
    return saved;
  }

  /** `from` included, `to` not. */
  async between(from: Instant, to: Instant, centreId?: string): Promise<Appointment[]> {
    const filter = { startsAt: { $gte: from, $lt: to }, ...(centreId !== undefined && { centreId }) };
    const docs = await this.deps.model.find(filter).sort({ startsAt: 1, _id: 1 }).lean<AppointmentDoc[]>();
    return docs.map(fromDoc);
  }

  async ofContact(contactId: string, limit: number): Promise<Appointment[]> {
    const docs = await this.deps.model.find({ contactId }).sort({ startsAt: -1 }).limit(limit).lean<AppointmentDoc[]>();
    return docs.map(fromDoc);
  }

  private entries({ id, version }: Appointment, events: readonly DeskEvent[]): OutboxEntry[] {
    return entriesOf({ aggregate: 'appointment', aggregateId: id, version, at: this.deps.clock.now() }, events);
  }

  private tell(appointment: Appointment, outbox: readonly OutboxEntry[]): void {
    this.deps.saved({ kind: 'appointment', next: appointment, refs: refsOf({ aggregate: 'appointment', aggregateId: appointment.id }, outbox) });
  }
}

function fromDoc({ _id, outbox: _, ...fields }: AppointmentDoc): Appointment {
  return { id: _id, ...fields };
}
