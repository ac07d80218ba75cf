import { describe, expect, it } from 'vitest';
import type { Bulletin } from '../../server/desk/reports/bulletin/bulletin.js';
import { bulletinFigures } from '../../server/desk/reports/bulletin/bulletin-figures.js';
import { beginBulletin, editBulletin, freezeBulletin, submitBulletin } from '../../server/desk/reports/bulletin/edit.js';
import { firstDraft } from '../../server/desk/reports/bulletin/first-draft.js';
import { recordOf } from '../../server/desk/reports/case-record.js';
import { datesBefore, spanOf } from '../../server/desk/reports/period.js';
import { placedCases } from '../../server/desk/reports/repeats.js';
import { lookedAt, smallMonth } from '../desk/reports/small-month.js';
import { supervisor } from '../support/builders.js';
import { benchFor, type Open } from './bench.js';

const dates = { first: '2026-09-01', last: '2026-09-30' };
const figures = bulletinFigures(placedCases(smallMonth().map(recordOf)), { span: spanOf(dates), before: spanOf(datesBefore(dates)), now: lookedAt });
const by = (now: number) => ({ actor: supervisor, now });

/** The bulletin of a small month, just begun. */
export function sampleBulletin(id = 'bulletin-1', now = lookedAt): Bulletin {
  return beginBulletin({ id, dates, text: firstDraft(dates, figures) }, by(now));
}

export function bulletinStoreContract(name: string, open: Open): void {
  describe(`${name} as a bulletin store`, () => {
    const bench = benchFor(open);
    const store = () => bench().bulletins;

    it('gives back a bulletin with every field as it was, also frozen and handed in', async () => {
      const begun = await store().insert(sampleBulletin());
      expect(await store().get('bulletin-1')).toEqual(begun);
      const frozen = await store().save(freezeBulletin(begun, figures, by(lookedAt + 1)));
      expect(await store().get('bulletin-1')).toEqual(frozen);
      expect(frozen.frozen?.late.length).toBeGreaterThan(0);
      const submitted = await store().save(submitBulletin(frozen, [], by(lookedAt + 2)));
      expect(await store().get('bulletin-1')).toEqual(submitted);
      expect(submitted).toMatchObject({ version: 3, state: 'submitted' });
    });

    it('has none at first', async () => {
      expect(await store().get('bulletin-1')).toBeNull();
      expect(await store().latest(9)).toEqual([]);
    });

    it('lets only the first of two changes through', async () => {
      const begun = await store().insert(sampleBulletin());
      const edit = (title: string) => editBulletin(begun, { ...begun.text, title }, by(lookedAt + 1));
      await store().save(edit('九月通报'));
      await expect(store().save(edit('另一份'))).rejects.toMatchObject({ code: 'stale' });
      expect((await store().get('bulletin-1'))?.text.title).toBe('九月通报');
    });

    it('refuses to save what was never begun', async () => {
      await expect(store().save(sampleBulletin('nothing'))).rejects.toMatchObject({ code: 'stale' });
    });

    it('lists the last changed first, as many as asked for', async () => {
      const first = await store().insert(sampleBulletin('a', lookedAt));
      await store().insert(sampleBulletin('b', lookedAt + 1));
      await store().insert(sampleBulletin('c', lookedAt + 2));
      await store().save(freezeBulletin(first, figures, by(lookedAt + 3)));
      expect((await store().latest(2)).map(({ id }) => id)).toEqual(['a', 'c']);
    });
  });
}
