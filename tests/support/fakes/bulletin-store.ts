import { DeskError } from '../../../server/desk/errors.js';
import type { Bulletin } from '../../../server/desk/reports/bulletin/bulletin.js';
import type { BulletinStore } from '../../../server/ports/bulletin-store.js';

export class FakeBulletinStore implements BulletinStore {
  private readonly bulletins = new Map<string, Bulletin>();

  async insert(bulletin: Bulletin): Promise<Bulletin> {
    this.bulletins.set(bulletin.id, structuredClone(bulletin));
    return bulletin;
  }
  async get(id: string): Promise<Bulletin | null> {
    return structuredClone(this.bulletins.get(id) ?? null);
  }
  async latest(limit: number): Promise<Bulletin[]> {
    return [...this.bulletins.values()].sort((a, b) => b.updatedAt - a.updatedAt).slice(0, limit);
  }
  async save(next: Bulletin): Promise<Bulletin> {
    if (this.bulletins.get(next.id)?.version !== next.version) throw new DeskError('stale');
    const saved = structuredClone({ ...next, version: next.version + 1 });
    this.bulletins.set(next.id, saved);
    return saved;
  }
}
