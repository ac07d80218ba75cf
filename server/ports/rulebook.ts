import type { CallPolicy } from '../desk/calls/policy.js';
import type { WorkCalendar } from '../desk/calendar/work-calendar.js';
import type { Matter } from '../desk/deadlines/effect.js';
import type { DeadlinePolicy } from '../desk/deadlines/policy.js';
import type { DutyDirectory } from '../desk/routing/duty-directory.js';
import type { Instant } from '../desk/text.js';

/** What every deadline, every suggestion of a unit and every call rests on, version by version. */
export interface RuleContents {
  calendar: WorkCalendar;
  policy: DeadlinePolicy;
  duties: DutyDirectory;
  calls: CallPolicy;
}
export type RuleKind = keyof RuleContents;

/** Rules that open tickets' dates were counted by; the others hold from the next question on, with no walk over anything. */
export const countsDates: Record<RuleKind, boolean> = { calendar: true, policy: true, duties: false, calls: false };

/** How far the walk over the open tickets has come: two rounds, the second for what was filed by a process that did not yet know. */
export interface Walk {
  round: 1 | 2;
  /** The last ticket number done in this round; '' = none. */
  after: string;
  /** Tickets whose dates changed, both rounds together. */
  moved: number;
  /** Tickets of this round that could not be recounted. */
  failed: number;
}
export const walkAhead: Walk = { round: 1, after: '', moved: 0, failed: 0 };

export interface RuleVersion<K extends RuleKind = RuleKind> {
  kind: K;
  /** 1, 2, 3 … without a gap. */
  version: number;
  content: RuleContents[K];
  /** Null for the version the desk began with. */
  reason: string | null;
  by: { id: string; name: string } | null;
  savedAt: Instant;
  /** When the last open ticket had been recounted; null until then. */
  appliedAt: Instant | null;
  walk: Walk;
}
export type RuleRef = Pick<RuleVersion, 'kind' | 'version'>;
export type NewRule<K extends RuleKind> = Pick<RuleVersion<K>, 'kind' | 'version' | 'content' | 'reason' | 'by' | 'savedAt'>;

/** Calendars, policies, directories of duties and rules of calls: versions are added, never changed or removed. */
export interface Rulebook {
  /** Straight from the store, in force everywhere within half a minute. */
  newest<K extends RuleKind>(kind: K): Promise<RuleVersion<K>>;
  /** All versions, the newest first. */
  versions<K extends RuleKind>(kind: K): Promise<RuleVersion<K>[]>;
  /** Adds the next version, for the walk to apply when dates were counted by it; throws DeskError `stale` when that number is taken. */
  add<K extends RuleKind>(rule: NewRule<K>): Promise<RuleVersion<K>>;
  /** Versions whose walk is not complete, the last saved first. */
  unapplied(): Promise<RuleVersion[]>;
  /** Remembers how far the walk has come. */
  walked(rule: RuleRef, walk: Walk): Promise<void>;
  applied(rules: readonly RuleRef[], at: Instant): Promise<void>;
  /** Numbers of all tickets with a running clock, in order. */
  openNos(): Promise<string[]>;
  /** What the dates of these tickets depend on. */
  matters(nos: readonly string[]): Promise<Matter[]>;
}
