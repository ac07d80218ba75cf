import type { Notice } from '../../../server/desk/notices/notice.js';
import type { NoticeBoard, WhichNotices } from '../../../server/ports/notice-board.js';

export class FakeNoticeBoard implements NoticeBoard {
  private readonly posted = new Map<string, Notice>();

  async post(notices: readonly Notice[]): Promise<void> {
    for (const notice of notices) if (!this.posted.has(notice.id)) this.posted.set(notice.id, notice);
  }
  async of(staffId: string, limit: number): Promise<{ notices: Notice[]; unread: number }> {
    const newestFirst = this.mine(staffId).sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
    return { notices: newestFirst.slice(0, limit), unread: await this.unread(staffId) };
  }
  async unread(staffId: string): Promise<number> {
    return this.mine(staffId).filter(({ readAt }) => readAt === null).length;
  }
  async read(staffId: string, which: WhichNotices, at: number): Promise<void> {
    const meant = (notice: Notice) => ('ids' in which ? which.ids.includes(notice.id) : notice.at <= which.until);
    for (const notice of this.mine(staffId)) if (notice.readAt === null && meant(notice)) this.posted.set(notice.id, { ...notice, readAt: at });
  }

  private mine(staffId: string): Notice[] {
    return [...this.posted.values()].filter((notice) => notice.staffId === staffId);
  }
}
