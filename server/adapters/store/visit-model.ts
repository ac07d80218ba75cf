import type { Counter } from '../../desk/hall/counter.js';
import type { Visit } from '../../desk/hall/visit.js';
import { documentSchema, list, number, opaque, part, text } from './document-schema.js';
import { outboxField, outboxIndex, type OutboxEntry } from './outbox-entries.js';

/** `window` names the window somebody takes up, and is there only while they do: no two share one. */
export interface VisitFacets {
  window?: string;
}
export type VisitDoc = Omit<Visit, 'id'> & { _id: string; facets: VisitFacets; outbox: OutboxEntry[] };

export const visitSchema = documentSchema<VisitDoc>(
  {
    _id: text,
    key: text,
    centreId: text,
    date: text,
    number: text,
    appointmentId: text,
    bookingNo: text,
    startsAt: number,
    items: list(opaque),
    name: text,
    priority: text,
    access: list(text),
    arrivedAt: number,
    placeAt: number,
    state: text,
    counterNo: number,
    calls: list(opaque),
    misses: number,
    endedAt: number,
    history: list(opaque),
    version: number,
    facets: part<VisitFacets>({ window: text }),
    outbox: outboxField,
  },
  [[{ key: 1 }, { unique: true }], [{ centreId: 1, date: 1, number: 1 }, { unique: true }], [{ 'facets.window': 1 }, { unique: true, sparse: true }], outboxIndex],
);

export type CounterDayDoc = Omit<Counter, 'id' | 'clerk'> & { _id: string; clerkId: string | null; clerkName: string | null };

export const counterDaySchema = documentSchema<CounterDayDoc>(
  { _id: text, centreId: text, date: text, no: number, clerkId: text, clerkName: text, itemCodes: list(text), openedAt: number, closedAt: number },
  [[{ centreId: 1, date: 1, no: 1 }]],
);
