import { describe, expect, it } from 'vitest';
import type { Notice } from '../../server/desk/notices/notice.js';
import { benchFor, type Open } from './bench.js';
import { minute, monday } from './samples.js';

const notice = (id: string, more: Partial<Notice> = {}): Notice => ({
  id,
  staffId: 'operator-1',
  ticketNo: '261123100000000001',
  conversationId: null,
  kind: 'signed',
  severity: 'info',
  by: { kind: 'staff', name: '褚明' },
  unitName: '区住建委',
  step: null,
  dueAt: null,
  at: monday,
  readAt: null,
  ...more,
});

export function noticeBoardContract(name: string, open: Open): void {
  describe(`${name} as a board of notices`, () => {
    const bench = benchFor(open);
    const board = () => bench().notices;

    it('gives one their own, the newest first, with the count of all unread', async () => {
      await board().post([notice('a'), notice('b', { at: monday + minute }), notice('c', { at: monday + 2 * minute, dueAt: monday, step: 'finish' }), notice('x', { staffId: 'operator-2' })]);
      const { notices, unread } = await board().of('operator-1', 2);
      expect(notices).toEqual([notice('c', { at: monday + 2 * minute, dueAt: monday, step: 'finish' }), notice('b', { at: monday + minute })]);
      expect(unread).toBe(3);
      expect(await board().of('nobody', 5)).toEqual({ notices: [], unread: 0 });
    });

    it('keeps what is told twice once, and read when it was read', async () => {
      await board().post([]);
      await board().post([notice('a')]);
      await board().read('operator-1', { ids: ['a'] }, monday + minute);
      await board().post([notice('a'), notice('b')]);
      expect((await board().of('operator-1', 5)).notices.map(({ id, readAt }) => [id, readAt])).toEqual([['b', null], ['a', monday + minute]]);
    });

    it('marks all up to the one last seen, and nothing that is another’s', async () => {
      await board().post([notice('a'), notice('b', { at: monday + minute }), notice('x', { staffId: 'operator-2' })]);
      await board().read('operator-1', { ids: ['x'] }, monday);
      await board().read('operator-1', { until: monday }, monday + minute);
      expect([await board().unread('operator-1'), await board().unread('operator-2')]).toEqual([1, 1]);
    });
  });
}
