import type { Appointment } from '../../../server/desk/appointments/appointment.js';
import { DeskError } from '../../../server/desk/errors.js';
import type { DeskEvent } from '../../../server/desk/outbox.js';
import type { Instant } from '../../../server/desk/text.js';
import type { AppointmentStore } from '../../../server/ports/appointment-store.js';
import { VersionedMap, type FakeLedger } from './saved.js';

export class FakeAppointmentStore implements AppointmentStore {
  private readonly appointments = new VersionedMap<Appointment>();

  constructor(private readonly ledger: FakeLedger) {}

  async insert(appointment: Appointment, events: readonly DeskEvent[]): Promise<Appointment> {
    const known = this.withKey(appointment.key);
    if (known) return known;
    this.mustBeFree(appointment);
    this.appointments.insert(appointment.id, appointment);
    this.tell(appointment, events);
    return appointment;
  }
  async get(id: string): Promise<Appointment | null> {
    return this.appointments.get(id);
  }
  async byKey(key: string): Promise<Appointment | null> {
    return this.withKey(key);
  }
  async byBookingNo(bookingNo: string): Promise<Appointment | null> {
    return this.appointments.all().find((one) => one.bookingNo === bookingNo) ?? null;
  }
  async save(next: Appointment, events: readonly DeskEvent[]): Promise<Appointment> {
    this.mustBeFree(next);
    const saved = this.appointments.replace(next.id, next);
    this.tell(saved, events);
    return saved;
  }
  async between(from: Instant, to: Instant, centreId?: string): Promise<Appointment[]> {
    return this.appointments
      .all()
      .filter((one) => one.startsAt >= from && one.startsAt < to && (centreId === undefined || one.centreId === centreId))
      .sort((a, b) => a.startsAt - b.startsAt || (a.id < b.id ? -1 : 1));
  }
  async ofContact(contactId: string, limit: number): Promise<Appointment[]> {
    return this.appointments
      .all()
      .filter((one) => one.contactId === contactId)
      .sort((a, b) => b.startsAt - a.startsAt)
      .slice(0, limit);
  }

  async ofPhone(phone: string, from: Instant): Promise<Appointment[]> {
    return this.appointments.all().filter((one) => one.phone === phone && one.startsAt >= from).sort((a, b) => b.startsAt - a.startsAt);
  }
  async remindersDue(before: Instant, limit: number): Promise<Appointment[]> {
    return this.appointments.all().filter(({ remindAt }) => remindAt !== null && remindAt <= before).slice(0, limit);
  }
  async unanswered(before: Instant, limit: number): Promise<Appointment[]> {
    return this.appointments.all().filter(({ respondBy }) => respondBy !== null && respondBy <= before).slice(0, limit);
  }
  /** Whether some booking holds its places under this key. */
  holding(placeKey: string): boolean {
    return this.appointments.all().some((one) => one.placeKey === placeKey);
  }

  private mustBeFree({ id, claim }: Appointment): void {
    if (claim !== null && this.appointments.all().some((one) => one.id !== id && one.claim === claim)) throw new DeskError('booking_limit');
  }
  private withKey(key: string): Appointment | null {
    return this.appointments.all().find((appointment) => appointment.key === key) ?? null;
  }

  private tell(appointment: Appointment, events: readonly DeskEvent[]): void {
    const refs = this.ledger.outbox.append({ aggregate: 'appointment', aggregateId: appointment.id, version: appointment.version }, events);
    this.ledger.onSaved({ kind: 'appointment', next: appointment, refs });
  }
}
