import type { AuditEntry, AuditLog } from '../../../server/ports/audit-log.js';

export class FakeAuditLog implements AuditLog {
  readonly entries: AuditEntry[] = [];

  async append(entry: AuditEntry): Promise<void> {
    this.entries.push({ ...entry });
  }
  async countBy(actorId: string, what: AuditEntry['what'], since: number): Promise<number> {
    return this.entries.filter((entry) => entry.actorId === actorId && entry.what === what && entry.at >= since).length;
  }
  async latest(limit: number): Promise<AuditEntry[]> {
    return this.entries.slice(-limit).reverse();
  }
  async firstBroken(): Promise<number | null> {
    return null;
  }
}
