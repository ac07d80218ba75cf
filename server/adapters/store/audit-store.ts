import type { Model } from 'mongoose';
import type { Instant } from '../../desk/text.js';
import type { AuditEntry, AuditLog } from '../../ports/audit-log.js';
import { documentSchema, number, text } from './document-schema.js';
import { isDuplicate } from './duplicates.js';
import { linkHash } from './history-chain.js';

/** `_id` counts from 1 without a gap. */
export type AuditDoc = AuditEntry & { _id: number; hash: string };

export const auditSchema = documentSchema<AuditDoc>(
  { _id: number, at: number, actorId: text, actorName: text, what: text, about: text, field: text, purpose: text, reason: text, hash: text },
  [[{ actorId: 1, what: 1, at: 1 }]],
);

const origin = 'audit';

export class MongoAuditLog implements AuditLog {
  constructor(private readonly model: Model<AuditDoc>) {}

  /** Whoever comes second to a place takes the next one. */
  async append(entry: AuditEntry): Promise<void> {
    for (;;) {
      const last = await this.model.findOne().sort({ _id: -1 }).lean<AuditDoc>();
      try {
        await this.model.create({ _id: (last?._id ?? 0) + 1, ...entry, hash: linkHash(last?.hash ?? origin, entry) });
        return;
      } catch (error) {
        if (!isDuplicate(error)) throw error;
      }
    }
  }

  countBy(actorId: string, what: AuditEntry['what'], since: Instant): Promise<number> {
    return this.model.countDocuments({ actorId, what, at: { $gte: since } });
  }

  async latest(limit: number): Promise<AuditEntry[]> {
    const docs = await this.model.find().sort({ _id: -1 }).limit(limit).lean<AuditDoc[]>();
    return docs.map(entryOf);
  }

  async firstBroken(): Promise<number | null> {
    let [previous, place] = [origin, 0];
    for await (const doc of this.model.find().sort({ _id: 1 }).lean<AuditDoc>().cursor()) {
      place += 1;
      if (doc._id !== place || doc.hash !== linkHash(previous, entryOf(doc))) return place;
      previous = doc.hash;
    }
    return null;
  }
}

function entryOf({ _id: _, hash: __, ...entry }: AuditDoc): AuditEntry {
  const { at, actorId, actorName, what, about, field, purpose, reason } = entry;
  return { at, actorId, actorName, what, about, field, purpose, reason };
}
