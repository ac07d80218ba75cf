import { describe, expect, it } from 'vitest';
import type { Call } from '../../server/ports/call-store.js';
import { benchFor, type Open } from './bench.js';
import { minute, monday } from './samples.js';

const callOf = (id: string, fields: Partial<Call> = {}): Call => ({ id, from: '00012345678', startedAt: monday, status: 'in_progress', statusSeq: null, turn: 1, state: { step: 'menu' }, answered: [{ turn: 0, body: '<Response/>' }], recordings: [], version: 0, ...fields });
const many = Array.from({ length: 60 }, (_, at) => callOf(`call-${at}`, { from: `000${10_000_000 + (at % 20)}`, startedAt: monday + at }));

export function phoneCallsContract(name: string, open: Open): void {
  describe(`${name} while many telephones ring at once`, () => {
    const bench = benchFor(open);
    const calls = () => bench().calls;
    const opened = () => Promise.all(many.map((call) => calls().open(call)));

    it('gives every caller their own call', async () => {
      expect((await opened()).map(({ id }) => id)).toEqual(many.map(({ id }) => id));
      expect(await Promise.all(many.map(({ id }) => calls().get(id)))).toEqual(many);
    });

    it('opens none twice, however often its webhook comes', async () => {
      await opened();
      const again = await Promise.all([...many, callOf('call-new')].map((call) => calls().open({ ...call, answered: [{ turn: 0, body: 'another' }] })));
      expect(again.map(({ answered }) => answered[0]?.body)).toEqual([...many.map(() => '<Response/>'), 'another']);
    });

    it('opens one call of the same webhook that comes twice in one instant', async () => {
      const [one, two] = await Promise.all(['first', 'second'].map((body) => calls().open(callOf('call-1', { answered: [{ turn: 0, body }] }))));
      expect(one?.answered).toEqual(two?.answered);
    });

    it('finds the newest call of each of many numbers, and none that is too old', async () => {
      await opened();
      const numbers = many.slice(0, 20).map(({ from }) => from);
      const since = (at: number) => monday + (at < 10 ? 0 : 2 * minute);
      const newest = await Promise.all([...numbers, '00099999999'].map((from, at) => calls().latestFrom(from, since(at))));
      expect(newest.map((call) => call?.id ?? null)).toEqual([...Array.from({ length: 10 }, (_, at) => `call-${at + 40}`), ...Array.from({ length: 11 }, () => null)]);
    });
  });

  describe(`${name} as a call goes on`, () => {
    const bench = benchFor(open);
    const calls = () => bench().calls;

    it('puts each answer after those before, whatever the answering process knew of them', async () => {
      await calls().open(callOf('call-1'));
      await calls().answer(callOf('call-1', { turn: 2, state: { step: 'item' }, answered: [] }), { turn: 1, body: 'one' });
      await calls().answer(callOf('call-1', { turn: 3, state: { step: 'day' }, answered: [], version: 1 }), { turn: 2, body: 'two' });
      const bodies = [{ turn: 0, body: '<Response/>' }, { turn: 1, body: 'one' }, { turn: 2, body: 'two' }];
      expect(await calls().get('call-1')).toEqual(callOf('call-1', { turn: 3, state: { step: 'day' }, answered: bodies, version: 2 }));
    });

    it('lets only the first of two answers to the same turn through', async () => {
      await calls().open(callOf('call-1'));
      const answers = ['one', 'another'].map((body) => calls().answer(callOf('call-1', { turn: 2 }), { turn: 1, body }));
      const ends = await Promise.allSettled(answers);
      expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      expect((await calls().get('call-1'))?.answered).toHaveLength(2);
    });
  });
}
