import type { Instant } from '../desk/text.js';

export const auditedActs = ['identity_viewed', 'identity_unsealed', 'identity_kept', 'rule_saved', 'guide_published', 'guide_recalled', 'unit_renamed', 'unit_closed', 'unit_reopened', 'model_served', 'plan_saved', 'audit_read', 'audit_exported', 'audit_verified', 'call_listened', 'call_whispered', 'call_joined', 'recording_played', 'recording_held', 'recording_freed', 'recording_deleted'] as const;
export type AuditedAct = (typeof auditedActs)[number];

/** One look at, or one change of, what must be answered for, beside the record of the matter itself. */
export interface AuditEntry {
  at: Instant;
  actorId: string;
  actorName: string;
  what: AuditedAct;
  /** What it was done to: a ticket's number, `kind@version` of a rule, a unit's id, the filter of a look at this log; and which field. */
  about: string;
  field: string;
  purpose: string;
  reason: string;
}

/** An entry with its place: 1, 2, 3 … without a gap. */
export type PlacedEntry = AuditEntry & { place: number };

/** Every condition must hold. */
export interface AuditFilter {
  actorId?: string;
  what?: readonly AuditedAct[];
  about?: string;
  since?: Instant;
  /** Not included. */
  until?: Instant;
}

export interface AuditCheck {
  entries: number;
  /** The place of the first entry that is not as it was written; null when all are. */
  firstBroken: number | null;
}

/** Only ever added to; every entry is bound to all before it, so that none can be changed or taken out unseen. */
export interface AuditLog {
  append(entry: AuditEntry): Promise<void>;
  /** How often somebody did this since an instant. */
  countBy(actorId: string, what: AuditEntry['what'], since: Instant): Promise<number>;
  /** Newest first, those before a place if one is given. */
  find(query: { filter: AuditFilter; before?: number; limit: number }): Promise<PlacedEntry[]>;
  count(filter: AuditFilter): Promise<number>;
  /** Reads the whole log again and checks every link. */
  verify(): Promise<AuditCheck>;
}
