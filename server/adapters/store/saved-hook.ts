import type { Appointment } from '../../desk/appointments/appointment.js';
import type { GuideBook } from '../../desk/catalogue/guide-book.js';
import type { Conversation } from '../../desk/conversation/conversation.js';
import type { Visit } from '../../desk/hall/visit.js';
import type { Supervision } from '../../desk/supervision/supervision.js';
import type { Ticket } from '../../desk/ticket/ticket.js';
import type { Log } from '../../ports/log.js';
import type { OutboxRef } from '../../ports/outbox-store.js';

/** What was stored and whom to wake. `sinceSeq`: messages after it are new. */
export type Saved =
  | { kind: 'conversation'; next: Conversation; sinceSeq: number; refs: readonly OutboxRef[] }
  | { kind: 'ticket'; next: Ticket; refs: readonly OutboxRef[] }
  | { kind: 'supervision'; next: Supervision; refs: readonly OutboxRef[] }
  | { kind: 'guide'; next: GuideBook; refs: readonly OutboxRef[] }
  | { kind: 'visit'; next: Visit; refs: readonly OutboxRef[] }
  | { kind: 'appointment'; next: Appointment; refs: readonly OutboxRef[] };

export type SavedHook = (saved: Saved) => void | Promise<void>;

/** Calls the hook without waiting: the change is stored, and the sweep finds what a failed hook left undone. */
export function afterSaving(hook: SavedHook | undefined, log: Log): (saved: Saved) => void {
  return (saved) => {
    Promise.resolve(saved)
      .then(hook)
      .catch((error: unknown) => log.warn('after_save_failed', { kind: saved.kind, reason: String(error) }));
  };
}
