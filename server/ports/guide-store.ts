import type { DateKey } from '../desk/calendar/shanghai.js';
import type { GuideBook } from '../desk/catalogue/guide-book.js';
import type { GuideTask, GuideTaskState } from '../desk/catalogue/guide-task.js';
import type { GuideWatch } from '../desk/catalogue/guide-watch.js';
import type { DeskEvent } from '../desk/outbox.js';
import type { Instant } from '../desk/text.js';

/** A change of one book: stored anew, or over `next.version`. */
export interface BookChange {
  next: GuideBook;
  fresh: boolean;
}

/** Every guide with its versions and its draft. */
export interface GuideStore {
  /** In the catalogue's order. */
  all(): Promise<GuideBook[]>;
  get(itemCode: string): Promise<GuideBook | null>;
  /** Throws DeskError `guide_exists`. */
  insert(book: GuideBook): Promise<GuideBook>;
  /** Saves over `next.version` and returns it raised by one; the events go into the same write. Throws DeskError `stale`. */
  save(next: GuideBook, events: readonly DeskEvent[]): Promise<GuideBook>;
  /** All of them or none; throws DeskError `stale` or `guide_exists`. */
  saveAll(changes: readonly BookChange[]): Promise<void>;
  /** Items of which another version holds from this date, or held before, and nobody was told. */
  turning(date: DateKey, limit: number): Promise<string[]>;
}

export interface GuideTaskFilter {
  unitId?: string;
  itemCode?: string;
  states?: readonly GuideTaskState[];
}

/** What units were asked about guides. */
export interface GuideTaskStore {
  insert(task: GuideTask): Promise<GuideTask>;
  get(id: string): Promise<GuideTask | null>;
  /** Saves over `next.version` and returns it raised by one; throws DeskError `stale`. */
  save(next: GuideTask): Promise<GuideTask>;
  find(filter: GuideTaskFilter): Promise<GuideTask[]>;
}

/** Who agreed to be told of which guide. What has run out is as good as gone, and soon is. */
export interface GuideWatchStore {
  /** One for each person and guide: agreeing again replaces it. */
  put(watch: GuideWatch): Promise<void>;
  remove(contactId: string, itemCode: string): Promise<void>;
  ofContact(contactId: string, now: Instant): Promise<GuideWatch[]>;
  /** In the order of their contacts, those after one. */
  ofItem(itemCode: string, page: { now: Instant; after: string; limit: number }): Promise<GuideWatch[]>;
  countOfItem(itemCode: string, now: Instant): Promise<number>;
  /** Remembers what they were told, unless they have stopped. */
  told(watch: Pick<GuideWatch, 'contactId' | 'itemCode'>, told: NonNullable<GuideWatch['told']>): Promise<void>;
}
