import { firstBook, type GuideBook } from '../../../server/desk/catalogue/guide-book.js';
import { contentOf } from '../../../server/desk/catalogue/guide-content.js';
import { inTaskOrder, type GuideTask } from '../../../server/desk/catalogue/guide-task.js';
import type { GuideWatch } from '../../../server/desk/catalogue/guide-watch.js';
import type { ServiceGuide, ServiceItem } from '../../../server/desk/catalogue/guide.js';
import { DeskError } from '../../../server/desk/errors.js';
import type { DeskEvent } from '../../../server/desk/outbox.js';
import type { Instant } from '../../../server/desk/text.js';
import type { BookChange, GuideStore, GuideTaskFilter, GuideTaskStore, GuideWatchStore } from '../../../server/ports/guide-store.js';
import { sampleGuides } from '../../../server/sample-data/guides/index.js';
import { sampleItems } from '../../../server/sample-data/items.js';
import { VersionedMap, type FakeLedger } from './saved.js';

/** The demo's guides as a desk is set up with them. */
export function sampleBooks(now: Instant, guides: readonly ServiceGuide[] = sampleGuides, items: readonly ServiceItem[] = sampleItems): GuideBook[] {
  return guides.flatMap((guide, order) => {
    const item = items.find(({ code }) => code === guide.itemCode);
    const { itemCode, version, effectiveFrom } = guide;
    return item ? [firstBook({ itemCode, order, versions: [{ version, effectiveFrom, content: contentOf(guide, item) }] }, now)] : [];
  });
}

export class FakeGuideStore implements GuideStore {
  private books = new VersionedMap<GuideBook>();

  constructor(
    private readonly ledger: FakeLedger,
    first: readonly GuideBook[],
  ) {
    for (const book of first) this.books.insert(book.itemCode, book);
  }
  async all(): Promise<GuideBook[]> {
    return this.inOrder();
  }
  inOrder(): GuideBook[] {
    return this.books.all().sort((a, b) => a.order - b.order || (a.itemCode < b.itemCode ? -1 : 1));
  }
  async get(itemCode: string): Promise<GuideBook | null> {
    return this.books.get(itemCode);
  }
  async insert(book: GuideBook): Promise<GuideBook> {
    if (this.books.get(book.itemCode)) throw new DeskError('guide_exists');
    this.books.insert(book.itemCode, book);
    return book;
  }
  async save(next: GuideBook, events: readonly DeskEvent[]): Promise<GuideBook> {
    const saved = this.books.replace(next.itemCode, next);
    const refs = this.ledger.outbox.append({ aggregate: 'guide', aggregateId: next.itemCode, version: saved.version }, events);
    this.ledger.onSaved({ kind: 'guide', next: saved, refs });
    return saved;
  }
  async saveAll(changes: readonly BookChange[]): Promise<void> {
    for (const { next, fresh } of changes) {
      const expected = fresh ? undefined : next.version;
      if (this.books.get(next.itemCode)?.version !== expected) throw new DeskError(fresh ? 'guide_exists' : 'stale');
    }
    for (const { next, fresh } of changes)
      if (fresh) this.books.insert(next.itemCode, next);
      else this.books.replace(next.itemCode, next);
  }
  async turning(date: string, limit: number): Promise<string[]> {
    const due = this.books.all().filter(({ turnsOn }) => turnsOn !== null && turnsOn <= date);
    return due.map(({ itemCode }) => itemCode).slice(0, limit);
  }
}

export class FakeGuideTaskStore implements GuideTaskStore {
  private readonly tasks = new VersionedMap<GuideTask>();

  async insert(task: GuideTask): Promise<GuideTask> {
    this.tasks.insert(task.id, task);
    return task;
  }
  async get(id: string): Promise<GuideTask | null> {
    return this.tasks.get(id);
  }
  async save(next: GuideTask): Promise<GuideTask> {
    return this.tasks.replace(next.id, next);
  }
  async find({ unitId, itemCode, states }: GuideTaskFilter): Promise<GuideTask[]> {
    return this.tasks
      .all()
      .filter((task) => (unitId === undefined || task.unit.id === unitId) && (itemCode === undefined || task.itemCode === itemCode) && (states?.includes(task.state) ?? true))
      .sort(inTaskOrder);
  }
}

export class FakeGuideWatchStore implements GuideWatchStore {
  private readonly watches = new Map<string, GuideWatch>();

  async put(watch: GuideWatch): Promise<void> {
    this.watches.set(`${watch.contactId}:${watch.itemCode}`, watch);
  }
  async remove(contactId: string, itemCode: string): Promise<void> {
    this.watches.delete(`${contactId}:${itemCode}`);
  }
  async ofContact(contactId: string, now: Instant): Promise<GuideWatch[]> {
    return [...this.watches.values()].filter((watch) => watch.contactId === contactId && watch.until > now).sort((a, b) => b.agreedAt - a.agreedAt || (a.itemCode < b.itemCode ? -1 : 1));
  }
  async ofItem(itemCode: string, { now, after, limit }: { now: Instant; after: string; limit: number }): Promise<GuideWatch[]> {
    const found = [...this.watches.values()].filter((watch) => watch.itemCode === itemCode && watch.contactId > after && watch.until > now);
    return found.sort((a, b) => (a.contactId < b.contactId ? -1 : 1)).slice(0, limit);
  }
  async countOfItem(itemCode: string, now: Instant): Promise<number> {
    return [...this.watches.values()].filter((watch) => watch.itemCode === itemCode && watch.until > now).length;
  }
  async told({ contactId, itemCode }: Pick<GuideWatch, 'contactId' | 'itemCode'>, told: NonNullable<GuideWatch['told']>): Promise<void> {
    const watch = this.watches.get(`${contactId}:${itemCode}`);
    if (watch) this.watches.set(`${contactId}:${itemCode}`, { ...watch, told });
  }
}
