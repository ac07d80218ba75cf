import type { GuideBook } from '../../desk/catalogue/guide-book.js';
import type { GuideTask } from '../../desk/catalogue/guide-task.js';
import type { GuideWatch } from '../../desk/catalogue/guide-watch.js';
import { documentSchema, flag, list, number, opaque, text } from './document-schema.js';
import { outboxField, outboxIndex, type OutboxEntry } from './outbox-entries.js';

export type GuideBookDoc = Omit<GuideBook, 'itemCode'> & { _id: string; outbox: OutboxEntry[] };

export const guideBookSchema = documentSchema<GuideBookDoc>(
  { _id: text, version: number, order: number, versions: list(opaque), draft: opaque, history: list(opaque), turnsOn: text, updatedAt: number, outbox: outboxField },
  [[{ order: 1, _id: 1 }], [{ turnsOn: 1 }], outboxIndex],
);

/** A book as its document. */
export function toDoc({ itemCode, ...fields }: GuideBook): GuideBookDoc {
  return { _id: itemCode, ...fields, outbox: [] };
}

/** A document as a book. */
export function fromDoc({ _id, outbox: _, ...fields }: GuideBookDoc): GuideBook {
  return { itemCode: _id, ...fields };
}

export type GuideTaskDoc = Omit<GuideTask, 'id'> & { _id: string };

export const guideTaskSchema = documentSchema<GuideTaskDoc>(
  { _id: text, version: number, itemCode: text, name: opaque, unit: opaque, ask: text, state: text, dueOn: text, provisional: flag, answeredOn: text, askedBy: opaque, askedAt: number, history: list(opaque) },
  [[{ state: 1, dueOn: 1 }], [{ 'unit.id': 1, state: 1 }], [{ itemCode: 1, askedAt: -1 }]],
);

/** `endsAt` is the machine's own time, by which the store deletes it. */
export type GuideWatchDoc = GuideWatch & { _id: string; endsAt: Date };

export const guideWatchSchema = documentSchema<GuideWatchDoc>(
  { _id: text, contactId: text, itemCode: text, lang: text, phone: text, agreedAt: number, until: number, told: opaque, endsAt: { type: Date } },
  [[{ contactId: 1, until: 1 }], [{ itemCode: 1, contactId: 1 }], [{ endsAt: 1 }, { expireAfterSeconds: 0 }]],
);
