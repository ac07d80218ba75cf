import type { Appointment, Slot } from '../desk/appointments/appointment.js';
import type { DeskEvent } from '../desk/outbox.js';
import type { Instant } from '../desk/text.js';

export interface SlotStore {
  /** Stores slots that are not there yet; never touches those that are. */
  ensure(slots: readonly Slot[]): Promise<void>;
  get(ids: readonly string[]): Promise<Slot[]>;
  /** One guarded atomic update: takes a place unless the slot is full; the same key again is `taken` too. */
  take(request: { slotId: string; key: string; at: Instant }): Promise<'taken' | 'full'>;
  /** Gives a place back; pointless repeats change nothing. */
  giveBack(slotId: string, key: string): Promise<void>;
  /** Places taken before this instant whose key has no appointment: a crash between two steps left them. */
  orphans(before: Instant, limit: number): Promise<{ slotId: string; key: string }[]>;
}

export interface AppointmentStore {
  /** Stores a new appointment; if one with the same `key` is already there, that one is returned instead. */
  insert(appointment: Appointment, events: readonly DeskEvent[]): Promise<Appointment>;
  get(id: string): Promise<Appointment | null>;
  byKey(key: string): Promise<Appointment | null>;
  save(next: Appointment, events: readonly DeskEvent[]): Promise<Appointment>;
  between(from: Instant, to: Instant, centreId?: string): Promise<Appointment[]>;
  ofContact(contactId: string, limit: number): Promise<Appointment[]>;
}
