import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { modelsOf } from '../../server/adapters/store/models.js';
import { createStores, type Stores } from '../../server/adapters/store/stores.js';
import { unemploymentRegistration as guide } from '../../server/sample-data/guides/employment/unemployment-registration.js';
import type { ServiceItem } from '../../server/desk/catalogue/guide.js';
import { decideGuide } from '../../server/desk/catalogue/decide-guide.js';
import { monday } from '../ports/samples.js';
import { afterAll as afterActs, approver, guideContext, otherContent } from '../support/guides.js';
import { FakeClock } from '../support/fakes/clock.js';
import { FakeIds } from '../support/fakes/ids.js';
import { FakeLog } from '../support/fakes/log.js';
import type { TestStore } from '../support/store.js';
import { closeTestStore, hashPhone, testStore } from './mongo-bench.js';

let store: TestStore;
const item: ServiceItem = { code: guide.itemCode, category: 'employment', nameZh: guide.name.zh, nameEn: guide.name.en, aliases: ['失业证'], acceptingUnit: guide.acceptingUnit };
const opened = (): Stores => createStores(store.connection, { clock: new FakeClock(monday), ids: new FakeIds(), log: new FakeLog(), hashPhone });

beforeAll(async () => {
  store = await testStore();
});
beforeEach(async () => {
  await store.empty();
  const { guides, items } = modelsOf(store.connection);
  await guides.create([{ _id: `${guide.itemCode}@1`, order: 0, page: { ...guide, version: 1 } }, { _id: `${guide.itemCode}@2`, order: 1, page: { ...guide, version: 2, effectiveFrom: '2026-11-01' } }]);
  await items.create([{ _id: item.code, order: 0, page: item }]);
});
afterAll(closeTestStore);

it('a guide stored before there were drafts counts as published, in every version', async () => {
  const book = await opened().guides.get(guide.itemCode);
  expect(book).toMatchObject({ draft: null, history: [], turnsOn: null, versions: [{ version: 1, by: null, at: null }, { version: 2, effectiveFrom: '2026-11-01', content: { category: 'employment', aliases: ['失业证'] } }] });
});

it('two processes that open the same old desk at once make one book of it', async () => {
  const [one, other] = [opened(), opened()];
  expect(await Promise.all([one.guides.all(), other.guides.all()])).toEqual([await one.guides.all(), await one.guides.all()]);
  expect(await modelsOf(store.connection).guideBooks.countDocuments({ _id: guide.itemCode })).toBe(1);
});

it('what was changed since is not undone by the next start', async () => {
  const { guides } = opened();
  const book = await guides.get(guide.itemCode);
  if (!book) throw new Error('no book');
  await guides.save(decideGuide(book, { action: 'begin', why: '窗口搬迁', question: null, content: otherContent }, guideContext(approver, monday)).next, []);
  expect((await opened().guides.get(guide.itemCode))?.draft?.why).toBe('窗口搬迁');
});

it('what this process has published is read at once, without waiting half a minute', async () => {
  const { guides, directory } = opened();
  expect((await directory.guides()).map(({ version }) => version)).toEqual([2]);
  const book = await guides.get(guide.itemCode);
  if (!book) throw new Error('no book');
  const drafted = await guides.save(afterActs(book, 'begin', 'save', 'submit'), []);
  const { next, events } = decideGuide(drafted, { action: 'publish', reason: '搬迁', effectiveFrom: null }, guideContext(approver, monday));
  await guides.save(next, events);
  expect((await directory.guides()).map(({ version, place }) => [version, place.zh])).toEqual([[3, otherContent.place.zh]]);
  expect(await directory.items()).toEqual([{ ...item, nameZh: otherContent.name.zh, aliases: otherContent.aliases, category: otherContent.category }]);
});
