import type { Notice } from '../desk/notices/notice.js';
import type { Instant } from '../desk/text.js';

/** Which of one's notices: named ones, or all up to the newest one has seen. */
export type WhichNotices = { ids: readonly string[] } | { until: Instant };

/** What each colleague was told; kept for thirty days. */
export interface NoticeBoard {
  /** Stores those not stored yet; a notice told again stays as it is, read or not. */
  post(notices: readonly Notice[]): Promise<void>;
  /** The newest first, and how many of all this person has not read. */
  of(staffId: string, limit: number): Promise<{ notices: Notice[]; unread: number }>;
  unread(staffId: string): Promise<number>;
  /** Marks this person's own as read; others' ids change nothing. */
  read(staffId: string, which: WhichNotices, at: Instant): Promise<void>;
}
