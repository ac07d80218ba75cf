import type { WaitEntry } from '../../../server/desk/appointments/waitlist.js';
import type { Instant } from '../../../server/desk/text.js';
import type { Waitlist } from '../../../server/ports/waitlist.js';
import { VersionedMap } from './saved.js';

export class FakeWaitlist implements Waitlist {
  private readonly entries = new VersionedMap<WaitEntry>();

  async add(entry: WaitEntry): Promise<WaitEntry> {
    const known = this.entries.all().find(({ key }) => key === entry.key);
    if (known) return known;
    this.entries.insert(entry.id, entry);
    return entry;
  }
  async get(id: string): Promise<WaitEntry | null> {
    return this.entries.get(id);
  }
  async save(entry: WaitEntry): Promise<WaitEntry> {
    return this.entries.replace(entry.id, entry);
  }
  async waitingFor(date: string, limit: number): Promise<WaitEntry[]> {
    return this.found(({ state, from, to }) => state === 'waiting' && from <= date && date <= to).slice(0, limit);
  }
  async openOf(phone: string): Promise<WaitEntry[]> {
    return this.found((entry) => entry.phone === phone && ['waiting', 'offered'].includes(entry.state));
  }
  async ofPhone(phone: string): Promise<WaitEntry[]> {
    return this.found((entry) => entry.phone === phone).reverse();
  }
  async lapsed(before: Instant, limit: number): Promise<WaitEntry[]> {
    return this.found(({ state, offer }) => state === 'offered' && offer !== null && offer.until <= before).slice(0, limit);
  }
  async untold(limit: number): Promise<WaitEntry[]> {
    return this.found(({ state, offer, toldOf }) => state === 'offered' && offer !== null && toldOf < offer.no).slice(0, limit);
  }
  async ended(today: string, limit: number): Promise<WaitEntry[]> {
    return this.found(({ state, to }) => state === 'waiting' && to < today).slice(0, limit);
  }

  private found(fits: (entry: WaitEntry) => boolean): WaitEntry[] {
    return this.entries.all().filter(fits).sort((a, b) => a.createdAt - b.createdAt);
  }
}
