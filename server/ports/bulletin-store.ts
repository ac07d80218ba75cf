import type { Bulletin } from '../desk/reports/bulletin/bulletin.js';

export interface BulletinStore {
  insert(bulletin: Bulletin): Promise<Bulletin>;
  get(id: string): Promise<Bulletin | null>;
  /** The last changed first. */
  latest(limit: number): Promise<Bulletin[]>;
  /** Saves over `next.version` and returns it raised by one; throws DeskError `stale` when somebody was faster. */
  save(next: Bulletin): Promise<Bulletin>;
}
