import type { Appointment, Slot } from '../desk/appointments/appointment.js';
import type { Availability } from '../desk/appointments/availability.js';
import type { Way } from '../desk/appointments/slots.js';
import type { DeskEvent } from '../desk/outbox.js';
import type { Instant } from '../desk/text.js';

/** Taken, held already under this key (for good or not), full, or no such slot. */
export type Taking = 'taken' | 'again' | 'full' | 'unknown';
export interface TakeRequest {
  slotId: string;
  key: string;
  at: Instant;
  way: Way;
  /** Only until then; absent = for good. */
  until?: Instant;
}

/** Every change is one guarded atomic update of one slot. */
export interface SlotStore {
  /** Stores slots that are not there yet; never touches those that are. */
  ensure(slots: readonly Slot[]): Promise<void>;
  get(ids: readonly string[]): Promise<Slot[]>;
  /** A centre's stored slots that begin between two instants, `to` not included, in order. */
  ofCentre(centreId: string, from: Instant, to: Instant): Promise<Slot[]>;
  /** Takes a place unless the slot is full; places whose time is over do not count. */
  take(request: TakeRequest): Promise<Taking>;
  /** Keeps a held place for good; false when it is not held any more at this instant. */
  keep(place: { slotId: string; key: string; at: Instant }): Promise<boolean>;
  /** Holds a held place until later; false when it is not held any more at `at`. */
  renew(place: { slotId: string; key: string; at: Instant; until: Instant }): Promise<boolean>;
  /** Passes a place on to another key until an instant; false when `from` does not hold it. */
  passOn(place: { slotId: string; from: string; to: string; until: Instant }): Promise<boolean>;
  /** Gives a place back; pointless repeats change nothing. */
  giveBack(slotId: string, key: string): Promise<void>;
  /** Frees places whose time was over before this instant and names their slots. */
  freeLapsed(before: Instant, limit: number): Promise<string[]>;
  /** Sets what slots hold, storing those that are not there yet; who is in them stays. */
  resize(slots: readonly Slot[]): Promise<void>;
  /** Places taken for good before this instant whose key has no appointment: a crash between two steps left them. */
  orphans(before: Instant, limit: number): Promise<{ slotId: string; key: string }[]>;
}

export interface AppointmentStore {
  /** Stores a new appointment; if one with the same `key` is already there, that one is returned instead. */
  insert(appointment: Appointment, events: readonly DeskEvent[]): Promise<Appointment>;
  get(id: string): Promise<Appointment | null>;
  byKey(key: string): Promise<Appointment | null>;
  byBookingNo(bookingNo: string): Promise<Appointment | null>;
  save(next: Appointment, events: readonly DeskEvent[]): Promise<Appointment>;
  /** `from` included, `to` not. */
  between(from: Instant, to: Instant, centreId?: string): Promise<Appointment[]>;
  ofContact(contactId: string, limit: number): Promise<Appointment[]>;
  /** Made with this number and beginning not before `from`, the last first. */
  ofPhone(phone: string, from: Instant): Promise<Appointment[]>;
  /** Whose reminder is due, the first due first. */
  remindersDue(before: Instant, limit: number): Promise<Appointment[]>;
  /** Home visits nobody confirmed by their time. */
  unanswered(before: Instant, limit: number): Promise<Appointment[]>;
}

/** When centres are open, as planners changed it. */
export interface AvailabilityStore {
  /** Null = as the centre began. */
  get(centreId: string): Promise<Availability | null>;
  /** Saves over its own version and returns it raised by one; throws DeskError `stale` when somebody was faster. */
  save(availability: Availability): Promise<Availability>;
}
