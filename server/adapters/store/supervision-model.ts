import type { AnswerClock, Party, Supervision } from '../../desk/supervision/supervision.js';
import { documentSchema, list, number, opaque, part, flag, text } from './document-schema.js';
import { outboxField, outboxIndex, type OutboxEntry } from './outbox-entries.js';

/** What orders are found by, worked out at every save. */
export interface SupervisionFacets {
  /** Absent when no warning is owed. */
  nextReachAt?: number;
  unitIds: readonly string[];
}
export type SupervisionDoc = Omit<Supervision, 'id'> & { _id: string; facets: SupervisionFacets; outbox: OutboxEntry[] };

const party = part<Party>({ id: text, name: text });
const answerBy = part<AnswerClock>({
  step: text,
  dueAt: number,
  amberAt: number,
  limit: opaque,
  basis: opaque,
  calendarVersion: text,
  policyVersion: text,
  provisional: flag,
  missing: opaque,
  metAt: number,
  fired: list(text),
});

export const supervisionSchema = documentSchema<SupervisionDoc>(
  {
    _id: text,
    no: text,
    key: text,
    version: number,
    kind: text,
    level: text,
    state: text,
    ticketNos: list(text),
    unit: party,
    coUnits: list(party),
    leader: text,
    demand: text,
    answerBy,
    reason: opaque,
    issuedBy: party,
    answers: list(opaque),
    awaited: list(text),
    returnRequest: opaque,
    verdict: text,
    history: list(opaque),
    createdAt: number,
    updatedAt: number,
    facets: part<SupervisionFacets>({ nextReachAt: number, unitIds: list(text) }),
    outbox: outboxField,
  },
  [
    [{ key: 1 }, { unique: true }],
    [{ 'answerBy.dueAt': 1, _id: 1 }],
    [{ state: 1, 'answerBy.dueAt': 1, _id: 1 }],
    [{ 'facets.unitIds': 1, 'answerBy.dueAt': 1, _id: 1 }],
    [{ updatedAt: -1, _id: -1 }],
    [{ 'facets.nextReachAt': 1 }, { sparse: true }],
    outboxIndex,
  ],
);
