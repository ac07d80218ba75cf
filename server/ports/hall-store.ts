import type { DateKey } from '../desk/calendar/shanghai.js';
import type { Counter } from '../desk/hall/counter.js';
import type { Visit } from '../desk/hall/visit.js';
import type { DeskEvent } from '../desk/outbox.js';
import type { Instant } from '../desk/text.js';

export interface VisitStore {
  /** Stores somebody who came; if one with the same `key` is already there, that one is returned instead. */
  insert(visit: Visit, events: readonly DeskEvent[]): Promise<Visit>;
  get(id: string): Promise<Visit | null>;
  byKey(key: string): Promise<Visit | null>;
  /** Everybody of a centre's day, by number. */
  ofDay(centreId: string, date: DateKey): Promise<Visit[]>;
  /** One guarded update over the visit's own version. Throws DeskError `stale` when somebody was faster,
   *  and `counter_busy` when the window it goes to already has somebody. */
  save(next: Visit, events: readonly DeskEvent[]): Promise<Visit>;
}

export interface CounterStore {
  get(id: string): Promise<Counter | null>;
  /** A centre's windows of a day, by number. */
  ofDay(centreId: string, date: DateKey): Promise<Counter[]>;
  /** Sits a clerk down, in one guarded update. Throws DeskError `counter_taken` while somebody else sits there. */
  open(counter: Counter & { clerk: NonNullable<Counter['clerk']> }): Promise<Counter>;
  /** The clerk leaves the window for the day; nothing happens when somebody else sits there. */
  close(id: string, clerkId: string, at: Instant): Promise<void>;
}
