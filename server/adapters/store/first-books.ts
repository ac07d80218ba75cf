import type { Model } from 'mongoose';
import { firstBook, type GuideBook } from '../../desk/catalogue/guide-book.js';
import { contentOf } from '../../desk/catalogue/guide-content.js';
import type { ServiceGuide, ServiceItem } from '../../desk/catalogue/guide.js';
import type { Clock } from '../../ports/clock.js';
import type { PageDoc, ShelfName } from './directory-model.js';
import { wasNew } from './duplicates.js';
import { toDoc, type GuideBookDoc } from './guide-model.js';

export type Shelves = Record<Extract<ShelfName, 'guides' | 'items'>, Model<PageDoc>>;
interface Deps {
  books: Model<GuideBookDoc>;
  shelves: Shelves;
  clock: Clock;
}

/** Writes a book for each guide on the shelf that has none; two processes that begin at once write the same. */
export async function firstBooks({ books, shelves, clock }: Deps): Promise<void> {
  const wanted = await shelved(shelves, clock);
  const known = new Set((await books.find({ order: { $gte: 0 } }, { _id: 1 }).lean<{ _id: string }[]>()).map(({ _id }) => _id));
  const writes = wanted
    .filter(({ itemCode }) => !known.has(itemCode))
    .map((book) => {
      const { _id, ...fields } = toDoc(book);
      return { updateOne: { filter: { _id }, update: { $setOnInsert: fields }, upsert: true } };
    });
  if (writes.length === 0) return;
  await wasNew(books.bulkWrite(writes as unknown as Parameters<typeof books.bulkWrite>[0], { ordered: false }));
}

async function shelved(shelves: Shelves, clock: Clock): Promise<GuideBook[]> {
  const [items, pages] = await Promise.all([shelves.items.find({ order: { $gte: 0 } }).lean<PageDoc[]>(), shelves.guides.find({ order: { $gte: 0 } }).sort({ order: 1 }).lean<PageDoc[]>()]);
  const guides = pages.map(({ page }) => page as ServiceGuide);
  const codes = [...new Set(guides.map(({ itemCode }) => itemCode))];
  return codes.flatMap((itemCode, order) => {
    const item = items.map(({ page }) => page as ServiceItem).find(({ code }) => code === itemCode);
    if (!item) return [];
    const versions = guides.filter((guide) => guide.itemCode === itemCode).map((guide) => ({ version: guide.version, effectiveFrom: guide.effectiveFrom, content: contentOf(guide, item) }));
    return [firstBook({ itemCode, order, versions }, clock.now())];
  });
}
