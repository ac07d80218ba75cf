import type { WaitEntry } from '../desk/appointments/waitlist.js';
import type { Instant } from '../desk/text.js';

export interface Waitlist {
  /** Stores a new entry; if one with the same `key` is there, that one is returned instead. */
  add(entry: WaitEntry): Promise<WaitEntry>;
  get(id: string): Promise<WaitEntry | null>;
  /** Saves over its own version; throws DeskError `stale` when somebody was faster. */
  save(entry: WaitEntry): Promise<WaitEntry>;
  /** Who waits for a date, first come first. */
  waitingFor(date: string, limit: number): Promise<WaitEntry[]>;
  /** Open entries of a number, first come first. */
  openOf(phone: string): Promise<WaitEntry[]>;
  /** The latest entries of a number, open or ended, the last first. */
  ofPhone(phone: string): Promise<WaitEntry[]>;
  /** Offers whose time is over. */
  lapsed(before: Instant, limit: number): Promise<WaitEntry[]>;
  /** Offers nobody was told of yet. */
  untold(limit: number): Promise<WaitEntry[]>;
  /** Entries still waiting whose last date is past. */
  ended(today: string, limit: number): Promise<WaitEntry[]>;
}
