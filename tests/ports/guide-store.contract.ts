import { describe, expect, it } from 'vitest';
import { newBook } from '../../server/desk/catalogue/guide-book.js';
import { askUnit, moveTask } from '../../server/desk/catalogue/guide-task.js';
import { agreeToWatch } from '../../server/desk/catalogue/guide-watch.js';
import type { DeskEvent } from '../../server/desk/outbox.js';
import { calendar, housingContact } from '../support/builders.js';
import { bookOf, decided, editor, guideContext } from '../support/guides.js';
import { benchFor, type Open } from './bench.js';
import { hour, monday } from './samples.js';

const published: DeskEvent = { type: 'guide_published', itemCode: 'test-registration', version: 4 };
const task = (id: string, more: { unit?: string; itemCode?: string; days?: number } = {}) => {
  const unitId = more.unit ?? 'housing';
  return askUnit({ id, itemCode: more.itemCode ?? 'test-registration', name: { zh: '测试', en: 'Test' }, unit: { id: unitId, name: { zh: unitId, en: unitId } }, ask: '请核对地点', days: more.days ?? 3 }, { ...guideContext(editor), calendar });
};
const watch = (contactId: string, itemCode = 'test-registration') => agreeToWatch({ contactId, itemCode, lang: 'zh', phone: null }, monday);

export function guideStoreContract(name: string, open: Open): void {
  const bench = benchFor(open);

  describe(`${name} as a store of guides`, () => {
    const guides = () => bench().guides;

    it('gives back a guide with every version, its draft and its history', async () => {
      const book = decided(decided(bookOf(), 'begin').next, 'save').next;
      await guides().insert(book);
      expect(await guides().get('test-registration')).toEqual(book);
      expect(await guides().get('nothing-here')).toBeNull();
      expect((await guides().all()).find(({ itemCode }) => itemCode === 'test-registration')).toEqual(book);
    });

    it('has one guide an item', async () => {
      await guides().insert(bookOf());
      await expect(guides().insert(newBook('test-registration', monday))).rejects.toMatchObject({ code: 'guide_exists' });
    });

    it('lets only the first of two changes through, and stores no event with the other', async () => {
      const book = await guides().insert(bookOf());
      const saved = await guides().save(decided(book, 'begin').next, [published]);
      expect(saved.version).toBe(2);
      await expect(guides().save(decided(book, 'begin').next, [published])).rejects.toMatchObject({ code: 'stale' });
      expect(await bench().outbox.countPending()).toBe(1);
      expect(await bench().outbox.pending(bench().clock.now() + 1, 9)).toMatchObject([{ aggregate: 'guide', aggregateId: 'test-registration', event: published, consumers: ['tell_askers'] }]);
    });

    it('changes many at once, or none when one was changed meanwhile', async () => {
      const first = await guides().insert(bookOf());
      const second = await guides().insert(bookOf({ itemCode: 'test-second' }));
      await guides().save(decided(second, 'begin').next, []);
      const changes = [{ next: decided(first, 'begin').next, fresh: false }, { next: newBook('test-third', monday), fresh: true }, { next: decided(second, 'begin').next, fresh: false }];
      await expect(guides().saveAll(changes)).rejects.toMatchObject({ code: 'stale' });
      expect([(await guides().get('test-registration'))?.draft, await guides().get('test-third')]).toEqual([null, null]);
      await guides().saveAll(changes.slice(0, 2));
      expect((await guides().get('test-registration'))?.draft?.why).toBe('地点搬了');
      expect(await guides().get('test-third')).toMatchObject({ versions: [], draft: null });
    });

    it('names guides whose next version holds from a date', async () => {
      await guides().insert(bookOf({ turnsOn: '2026-12-01' }));
      expect(await guides().turning('2026-11-30', 9)).toEqual([]);
      expect(await guides().turning('2026-12-01', 9)).toEqual(['test-registration']);
    });
  });

  describe(`${name} as a store of what units were asked`, () => {
    const tasks = () => bench().guideTasks;
    const ids = (found: readonly { id: string }[]) => found.map(({ id }) => id);

    it('saves over its own version alone', async () => {
      const asked = await tasks().insert(task('one'));
      const moved = await tasks().save(moveTask(asked, { move: 'nothing_changed', note: '没有变化' }, { ...guideContext(housingContact), calendar }));
      expect(await tasks().get('one')).toEqual(moved);
      await expect(tasks().save(asked)).rejects.toMatchObject({ code: 'stale' });
      expect(await tasks().get('two')).toBeNull();
    });

    it('finds by unit, guide and state, the open ones first and the nearest day first', async () => {
      await tasks().insert(task('late', { days: 9 }));
      await tasks().insert(task('soon', { days: 1 }));
      await tasks().insert(task('other', { unit: 'water', itemCode: 'test-second' }));
      const done = await tasks().insert(task('answered', { days: 1 }));
      await tasks().save(moveTask(done, { move: 'hand_in', note: null }, { ...guideContext(housingContact), calendar }));
      expect(ids(await tasks().find({}))).toEqual(['soon', 'other', 'late', 'answered']);
      expect(ids(await tasks().find({ unitId: 'water' }))).toEqual(['other']);
      expect(ids(await tasks().find({ itemCode: 'test-registration', states: ['open'] }))).toEqual(['soon', 'late']);
    });
  });

  describe(`${name} as a store of agreements to be told`, () => {
    const watches = () => bench().guideWatches;

    it('keeps one for each person and guide, until it runs out or is taken back', async () => {
      await watches().put(watch('b'));
      await watches().put({ ...watch('b'), phone: '00012345678' });
      await watches().put(watch('a'));
      await watches().put(watch('a', 'test-second'));
      expect(await watches().ofItem('test-registration', { now: monday, after: '', limit: 9 })).toEqual([watch('a'), { ...watch('b'), phone: '00012345678' }]);
      expect(await watches().ofItem('test-registration', { now: monday, after: 'a', limit: 9 })).toHaveLength(1);
      expect(await watches().ofItem('test-registration', { now: monday, after: '', limit: 1 })).toHaveLength(1);
      expect(await watches().countOfItem('test-registration', monday)).toBe(2);
      await watches().remove('b', 'test-registration');
      expect(await watches().countOfItem('test-registration', monday)).toBe(1);
      expect((await watches().ofContact('a', monday)).map(({ itemCode }) => itemCode)).toEqual(['test-registration', 'test-second']);
      expect(await watches().ofContact('a', watch('a').until)).toEqual([]);
      expect(await watches().ofItem('test-registration', { now: watch('a').until, after: '', limit: 9 })).toEqual([]);
    });

    it('remembers what somebody was told, and nothing of who has stopped', async () => {
      const told = { version: 4, effectiveFrom: '2026-12-01', fields: ['place'] };
      await watches().put(watch('a'));
      await watches().told({ contactId: 'a', itemCode: 'test-registration' }, told);
      await watches().told({ contactId: 'b', itemCode: 'test-registration' }, told);
      expect(await watches().ofItem('test-registration', { now: monday + hour, after: '', limit: 9 })).toEqual([{ ...watch('a'), told }]);
    });
  });
}
