import type { Instant } from '../desk/text.js';

/** One look at, or one change of, what must be answered for, beside the record of the matter itself. */
export interface AuditEntry {
  at: Instant;
  actorId: string;
  actorName: string;
  what: 'identity_viewed' | 'identity_unsealed' | 'identity_kept';
  /** The number of the matter, and which of its fields. */
  about: string;
  field: string;
  purpose: string;
  reason: string;
}

/** Only ever added to; every entry is bound to all before it, so that none can be changed or taken out unseen. */
export interface AuditLog {
  append(entry: AuditEntry): Promise<void>;
  /** How often somebody did this since an instant. */
  countBy(actorId: string, what: AuditEntry['what'], since: Instant): Promise<number>;
  /** Newest first. */
  latest(limit: number): Promise<AuditEntry[]>;
  /** The place of the first entry that is not as it was written; null when all are. */
  firstBroken(): Promise<number | null>;
}
