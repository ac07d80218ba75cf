import type { Model } from 'mongoose';
import type { GuideBook } from '../../desk/catalogue/guide-book.js';
import { DeskError } from '../../desk/errors.js';
import type { DeskEvent } from '../../desk/outbox.js';
import type { Clock } from '../../ports/clock.js';
import type { BookChange, GuideStore } from '../../ports/guide-store.js';
import { firstBooks, type Shelves } from './first-books.js';
import { isDuplicate } from './duplicates.js';
import { fromDoc, toDoc, type GuideBookDoc } from './guide-model.js';
import { guardedSave } from './guarded-save.js';
import { entriesOf, refsOf, type OutboxEntry } from './outbox-entries.js';
import type { Saved } from './saved-hook.js';

interface Deps {
  books: Model<GuideBookDoc>;
  /** What the desk was set up with. */
  shelves: Shelves;
  clock: Clock;
  saved: (saved: Saved) => void;
  /** Told when this process has changed what is published. */
  published: () => void;
}
type Published = Pick<GuideBook, 'itemCode' | 'versions'>;

export class MongoGuideStore implements GuideStore {
  private begun: Promise<void> | null = null;

  constructor(private readonly deps: Deps) {}

  async all(): Promise<GuideBook[]> {
    await this.begin();
    const docs = await this.deps.books.find({ order: { $gte: 0 } }, { outbox: 0 }).sort({ order: 1, _id: 1 }).lean<GuideBookDoc[]>();
    return docs.map(fromDoc);
  }

  /** What citizens may read, without drafts. */
  async published(): Promise<Published[]> {
    await this.begin();
    const docs = await this.deps.books.find({ order: { $gte: 0 } }, { versions: 1 }).sort({ order: 1, _id: 1 }).lean<Pick<GuideBookDoc, '_id' | 'versions'>[]>();
    return docs.map(({ _id, versions }) => ({ itemCode: _id, versions }));
  }

  async get(itemCode: string): Promise<GuideBook | null> {
    await this.begin();
    const doc = await this.deps.books.findById(itemCode, { outbox: 0 }).lean<GuideBookDoc>();
    return doc && fromDoc(doc);
  }

  async insert(book: GuideBook): Promise<GuideBook> {
    await this.begin();
    await this.create([book]);
    return book;
  }

  async save(next: GuideBook, events: readonly DeskEvent[]): Promise<GuideBook> {
    const saved = { ...next, version: next.version + 1 };
    const outbox = entriesOf({ aggregate: 'guide', aggregateId: next.itemCode, version: saved.version, at: this.deps.clock.now() }, events);
    await this.write(next, outbox);
    this.deps.published();
    this.deps.saved({ kind: 'guide', next: saved, refs: refsOf({ aggregate: 'guide', aggregateId: next.itemCode }, outbox) });
    return saved;
  }

  async saveAll(changes: readonly BookChange[]): Promise<void> {
    await this.begin();
    await this.deps.books.db.transaction(async (session) => {
      await this.create(changes.filter(({ fresh }) => fresh).map(({ next }) => next), { session });
      for (const { next, fresh } of changes) if (!fresh) await guardedSave(this.deps.books, { ...writeOf(next), outbox: [], session });
    });
  }

  async turning(date: string, limit: number): Promise<string[]> {
    await this.begin();
    const docs = await this.deps.books.find({ turnsOn: { $lte: date } }, { _id: 1 }).sort({ turnsOn: 1 }).limit(limit).lean<{ _id: string }[]>();
    return docs.map(({ _id }) => _id);
  }

  /** Guides the desk was set up with, also by an older version of it, become books of published versions at the first question. */
  private begin(): Promise<void> {
    this.begun ??= firstBooks(this.deps).catch((error: unknown) => {
      this.begun = null;
      throw error;
    });
    return this.begun;
  }

  private write(next: GuideBook, outbox: readonly OutboxEntry[]): Promise<void> {
    return guardedSave(this.deps.books, { ...writeOf(next), outbox });
  }

  private async create(books: readonly GuideBook[], options: object = {}): Promise<void> {
    if (books.length === 0) return;
    try {
      await this.deps.books.create(books.map(toDoc), options);
    } catch (error) {
      throw isDuplicate(error) ? new DeskError('guide_exists') : error;
    }
  }
}

/** What a save sets. */
function writeOf({ itemCode, version, ...fields }: GuideBook) {
  return { id: itemCode, version, set: { ...fields }, push: {} };
}
