import type { Model } from 'mongoose';
import type { Instant } from '../../desk/text.js';
import type { AuditCheck, AuditEntry, AuditFilter, AuditLog, PlacedEntry } from '../../ports/audit-log.js';
import { documentSchema, number, text } from './document-schema.js';
import { wasNew } from './duplicates.js';
import { linkHash } from './history-chain.js';

/** `_id` counts from 1 without a gap. */
export type AuditDoc = AuditEntry & { _id: number; hash: string };

export const auditSchema = documentSchema<AuditDoc>(
  { _id: number, at: number, actorId: text, actorName: text, what: text, about: text, field: text, purpose: text, reason: text, hash: text },
  [[{ actorId: 1, what: 1, at: 1 }], [{ about: 1, at: 1 }], [{ what: 1, at: 1 }], [{ at: 1 }]],
);

const origin = 'audit';

export class MongoAuditLog implements AuditLog {
  constructor(private readonly model: Model<AuditDoc>) {}

  /** Whoever comes second to a place takes the next one. */
  async append(entry: AuditEntry): Promise<void> {
    for (;;) {
      const last = await this.model.findOne().sort({ _id: -1 }).lean<AuditDoc>();
      if (await wasNew(this.model.create({ _id: (last?._id ?? 0) + 1, ...entry, hash: linkHash(last?.hash ?? origin, entry) }))) return;
    }
  }

  countBy(actorId: string, what: AuditEntry['what'], since: Instant): Promise<number> {
    return this.model.countDocuments({ actorId, what, at: { $gte: since } });
  }

  async find({ filter, before, limit }: { filter: AuditFilter; before?: number; limit: number }): Promise<PlacedEntry[]> {
    const place = before === undefined ? {} : { _id: { $lt: before } };
    const docs = await this.model.find({ ...conditions(filter), ...place }).sort({ _id: -1 }).limit(limit).lean<AuditDoc[]>();
    return docs.map((doc) => ({ place: doc._id, ...entryOf(doc) }));
  }

  count(filter: AuditFilter): Promise<number> {
    return this.model.countDocuments(conditions(filter));
  }

  async verify(): Promise<AuditCheck> {
    let [previous, entries] = [origin, 0];
    let firstBroken: number | null = null;
    for await (const doc of this.model.find().sort({ _id: 1 }).lean<AuditDoc>().cursor()) {
      entries += 1;
      if (doc._id !== entries || doc.hash !== linkHash(previous, entryOf(doc))) firstBroken ??= entries;
      previous = doc.hash;
    }
    return { entries, firstBroken };
  }
}

function conditions({ actorId, what, about, since, until }: AuditFilter): Record<string, unknown> {
  const span = { ...(since !== undefined && { $gte: since }), ...(until !== undefined && { $lt: until }) };
  return {
    ...(actorId !== undefined && { actorId }),
    ...(what && { what: { $in: what } }),
    ...(about !== undefined && { about }),
    ...(Object.keys(span).length > 0 && { at: span }),
  };
}

function entryOf({ _id: _, hash: __, ...entry }: AuditDoc): AuditEntry {
  const { at, actorId, actorName, what, about, field, purpose, reason } = entry;
  return { at, actorId, actorName, what, about, field, purpose, reason };
}
