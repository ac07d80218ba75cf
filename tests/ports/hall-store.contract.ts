import { describe, expect, it } from 'vitest';
import { DeskError } from '../../server/desk/errors.js';
import { counterId, type Counter } from '../../server/desk/hall/counter.js';
import type { Visit } from '../../server/desk/hall/visit.js';
import { comer, minutes } from '../desk/hall/hall-day.js';
import { benchFor, type Open } from './bench.js';

const centreId = 'district-centre';
const date = '2026-11-23';
const guest = (nth: number, change: Partial<Visit> = {}): Visit => ({ ...comer({ nth, arrivedAt: minutes(nth) }), ...change });
const atWindow = (visit: Visit, counterNo: number): Visit => ({ ...visit, state: 'called', counterNo });
const window = (no: number, clerk: NonNullable<Counter['clerk']>) => ({ id: counterId(centreId, date, no), centreId, date, no, clerk, itemCodes: [], openedAt: minutes(0), closedAt: null });
const [anna, bei] = [{ id: 'clerk-1', name: '冯秋' }, { id: 'clerk-2', name: '陆青' }];
const codeOf = (act: Promise<unknown>) => act.then(() => 'done', (error: unknown) => (error instanceof DeskError ? error.code : error));

/** What every store of a hall's people and windows must do. */
export function hallStoreContract(name: string, open: Open): void {
  describe(`people in the hall (${name})`, () => {
    const bench = benchFor(open);

    it('are found by id, by the press that let them in, and by the day', async () => {
      const { visits } = bench();
      await visits.insert(guest(2), []);
      await visits.insert(guest(1), []);
      await visits.insert(guest(3, { date: '2026-11-24' }), []);
      expect(await visits.get('visit-B001')).toEqual(guest(1));
      expect(await visits.byKey('visit-B002')).toEqual(guest(2));
      expect((await visits.ofDay(centreId, date)).map(({ number }) => number)).toEqual(['B001', 'B002']);
      expect([await visits.get('nobody'), await visits.byKey('nothing'), await visits.ofDay('elsewhere', date)]).toEqual([null, null, []]);
    });

    it('come in once for one press', async () => {
      const { visits } = bench();
      await visits.insert(guest(1), []);
      expect((await visits.insert({ ...guest(2), key: guest(1).key }, [])).number).toBe('B001');
    });

    it('are changed over their own version only, and tell of it', async () => {
      const { visits, told } = bench();
      const came = await visits.insert(guest(1), [{ type: 'visit_moved', visitId: 'visit-B001' }]);
      const saved = await visits.save({ ...came, state: 'parked' }, []);
      expect([saved.version, await visits.get(saved.id)]).toEqual([2, saved]);
      expect(await codeOf(visits.save({ ...came, state: 'left' }, []))).toBe('stale');
      expect(told.map(({ kind, refs }) => [kind, refs.map(({ consumer }) => consumer)])).toEqual([['visit', ['follow_visit']], ['visit', []]]);
    });

    it('take a window up one at a time, until they leave it', async () => {
      const { visits } = bench();
      const [first, second, third] = [await visits.insert(guest(1), []), await visits.insert(guest(2), []), await visits.insert(guest(3), [])];
      const called = await visits.save(atWindow(first, 3), []);
      expect(await codeOf(visits.save(atWindow(second, 3), []))).toBe('counter_busy');
      expect(await codeOf(visits.save(atWindow(third, 4), []))).toBe('done');
      await visits.save({ ...called, state: 'missed' }, []);
      expect(await codeOf(visits.save(atWindow(second, 3), []))).toBe('done');
    });
  });

  describe(`windows of a hall (${name})`, () => {
    const bench = benchFor(open);

    it('belong to one clerk until that clerk leaves', async () => {
      const { counters } = bench();
      const mine = window(3, anna);
      expect(await counters.open(mine)).toEqual(mine);
      expect(await codeOf(counters.open(window(3, bei)))).toBe('counter_taken');
      await counters.close(mine.id, bei.id, minutes(9));
      expect(await counters.get(mine.id)).toEqual(mine);
      await counters.close(mine.id, anna.id, minutes(9));
      expect(await counters.get(mine.id)).toEqual({ ...mine, clerk: null, closedAt: minutes(9) });
      expect(await codeOf(counters.open(window(3, bei)))).toBe('done');
    });

    it('may be opened again by the same clerk for other matters', async () => {
      const { counters } = bench();
      await counters.open(window(3, anna));
      await counters.open({ ...window(3, anna), itemCodes: ['residence-permit'] });
      expect((await counters.ofDay(centreId, date)).map(({ itemCodes }) => itemCodes)).toEqual([['residence-permit']]);
    });

    it('are listed by number, of one centre and day', async () => {
      const { counters } = bench();
      await counters.open(window(10, bei));
      await counters.open(window(2, anna));
      await counters.open({ ...window(1, anna), id: 'another day', date: '2026-11-24' });
      expect((await counters.ofDay(centreId, date)).map(({ no }) => no)).toEqual([2, 10]);
      expect(await counters.get('nowhere')).toBeNull();
    });
  });
}
