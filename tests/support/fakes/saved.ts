import type { Appointment } from '../../../server/desk/appointments/appointment.js';
import type { GuideBook } from '../../../server/desk/catalogue/guide-book.js';
import type { Conversation } from '../../../server/desk/conversation/conversation.js';
import { DeskError } from '../../../server/desk/errors.js';
import type { Visit } from '../../../server/desk/hall/visit.js';
import type { Supervision } from '../../../server/desk/supervision/supervision.js';
import type { Ticket } from '../../../server/desk/ticket/ticket.js';
import type { OutboxRef } from '../../../server/ports/outbox-store.js';
import type { FakeOutboxStore } from './outbox-store.js';

/** What a fake store tells after every change, as the real one tells compose. */
export type FakeSaved =
  | { kind: 'conversation'; next: Conversation; sinceSeq: number; refs: readonly OutboxRef[] }
  | { kind: 'ticket'; next: Ticket; refs: readonly OutboxRef[] }
  | { kind: 'supervision'; next: Supervision; refs: readonly OutboxRef[] }
  | { kind: 'guide'; next: GuideBook; refs: readonly OutboxRef[] }
  | { kind: 'visit'; next: Visit; refs: readonly OutboxRef[] }
  | { kind: 'appointment'; next: Appointment; refs: readonly OutboxRef[] };

/** Where the fake stores of the aggregates put their events. */
export interface FakeLedger {
  outbox: FakeOutboxStore;
  onSaved: (saved: FakeSaved) => void;
}

/** Documents by id with the version check of the real store. */
export class VersionedMap<T extends { version: number }> {
  private readonly byId = new Map<string, T>();

  get(id: string): T | null {
    return this.byId.get(id) ?? null;
  }
  all(): T[] {
    return [...this.byId.values()];
  }
  insert(id: string, value: T): void {
    if (this.byId.has(id)) throw new Error(`${id} is there already`);
    this.byId.set(id, value);
  }
  /** Throws DeskError `stale` unless `next.version` is what is stored. */
  replace(id: string, next: T): T {
    if (this.byId.get(id)?.version !== next.version) throw new DeskError('stale');
    const saved = { ...next, version: next.version + 1 };
    this.byId.set(id, saved);
    return saved;
  }
}
