import type { AuditCheck, AuditEntry, AuditFilter, AuditLog, PlacedEntry } from '../../../server/ports/audit-log.js';

export class FakeAuditLog implements AuditLog {
  readonly entries: AuditEntry[] = [];
  /** What checking the chain shall find. */
  broken: number | null = null;

  async append(entry: AuditEntry): Promise<void> {
    this.entries.push({ ...entry });
  }
  async countBy(actorId: string, what: AuditEntry['what'], since: number): Promise<number> {
    return this.entries.filter((entry) => entry.actorId === actorId && entry.what === what && entry.at >= since).length;
  }
  async find({ filter, before = Infinity, limit }: { filter: AuditFilter; before?: number; limit: number }): Promise<PlacedEntry[]> {
    const placed = this.entries.map((entry, index) => ({ place: index + 1, ...entry }));
    return placed
      .filter((entry) => entry.place < before && fits(entry, filter))
      .reverse()
      .slice(0, limit);
  }
  async count(filter: AuditFilter): Promise<number> {
    return this.entries.filter((entry) => fits(entry, filter)).length;
  }
  async verify(): Promise<AuditCheck> {
    return { entries: this.entries.length, firstBroken: this.broken };
  }
}

function fits(entry: AuditEntry, { actorId, what, about, since = 0, until = Infinity }: AuditFilter): boolean {
  const wanted: [asked: unknown, met: boolean][] = [
    [actorId, entry.actorId === actorId],
    [what, what?.includes(entry.what) ?? true],
    [about, entry.about === about],
  ];
  return wanted.every(([asked, met]) => asked === undefined || met) && entry.at >= since && entry.at < until;
}
