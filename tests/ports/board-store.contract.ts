import { describe, expect, it } from 'vitest';
import { none, type TicketFilter } from '../../server/ports/ticket-store.js';
import type { BoardCell } from '../../server/ports/board-store.js';
import { openStates } from '../../server/desk/ticket/states.js';
import type { Ticket } from '../../server/desk/ticket/ticket.js';
import { after, mondayNine, ticketIn } from '../support/builders.js';
import { benchFor, type Bench, type Open } from './bench.js';

const day = 24 * 3_600_000;
let n = 0;
const stored = async ({ tickets }: Bench, ticket: Ticket, more: Partial<Ticket> = {}): Promise<void> => {
  n += 1;
  await tickets.insert({ ...ticket, ...more, no: `26101209000000${String(n).padStart(4, '0')}`, key: `board-${n}` }, []);
};
const tallied = (ticket: Ticket, more: Partial<Ticket['tally']>): Ticket => ({ ...ticket, tally: { ...ticket.tally, ...more } });
const mark = { id: 'order-1', kind: 'written', level: 'yellow', state: 'issued', unitName: '区住建委', unitIds: ['housing'] } as const;

/** Two units, two topics, and one ticket of every measure. */
async function district(bench: Bench): Promise<void> {
  const working = ticketIn('in_progress', { type: 'consultation' });
  await stored(bench, working, { topic: 'utilities', area: 'xinhe' });
  await stored(bench, tallied(working, { returns: 2, unsatisfied: 1 }), { topic: 'utilities', area: 'xinhe', supervisions: [mark] });
  await stored(bench, tallied(ticketIn('in_progress'), { returns: 1 }), { topic: 'housing', area: null });
  await stored(bench, ticketIn('accepted'), { topic: null, area: null });
  await stored(bench, tallied(ticketIn('resolved'), { returns: 3, unsatisfied: 2 }), { topic: 'utilities', area: 'xinhe' });
  await stored(bench, after(ticketIn('in_progress'), { action: 'reassign', assignmentId: 'lead', to: { id: 'xinhe', name: '新河街道办' }, advice: '属地办理。' }), { topic: 'housing', area: 'xinhe' });
}

export function boardStoreContract(name: string, open: Open): void {
  describe(`${name} as a board`, () => {
    const bench = benchFor(open);
    const late = mondayNine + 5 * day;
    const sum = (cells: readonly BoardCell[], measure: 'open' | 'overdue' | 'dueSoon' | 'returned' | 'unsatisfied' | 'supervised') => cells.reduce((total, cell) => total + cell[measure], 0);

    it('counts open tickets by lead unit, topic and area', async () => {
      await district(bench());
      const cells = await bench().board.cells({ at: late, returnedFrom: 2 });
      expect(cells.map(({ unitId, topic, area, open: held }) => [unitId, topic, area, held]).sort()).toEqual([
        ['housing', 'housing', null, 1],
        ['housing', 'utilities', 'xinhe', 2],
        ['xinhe', 'housing', 'xinhe', 1],
        [null, null, null, 1],
      ].sort());
      expect(sum(cells, 'open')).toBe(5);
      expect([sum(cells, 'returned'), sum(cells, 'unsatisfied'), sum(cells, 'supervised')]).toEqual([1, 1, 1]);
    });

    it('has nothing to count at first', async () => {
      expect(await bench().board.cells({ at: late, returnedFrom: 2 })).toEqual([]);
      expect(await bench().board.heats(late, 7)).toEqual([]);
    });

    it('gives numbers whose queues hold just as many', async () => {
      await district(bench());
      const { board, tickets } = bench();
      for (const cell of await board.cells({ at: late, returnedFrom: 2 })) {
        const here: TicketFilter = { leadUnit: cell.unitId ?? none, topic: cell.topic ?? none, area: cell.area ?? none };
        const queues: [number, TicketFilter][] = [
          [cell.open, { states: openStates }],
          [cell.overdue, { light: { is: 'red', at: late } }],
          [cell.dueSoon, { light: { is: 'amber', at: late } }],
          [cell.returned, { returnsFrom: 2, flags: ['returned'], states: openStates }],
          [cell.unsatisfied, { flags: ['unsatisfied'], states: openStates }],
          [cell.supervised, { flags: ['supervised'], states: openStates }],
        ];
        for (const [number, filter] of queues) {
          expect(await tickets.count({ ...here, ...filter })).toBe(number);
          expect(await tickets.find({ filter: { ...here, ...filter }, sort: 'deadline', skip: 0, limit: 50 })).toHaveLength(number);
        }
      }
    });

    it('counts what was filed in the last day and in the days before, where topic and place are known', async () => {
      const at = mondayNine + day;
      await stored(bench(), ticketIn('accepted'), { topic: 'utilities', area: 'xinhe', createdAt: at - 1 });
      await stored(bench(), ticketIn('resolved'), { topic: 'utilities', area: 'xinhe', createdAt: at - day });
      await stored(bench(), ticketIn('accepted'), { topic: 'utilities', area: 'xinhe', createdAt: at - day - 1 });
      await stored(bench(), ticketIn('accepted'), { topic: 'utilities', area: 'xinhe', createdAt: at - 9 * day });
      await stored(bench(), ticketIn('accepted'), { topic: 'utilities', area: null, createdAt: at - 1 });
      expect(await bench().board.heats(at, 7)).toEqual([{ topic: 'utilities', area: 'xinhe', lastDay: 2, before: 1 }]);
    });
  });
}
