import { describe, expect, it } from 'vitest';
import { recordOf } from '../../server/desk/reports/case-record.js';
import type { CaseRecord } from '../../server/desk/reports/case.js';
import { smallMonth } from '../desk/reports/small-month.js';
import { after, mondayNine, ticketIn } from '../support/builders.js';
import { benchFor, type Open } from './bench.js';

const day = 24 * 3_600_000;
const always = [0, Number.MAX_SAFE_INTEGER] as const;
const record = (no: string, more: Partial<CaseRecord> = {}): CaseRecord => ({ ...recordOf(ticketIn('in_progress')), no, ...more });
/** One that counts at these instants alone. */
const countedAt = (no: string, filedAt: number, ...instants: number[]): CaseRecord =>
  record(no, { filedAt, cases: instants.map((at) => ({ kind: 'share', at, dueAt: null, doneAt: null, unitId: 'water', person: null, marks: ['lead'] })) });

export function caseStoreContract(name: string, open: Open): void {
  describe(`${name} as a store of counted cases`, () => {
    const bench = benchFor(open);
    const store = () => bench().cases;
    const nos = (found: readonly CaseRecord[]) => found.map(({ no }) => no).sort();

    it('gives back every record of a month as it was', async () => {
      const month = smallMonth().map(recordOf);
      await Promise.all(month.map((one) => store().put(one)));
      expect((await store().within(...always)).sort((a, b) => (a.no < b.no ? -1 : 1))).toEqual(month);
    });

    it('keeps the newest record of a ticket, whichever comes last', async () => {
      const newer = record('a', { version: 5, type: 'report' });
      await store().put(record('a', { version: 3 }));
      await store().put(newer);
      await store().put(record('a', { version: 4 }));
      expect(await store().within(...always)).toEqual([newer]);
    });

    it('makes the record of the same version again, as a new layout asks', async () => {
      await store().put(record('a', { matter: 'old' }));
      await store().put(record('a', { matter: 'new' }));
      expect((await store().within(...always)).map(({ matter }) => matter)).toEqual(['new']);
    });

    it('keeps one record a ticket when many come at once', async () => {
      await Promise.all([1, 2, 3, 4, 5].map((version) => store().put(record('a', { version }))));
      expect(await store().within(...always)).toEqual([record('a', { version: 5 })]);
    });

    it('finds what was filed or counts in a span, its end outside', async () => {
      await store().put(countedAt('before', mondayNine - 2 * day, mondayNine - 1));
      await store().put(countedAt('filed before, counts in it', mondayNine - 2 * day, mondayNine));
      await store().put(countedAt('filed in it, counts later', mondayNine + day - 1, mondayNine + 9 * day));
      await store().put(countedAt('counts nowhere', mondayNine));
      await store().put(countedAt('after', mondayNine + day, mondayNine + 2 * day));
      expect(nos(await store().within(mondayNine, mondayNine + day))).toEqual(['counts nowhere', 'filed before, counts in it', 'filed in it, counts later']);
    });

    it('finds those of one topic', async () => {
      await store().put(record('a', { topic: 'utilities' }));
      await store().put(record('b', { topic: 'housing' }));
      await store().put(record('c', { topic: null }));
      expect(nos(await store().within(...always, 'utilities'))).toEqual(['a']);
      await store().put(record('b', { topic: 'utilities', version: 99 }));
      expect(nos(await store().within(...always, 'utilities'))).toEqual(['a', 'b']);
    });

    it('forgets the cases of a matter that counts no more', async () => {
      const ticket = ticketIn('accepted');
      await store().put(recordOf(ticket));
      await store().put(recordOf({ ...after(ticket, 'merge'), version: ticket.version + 1 }));
      expect((await store().within(...always)).map(({ cases }) => cases)).toEqual([[]]);
    });

    it('remembers the layout the records were made in', async () => {
      expect(await store().layout()).toBe(0);
      await store().madeIn(3);
      await store().madeIn(4);
      expect(await store().layout()).toBe(4);
    });
  });
}
