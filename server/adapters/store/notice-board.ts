import type { Model } from 'mongoose';
import type { Notice } from '../../desk/notices/notice.js';
import type { Instant } from '../../desk/text.js';
import type { NoticeBoard, WhichNotices } from '../../ports/notice-board.js';
import { wasNew } from './duplicates.js';
import { documentSchema, number, opaque, text } from './document-schema.js';

/** Nobody has read it yet. A number of its own, since how many hold it can be counted in the index alone. */
const unread = 0;

/** `storedAt` is the machine's own time: a desk on a trial clock keeps its notices as long as any other. */
export type NoticeDoc = Omit<Notice, 'id' | 'readAt' | 'conversationId'> & { conversationId?: string | null; _id: string; readAt: number; storedAt: Date };
const keptSeconds = 30 * 24 * 60 * 60;

export const noticeSchema = documentSchema<NoticeDoc>(
  { _id: text, staffId: text, ticketNo: text, conversationId: text, kind: text, severity: text, by: opaque, unitName: text, step: text, dueAt: number, at: number, readAt: number, storedAt: { type: Date } },
  [[{ staffId: 1, at: -1, _id: -1 }], [{ staffId: 1, readAt: 1 }], [{ storedAt: 1 }, { expireAfterSeconds: keptSeconds }]],
);

export class MongoNoticeBoard implements NoticeBoard {
  constructor(private readonly model: Model<NoticeDoc>) {}

  async post(notices: readonly Notice[]): Promise<void> {
    const storedAt = new Date();
    const docs = notices.map(({ id, readAt, ...fields }): NoticeDoc => ({ _id: id, ...fields, readAt: readAt ?? unread, storedAt }));
    if (docs.length > 0) await wasNew(this.model.db.collection<NoticeDoc>(this.model.collection.name).insertMany(docs, { ordered: false }));
  }

  async of(staffId: string, limit: number): Promise<{ notices: Notice[]; unread: number }> {
    const [docs, unread] = await Promise.all([this.model.find({ staffId }).sort({ at: -1, _id: -1 }).limit(limit).lean<NoticeDoc[]>(), this.unread(staffId)]);
    return { notices: docs.map(fromDoc), unread };
  }

  unread(staffId: string): Promise<number> {
    return this.model.countDocuments({ staffId, readAt: unread });
  }

  async read(staffId: string, which: WhichNotices, at: Instant): Promise<void> {
    const named = 'ids' in which ? { _id: { $in: [...which.ids] } } : { at: { $lte: which.until } };
    await this.model.updateMany({ staffId, readAt: unread, ...named }, { $set: { readAt: at } });
  }
}

/** What was posted before talks had notices tells of no talk. */
function fromDoc({ _id, storedAt: _, readAt, conversationId = null, ...fields }: NoticeDoc): Notice {
  return { id: _id, ...fields, conversationId, readAt: readAt === unread ? null : readAt };
}
