import type { TicketType } from '../deadlines/limits.js';
import type { Instant } from '../text.js';

/** What is counted: a call, a matter taken in, a clock that came due, a share handed out, a round of handling that was approved, an end. */
export type CaseKind = 'call' | 'intake' | 'sign' | 'dispatch' | 'contact' | 'finish' | 'share' | 'round' | 'resolution';

export type CaseMark =
  | 'answered'
  | 'within_15s'
  | 'direct'
  | 'under_review'
  | 'returned'
  | 'reassigned'
  | 'lead'
  | 'exempt'
  | 'attempted'
  | 'completed'
  | 'truthful'
  | 'solved'
  | 'unsolved'
  | 'satisfied'
  | 'unsatisfied'
  | 'rehandled'
  | 'repeated';

/** One thing that adds to a figure. */
export interface Case {
  kind: CaseKind;
  /** The instant that puts it into a period; for clocks the last instant before the date. */
  at: Instant;
  dueAt: Instant | null;
  doneAt: Instant | null;
  /** Null: nobody but the desk itself answers for it. */
  unitId: string | null;
  person: { id: string; name: string } | null;
  marks: readonly CaseMark[];
}

/** All a ticket adds to the figures, and what they are split by: small enough that a page view can read thousands. */
export interface CaseRecord {
  no: string;
  /** The ticket's version it was made from: an older one never replaces a newer. */
  version: number;
  type: TicketType;
  topic: string | null;
  area: string | null;
  contactId: string | null;
  /** Two tickets of one contact with the same matter are a repeat. */
  matter: string;
  filedAt: Instant;
  blockedUnitIds: readonly string[];
  cases: readonly Case[];
}

/** A case with its ticket's facts; a call has no ticket. */
export type PlacedCase = Case & Pick<CaseRecord, 'type' | 'topic' | 'area'> & { no: string | null };

/** Raised whenever the same ticket would give another record: the stored ones are then made again. */
export const caseLayout = 2;
