import { describe, expect, it } from 'vitest';
import { benchFor, type Open } from './bench.js';

const late = { name: '我的超期', address: 'view=overdue&area=dayan-road' };
const water = { name: '水务', address: 'view=all&unitId=water&sort=newest' };

export function savedViewStoreContract(name: string, open: Open): void {
  describe(`${name} as a store of people's own views`, () => {
    const bench = benchFor(open);
    const views = () => bench().savedViews;

    it('has none for who never kept one', async () => {
      expect(await views().of('operator-1')).toEqual([]);
    });

    it('keeps a person\'s views in their own order, apart from everybody else\'s', async () => {
      await views().keep('operator-1', [late, water]);
      await views().keep('operator-2', [water]);
      await views().keep('operator-1', [water, { ...late, name: '急件' }]);
      expect(await views().of('operator-1')).toEqual([water, { ...late, name: '急件' }]);
      expect(await views().of('operator-2')).toEqual([water]);
    });

    it('forgets a view that is left out', async () => {
      await views().keep('operator-1', [late, water]);
      await views().keep('operator-1', []);
      expect(await views().of('operator-1')).toEqual([]);
    });
  });
}
